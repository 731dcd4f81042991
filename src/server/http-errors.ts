import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { API_ERRORS, ApiError } from "../errors.js";
import { DEFECT_MESSAGE } from "./graphql-errors.js";
import { LARGEST_BODY } from "./limits.js";

/** Answers with an error in the form that GraphQL answers have, so that a client reads one form only. */
export function sendError(reply: FastifyReply, error: ApiError, status: number = API_ERRORS[error.code].status): void {
  void reply.code(status).send({ errors: [{ message: error.message, extensions: { code: error.code, ...error.details } }] });
}

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
  FST_ERR_CTP_INVALID_JSON_BODY: "The body is not JSON.",
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

const pathOf = (request: FastifyRequest): string => request.url.split("?")[0] ?? request.url;
