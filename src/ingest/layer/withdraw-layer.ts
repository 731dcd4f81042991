import { OperatorError } from "../../errors.js";
import { declarationOf } from "../graph/dataset.js";
import type { LayerReader } from "../readers/reader.js";
import { importLayer, type ImportLayerOptions } from "./import-layer.js";
import { readKnownDataset } from "./load-state.js";
import type { ImportLayerResult } from "./result.js";

/**
 * Takes a bulk layer out of the database: it is replaced by nothing, at one moment. What other layers state stays, also of what
 * they share with it.
 *
 * @throws OperatorError when there is no such bulk layer, and as {@link importLayer} does
 */
export async function withdrawLayer(
  options: Pick<ImportLayerOptions, "driver" | "database" | "model" | "layer" | "report">,
): Promise<ImportLayerResult> {
  const { layer } = options;
  const { bulk, curated } = await readKnownDataset(options);
  const present = bulk.find(({ name }) => name === layer);
  if (present === undefined) throw noSuchLayer(layer, curated.layers, bulk);
  const nothing: LayerReader = {
    layer: declarationOf(present),
    sources: [],
    items: () => noItems,
    progress: () => 1,
    findings: () => [],
  };
  return importLayer({ ...options, fingerprint: "withdrawn", open: () => Promise.resolve(nothing) });
}

const noItems: AsyncIterable<never> = { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }) };

function noSuchLayer(layer: string, curated: readonly { name: string }[], bulk: readonly { name: string }[]): OperatorError {
  if (curated.some(({ name }) => name === layer))
    return new OperatorError(`The layer ${layer} is one of the seeds.`, ["Take its files out of the seeds, then: crg import"]);
  return new OperatorError(`There is no imported layer ${layer}.`, [
    bulk.length === 0 ? "No layer was imported beside the seeds." : `There are: ${bulk.map(({ name }) => name).join(", ")}.`,
  ]);
}
