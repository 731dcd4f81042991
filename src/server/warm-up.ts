import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { getOperationAST, type GraphQLSchema, parse } from "graphql";
import { executeOperation } from "./execute.js";
import { QueryEngine } from "../query/index.js";
import { graphqlPath } from "./graphql-route.js";

const OPERATIONS = join(import.meta.dirname, "../../operations");

/** What is asked: the playground's first tabs, which the README shows as well, and what takes longest to plan whatever it selects. */
const FOLDERS = ["first", "warm-up"];

/** How long one query may take. Nobody waits for it, and what is given up has not been planned. */
const DEADLINE_MILLISECONDS = 60_000;

/** How long nobody must have asked anything before the next query. */
const QUIET_MILLISECONDS = 500;

/**
 * Once the server listens, asks what a first visitor will ask, one query after another, so that Neo4j has planned it by
 * then: that takes a Neo4j just started some seconds. Whoever asks meanwhile comes first: the query that runs is given
 * up, and asked again when nobody is waiting for an answer. To be called before the server listens.
 *
 * @returns whether all was answered; not when the database fails or the server closes. Never rejects
 */
export async function warmUp(app: FastifyInstance, schema: GraphQLSchema, engine: QueryEngine): Promise<boolean> {
  const patient = new QueryEngine({ ...engine.settings, deadline: DEADLINE_MILLISECONDS });
  const closing = new AbortController();
  let waiting = 0;
  let turn = new AbortController();
  app.addHook("onRequest", (request, reply, done) => {
    if (request.routeOptions.url === graphqlPath) {
      waiting += 1;
      turn.abort();
      // Answered, or the client has left.
      finished(reply.raw, () => (waiting -= 1));
    }
    done();
  });
  app.addHook("preClose", (done) => {
    closing.abort();
    turn.abort();
    done();
  });
  const listening = new Promise<void>((resolve) => {
    app.addHook("onListen", (done) => {
      resolve();
      done();
    });
    closing.signal.addEventListener("abort", () => resolve());
  });

  /** Resolves when a query's turn has come: nobody has asked for a while, nor waits for an answer. */
  const quiet = async (): Promise<void> => {
    do {
      turn = new AbortController();
      await sleep(QUIET_MILLISECONDS, undefined, { signal: closing.signal, ref: false });
    } while (waiting > 0 || turn.signal.aborted);
  };

  await listening;
  try {
    for (const query of await queries()) {
      const document = parse(query);
      const operation = getOperationAST(document);
      if (operation === null || operation === undefined) continue;
      do {
        await quiet();
        const { errors } = await executeOperation({ schema, document, operation, variables: {}, engine: patient, signal: turn.signal });
        if (errors !== undefined && !turn.signal.aborted) return false;
      } while (turn.signal.aborted);
    }
    return true;
  } catch {
    // The server closes, or the database is away: those who ask will be told.
    return false;
  }
}

async function queries(): Promise<readonly string[]> {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(join(OPERATIONS, folder))).sort().map((file) => join(OPERATIONS, folder, file))),
  );
  return Promise.all(files.flat().map((file) => readFile(file, "utf8")));
}
