import { join } from "node:path";
import type { Config } from "../config.js";
import { exportSeeds, inspectDatabase } from "../ingest/index.js";
import { noGraph, withDatabase } from "./database.js";
import type { Output } from "./output.js";

/** `crg export`: writes the graph as seed files. */
export async function exportCommand(config: Config, output: Output, directory: string): Promise<void> {
  const files = await withDatabase(config, output.progress, async ({ connection: { driver, database } }) => {
    if ((await inspectDatabase(driver, database)) === "EMPTY") throw noGraph();
    return exportSeeds({ driver, database, directory });
  });
  output.result(
    { directory, files },
    files.map((file) => join(directory, file)),
  );
}
