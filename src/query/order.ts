import { cypher, type Fragment, join, parameter } from "../store/cypher.js";

/** One key of an order: a value to sort by, and how. */
export interface OrderKey {
  /** What it is, for the cursor: `name`, `node.established`. */
  readonly signature: string;
  readonly descending: boolean;
  /** Whether the value may be missing; the missing come last in both directions. */
  readonly nullable: boolean;
  readonly value: () => Fragment;
  /** Whether the value is a subquery, which is better read once than wherever it is compared. */
  readonly computed?: boolean;
}

/** The order as a short text, e.g. `name,established:DESC`. */
export const orderSignature = (keys: readonly OrderKey[]): string =>
  keys.map((key) => (key.descending ? `${key.signature}:DESC` : key.signature)).join(",");

/** ORDER BY: the keys, turned round when the page is read backwards. */
export function orderBy(keys: readonly OrderKey[], backwards: boolean): Fragment {
  const terms = keys.flatMap((key) => {
    const value = key.value();
    const descending = key.descending !== backwards;
    const sorted = descending ? cypher`${value} DESC` : value;
    // Neo4j puts nulls last when ascending and first when descending; we want them last forwards, first backwards.
    if (!key.nullable || descending === backwards) return [sorted];
    return [backwards ? cypher`${value} IS NOT NULL` : cypher`${value} IS NULL`, sorted];
  });
  return cypher`ORDER BY ${join(terms, ", ")}`;
}

/** That a row lies behind a cursor's values in the order (before them when the page is read backwards). */
export function behind(keys: readonly OrderKey[], values: readonly unknown[], backwards: boolean): Fragment {
  const alternatives: Fragment[] = [];
  const equal: Fragment[] = [];
  keys.forEach((key, index) => {
    const value = key.value();
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
