import type { Config } from "../config.js";
import { withdrawLayer } from "../ingest/index.js";
import { withDatabase } from "./database.js";
import type { Output } from "./output.js";

/** `crg withdraw LAYER`: takes a layer that was imported out of the database. */
export async function withdrawCommand(config: Config, output: Output, layer: string): Promise<void> {
  const result = await withDatabase(config, output.progress, ({ connection: { driver, database } }) =>
    withdrawLayer({ driver, database, layer, report: output.progress }),
  );
  output.result(result, [`Version ${result.version}, without ${layer}: ${result.removed} records removed, ${result.changed} changed.`]);
}
