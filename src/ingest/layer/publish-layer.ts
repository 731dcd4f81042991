/** Publishes a loaded layer at one moment: what is unseen is seen, what is replaced is not, what is shared is of all layers. */
import type { Model } from "../../model/index.js";
import { cypher, parameter } from "../../store/cypher.js";
import { hidingText } from "../../store/hiding.js";
import type { FormerIdRecord } from "../../store/records.js";
import { completeCentrality } from "../centrality/complete.js";
import type { ImportLock } from "../database/lock.js";
import { publish, type PublicationStep } from "../database/publish.js";
import { inTransaction, type Run, type Target } from "../database/session.js";
import { explainTooLarge } from "../database/too-large.js";
import { changed, datasetOf, tally, type BulkLayer } from "../graph/dataset.js";
import type { Changes, Difference } from "../graph/difference.js";
import type { PublishedLayer } from "./result.js";
import type { Loaded } from "./load-layer.js";
import { settleSources } from "./layer-sources.js";
import { readKnownDataset, settleLoads } from "./load-state.js";
import { remakeEdges, remakeEntities } from "./shared.js";

/** What a publication needs beside the layer. */
export interface LayerPublication {
  readonly target: Target;
  readonly lock: ImportLock;
  readonly model: Model;
  readonly report: (line: string) => void;
  readonly onStep?: (step: PublicationStep) => Promise<void> | void;
}

/** Publishes a layer that is loaded, then takes away what it replaced. A layer of which nothing is left is none any more. */
export async function publishLayer(
  { target, lock, model, report, onStep }: LayerPublication,
  layer: BulkLayer,
  load: number,
  loaded: Loaded,
): Promise<PublishedLayer> {
  const known = await readKnownDataset(target);
  const context = { layer: layer.name, hiding: known.state.hiding, model };
  const entities = await remakeEntities(target, loaded.shared, context);
  const edges = await remakeEdges(target, loaded.sharedEdges, context);
  const moved = <One extends { readonly hash: string }>(all: readonly { to: One; was: { hash: string } | undefined }[]): One[] =>
    all.filter(({ to, was }) => was !== undefined && was.hash !== to.hash).map(({ to }) => to);
  const newEdges = edges.filter(({ was }) => was === undefined).map(({ to }) => to);
  const { withdrawn, fresh } = loaded;
  const sources = await settleSources(target, layer.name, load, loaded.sources);
  const totals = {
    kinds: changed(known.totals.kinds, fresh.kinds, withdrawn.kinds),
    verbs: changed(changed(known.totals.verbs, fresh.verbs, withdrawn.verbs), tally(newEdges.map(({ verb }) => verb)), {}),
    sources: known.totals.sources + sources.fresh - sources.withdrawn,
  };
  const withdrawnRecords = withdrawn.records + sources.withdrawn;
  const bulk = [...known.bulk.filter(({ name }) => name !== layer.name), ...(layer.statements > 0 ? [layer] : [])];
  const { loads, fingerprint } = known.state;
  const state = {
    loads,
    ...(fingerprint !== undefined && { fingerprint }),
    hiding: hidingText(withdrawnRecords > 0 ? "withdrawnBy" : "nothing", load),
  };
  const difference: Difference = {
    sources: { added: [], changed: asChanges(sources.changed), removed: [] },
    entities: { added: [], changed: asChanges([...moved(entities), ...loaded.changed]), removed: [] },
    edges: { added: newEdges, changed: asChanges(moved(edges)), removed: [] },
    statements: { added: [], changed: [], removed: [] },
    formerIds: await inTransaction(target, (run) => formerIdChanges(run, layer.name, loaded.formerIds)),
    dataset: datasetOf(known.curated, bulk, totals, state, model),
    datasetChanged: true,
    empty: false,
  };
  try {
    await publish(target, lock, difference, { progress: report, ...(onStep !== undefined && { onStep }) });
  } catch (error) {
    throw explainTooLarge(error, `Or take the layer out first, and import it anew: crg withdraw ${layer.name}`);
  }
  report(
    `Published version ${known.version + 1}, ${layer.statements > 0 ? `with ${layer.name}@${layer.version}` : `without ${layer.name}`}.`,
  );
  await settleLoads(target, report);
  await completeCentrality(target, lock, { report });
  return {
    outcome: "PUBLISHED",
    version: known.version + 1,
    layerVersion: layer.version,
    contentHash: layer.contentHash,
    written: loaded.written,
    changed: difference.entities.changed.length + difference.edges.changed.length + withdrawn.replaced,
    removed: withdrawnRecords - withdrawn.replaced,
  };
}

/** A change without its description: that of a bulk layer is told in numbers. */
const asChanges = <Made extends { readonly id: string; readonly hash: string }>(records: readonly Made[]): { to: Made; from: never }[] =>
  records.map((to) => ({ to, from: to as never }));

async function formerIdChanges(
  run: Run,
  layer: string,
  wanted: readonly { id: string; to: string }[],
): Promise<Changes<FormerIdRecord, { id: string; hash: string }>> {
  const stored = (await run(cypher`MATCH (n:FormerId {layer: ${parameter(layer)}}) RETURN n.id AS id, n.to AS hash`)) as unknown as {
    id: string;
    hash: string;
  }[];
  const byId = new Map(stored.map((one) => [one.id, one.hash]));
  const kept = new Set(wanted.map(({ id }) => id));
  return {
    added: wanted.filter(({ id, to }) => byId.get(id) !== to).map((one) => ({ ...one, layer })),
    changed: [],
    removed: stored.filter(({ id }) => !kept.has(id)),
  };
}
