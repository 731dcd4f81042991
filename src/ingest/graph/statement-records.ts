import { extent, fold, parseDate, searchWords, type Model, type Property } from "../../model/index.js";
import type { EdgeRecord, StatementRecord, Stored } from "../../store/records.js";
import { groupBy } from "../group.js";
import { lookupKey } from "../seeds/cross-checks.js";
import { compareText } from "../seeds/place.js";
import { datedFields, isCertain, sourcesOf } from "./dated.js";
import type { GraphStatement } from "./graph-statement.js";
import { precedence, type PrecedenceOf } from "./precedence.js";
import { withHash } from "./hash.js";

/** The types of value whose text is folded for search. */
const TEXTUAL: readonly Property["value"][] = ["NAME", "TEXT", "STRING", "IDENTIFIER"];

/** The types of value that are searched. */
const SEARCHED: readonly Property["value"][] = ["NAME", "TEXT"];

/** The property that a statement of an entity of this kind states, or undefined for a relationship. */
export function propertyOf(model: Model, kind: string | undefined, predicate: string): Property | undefined {
  return model.kinds.get(kind ?? "")?.properties.get(predicate);
}

/** The record of a statement. `kind` is that of its subject. */
export function statementRecord(one: GraphStatement, kind: string | undefined, order: PrecedenceOf): StatementRecord {
  const { statement, layerKey, bounds, edge } = one;
  const { id, subject, predicate, object, value, valueState, layer, qualifiers, citations, derivedFrom, note } = statement;
  const { model } = order;
  const property = object === null ? propertyOf(model, kind, predicate) : undefined;
  const lookup = lookupKey(statement);
  const record: Unhashed<StatementRecord> = {
    ...qualifiers,
    id,
    subject,
    predicate,
    valueState,
    layer,
    layerKey,
    ...bounds,
    precedence: precedence(statement, order),
    ...datedFields(statement, natureOf(model, statement.object, predicate)),
    sources: sourcesOf(citations),
    citations: citations.map((citation) => JSON.stringify(citation)),
    derivedFrom,
  };
  if (object !== null) record.object = object;
  if (edge !== undefined) record.edge = edge;
  if (value !== null) record.value = value;
  if (note !== null) record.note = note;
  if (lookup !== undefined) record.lookup = lookup;
  if (typeof value === "string" && property !== undefined) {
    if (TEXTUAL.includes(property.value)) record.folded = fold(value);
    if (SEARCHED.includes(property.value)) record.words = searchWords(value).join(" ");
    if (property.value === "DATE") Object.assign(record, dateFields("value", value));
  }
  return withHash(record);
}

/** A record that is being made: many are, and to add what some have is quicker than to spread what may be nothing. */
type Unhashed<Whole> = { -readonly [Name in keyof Whole as Name extends "hash" ? never : Name]: Whole[Name] };

const natureOf = (model: Model, object: string | null, predicate: string): "STATE" | "OCCURRENCE" =>
  object === null ? "STATE" : (model.verbs.get(predicate)?.definition.nature ?? "STATE");

/** A date as stored under the name of a property: EDTF, first and last day, and whether it is certain. */
export function dateFields(name: string, edtf: string): Record<string, string | boolean> {
  const date = parseDate(edtf);
  if (date === undefined) return {};
  const { earliest, latest } = extent(date);
  return { [`${name}Earliest`]: earliest, [`${name}Latest`]: latest, [`${name}Certain`]: isCertain(date) };
}

/** The records of all edges, sorted by id: one for each that a statement supports which is not deprecated. */
export function edgeRecords(statements: readonly StatementRecord[], model: Model): EdgeRecord[] {
  const supporting = statements.filter(({ edge, rank }) => edge !== undefined && rank !== "DEPRECATED");
  const groups = groupBy(supporting, ({ edge }) => edge ?? "");
  return [...groups].map(([id, group]) => edgeRecord(id, group, model)).sort((a, b) => compareText(a.id, b.id));
}

/**
 * The record of an edge, of all statements that support it, whichever layers state them; deprecated ones left out.
 *
 * @throws Error when there is none
 */
export function edgeRecord(id: string, supporting: readonly StatementRecord[], model: Model): EdgeRecord {
  const ranked = supporting.toSorted((a, b) => compareText(a.precedence, b.precedence));
  const [best] = ranked;
  if (best === undefined) throw new Error(`No statement supports the edge ${id}`);
  const qualifiers = [...(model.verbs.get(best.predicate)?.qualifiers.keys() ?? [])];
  return withHash({
    ...picked(best, [...qualifiers, ...DATED]),
    basis: best.basis,
    rank: best.rank,
    id,
    verb: best.predicate,
    subject: best.subject,
    object: best.object ?? "",
    // What bears the edge is what bears any of its statements.
    sourceCount: new Set(ranked.flatMap(({ sources }) => sources)).size,
    citationCount: ranked.reduce((sum, { citationCount }) => sum + citationCount, 0),
    statements: ranked.map((one) => one.id),
    layers: ranked.map(({ layerKey }) => layerKey),
    possibleFrom: ranked.map(({ possibleFrom }) => possibleFrom),
    possibleTo: ranked.map(({ possibleTo }) => possibleTo),
    certainFrom: ranked.map(({ certainFrom }) => certainFrom),
    certainTo: ranked.map(({ certainTo }) => certainTo),
  });
}

/** What an edge takes over from its best statement, beside the qualifiers; each may be absent. */
const DATED = [
  "date",
  "since",
  "sinceEarliest",
  "sinceLatest",
  "sinceCertain",
  "until",
  "untilEarliest",
  "untilLatest",
  "untilCertain",
  "statedAs",
] as const;

function picked(record: StatementRecord, names: readonly string[]): Record<string, Stored> {
  const values: Record<string, Stored> = {};
  for (const name of names) {
    const value = record[name];
    if (value !== undefined) values[name] = value;
  }
  return values;
}
