import type { Config } from "../config.js";
import { verifyGraph, verifyLines } from "../ingest/index.js";
import { openDatabase } from "./database.js";
import type { Output } from "./output.js";

/** `crg verify`: proves the graph in the database; fails on any breach. */
export async function verifyCommand(config: Config, output: Output): Promise<void> {
  const database = await openDatabase(config, output.progress, { start: "if needed" });
  try {
    const { driver, database: name } = database.connection;
    const report = await verifyGraph({
      driver,
      database: name,
      ...(config.SOURCES_DIR === undefined ? {} : { sourcesDirectory: config.SOURCES_DIR }),
    });
    output.result(report, verifyLines(report));
    if (report.breaches.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}
