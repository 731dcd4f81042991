import { badInput } from "../errors.js";
import { cypher, type Fragment, join, parameter } from "../store/cypher.js";

/** One key of an order: a value to sort by, and how. */
export interface OrderKey<Carrier> {
  /** What it is, for the cursor: `name`, `node.established`. */
  readonly signature: string;
  readonly descending: boolean;
  /** Whether the value may be missing; the missing come last in both directions. */
  readonly nullable: boolean;
  readonly value: (of: Carrier) => Fragment;
  /** Whether the value is a subquery, which is better read once than wherever it is compared. */
  readonly computed?: boolean;
}

/** The order as a short text, e.g. `name,established:DESC`. */
export const orderSignature = (keys: readonly OrderKey<never>[]): string =>
  keys.map((key) => (key.descending ? `${key.signature}:DESC` : key.signature)).join(",");

/** ORDER BY: the keys, turned round when the page is read backwards. */
export function orderBy<Carrier>(keys: readonly OrderKey<Carrier>[], of: Carrier, backwards: boolean): Fragment {
  const terms = keys.flatMap((key) => {
    const value = key.value(of);
    const descending = key.descending !== backwards;
    const sorted = descending ? cypher`${value} DESC` : value;
    // Neo4j puts nulls last when ascending and first when descending; we want them last forwards, first backwards.
    if (!key.nullable || descending === backwards) return [sorted];
    return [backwards ? cypher`${value} IS NOT NULL` : cypher`${value} IS NULL`, sorted];
  });
  return cypher`ORDER BY ${join(terms, ", ")}`;
}

/** That a row lies behind a cursor's values in the order (before them when the page is read backwards). */
export function behind<Carrier>(keys: readonly OrderKey<Carrier>[], of: Carrier, values: readonly unknown[], backwards: boolean): Fragment {
  const alternatives: Fragment[] = [];
  const equal: Fragment[] = [];
  keys.forEach((key, index) => {
    const value = key.value(of);
    const mark = parameter(values[index] ?? null);
    const descending = key.descending !== backwards;
    const beyond = descending ? cypher`${value} < ${mark}` : cypher`${value} > ${mark}`;
    // Missing values come last, so they lie behind every value, and nothing lies behind them.
    const passed = !key.nullable
      ? beyond
      : backwards
        ? cypher`(${beyond} OR (${mark} IS NULL AND ${value} IS NOT NULL))`
        : cypher`(${beyond} OR (${value} IS NULL AND ${mark} IS NOT NULL))`;
    alternatives.push(equal.length === 0 ? passed : cypher`(${join([...equal, passed], " AND ")})`);
    equal.push(key.nullable ? cypher`(${value} = ${mark} OR (${value} IS NULL AND ${mark} IS NULL))` : cypher`${value} = ${mark}`);
  });
  return cypher`(${join(alternatives, " OR ")})`;
}

/** A page as asked: how many, from which end, behind which cursor's values. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly values: readonly unknown[] | undefined;
}

/** The largest page. */
export const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;

/**
 * Reads `first`, `after`, `last`, `before`.
 *
 * @throws ApiError BAD_USER_INPUT naming the argument
 */
export function pageOf(given: Readonly<Record<string, unknown>>, path: string, order: string, view: string): Page {
  const size = (argument: "first" | "last"): number | undefined => {
    const value = given[argument];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "number" || value < 0 || value > LARGEST_PAGE)
      throw badInput(`${path}${argument}`, `${String(value)} is not between 0 and ${LARGEST_PAGE}`);
    return value;
  };
  const first = size("first");
  const last = size("last");
  const given_ = (argument: string): boolean => given[argument] !== undefined && given[argument] !== null;
  const backwards = last !== undefined || given_("before");
  if (backwards && (first !== undefined || given_("after")))
    throw badInput(
      `${path}${last === undefined ? "before" : "last"}`,
      "page forwards with first and after, or backwards with last and before, not both",
    );
  const argument = backwards ? "before" : "after";
  const cursor = given[argument];
  const values = typeof cursor === "string" ? decodeCursor(cursor, `${path}${argument}`, order, view) : undefined;
  return { size: first ?? last ?? DEFAULT_PAGE, backwards, values };
}

/** A cursor: the order, the viewpoint and the version it belongs to, and the sort values of its item. */
export function encodeCursor(order: string, view: string, version: number, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, view, version, ...values])).toString("base64url");
}

function decodeCursor(cursor: string, path: string, order: string, view: string): readonly unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    content = undefined;
  }
  const [ofOrder, ofView, version, ...values] = Array.isArray(content) ? (content as unknown[]) : [];
  if (typeof ofOrder !== "string" || typeof ofView !== "string" || typeof version !== "number")
    throw badInput(path, "this is not a cursor that this API gave");
  if (ofOrder !== order) throw badInput(path, `this cursor belongs to the order ${ofOrder}, the field is ordered by ${order}`);
  if (ofView !== view) throw badInput(path, `this cursor belongs to the viewpoint ${ofView}, the field has ${view}`);
  const plain = values.every((value) => value === null || ["string", "number", "boolean"].includes(typeof value));
  if (values.length !== order.split(",").length || !plain) throw badInput(path, "this is not a cursor that this API gave");
  return values;
}
