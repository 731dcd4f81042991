import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { API_ERRORS, ApiError } from "../errors.js";
import { DEFECT_MESSAGE } from "./graphql-errors.js";
import { LARGEST_BODY } from "./limits.js";

/** Answers with an error in the form that GraphQL answers have, so that a client reads one form only. */
export function sendError(reply: FastifyReply, error: ApiError, status: number = API_ERRORS[error.code].status): void {
  void reply.code(status).send(bodyOf(error));
}

const bodyOf = ({ message, code, details }: ApiError): object => ({ errors: [{ message, extensions: { code, ...details } }] });

/** Adds answers to what has no route, and to what Fastify refuses before a route is reached. */
export function addErrorHandlers(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => sendHttpError(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendError(reply, new ApiError("NOT_FOUND", `There is nothing at ${request.method} ${pathOf(request)}; / says what there is.`)),
  );
}

/** Better words for some refusals of Fastify. */
const REFUSALS: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `The body has more than ${LARGEST_BODY} bytes.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "The body is not of the type application/json.",
  FST_ERR_CTP_INVALID_JSON_BODY: "The body is not JSON, or has a key __proto__ or constructor.prototype.",
  FST_ERR_CTP_EMPTY_JSON_BODY: "The body is empty.",
};

/** Answers a request that Fastify could not go on with. */
export function sendHttpError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { statusCode: status = 500, code, message } = error;
  if (status < 500) {
    sendError(reply, new ApiError("BAD_REQUEST", REFUSALS[code] ?? message), status);
    return;
  }
  request.log.error({ err: error }, "A defect was met while answering");
  sendError(reply, new ApiError("INTERNAL_SERVER_ERROR", DEFECT_MESSAGE));
}

/** What Node's parser of HTTP refuses: the status, and why. */
const UNREADABLE: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request did not arrive in time."],
  HPE_HEADER_OVERFLOW: [431, "The address and the headers have more than 16 KB together: ask long questions by POST."],
};

/** Answers what is no request that HTTP knows, or one that does not come to its end; the connection is closed. */
export function answerUnreadable({ code = "" }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, message] = UNREADABLE[code] ?? [400, "This is not a request that HTTP knows."];
  const body = JSON.stringify(bodyOf(new ApiError("BAD_REQUEST", message)));
  const head = ["content-type: application/json; charset=utf-8", `content-length: ${Buffer.byteLength(body)}`, "connection: close"];
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${head.join("\r\n")}\r\n\r\n${body}`);
}

const pathOf = (request: FastifyRequest): string => request.url.split("?")[0] ?? request.url;
