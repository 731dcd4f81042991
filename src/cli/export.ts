import type { Config } from "../config.js";
import { exportSeeds } from "../ingest/index.js";
import { openDatabase } from "./database.js";
import type { Output } from "./output.js";

/** `crg export`: writes the graph as seed files. */
export async function exportCommand(config: Config, output: Output, directory: string): Promise<void> {
  const database = await openDatabase(config, output.progress, { start: "if needed" });
  try {
    const { driver, database: name } = database.connection;
    const files = await exportSeeds({ driver, database: name, directory });
    output.result(
      { directory, files },
      files.map((file) => `${directory}/${file}`),
    );
  } finally {
    await database.close();
  }
}
