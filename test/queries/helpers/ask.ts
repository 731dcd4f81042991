/** Asks the graph of a test as a client would: errors come out as the server shows them, and the statements are told apart. */
import type { FastifyBaseLogger } from "fastify";
import { execute, GraphQLError, type GraphQLFormattedError, parse, validate } from "graphql";
import type { OperationContext } from "../../../src/api/schema.js";
import { formatError } from "../../../src/server/errors.js";
import { onStatement } from "../../../src/store/connection.js";
import type { TestGraph } from "../../setup/graph.js";

/** Any JSON, as it comes from a file or an answer. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An answer as a client reads it. */
export interface Answer {
  readonly data?: { readonly [key: string]: Json } | null;
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
    const contextValue: OperationContext = { engine };
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
    const defects: unknown[] = [];
    const log = { error: ({ err }: { err: unknown }) => defects.push(err) } as unknown as FastifyBaseLogger;
    const shown = errors?.map((error) => asServed(error, log));
    if (defects.length > 0) throw defects[0] instanceof Error ? defects[0] : new Error(String(defects[0]));
    // Objects of graphql-js have no prototype; tests compare with plain ones.
    const answer = JSON.parse(JSON.stringify({ data, errors: shown })) as Answer;
    return { answer, statements };
  } finally {
    stop();
  }
}

/** The error as the server shows it. graphql-js gives a bad variable no code; Apollo calls it BAD_USER_INPUT. */
function asServed(error: GraphQLError, log: FastifyBaseLogger): GraphQLFormattedError {
  const formatted = error.toJSON();
  const coded = error.originalError === undefined ? { ...formatted, extensions: { code: "BAD_USER_INPUT" } } : formatted;
  const { message, path, extensions } = formatError(log)(coded, error);
  return { message, ...(path === undefined ? {} : { path }), ...(extensions === undefined ? {} : { extensions }) };
}

/** The data of an answer that must be without errors. */
export async function dataOf(graph: TestGraph, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ readonly [key: string]: Json }> {
  const { answer } = await ask(graph, query, variables);
  if (answer.errors !== undefined || answer.data === undefined || answer.data === null) throw new Error(`${query}\n${JSON.stringify(answer)}`);
  return answer.data;
}
