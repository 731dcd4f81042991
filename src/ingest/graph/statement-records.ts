import { extent, fold, parseDate, type Model, type Property } from "../../model/index.js";
import type { EdgeRecord, StatementRecord } from "../../store/records.js";
import { groupBy } from "../group.js";
import { lookupKey } from "../seeds/cross-checks.js";
import { compareText } from "../seeds/place.js";
import { datedFields, isCertain } from "./dated.js";
import type { GraphStatement } from "./graph-statement.js";
import { precedence, type PrecedenceOf } from "./precedence.js";
import { withHash } from "./records.js";

/** The types of value whose text is folded for search. */
const TEXTUAL: readonly Property["value"][] = ["NAME", "TEXT", "STRING", "IDENTIFIER"];

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
  return withHash({
    ...qualifiers,
    id,
    subject,
    predicate,
    ...(object !== null && { object }),
    ...(edge !== undefined && { edge }),
    ...(value !== null && { value }),
    ...(typeof value === "string" && property !== undefined && TEXTUAL.includes(property.value) && { folded: fold(value) }),
    ...(typeof value === "string" && property?.value === "DATE" && dateFields("value", value)),
    valueState,
    layer,
    layerKey,
    ...bounds,
    precedence: precedence(statement, order),
    ...datedFields(statement, natureOf(model, statement.object, predicate)),
    sources: [...new Set(citations.map(({ source }) => source))],
    citations: citations.map((citation) => JSON.stringify(citation)),
    derivedFrom,
    ...(note !== null && { note }),
    ...(lookup !== undefined && { lookup }),
  });
}

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
export function edgeRecords(statements: readonly GraphStatement[], order: PrecedenceOf): EdgeRecord[] {
  const supporting = statements.filter(({ edge, statement }) => edge !== undefined && statement.rank !== "DEPRECATED");
  const groups = groupBy(supporting, ({ edge }) => edge ?? "");
  return [...groups].map(([id, group]) => edgeRecord(id, group, order)).sort((a, b) => compareText(a.id, b.id));
}

function edgeRecord(id: string, group: readonly GraphStatement[], order: PrecedenceOf): EdgeRecord {
  const ranked = group
    .map((one) => ({ one, precedence: precedence(one.statement, order) }))
    .sort((a, b) => compareText(a.precedence, b.precedence));
  const [best] = ranked;
  if (best === undefined) throw new Error(`No statement supports the edge ${id}`);
  const { subject, predicate, object, qualifiers } = best.one.statement;
  const all = ranked.map(({ one }) => one);
  return withHash({
    ...qualifiers,
    id,
    verb: predicate,
    subject,
    object: object ?? "",
    ...datedFields(best.one.statement, natureOf(order.model, object, predicate)),
    // What bears the edge is what bears any of its statements.
    sourceCount: new Set(all.flatMap(({ statement }) => statement.citations.map(({ source }) => source))).size,
    citationCount: all.reduce((sum, { statement }) => sum + statement.citations.length, 0),
    statements: all.map(({ statement }) => statement.id),
    layers: all.map(({ layerKey }) => layerKey),
    possibleFrom: all.map(({ bounds }) => bounds.possibleFrom),
    possibleTo: all.map(({ bounds }) => bounds.possibleTo),
    certainFrom: all.map(({ bounds }) => bounds.certainFrom),
    certainTo: all.map(({ bounds }) => bounds.certainTo),
  });
}
