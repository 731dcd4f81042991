/**
 * The operators of filters: eq, in, contains, ... on one value. A comparison with a missing value is false; Cypher makes it
 * null, which AND, OR and WHERE treat alike, and {@link negate} turns into false before it negates.
 */
import { badInput } from "../errors.js";
import { extent, fold, parseDate } from "../model/index.js";
import { cypher, type Fragment, join, parameter, variable } from "../store/cypher.js";
import type { Certainty } from "./viewpoint.js";

/** The given operators of one filter input. */
export type Operators = Readonly<Record<string, unknown>>;

/** The complement: true of all of which the predicate is not true, the unknown included. */
export const negate = (predicate: Fragment): Fragment => cypher`NOT coalesce(${predicate}, false)`;

/** All of several; true of none. */
export const allOf = (predicates: readonly Fragment[]): Fragment =>
  predicates.length === 0 ? cypher`true` : cypher`(${join(predicates, " AND ")})`;

/**
 * Any of several; false of none. Written as CASE: the planner multiplies an OR of ANDs out, subqueries and all, so that a
 * filter of a few lines would take it minutes.
 */
export function anyOf(predicates: readonly Fragment[]): Fragment {
  const [only, ...others] = predicates;
  if (only === undefined) return cypher`false`;
  if (others.length === 0) return only;
  const cases = predicates.map((predicate) => cypher`WHEN ${predicate} THEN true`);
  return cypher`CASE ${join(cases, " ")} ELSE false END`;
}

/**
 * The entries of a filter input.
 *
 * @throws ApiError BAD_USER_INPUT when an operator is null
 */
export function entriesOf(input: unknown, path: string): [string, unknown][] {
  const entries = Object.entries(input as Operators);
  for (const [operator, operand] of entries) {
    if (operand === null)
      throw badInput(
        `${path}.${operator}`,
        "null compares with nothing; use isStated to ask for what is missing, or leave the operator out",
      );
  }
  return entries;
}

/**
 * The most characters of a text that is compared with, folded. No stored text is longer; and Java compiles a pattern, and
 * matches it, by recursion: some 7000 characters exhaust its stack, which costs Neo4j the connection.
 */
const LONGEST_OPERAND = 2_000;

/**
 * Refuses a text, or a list with one, that is too long to compare with.
 *
 * @throws ApiError BAD_USER_INPUT
 */
export function assertShort(operand: unknown, path: string): void {
  const longest = Math.max(...[operand].flat().map((one) => (typeof one === "string" ? fold(one).length : 0)));
  if (longest > LONGEST_OPERAND) throw badInput(path, `the text has ${longest} characters; the limit is ${LONGEST_OPERAND}`);
}

/** What can be asked of a text that lies folded: the operators with their operands folded alike. */
export function textPredicate(value: Fragment, operator: string, operand: unknown): Fragment | undefined {
  switch (operator) {
    case "eq":
      return cypher`${value} = ${parameter(fold(String(operand)))}`;
    case "in":
      return cypher`${value} IN ${parameter((operand as unknown[]).map((one) => fold(String(one))))}`;
    case "contains":
      return cypher`${value} CONTAINS ${parameter(fold(String(operand)))}`;
    case "startsWith":
      return cypher`${value} STARTS WITH ${parameter(fold(String(operand)))}`;
    case "words":
      return matchesAll(value, wordsOf(operand).map(wordPattern));
    default:
      return undefined;
  }
}

/**
 * The same of a text that lies as written: Cypher can take its accents apart but not away, so patterns pass over them.
 * "citta pilota" is asked as `(?isu)\s*c\p{M}*i\p{M}*...` of "città pilota", decomposed.
 */
export function writtenPredicate(written: Fragment, operator: string, operand: unknown): Fragment | undefined {
  const value = cypher`normalize(${written}, NFKD)`;
  const folded = (text: unknown): string => unfolded(fold(String(text)));
  switch (operator) {
    case "eq":
      return cypher`${value} =~ ${parameter(`(?isu)\\s*${folded(operand)}\\s*`)}`;
    case "in":
      return matchesAny(
        value,
        (operand as unknown[]).map((one) => `(?isu)\\s*${folded(one)}\\s*`),
      );
    case "contains":
      return cypher`${value} =~ ${parameter(`(?isu).*${folded(operand)}.*`)}`;
    case "startsWith":
      return cypher`${value} =~ ${parameter(`(?isu)\\s*${folded(operand)}.*`)}`;
    case "words":
      return matchesAll(value, wordsOf(operand).map(unfolded).map(wordPattern));
    default:
      return undefined;
  }
}

