/**
 * What nearly all statements and edges say alike is not stored: an absent property means what stands here. It is half of a
 * statement's properties, and with it half of what a layer of a million statements takes to write and to keep.
 *
 * Records in memory are whole; writers take these away, readers put them back, and questions ask through {@link saidOf}.
 */
import { ALWAYS, UNDATED } from "../model/index.js";
import { cypher, literal, name, type Fragment, type Variable } from "./cypher.js";
import type { EdgeRecord, StatementRecord, Stored } from "./records.js";
import { CURATED_WORDS, wordsOfLayer } from "./word-indexes.js";

/** What a statement and an edge say alike when they do not say otherwise. */
const OF_BOTH = { basis: "STATED", rank: "NORMAL", citationCount: 1, sourceCount: 1 } as const;

const OF_STATEMENT = {
  ...OF_BOTH,
  valueState: "VALUE",
  derivedFrom: [],
  ...ALWAYS,
} as const satisfies Partial<StatementRecord>;

/** Of one of an edge's statements: an undated relationship may have held at any time, and held for certain at none. */
const OF_EDGE_ITEM: Readonly<Record<keyof typeof UNDATED, string>> = UNDATED;

/** A value of a statement, or of an edge where both have it. */
export function saidOf(record: Variable | Fragment, property: string): Fragment {
  if (property === "layerKey") return cypher`coalesce(${record}.layerKey, ${record}.layer)`;
  const absent = unsaid(property);
  if (absent === null) return cypher`${record}.${name(property)}`;
  return cypher`coalesce(${record}.${name(property)}, ${typeof absent === "string" ? literal(absent) : ONE})`;
}

const ONE = cypher`1`;

/** A value of an edge's statement number `i`. */
export const saidOfItem = (edge: Variable, property: keyof typeof OF_EDGE_ITEM, i: Variable): Fragment =>
  cypher`coalesce(${edge}.${name(property)}[${i}], ${literal(OF_EDGE_ITEM[property])})`;

/** What an absent property of a statement, or of an edge where both have it, means; null when nothing. */
export const unsaid = (property: string): Stored | null => (OF_STATEMENT as Readonly<Record<string, Stored>>)[property] ?? null;

/**
 * A statement as it is stored.
 *
 * @param wordsProperty - the property that keeps its words
 */
export function storedStatement(
  record: StatementRecord,
  wordsProperty: string = CURATED_WORDS,
): Readonly<Record<string, Stored | undefined>> {
  const stored: Record<string, Stored | undefined> = {};
  for (const property in record) {
    const value = record[property];
    if (property === "words") stored[wordsProperty] = value;
    else if (!same(value, property === "layerKey" ? record.layer : unsaid(property))) stored[property] = value;
  }
  return stored;
}

/** An edge as it is stored. */
export const storedEdge = (record: EdgeRecord): Partial<EdgeRecord> =>
  without(record, (property, value) =>
    property in OF_EDGE_ITEM
      ? Array.isArray(value) && value.every((one) => one === OF_EDGE_ITEM[property as keyof typeof OF_EDGE_ITEM])
      : value === (OF_BOTH as Record<string, unknown>)[property],
  );

/** The whole record of a stored statement. */
export function wholeStatement(stored: Readonly<Record<string, unknown>>): StatementRecord {
  const { [wordsOfLayer(String(stored["layer"]))]: words, ...others } = stored;
  return { ...OF_STATEMENT, layerKey: stored["layer"], ...(words !== undefined && { words }), ...others } as unknown as StatementRecord;
}

/** The whole record of a stored edge. */
export function wholeEdge(stored: Readonly<Record<string, unknown>>): EdgeRecord {
  const { statements = [] } = stored as { readonly statements?: readonly string[] };
  const items = Object.entries(OF_EDGE_ITEM).map(([property, day]): [string, string[]] => [property, statements.map(() => day)]);
  return { ...OF_BOTH, ...Object.fromEntries(items), ...stored } as unknown as EdgeRecord;
}

function without<Kept extends Readonly<Record<string, Stored | undefined>>>(
  record: Kept,
  isUnsaid: (property: string, value: Stored | undefined) => boolean,
): Partial<Kept> {
  const kept: Record<string, Stored | undefined> = {};
  for (const property in record) if (!isUnsaid(property, record[property])) kept[property] = record[property];
  return kept as Partial<Kept>;
}

const same = (value: Stored | undefined, unsaid: unknown): boolean =>
  value === unsaid || (Array.isArray(value) && value.length === 0 && Array.isArray(unsaid));
