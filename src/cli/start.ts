import { createServer } from "node:net";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildApiSchema } from "../api/schema.js";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { importSeeds } from "../ingest/index.js";
import { model } from "../model/index.js";
import { QueryEngine } from "../query/index.js";
import { buildServer, readSourceTexts } from "../server/index.js";
import { playgroundPath, webDirectory } from "../web/index.js";
import { openDatabase } from "./database.js";
import type { Output } from "./output.js";

/**
 * Opens the database, brings the seeds into it, serves the API until the process is told to end or the database ends.
 *
 * @throws OperatorError for everything that keeps it from starting
 */
export async function start(config: Config, output: Output): Promise<void> {
  await assertPortFree(config.HOST, config.PORT);
  const ending = new AbortController();
  const ended = new Promise<void>((resolve) => ending.signal.addEventListener("abort", () => resolve(), { once: true }));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => ending.abort(new OperatorError("Stopped.")));
  const database = await openDatabase(config, output.progress, { start: "always", signal: ending.signal });
  try {
    await importSeeds({
      driver: database.connection.driver,
      database: database.connection.database,
      directory: config.SEEDS_DIR,
      report: output.progress,
    });
    const engine = new QueryEngine({
      model,
      connection: database.connection,
      texts: readSourceTexts(config.SOURCES_DIR),
      deadline: config.QUERY_TIMEOUT_SECONDS * 1000,
      costLimit: config.QUERY_COST_LIMIT,
    });
    const playground = existsSync(join(webDirectory, "index.html"));
    const app = await buildServer({
      schema: buildApiSchema(model),
      engine,
      logLevel: config.LOG_LEVEL,
      corsOrigins: config.CORS_ORIGINS,
      playground,
    });
    try {
      const address = await app.listen({ host: config.HOST, port: config.PORT });
      output.result(
        { graphql: `${address}/graphql`, playground: playground ? `${address}${playgroundPath}` : null, database: database.description },
        [
          `GraphQL     ${address}/graphql`,
          `Playground  ${playground ? `${address}${playgroundPath}` : "not built: npm run build"}`,
          `Neo4j       ${database.description}`,
        ],
      );
      const end = await Promise.race([ended, ...(database.embedded === undefined ? [] : [database.embedded.exited])]);
      if (end !== undefined && !end.expected) throw new OperatorError(`Neo4j has ended: ${end.description}`, end.lastLines);
      output.progress("Stopping");
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

/** A port that is taken is better known before a database is started than after. */
async function assertPortFree(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        new OperatorError(taken ? `Port ${port} at ${host} is taken.` : `Cannot listen at ${host}:${port}: ${error.message}`, [
          "Name another with PORT (and HOST).",
        ]),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
