/** The server on a real port before a real Neo4j, as clients meet it. */
import type { FastifyInstance } from "fastify";
import { buildApiSchema } from "../../../src/api/schema.js";
import { model } from "../../../src/model/index.js";
import { QueryEngine } from "../../../src/query/index.js";
import { buildServer } from "../../../src/server/index.js";
import type { Connection } from "../../../src/store/connection.js";
import { testConnection } from "../../setup/graph.js";

/** A GraphQL answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; path?: readonly string[]; extensions: Record<string, unknown> }[];
  /** The code of the only error. */
  readonly code: unknown;
  readonly milliseconds: number;
}

/** A server that listens. */
export interface Served {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly connection: Connection;
  /** What was logged. */
  readonly log: readonly Record<string, unknown>[];
  /** Asks by POST. */
  ask(query: string, variables?: Record<string, unknown>, init?: RequestInit): Promise<Answer>;
  /** Any request. */
  request(path: string, init?: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

/** What a test wants other than usual. */
export interface Wishes {
  readonly connection?: Connection;
  readonly engine?: QueryEngine;
  readonly deadline?: number;
  readonly logLevel?: string;
  readonly corsOrigins?: readonly string[];
  readonly playground?: boolean;
}

const schema = buildApiSchema(model);

const serving: Served[] = [];
afterAll(() => Promise.all(serving.map((server) => server.close())));

/** Serves the database of the test run, or another, until the tests of the file have ended. */
export async function serve(wishes: Wishes = {}): Promise<Served> {
  const { connection = testConnection(), deadline = 10_000, logLevel = "warn", corsOrigins = [], playground = false } = wishes;
  const log: Record<string, unknown>[] = [];
  const app = await buildServer({
    schema,
    engine: wishes.engine ?? new QueryEngine({ model, connection, texts: { passage: () => null }, deadline, costLimit: 200_000 }),
    logLevel,
    logStream: { write: (line) => void log.push(JSON.parse(line) as Record<string, unknown>) },
    corsOrigins,
    playground,
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const began = Date.now();
    const response = await fetch(url + path, { redirect: "manual", ...init });
    const text = await response.text();
    const milliseconds = Date.now() - began;
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    const { data, errors = [] } = (isJson && text !== "" ? JSON.parse(text) : {}) as Partial<Pick<Answer, "data" | "errors">>;
    return { status: response.status, headers: response.headers, data, errors, code: errors[0]?.extensions["code"], milliseconds };
  };
  const served: Served = {
    url,
    app,
    connection,
    log,
    request,
    ask: (query, variables, init) =>
      request("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
        ...init,
      }),
    close: async () => {
      await app.close();
      await connection.close();
    },
  };
  serving.push(served);
  return served;
}

/** The address of a question by GET. */
export const asked = (parameters: Record<string, string>): string => `/graphql?${new URLSearchParams(parameters).toString()}`;
