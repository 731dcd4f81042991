import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { API_ERRORS, ApiError } from "../errors.js";
import { DEFECT_MESSAGE } from "./graphql-errors.js";

/** Answers with an error in the form that GraphQL answers have, so that a client reads one form only. */
export function sendError(reply: FastifyReply, error: ApiError, status: number = API_ERRORS[error.code].status): FastifyReply {
  return reply.code(status).send({ errors: [{ message: error.message, extensions: { code: error.code, ...error.details } }] });
}

/** What Fastify refuses before a route is reached (a body that is no JSON, or too large, or of another type), and what has no route. */
export function addErrorHandlers(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | ApiError>((error, request, reply) => sendHttpError(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendError(reply, new ApiError("NOT_FOUND", `There is nothing at ${request.method} ${pathOf(request)}; / says what there is.`)),
  );
}

/** Answers a request that Fastify, or a handler of ours, could not go on with. */
export function sendHttpError(error: FastifyError | ApiError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof ApiError) return sendError(reply, error);
  const status = error.statusCode ?? 500;
  if (status < 500) return sendError(reply, new ApiError("BAD_REQUEST", error.message), status);
  request.log.error({ err: error }, "A defect was met while answering");
  return sendError(reply, new ApiError("INTERNAL_SERVER_ERROR", DEFECT_MESSAGE));
}

const pathOf = (request: FastifyRequest): string => request.url.split("?")[0] ?? request.url;
