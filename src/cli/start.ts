import type { Config } from "../config.js";
import { namedNeo4j, type OpenDatabase, reachDatabase, startDatabase } from "./database.js";
import { toldToEnd } from "./shutdown.js";
import { assertPortFree } from "./port.js";
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
    if (database !== undefined) {
      const { fillAndServe } = await loadServer();
      await fillAndServe(config, output, database, ending);
    }
  } finally {
    if (ending.aborted) output.progress("Stopping.");
    await database?.close();
  }
}

/** Loads all that serves. This keeps the process busy for a while; more calls do no more. */
const loadServer = () => import("./serve.js");

async function openDatabase(config: Config, output: Output, ending: AbortSignal): Promise<OpenDatabase> {
  const access = namedNeo4j(config);
  if (access !== undefined) return reachDatabase(config, access);
  return startDatabase(config, output.progress, {
    signal: ending,
    meanwhile: () => void loadServer(),
    recordClasses: config.WARM_UP,
  });
}
