/** What is said of the data set as a whole: put together from its curated part and its bulk layers, each published by itself. */
import type { Model } from "../../model/index.js";
import { type Measured, parseMeasured } from "../../store/centrality.js";
import type { DatasetRecord } from "../../store/records.js";
import { CURATED_WORDS, wordsOfLayer } from "../../store/word-indexes.js";
import type { LayerDeclaration } from "../seeds/declarations.js";
import { sha256 } from "./hash.js";

/** What the seeds make of the data set. */
export interface CuratedPart {
  readonly title: string | null;
  readonly description: string | null;
  readonly contentHash: string;
  /** In order of preference. */
  readonly layers: readonly LayerDeclaration[];
  readonly layerKeys: readonly string[];
  /** Statements of each layer. */
  readonly statements: Readonly<Record<string, number>>;
  readonly citations: number;
  /** Statements that a register has withdrawn something. */
  readonly withdrawn: number;
}

/** A bulk layer as it is published: what an import of it left to be known. */
export interface BulkLayer extends LayerDeclaration {
  /** Raised by one whenever it is published: `ROR@2`. */
  readonly version: number;
  /** Its place among the bulk layers, by when each was first imported; it never changes, as statements carry it. */
  readonly position: number;
  /** Of the file, the choices made and the program: with the same one, nothing is to be done. */
  readonly fingerprint: string;
  readonly contentHash: string;
  readonly statements: number;
  readonly citations: number;
  /** Statements that a register has withdrawn something. */
  readonly withdrawn: number;
}

/** Nodes and relationships in all, whichever layers state them. */
export interface Totals {
  readonly kinds: Readonly<Record<string, number>>;
  readonly verbs: Readonly<Record<string, number>>;
  readonly sources: number;
}

/** What the importer publishes of the data set; version, time and publication are the publisher's. */
export interface StoredDataset extends Pick<
  DatasetRecord,
  | "contentHash"
  | "layers"
  | "layerKeys"
  | "wordsProperties"
  | "counts"
  | "curated"
  | "bulkLayers"
  | "hiding"
  | "loading"
  | "loads"
  | "fingerprint"
> {
  readonly title?: string;
  readonly description?: string;
}

/** What is kept beside what is published: of loads of bulk layers, and the fingerprint of the seeds. */
export type LoadState = Pick<DatasetRecord, "hiding" | "loading" | "loads" | "fingerprint">;

/** A data set without anything. */
export const NO_CURATED: CuratedPart = {
  title: null,
  description: null,
  contentHash: "",
  layers: [],
  layerKeys: [],
  statements: {},
  citations: 0,
  withdrawn: 0,
};
export const NO_TOTALS: Totals = { kinds: {}, verbs: {}, sources: 0 };

/** Bulk layers rank after all curated ones, of which there are never so many. */
const FIRST_BULK_RANK = 500;

/** The place of a layer in the order of preference: curated ones as declared, then bulk ones by when they were first imported. */
export function layerRanks(
  curated: readonly LayerDeclaration[],
  bulk: readonly Pick<BulkLayer, "name" | "position">[],
): (layer: string) => number {
  const ranks = new Map([
    ...curated.map(({ name }, index) => [name, index] as const),
    ...bulk.map(({ name, position }) => [name, FIRST_BULK_RANK + position] as const),
  ]);
  return (layer) => ranks.get(layer) ?? -1;
}

/** What a layer is declared as, whatever else is known of it. */
export const declarationOf = ({ name, title, description, asOf, synthetic }: LayerDeclaration): LayerDeclaration => ({
  name,
  title,
  description,
  asOf,
  ...(synthetic && { synthetic }),
});

/** Puts together what is said of the data set. */
export function datasetOf(curated: CuratedPart, bulk: readonly BulkLayer[], totals: Totals, state: LoadState, model: Model): StoredDataset {
  const ordered = bulk.toSorted((a, b) => a.position - b.position);
  const { title, description } = curated;
  const layers = [...curated.layers, ...ordered.map(declarationOf)];
  return {
    ...(title !== null && { title }),
    ...(description !== null && { description }),
    contentHash:
      ordered.length === 0
        ? curated.contentHash
        : sha256(JSON.stringify([curated.contentHash, ...ordered.map(({ name, contentHash }) => [name, contentHash])])),
    layers: JSON.stringify(layers),
    layerKeys: [...curated.layerKeys, ...ordered.map(({ name }) => name)],
    wordsProperties: [CURATED_WORDS, ...ordered.map(({ name }) => wordsOfLayer(name))],
    counts: JSON.stringify(countsOf(curated, ordered, totals, model)),
    curated: JSON.stringify(curated),
    bulkLayers: JSON.stringify(ordered),
    ...state,
  };
}

