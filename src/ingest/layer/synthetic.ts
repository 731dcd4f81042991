/** Layers of made-up entities, by which imports and questions are measured: they have a database to themselves. */
import { OperatorError } from "../../errors.js";
import type { Target } from "../database/session.js";
import type { KnownDataset } from "../graph/dataset.js";
import type { LayerDeclaration } from "../seeds/declarations.js";
import { readKnownDataset } from "./load-state.js";

const ELSEWHERE = "Use another data folder (CRG_DATA_DIR), or another database (NEO4J_URI).";

/**
 * Keeps made-up entities and real ones apart.
 *
 * @param known - what the database holds
 * @param layer - what is to be imported; the seeds when absent
 * @throws OperatorError when one of the two is synthetic and the other is not
 */
export function refuseMixture(known: KnownDataset, layer?: LayerDeclaration): void {
  const all = [...known.curated.layers, ...known.bulk];
  if (layer?.synthetic === true) {
    const real = namesOf(all.filter(({ synthetic }) => synthetic !== true));
    if (real === "") return;
    throw new OperatorError(`The layer ${layer.name} is synthetic, and the database holds ${real}. Nothing was changed.`, [
      `${ELSEWHERE} An empty one takes it.`,
    ]);
  }
  const made = namesOf(all.filter(({ synthetic }) => synthetic === true));
  if (made === "") return;
  const what = layer === undefined ? "the seeds are" : `the layer ${layer.name} is`;
  throw new OperatorError(`The database holds ${made}, which is synthetic, and ${what} not. Nothing was changed.`, [
    ELSEWHERE,
    ...(layer === undefined ? ["To serve the synthetic data as it is, without the seeds: SERVE_SYNTHETIC=yes crg start."] : []),
  ]);
}

/** Whether the database holds made-up entities. */
export async function holdsSynthetic(target: Target): Promise<boolean> {
  const { bulk } = await readKnownDataset(target);
  return bulk.some(({ synthetic }) => synthetic === true);
}

const namesOf = (layers: readonly LayerDeclaration[]): string => layers.map(({ name }) => name).join(", ");
