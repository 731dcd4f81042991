import type { Config } from "../config.js";
import { verifyGraph, verifyLines } from "../ingest/index.js";
import { noGraph, withDatabase } from "./database.js";
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
