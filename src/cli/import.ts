import type { Config } from "../config.js";
import { importSeeds } from "../ingest/index.js";
import { openDatabase } from "./database.js";
import type { Output } from "./output.js";

/** `crg import`: brings the seeds into the database. */
export async function importCommand(config: Config, output: Output, options: { readonly dryRun: boolean }): Promise<void> {
  const database = await openDatabase(config, output.progress, { start: "if needed" });
  try {
    const { driver, database: name } = database.connection;
    const result = await importSeeds({
      driver,
      database: name,
      directory: config.SEEDS_DIR,
      dryRun: options.dryRun,
      report: output.progress,
    });
    const meaning = { PUBLISHED: "published", UNCHANGED: "nothing changed", DRY_RUN: "dry run, nothing written" }[result.outcome];
    output.result(result, [`Version ${result.version}: ${meaning}.`]);
  } finally {
    await database.close();
  }
}
