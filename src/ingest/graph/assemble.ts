import { model as projectModel, type Model } from "../../model/index.js";
import type { FormerIdRecord } from "../../store/records.js";
import type { EntityDeclaration, Knowledge, SourceDeclaration } from "../seeds/declarations.js";
import { compareText } from "../seeds/place.js";
import { derive } from "./derive.js";
import { entityRecords } from "./entity-records.js";
import { stated, type GraphStatement } from "./graph-statement.js";
import type { PrecedenceOf } from "./precedence.js";
import { sha256, withHash, type GraphRecords, type StoredSource } from "./records.js";
import { edgeRecords, statementRecord } from "./statement-records.js";

/** Makes the whole graph of what is known: conclusions drawn, best statements chosen, everything counted and hashed. */
export function assemble(known: Knowledge, model: Model = projectModel): GraphRecords {
  const layers = known.dataset.layers.map(({ name }) => name);
  const curated = known.statements.map((statement) => stated(statement, model));
  const derived = derive({ statements: curated, entities: known.entities, layers }, model);
  const all = [...curated, ...derived].sort((a, b) => compareText(a.statement.id, b.statement.id));
  const order = { model, layers };
  const statements = all.map((one) => statementRecord(one, known.entities.get(one.statement.subject)?.kind, order));
  const entities = entityRecords(known.entities.values(), statements, model);
  const edges = edgeRecords(all, order);
  const sources = [...known.sources.values()].map(sourceRecord).sort((a, b) => compareText(a.id, b.id));
  const formerIds = [...known.entities.values()]
    .flatMap(({ id, formerIds: former }) => former.map((one): FormerIdRecord => ({ id: one, to: id })))
    .sort((a, b) => compareText(a.id, b.id));
  const { title, description } = known.dataset;
  const dataset = {
    ...(title !== null && { title }),
    ...(description !== null && { description }),
    contentHash: contentHash(known, all),
    layers: JSON.stringify(known.dataset.layers),
    layerKeys: [...new Set([...layers, ...statements.map(({ layerKey }) => layerKey)])].sort(compareText),
    counts: JSON.stringify(counts({ entities, edges, statements, sources }, order)),
  };
  return { dataset, sources, entities, edges, statements, formerIds };
}

function sourceRecord({ sections, ...source }: SourceDeclaration): StoredSource {
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

/** How much there is, in the order of the model and of the layers. */
function counts(
  { entities, edges, statements, sources }: Omit<GraphRecords, "dataset" | "formerIds">,
  { model, layers }: PrecedenceOf,
): Record<string, unknown> {
  return {
    kinds: tally(
      model.kinds.keys(),
      entities.map(({ kind }) => kind),
    ),
    verbs: tally(
      model.verbs.keys(),
      edges.map(({ verb }) => verb),
    ),
    layers: tally(
      layers,
      statements.map(({ layer }) => layer),
    ),
    entities: entities.length,
    edges: edges.length,
    statements: statements.length,
    citations: statements.reduce((sum, { citationCount }) => sum + citationCount, 0),
    sources: sources.length,
  };
}

function tally(order: Iterable<string>, items: readonly string[]): Record<string, number> {
  const numbers = new Map([...order].map((name) => [name, 0]));
  for (const item of items) numbers.set(item, (numbers.get(item) ?? 0) + 1);
  return Object.fromEntries([...numbers].filter(([, number]) => number > 0));
}
