import { model as projectModel, type Model } from "../../model/index.js";
import type { FormerIdRecord, SourceRecord, StatementRecord } from "../../store/records.js";
import type { EntityDeclaration, Knowledge, SourceDeclaration } from "../seeds/declarations.js";
import { compareText } from "../seeds/place.js";
import { type BulkLayer, layerRanks, saysWithdrawn, tally } from "./dataset.js";
import { derive } from "./derive.js";
import { entityRecords, type ObjectSide } from "./entity-records.js";
import { stated, type GraphStatement } from "./graph-statement.js";
import { sha256, withHash } from "./hash.js";
import type { GraphRecords } from "./records.js";
import { edgeRecords, statementRecord } from "./statement-records.js";

/** What bulk layers state of entities and edges that the seeds speak of as well. */
export interface BulkPart {
  readonly layers: readonly BulkLayer[];
  /** Sources that the seeds declared and declare no longer, but bulk layers cite: they are theirs from now on. */
  readonly sources: readonly SourceRecord[];
  /** Of which they are the subject, or which support an edge of the seeds. */
  readonly statements: readonly StatementRecord[];
  /** Of which they are the object. */
  readonly objectSides: readonly (ObjectSide & Pick<StatementRecord, "object" | "rank">)[];
  /** Former ids that bulk layers give to entities. */
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** Entities and edges that the seeds spoke of and speak of no longer, but bulk layers do. */
  readonly entities: readonly EntityDeclaration[];
  readonly edges: ReadonlySet<string>;
}

/** No bulk layer is there. */
export const NO_BULK: BulkPart = {
  layers: [],
  sources: [],
  statements: [],
  objectSides: [],
  formerIds: new Map(),
  entities: [],
  edges: new Set(),
};

/**
 * Makes the graph of what is known: conclusions drawn, best statements chosen, everything counted and hashed. Entities and
 * edges of which bulk layers speak too are made of what all layers state.
 */
export function assemble(known: Knowledge, model: Model = projectModel, bulk: BulkPart = NO_BULK): GraphRecords {
  const layers = known.dataset.layers.map(({ name }) => name);
  const written = known.statements.map((statement) => stated(statement, model));
  const derived = derive({ statements: written, entities: known.entities, layers }, model);
  const all = [...written, ...derived].sort((a, b) => compareText(a.statement.id, b.statement.id));
  const order = { model, layerRank: layerRanks(known.dataset.layers, bulk.layers) };
  const statements = all.map((one) => statementRecord(one, known.entities.get(one.statement.subject)?.kind, order));
  const everything = [...statements, ...bulk.statements];
  const declared = [...known.entities.values()].map((entity) => {
    const more = bulk.formerIds.get(entity.id);
    return more === undefined ? entity : { ...entity, formerIds: [...entity.formerIds, ...more].sort(compareText) };
  });
  const entities = entityRecords([...declared, ...bulk.entities], everything, [...statements, ...bulk.objectSides], model);
  const ownEdges = new Set([...statements.map(({ edge }) => edge), ...bulk.edges]);
  const edges = edgeRecords(
    everything.filter(({ edge }) => ownEdges.has(edge)),
    model,
  );
  const sources = [...[...known.sources.values()].map(sourceRecord), ...bulk.sources].sort((a, b) => compareText(a.id, b.id));
  const formerIds = [...known.entities.values()]
    .flatMap(({ id, formerIds: former }) => former.map((one): FormerIdRecord => ({ id: one, to: id })))
    .sort((a, b) => compareText(a.id, b.id));
  const curated = {
    ...known.dataset,
    contentHash: contentHash(known, all),
    layerKeys: [...new Set([...layers, ...statements.map(({ layerKey }) => layerKey)])].sort(compareText),
    statements: tally(statements.map(({ layer }) => layer)),
    citations: statements.reduce((sum, { citationCount }) => sum + citationCount, 0),
    withdrawn: statements.filter(saysWithdrawn).length,
  };
  return { curated, sources, entities, edges, statements, formerIds };
}

/** The record of a source. */
export function sourceRecord({ sections, ...source }: SourceDeclaration & { readonly layer?: string }): SourceRecord {
  return withHash({ ...source, ...(sections.length > 0 && { sections: JSON.stringify(sections) }) });
}

/**
 * SHA-256 over what is known: the data set's description, sources, entities and statements. How it is stored is not part,
 * so two versions of the software agree on it; nor is the order in which files say it.
 */
function contentHash(known: Knowledge, statements: readonly GraphStatement[]): string {
  const byId = <Item extends { readonly id: string }>(items: Iterable<Item>): Item[] => [...items].sort((a, b) => compareText(a.id, b.id));
  const canonicalEntity = ({ id, kind, alsoKinds, formerIds, notes }: EntityDeclaration): unknown[] => [
    id,
    kind,
    alsoKinds.toSorted(compareText),
    formerIds.toSorted(compareText),
    notes,
  ];
  return sha256(
    canonicalJson([
      known.dataset,
      byId(known.sources.values()),
      byId(known.entities.values()).map(canonicalEntity),
      statements.map(({ statement }) => statement),
    ]),
  );
}

/** JSON with sorted keys. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
