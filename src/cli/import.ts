import type { Config } from "../config.js";
import { importSeeds } from "../ingest/index.js";
import { withDatabase } from "./database.js";
import type { Output } from "./output.js";

/** `crg import`: brings the seeds into the database. */
export async function importCommand(
  config: Config,
  output: Output,
  options: { readonly dryRun: boolean; readonly again: boolean },
): Promise<void> {
  const result = await withDatabase(config, output.progress, ({ connection: { driver, database } }) =>
    importSeeds({ driver, database, directory: config.SEEDS_DIR, ...options, report: output.progress }),
  );
  const meaning = { PUBLISHED: "published", UNCHANGED: "nothing changed", DRY_RUN: "dry run, nothing written" }[result.outcome];
  output.result(result, [`Version ${result.version}: ${meaning}.`]);
}
