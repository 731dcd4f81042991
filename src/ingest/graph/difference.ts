import type { EdgeRecord, EntityRecord, FormerIdRecord, SourceRecord, StatementRecord } from "../../store/records.js";
import type { Current, Existing } from "../database/current.js";
import type { Model } from "../../model/index.js";
import { changed, datasetOf, readDatasetRecord, type StoredDataset, tally, type Totals } from "./dataset.js";
import type { GraphRecords } from "./records.js";

/** What changes of one type of record. */
export interface Changes<Made, Was extends Existing> {
  readonly added: readonly Made[];
  /** The record as it will be, and as it was. */
  readonly changed: readonly { readonly to: Made; readonly from: Was }[];
  readonly removed: readonly Was[];
}

/** What turns the graph in the database into the one that the seeds make. */
export interface Difference {
  readonly sources: Changes<SourceRecord, Existing>;
  readonly entities: Changes<EntityRecord, Current["entities"][number]>;
  readonly edges: Changes<EdgeRecord, Current["edges"][number]>;
  readonly statements: Changes<StatementRecord, Current["statements"][number]>;
  readonly formerIds: Changes<FormerIdRecord, Existing>;
  /** What will be known of the data set. */
  readonly dataset: StoredDataset;
  readonly datasetChanged: boolean;
  /** Whether nothing changes at all. */
  readonly empty: boolean;
}

/** Compares the curated records of the database with those of the seeds, which have this fingerprint. */
export function differenceOf(current: Current, wanted: GraphRecords, model: Model, fingerprint?: string): Difference {
  const hash = (record: { readonly hash: string }): string => record.hash;
  const parts = {
    sources: changes(current.sources, wanted.sources, hash),
    entities: changes(current.entities, wanted.entities, hash),
    edges: changes(current.edges, wanted.edges, hash),
    statements: changes(current.statements, wanted.statements, hash),
    formerIds: changes(current.formerIds, wanted.formerIds, ({ to }) => to),
  };
  const { bulk, totals, state } = readDatasetRecord(current.dataset);
  // What the seeds alone make is counted as it will be; beside bulk layers, of which not all is at hand, what changes is.
  const after = bulk.length === 0 ? totalsOf(wanted) : totalsAfter(totals, parts);
  const dataset = datasetOf(wanted.curated, bulk, after, { ...state, ...(fingerprint !== undefined && { fingerprint }) }, model);
  const datasetChanged = datasetDiffers(current.dataset, dataset);
  const empty =
    !datasetChanged && Object.values(parts).every(({ added, changed, removed }) => added.length + changed.length + removed.length === 0);
  return { ...parts, dataset, datasetChanged, empty };
}

function changes<Made extends { readonly id: string }, Was extends Existing>(
  current: readonly Was[],
  wanted: readonly Made[],
  hashOf: (record: Made) => string,
): Changes<Made, Was> {
  const existing = new Map(current.map((one) => [one.id, one]));
  const added: Made[] = [];
  const changed: { to: Made; from: Was }[] = [];
  for (const record of wanted) {
    const was = existing.get(record.id);
    existing.delete(record.id);
    if (was === undefined) added.push(record);
    else if (was.hash !== hashOf(record)) changed.push({ to: record, from: was });
  }
  return { added, changed, removed: [...existing.values()] };
}

const DATASET_FIELDS = ["title", "description", "contentHash", "layers", "layerKeys", "counts", "curated"] as const;

const datasetDiffers = (current: Current["dataset"], wanted: StoredDataset): boolean =>
  DATASET_FIELDS.some((field) => JSON.stringify(current[field] ?? null) !== JSON.stringify(wanted[field] ?? null));

const totalsOf = ({ entities, edges, sources }: GraphRecords): Totals => ({
  kinds: tally(entities.map(({ kind }) => kind)),
  verbs: tally(edges.map(({ verb }) => verb)),
  sources: sources.length,
});

function totalsAfter(totals: Totals, { entities, edges, sources }: Pick<Difference, "entities" | "edges" | "sources">): Totals {
  const kinds = changed(totals.kinds, tally(entities.added.map(({ kind }) => kind)), tally(entities.removed.map(({ kind }) => kind)));
  const moved = entities.changed.filter(({ to, from }) => to.kind !== from.kind);
  return {
    kinds: changed(kinds, tally(moved.map(({ to }) => to.kind)), tally(moved.map(({ from }) => from.kind))),
    verbs: changed(totals.verbs, tally(edges.added.map(({ verb }) => verb)), tally(edges.removed.map(({ verb }) => verb))),
    sources: totals.sources + sources.added.length - sources.removed.length,
  };
}
