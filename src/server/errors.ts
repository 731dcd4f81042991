import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { API_ERRORS, ApiError, type ApiErrorCode } from "../errors.js";

const isCode = (code: unknown): code is ApiErrorCode => typeof code === "string" && code in API_ERRORS;

/** What a client sees of an error: its message and its code of the table; of a defect nothing but that it was one. */
export function formatError(log: FastifyBaseLogger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const where = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (original instanceof ApiError)
      return { message: original.message, ...where, extensions: { code: original.code, ...original.details } };
    const code = formatted.extensions?.["code"];
    if (isCode(code) && code !== "INTERNAL_SERVER_ERROR") return { message: formatted.message, ...where, extensions: { code } };
    log.error({ err: original }, "A defect was met while answering");
    return { message: "Something went wrong on our side.", ...where, extensions: { code: "INTERNAL_SERVER_ERROR" } };
  };
}

/** The HTTP status of an answer that holds nothing but errors, and Retry-After when asking again helps. */
export const statusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        if (response.body.kind !== "single") return Promise.resolve();
        const { data, errors = [] } = response.body.singleResult;
        for (const error of errors) {
          const code = error.extensions?.["code"];
          const empty = data === null || data === undefined || Object.values(data).every((value) => value === null);
          if (!isCode(code) || !empty || API_ERRORS[code].status < 400) continue;
          response.http.status ??= API_ERRORS[code].status;
          const retryAfter = error.extensions?.["retryAfter"];
          if (typeof retryAfter === "number") response.http.headers.set("retry-after", String(retryAfter));
        }
        return Promise.resolve();
      },
    }),
};