/** How much there is, in the order of the model and of the layers. */
function countsOf(
  curated: CuratedPart,
  bulk: readonly BulkLayer[],
  { kinds, verbs, sources }: Totals,
  model: Model,
): Record<string, unknown> {
  const layers = {
    ...inOrder(
      curated.statements,
      curated.layers.map(({ name }) => name),
    ),
    ...Object.fromEntries(bulk.map(({ name, statements }) => [name, statements])),
  };
  return {
    kinds: inOrder(kinds, model.kinds.keys()),
    verbs: inOrder(verbs, model.verbs.keys()),
    layers,
    entities: sum(Object.values(kinds)),
    edges: sum(Object.values(verbs)),
    statements: sum(Object.values(layers)),
    citations: curated.citations + sum(bulk.map(({ citations }) => citations)),
    sources,
    withdrawn: curated.withdrawn + sum(bulk.map(({ withdrawn }) => withdrawn)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Those counts that are not zero, in an order. */
const inOrder = (counts: Readonly<Record<string, number>>, order: Iterable<string>): Record<string, number> =>
  Object.fromEntries([...order].flatMap((name) => ((counts[name] ?? 0) > 0 ? [[name, counts[name] ?? 0]] : [])));

/** How many of each there are. */
export function tally(items: Iterable<string>): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const item of items) numbers[item] = (numbers[item] ?? 0) + 1;
  return numbers;
}

/** Counts after a change: what was there, what came, what went. */
export function changed(
  before: Readonly<Record<string, number>>,
  added: Readonly<Record<string, number>>,
  removed: Readonly<Record<string, number>>,
): Record<string, number> {
  const names = new Set([...Object.keys(before), ...Object.keys(added), ...Object.keys(removed)]);
  return Object.fromEntries([...names].map((name) => [name, (before[name] ?? 0) + (added[name] ?? 0) - (removed[name] ?? 0)]));
}

/** What the Dataset node says, read back. */
export interface KnownDataset {
  /** 0 before the first publication. */
  readonly version: number;
  readonly curated: CuratedPart;
  readonly bulk: readonly BulkLayer[];
  readonly totals: Totals;
  readonly state: LoadState;
  /** What was worked out of centrality in this version; undefined until that is done. */
  readonly measured: Measured | undefined;
}

/** Reads what the properties of the Dataset node say. */
export function readDatasetRecord(row: Readonly<Record<string, unknown>>): KnownDataset {
  const parsed = <T>(name: string, otherwise: T): T =>
    typeof row[name] === "string" && row[name] !== "" ? (JSON.parse(row[name]) as T) : otherwise;
  const counts = parsed<Partial<Totals>>("counts", {});
  const version = Number(row["version"] ?? 0);
  return {
    version,
    measured: parseMeasured(row["centrality"], version),
    curated: parsed("curated", NO_CURATED),
    bulk: parsed<BulkLayer[]>("bulkLayers", []),
    totals: { ...NO_TOTALS, kinds: counts.kinds ?? {}, verbs: counts.verbs ?? {}, sources: counts.sources ?? 0 },
    state: {
      loads: Number(row["loads"] ?? 0),
      ...(typeof row["hiding"] === "string" && { hiding: row["hiding"] }),
      ...(typeof row["loading"] === "string" && { loading: row["loading"] }),
      ...(typeof row["fingerprint"] === "string" && { fingerprint: row["fingerprint"] }),
    },
  };
}

/** Whether a statement says that a register has withdrawn its subject. */
export const saysWithdrawn = ({ predicate, value }: { readonly predicate: string; readonly value?: string | number }): boolean =>
  predicate === "registerStatus" && value === "WITHDRAWN";