function matchesAll(value: Fragment, patterns: readonly string[]): Fragment {
  const pattern = variable("pattern");
  return cypher`(${value} IS NOT NULL AND all(${pattern} IN ${parameter(patterns)} WHERE ${value} =~ ${pattern}))`;
}

function matchesAny(value: Fragment, patterns: readonly string[]): Fragment {
  const pattern = variable("pattern");
  return cypher`any(${pattern} IN ${parameter(patterns)} WHERE ${value} =~ ${pattern})`;
}

const wordsOf = (text: unknown): string[] =>
  fold(String(text))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** A pattern that matches a text that has the word, whole. */
const wordPattern = (word: string): string => `(?isu).*(?<![\\p{L}\\p{N}\\p{M}])${word}(?![\\p{L}\\p{N}\\p{M}]).*`;

/** What folds to one character may have been written in several ways. */
const WRITTEN_AS: Readonly<Record<string, string>> = { " ": "\\s+", "'": "['‘’‚‛′`´]", '"': '["“”„‟«»″]' };

/** A pattern of all decomposed texts that fold to this one. */
const unfolded = (folded: string): string =>
  [...folded].map((character) => `${WRITTEN_AS[character] ?? character.replace(/[^\p{L}\p{N}]/u, "\\$&")}\\p{M}*`).join("");

/** What can be asked of an exact value: an id, an enum value, a number, a truth value. */
export function exactPredicate(value: Fragment, operator: string, operand: unknown): Fragment | undefined {
  switch (operator) {
    case "eq":
      return cypher`${value} = ${parameter(operand)}`;
    case "in":
      return cypher`${value} IN ${parameter(operand)}`;
    case "lt":
      return cypher`${value} < ${parameter(operand)}`;
    case "lte":
      return cypher`${value} <= ${parameter(operand)}`;
    case "gt":
      return cypher`${value} > ${parameter(operand)}`;
    case "gte":
      return cypher`${value} >= ${parameter(operand)}`;
    default:
      return undefined;
  }
}

/** Where the bounds of a stored partial date are. */
export interface StoredDate {
  readonly earliest: Fragment;
  readonly latest: Fragment;
  /** Whether it is marked neither `?` nor `%`. */
  readonly certain: Fragment;
}

/**
 * Compares a stored partial date D with an asked period P, by day. Before P means before P begins. POSSIBLE: some day that
 * D may be satisfies it; CERTAIN: every one does, and D is not marked uncertain. Under NOT the certainty turns over, so
 * that what is asked of the complement is as strict as what was asked.
 *
 * @throws ApiError BAD_USER_INPUT for an operand that is not EDTF
 */
export function datePredicates(date: StoredDate, operators: Operators, negated: boolean, path: string): Fragment[] {
  const asked: Certainty = operators["certainty"] === "CERTAIN" ? "CERTAIN" : "POSSIBLE";
  const possible = (asked === "POSSIBLE") !== negated;
  const { earliest: e, latest: l, certain } = date;
  return entriesOf(operators, path).flatMap(([operator, operand]) => {
    if (operator === "certainty" || operator === "isStated") return [];
    const period = parseDate(String(operand));
    if (period === undefined)
      throw badInput(`${path}.${operator}`, `${JSON.stringify(operand)} is not a date in EDTF, such as 2010, 2009-05 or 1997/2003`);
    const { earliest, latest } = extent(period);
    const begins = parameter(earliest);
    const ends = parameter(latest);
    let predicate: Fragment;
    switch (operator) {
      case "lt":
        predicate = possible ? cypher`${e} < ${begins}` : cypher`${l} < ${begins}`;
        break;
      case "lte":
        predicate = possible ? cypher`${e} <= ${ends}` : cypher`${l} <= ${ends}`;
        break;
      case "gt":
        predicate = possible ? cypher`${l} > ${ends}` : cypher`${e} > ${ends}`;
        break;
      case "gte":
        predicate = possible ? cypher`${l} >= ${begins}` : cypher`${e} >= ${begins}`;
        break;
      default:
        predicate = possible ? cypher`(${e} <= ${ends} AND ${l} >= ${begins})` : cypher`(${e} >= ${begins} AND ${l} <= ${ends})`;
    }
    return [possible ? predicate : cypher`(${certain} AND ${predicate})`];
  });
}
