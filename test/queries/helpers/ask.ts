/** Asks the graph of a test as a client would: errors come out as the server shows them, and the statements are told apart. */
import { getOperationAST, type GraphQLError, type GraphQLFormattedError, parse, validate } from "graphql";
import { executeOperation } from "../../../src/server/execute.js";
import { ApiError } from "../../../src/errors.js";
import { onStatement } from "../../../src/store/connection.js";
import type { TestGraph } from "../../setup/graph.js";

/** Any JSON, as it comes from a file or an answer. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An answer as a client reads it. */
export interface Answer {
  readonly data?: Readonly<Record<string, Json>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** A statement that an operation took. */
export interface Taken {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An answer, and the statements that it took; what looks whether a new version is published is not among them. */
export interface Asked {
  readonly answer: Answer;
  readonly statements: readonly Taken[];
}

const VERSION_CHECK = "MATCH (d:Dataset) RETURN";

/**
 * Answers an operation.
 *
 * @throws the defect itself, where a client would only read INTERNAL_SERVER_ERROR; Error when the operation does not fit the schema
 */
export async function ask(graph: TestGraph, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Asked> {
  const { engine, schema } = graph;
  const document = parse(query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw new Error(invalid.map(String).join("\n\n"));
  const statements: Taken[] = [];
  const stop = onStatement((text, parameters) => {
    if (!text.startsWith(VERSION_CHECK)) statements.push({ text, parameters });
  });
  try {
    const operation = getOperationAST(document);
    if (operation === null || operation === undefined) throw new Error("The document must have one operation");
    const { data, errors } = await executeOperation({ schema, document, operation, variables, engine });
    // They come in the order in which the root fields fail, which is not ours to say.
    const shown = errors?.map(asServed).sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
    // As it is sent.
    const answer = JSON.parse(JSON.stringify({ data, errors: shown })) as Answer;
    return { answer, statements };
  } finally {
    stop();
  }
}

/**
 * The error as a client sees it. graphql-js gives a bad variable no code; the server calls it BAD_USER_INPUT.
 *
 * @throws the error itself, when it is a defect
 */
function asServed({ message, path, originalError }: GraphQLError): GraphQLFormattedError {
  const where = path === undefined ? {} : { path };
  if (originalError === undefined) return { message, ...where, extensions: { code: "BAD_USER_INPUT" } };
  if (!(originalError instanceof ApiError)) throw originalError;
  return { message: originalError.message, ...where, extensions: { code: originalError.code, ...originalError.details } };
}

/** The data of an answer that must be without errors. */
export async function dataOf(
  graph: TestGraph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, Json>>> {
  const { answer } = await ask(graph, query, variables);
  if (answer.errors !== undefined || answer.data === undefined || answer.data === null)
    throw new Error(`${query}\n${JSON.stringify(answer)}`);
  return answer.data;
}
