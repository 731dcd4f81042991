import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { buildApiSchema } from "../api/schema.js";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { ensureCentrality, holdsSynthetic, importedVersion, importSeeds } from "../ingest/index.js";
import { model } from "../model/index.js";
import { QueryEngine } from "../query/index.js";
import { buildServer, readSourceTexts, warmUp } from "../server/index.js";
import type { Connection } from "../store/connection.js";
import { playgroundPath, webDirectory } from "../web/index.js";
import type { OpenDatabase } from "./database.js";
import { given } from "./shutdown.js";
import { cannotListen } from "./port.js";
import type { Output } from "./output.js";

// Built when this module is loaded, which `start` does while Neo4j starts: together they take some two seconds.
const schema = buildApiSchema(model);

/**
 * Brings the seeds into a database and serves the API, until the process is told to end or the database ends.
 *
 * @throws OperatorError when the seeds cannot be imported, the address cannot be had or the database ends
 */
export async function fillAndServe(
  config: Config,
  output: Output,
  { connection, description, embedded }: OpenDatabase,
  ending: AbortSignal,
): Promise<void> {
  // An import may be broken off anywhere: the graph is the old one or the new one.
  await Promise.race([fill(config, output, connection), given(ending)]);
  if (ending.aborted) return;
  const playground = existsSync(join(webDirectory, "index.html"));
  const engine = new QueryEngine({
    model,
    connection,
    texts: readSourceTexts(config.SOURCES_DIR),
    deadline: config.QUERY_TIMEOUT_SECONDS * 1000,
    costLimit: config.QUERY_COST_LIMIT,
  });
  const app = await buildServer({
    schema,
    engine,
    logLevel: config.LOG_LEVEL,
    corsOrigins: config.CORS_ORIGINS,
    playground,
  });
  // The classes that answering takes are among those that the archive is made of.
  if (config.WARM_UP) void warmUp(app, schema, engine).then((isWarm) => (isWarm ? embedded?.archiveClasses() : undefined));
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

async function fill(config: Config, { progress }: Output, { driver, database }: Connection): Promise<void> {
  const { SEEDS_DIR: directory, SERVE_SYNTHETIC } = config;
  if (SERVE_SYNTHETIC && (await holdsSynthetic({ driver, database }))) {
    progress("Serving synthetic data, without the seeds.");
    await ensureCentrality({ driver, database }, { report: progress });
    return;
  }
  const version = await importedVersion({ driver, database, directory });
  if (version === undefined) await importSeeds({ driver, database, directory, report: progress });
  else {
    progress(`${directory}: unchanged since version ${version} was imported.`);
    await ensureCentrality({ driver, database }, { report: progress });
  }
}

async function listen(app: FastifyInstance, { HOST: host, PORT: port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw cannotListen(error as NodeJS.ErrnoException, host, port);
  }
}
