import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { OperatorError } from "../errors.js";
import { model as projectModel, type Model } from "../model/index.js";
import { knowledgeOfGraph, readGraphRecords } from "./database/read-graph.js";
import { inTransaction } from "./database/session.js";
import { writeSeedFiles } from "./seeds/write.js";

/** What to write, and where to. */
export interface ExportOptions {
  readonly driver: Driver;
  readonly database: string;
  /** An empty or new directory. */
  readonly directory: string;
  readonly model?: Model;
}

/**
 * Writes the graph back as seed files: `dataset.yaml`, `sources.yaml` and one file for each layer. Imported into an empty
 * database they make the same graph, with the same content hash.
 *
 * @returns the paths written, below the directory
 * @throws OperatorError when the directory is not empty
 */
export async function exportSeeds({ driver, database, directory, model = projectModel }: ExportOptions): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  if ((await readdir(directory)).length > 0) {
    throw new OperatorError(`The directory ${directory} is not empty.`, [
      "Name a new one: seed files that are there already would be imported together with those written.",
    ]);
  }
  const graph = await inTransaction({ driver, database }, readGraphRecords);
  const files = writeSeedFiles(knowledgeOfGraph(graph, model), model);
  for (const [path, text] of files) await writeFile(join(directory, path), text);
  return [...files.keys()];
}
