/**
 * Every error that a person can meet. Two families:
 *
 * - {@link ApiError}: what a GraphQL client receives, one row of {@link API_ERRORS} each;
 * - {@link OperatorError}: what the person who starts, imports or verifies reads on the terminal.
 *
 * Anything else is a defect and reaches a client only as INTERNAL_SERVER_ERROR.
 */

/** What a row of the error table says: when it is raised, and the HTTP status of a request that wholly failed with it. */
interface ApiErrorKind {
  readonly status: number;
  readonly meaning: string;
}

/** The one table of error codes that the API answers with. docs/errors.md is held against it by a test. */
export const API_ERRORS = {
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: "The text is not GraphQL." },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: "The operation does not fit the schema." },
  OPERATION_RESOLUTION_FAILURE: { status: 400, meaning: "The request names no operation of its document, or several and not which." },
  BAD_USER_INPUT: { status: 200, meaning: "A value is not acceptable; `extensions.argument` is its path." },
  BAD_REQUEST: { status: 400, meaning: "The HTTP request carries no GraphQL operation that can be read." },
  NOT_FOUND: { status: 404, meaning: "A thing that was demanded does not exist." },
  QUERY_TOO_COMPLEX: {
    status: 200,
    meaning: "The operation asks for more than the limit; `extensions.cost` and `extensions.limit` say how much.",
  },
  TIMEOUT: { status: 200, meaning: "The operation did not finish before its deadline." },
  SERVICE_UNAVAILABLE: {
    status: 503,
    meaning: "The database cannot be reached or is changing; the Retry-After header says when to ask again.",
  },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: "A defect on our side; nothing internal is told, the server's log has it." },
} as const satisfies Record<string, ApiErrorKind>;

/** A code of {@link API_ERRORS}. */
export type ApiErrorCode = keyof typeof API_ERRORS;

/** An error for a client of the API. Its message and details are shown as they are. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  /**
   * @param code - the row of {@link API_ERRORS}
   * @param message - what went wrong and what to do, for a person
   * @param details - what `extensions` carries beside the code, e.g. `{ argument: "first" }`
   */
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** The BAD_USER_INPUT error for the value at `argument`, a dotted path such as `where.edge.since`. */
export function badInput(argument: string, message: string): ApiError {
  return new ApiError("BAD_USER_INPUT", `${argument}: ${message}`, { argument });
}

/** An error for the person at the terminal: what is wrong, and the ways out, each on a line of its own. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";

  /**
   * @param problem - one sentence: what is wrong, and where
   * @param waysOut - what the person can do, one sentence each
   */
  constructor(
    readonly problem: string,
    readonly waysOut: readonly string[] = [],
  ) {
    super([problem, ...waysOut.map((way) => `  - ${way}`)].join("\n"));
  }
}

/** The code of an error of the system, such as `ENOENT`; undefined when what was thrown has none. */
export function errorCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** What an error says; whatever else was thrown, as text. */
export function errorMessage(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
