import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { API_ERRORS, ApiError, type ApiErrorCode } from "../errors.js";
import { withListHint } from "./list-hint.js";
import { argumentOf } from "./variable-argument.js";

/** What a client is told of a defect. */
export const DEFECT_MESSAGE = "Something went wrong on our side.";

/** The most characters of a message: values and names that a client sent are quoted in it, however long they are. */
const LONGEST_MESSAGE = 1_000;

const shortened = (message: string): string => (message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…`);

const isCode = (code: unknown): code is ApiErrorCode => typeof code === "string" && code in API_ERRORS;

/** What a client sees of an error: its message and its code of the table; of a defect nothing but that it was one. */
export function formatError(
  log: FastifyBaseLogger,
  schema: GraphQLSchema,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const known = apiErrorOf(formatted, error);
    if (known === undefined) log.error({ err: causeOf(error) }, "A defect was met while answering");
    const { code, message, details } = known ?? new ApiError("INTERNAL_SERVER_ERROR", DEFECT_MESSAGE);
    return {
      message: shortened(withListHint(message, schema)),
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code, ...details },
    };
  };
}

/** The error of the table that it is; undefined for a defect. */
function apiErrorOf(formatted: GraphQLFormattedError, error: unknown): ApiError | undefined {
  const cause = causeOf(error);
  if (cause instanceof ApiError) return cause;
  const code = formatted.extensions?.["code"];
  if (isCode(code) && code !== "INTERNAL_SERVER_ERROR") return new ApiError(code, formatted.message);
  // A client that may register queries goes on without when it reads this message.
  if (code === "PERSISTED_QUERY_NOT_SUPPORTED") return new ApiError("BAD_REQUEST", formatted.message);
  return unfitArgument(cause);
}

/** What was thrown in the first place, below what GraphQL and Apollo have put around it. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}

/** GraphQL's own complaint about an argument: a variable that may be null where null is not allowed shows only at execution. */
function unfitArgument(cause: unknown): ApiError | undefined {
  const node = cause instanceof GraphQLError ? cause.nodes?.[0] : undefined;
  if (node?.kind !== Kind.VARIABLE) return undefined;
  return new ApiError("BAD_USER_INPUT", (cause as GraphQLError).message, { variable: node.name.value });
}

/**
 * Completes an answer: BAD_USER_INPUT of a variable names the argument that it is for; an answer that holds nothing but
 * errors gets the HTTP status of the first whose row has one, and Retry-After when asking again helps.
 */
export const completeAnswer: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, document, operation }) => {
        if (response.body.kind !== "single") return Promise.resolve();
        const { singleResult } = response.body;
        const { data, errors = [] } = singleResult;
        if (errors.length > 0 && document !== undefined && operation !== undefined)
          singleResult.errors = errors.map((error) => withArgument(error, document, operation));
        const empty = data === null || data === undefined || Object.values(data).every((value) => value === null);
        for (const { extensions } of empty ? errors : []) {
          const code = extensions?.["code"];
          if (isCode(code) && API_ERRORS[code].status >= 400) response.http.status ??= API_ERRORS[code].status;
          const retryAfter = extensions?.["retryAfter"];
          if (typeof retryAfter === "number") response.http.headers.set("retry-after", String(retryAfter));
        }
        return Promise.resolve();
      },
    }),
};

/** An error about a variable, with the path of the argument that the variable is for. */
function withArgument(error: GraphQLFormattedError, document: DocumentNode, operation: OperationDefinitionNode): GraphQLFormattedError {
  const { code, argument, variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1] } = error.extensions ?? {};
  if (code !== "BAD_USER_INPUT" || argument !== undefined || typeof variable !== "string") return error;
  // Within the variable's value GraphQL's message says where: at "where.AND[0].name".
  const within = / at "\w+([^"]*)";/.exec(error.message)?.[1] ?? "";
  const path = argumentOf(variable, document, operation) + within.replace(/\[(\d+)\]/g, ".$1");
  return { ...error, extensions: { ...error.extensions, argument: path, variable } };
}
