import type { Model } from "../../model/index.js";
import type { StoredGraph } from "../database/read-graph.js";
import type { Row } from "../database/session.js";
import { assemble } from "../graph/assemble.js";
import type { Knowledge } from "../seeds/declarations.js";

/**
 * Holds every stored record against what its statements add up to: the graph is made again from the stored statements that
 * were not derived, and compared field by field. So an edge exists exactly when a statement that is not deprecated supports
 * it, its values are those of the best, a derived statement follows, and the counts are right.
 */
export function* recordBreaches(graph: StoredGraph, known: Knowledge, model: Model): Generator<string> {
  const expected = assemble(known, model);
  yield* compareAll("statement", graph.statements, expected.statements);
  yield* compareAll("entity", graph.entities, expected.entities);
  yield* compareAll("source", graph.sources, expected.sources);
  yield* compareAll("former id", graph.formerIds, expected.formerIds);
  yield* compareAll(
    "edge",
    graph.edges.map(({ record }) => record),
    expected.edges,
  );
  yield* placementBreaches(graph);
  for (const [field, value] of Object.entries(expected.dataset)) {
    if (!same(graph.dataset[field], value)) yield `the data set: ${field} is ${shown(graph.dataset[field])}, it should be ${shown(value)}`;
  }
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

function* compareFields(what: string, stored: Row, expected: Row): Generator<string> {
  for (const field of new Set([...Object.keys(stored), ...Object.keys(expected)])) {
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
