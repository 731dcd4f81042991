import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { OperatorError } from "../errors.js";
import { model as projectModel, type Model } from "../model/index.js";
import { knowledgeOfGraph, readGraphRecords } from "./database/read-graph.js";
import { inTransaction } from "./database/session.js";
import { readDatasetRecord } from "./graph/dataset.js";
import { exportLayer } from "./layer/export-layer.js";
import { writeSeedFiles } from "./seeds/write.js";

/** What to write, and where to. */
export interface ExportOptions {
  readonly driver: Driver;
  readonly database: string;
  /** An empty or new directory. */
  readonly directory: string;
  readonly model?: Model;
}

/** The folder of bulk layers in an export; not read as seeds. */
const LAYERS = "layers";

/**
 * Writes the graph back: the seeds as `dataset.yaml`, `sources.yaml` and one file for each of their layers, and each bulk layer
 * in the exchange form. Imported into an empty database, the seeds first and then the layers in their order, they make the
 * same graph, with the same content hash.
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
  const target = { driver, database };
  const graph = await inTransaction(target, readGraphRecords);
  const files = writeSeedFiles(knowledgeOfGraph(graph, model), model);
  for (const [path, text] of files) await writeFile(join(directory, path), text);
  const { bulk, state } = readDatasetRecord(graph.dataset);
  const layers: string[] = [];
  for (const layer of bulk.toSorted((a, b) => a.position - b.position)) {
    await mkdir(join(directory, LAYERS), { recursive: true });
    const path = join(LAYERS, `${layer.name}.jsonl`);
    await exportLayer(target, layer, { file: join(directory, path), hiding: state.hiding, model });
    layers.push(path);
  }
  return [...files.keys(), ...layers];
}
