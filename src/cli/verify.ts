import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { verifyGraph, verifyLines } from "../ingest/index.js";
import { withDatabase } from "./database.js";
import type { Output } from "./output.js";

/** `crg verify`: proves the graph in the database; fails on any breach. */
export async function verifyCommand(config: Config, output: Output): Promise<void> {
  const sources = config.SOURCES_DIR === undefined ? {} : { sourcesDirectory: config.SOURCES_DIR };
  const report = await withDatabase(config, output.progress, ({ connection: { driver, database } }) =>
    verifyGraph({ driver, database, ...sources }),
  );
  if (report.version === 0) throw noGraph();
  output.result(report, verifyLines(report));
  if (report.breaches.length > 0) process.exitCode = 1;
}

/** The error for a command that needs a graph and finds an empty database. */
export function noGraph(): OperatorError {
  return new OperatorError("The database holds no graph yet.", ["crg import brings the seeds into it, and so does crg start."]);
}
