import type { Model } from "../../model/index.js";
import { CENTRALITY_PROPERTIES } from "../../store/centrality.js";
import { bulkOfGraph, type StoredGraph } from "../database/read-graph.js";
import type { Row } from "../database/session.js";
import { assemble } from "../graph/assemble.js";
import { datasetOf, layerRanks, readDatasetRecord, tally } from "../graph/dataset.js";
import { stated } from "../graph/graph-statement.js";
import { groupBy } from "../group.js";
import { statementRecord } from "../graph/statement-records.js";
import type { Knowledge } from "../seeds/declarations.js";

/**
 * Holds every stored record against what its statements add up to: the graph is made again from the stored statements that
 * were not derived, and compared field by field. So an edge exists exactly when a statement that is not deprecated supports
 * it, its values are those of the best, a derived statement follows, and the counts are right.
 */
export function* recordBreaches(graph: StoredGraph, known: Knowledge, model: Model): Generator<string> {
  const { bulk, state } = readDatasetRecord(graph.dataset);
  const ofBulk = bulkOfGraph(graph, known, model);
  const order = { model, layerRank: layerRanks(known.dataset.layers, bulk) };
  const kinds = new Map(graph.entities.map(({ id, kind }) => [String(id), String(kind)]));
  const bulkStatements = ofBulk.statements.map((one) => statementRecord(stated(one, model), kinds.get(one.subject), order));
  const expected = assemble(known, model, {
    layers: bulk,
    sources: [],
    statements: bulkStatements,
    objectSides: bulkStatements,
    formerIds: formerIdsOf(graph),
    entities: ofBulk.entities,
    edges: new Set(bulkStatements.flatMap(({ edge }) => edge ?? [])),
  });
  yield* compareAll("statement", graph.statements, [...expected.statements, ...bulkStatements]);
  yield* compareAll("entity", graph.entities, expected.entities);
  const ofSeeds = (row: Row): boolean => row["layer"] === undefined;
  yield* compareAll("source", graph.sources.filter(ofSeeds), expected.sources);
  yield* compareAll("former id", graph.formerIds.filter(ofSeeds), expected.formerIds);
  yield* compareAll(
    "edge",
    graph.edges.map(({ record }) => record),
    expected.edges,
  );
  yield* placementBreaches(graph);
  const totals = {
    kinds: tally(expected.entities.map(({ kind }) => kind)),
    verbs: tally(expected.edges.map(({ verb }) => verb)),
    sources: graph.sources.length,
  };
  for (const [field, value] of Object.entries(datasetOf(expected.curated, bulk, totals, state, model))) {
    yield* differences(`the data set: ${field}`, plain(graph.dataset[field]), plain(value));
  }
}

/** What differs between two values, part by part where both have parts. */
function* differences(what: string, stored: unknown, wanted: unknown): Generator<string> {
  if (same(stored, wanted)) return;
  if (!isParted(stored) || !isParted(wanted)) yield `${what} is ${shown(stored)}, it should be ${shown(wanted)}`;
  else
    for (const part of new Set([...Object.keys(stored), ...Object.keys(wanted)]))
      yield* differences(`${what}.${part}`, stored[part], wanted[part]);
}

const isParted = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** A value that is kept as JSON, as what it means. */
function plain(value: unknown): unknown {
  try {
    return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
  } catch {
    return value;
  }
}

/** The former ids that bulk layers give. */
function formerIdsOf(graph: StoredGraph): Map<string, string[]> {
  const given = graph.formerIds.filter((row) => row["layer"] !== undefined);
  return new Map([...groupBy(given, (row) => String(row["to"]))].map(([id, rows]) => [id, rows.map((row) => String(row["id"]))]));
}

function* compareAll(what: string, stored: readonly Row[], expected: readonly object[]): Generator<string> {
  const byId = new Map<string, Row>();
  for (const record of stored) {
    const id = String(record["id"]);
    if (byId.has(id)) yield `${what} ${id}: it is there twice`;
    byId.set(id, record);
  }
  for (const wanted of expected as readonly Row[]) {
    const id = String(wanted["id"]);
    const record = byId.get(id);
    byId.delete(id);
    if (record === undefined) yield `${what} ${id}: it is missing`;
    else yield* compareFields(`${what} ${id}`, record, wanted);
  }
  for (const id of byId.keys()) yield `${what} ${id}: nothing supports it`;
}

/** What lies on records beside what they say: what the load of a bulk layer leaves, and measures, which are proved by themselves. */
const MARKS: ReadonlySet<string> = new Set(["load", "withdrawnBy", "removed", ...Object.values(CENTRALITY_PROPERTIES)]);

function* compareFields(what: string, stored: Row, expected: Row): Generator<string> {
  for (const field of new Set([...Object.keys(stored), ...Object.keys(expected)])) {
    if (MARKS.has(field)) continue;
    if (!same(stored[field], expected[field])) yield `${what}: ${field} is ${shown(stored[field])}, it should be ${shown(expected[field])}`;
  }
}

/** Labels, relationship types, ends and CITES: what a record's properties say twice. */
function* placementBreaches({ entities, labels, edges, statements, cites }: StoredGraph): Generator<string> {
  for (const { id, kind } of entities) {
    const has = [...(labels.get(String(id)) ?? [])].sort();
    if (!same(has, ["Entity", String(kind)].sort())) yield `entity ${String(id)}: its labels are ${has.join(", ")}`;
  }
  for (const { type, from, to, record } of edges) {
    if (type !== record["verb"] || from !== record["subject"] || to !== record["object"]) {
      yield `edge ${String(record["id"])}: it runs as ${String(from)} ${String(type)} ${String(to)}, it should as ${String(record["subject"])} ${String(record["verb"])} ${String(record["object"])}`;
    }
  }
  for (const { id, sources } of statements) {
    const cited = [...(cites.get(String(id)) ?? [])].sort();
    if (!same(cited, [...(sources as string[])].sort())) yield `statement ${String(id)}: it CITES ${cited.join(", ") || "nothing"}`;
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const shown = (value: unknown): string => (value === undefined ? "absent" : JSON.stringify(value));
