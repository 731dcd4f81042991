import { join } from "node:path";
import type { Config } from "../config.js";
import { seedUnTreaties, type UnTreatyTables } from "../ingest/index.js";
import type { Output } from "./output.js";

/** `crg seed-un-treaties`: makes seed files of the tables of treaties and countries. */
export async function seedUnTreatiesCommand(config: Config, output: Output, tables: UnTreatyTables): Promise<void> {
  const files = await seedUnTreaties(tables, join(config.SEEDS_DIR, "un-treaties"));
  output.result({ files }, files);
}
