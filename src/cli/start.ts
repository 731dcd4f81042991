import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { buildApiSchema } from "../api/schema.js";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { importSeeds } from "../ingest/index.js";
import { model } from "../model/index.js";
import { QueryEngine } from "../query/index.js";
import { buildServer, readSourceTexts } from "../server/index.js";
import { playgroundPath, webDirectory } from "../web/index.js";
import { namedNeo4j, type OpenDatabase, reachDatabase, startDatabase } from "./database.js";
import { given, toldToEnd } from "./ending.js";
import { assertPortFree, cannotListen } from "./listen.js";
import type { Output } from "./output.js";

/**
 * Opens the database, brings the seeds into it, serves the API until the process is told to end or the database ends.
 *
 * @throws OperatorError for everything that keeps it from starting
 */
export async function start(config: Config, output: Output): Promise<void> {
  const ending = toldToEnd();
  await assertPortFree(config.HOST, config.PORT);
  const database = await openDatabase(config, output, ending).catch((error: unknown) => {
    if (ending.aborted) return undefined;
    throw error;
  });
  try {
    if (database !== undefined) await fillAndServe(config, output, database, ending);
  } finally {
    if (ending.aborted) output.progress("Stopping.");
    await database?.close();
  }
}

async function openDatabase(config: Config, output: Output, ending: AbortSignal): Promise<OpenDatabase> {
  const access = namedNeo4j(config);
  return access === undefined ? startDatabase(config, output.progress, ending) : reachDatabase(config, access);
}

async function fillAndServe(config: Config, output: Output, { connection, description, embedded }: OpenDatabase, ending: AbortSignal) {
  const { driver, database } = connection;
  const imported = importSeeds({ driver, database, directory: config.SEEDS_DIR, report: output.progress });
  // An import may be broken off anywhere: the graph is the old one or the new one.
  await Promise.race([imported, given(ending)]);
  if (ending.aborted) return;
  const playground = existsSync(join(webDirectory, "index.html"));
  const app = await buildServer({
    schema: buildApiSchema(model),
    engine: new QueryEngine({
      model,
      connection,
      texts: readSourceTexts(config.SOURCES_DIR),
      deadline: config.QUERY_TIMEOUT_SECONDS * 1000,
      costLimit: config.QUERY_COST_LIMIT,
    }),
    logLevel: config.LOG_LEVEL,
    corsOrigins: config.CORS_ORIGINS,
    playground,
  });
  try {
    const address = await listen(app, config);
    output.result({ graphql: `${address}/graphql`, playground: playground ? `${address}${playgroundPath}` : null, database: description }, [
      `GraphQL     ${address}/graphql`,
      `Playground  ${playground ? `${address}${playgroundPath}` : "not built: npm run build"}`,
      `Neo4j       ${description}`,
    ]);
    const end = await Promise.race([given(ending), ...(embedded === undefined ? [] : [embedded.exited])]);
    if (end !== undefined) throw new OperatorError(end.description, end.lastLines);
  } finally {
    await app.close();
  }
}

async function listen(app: FastifyInstance, { HOST: host, PORT: port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw cannotListen(error as NodeJS.ErrnoException, host, port);
  }
}
