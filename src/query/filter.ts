/** What filters of all things have in common: AND, OR, NOT, and the operators of one input. */
import { cypher, type Fragment, parameter, variable } from "../store/cypher.js";
import {
  allOf,
  anyOf,
  assertShort,
  datePredicates,
  entriesOf,
  exactPredicate,
  negate,
  type Operators,
  textPredicate,
} from "./operators.js";
import type { Viewpoint } from "./viewpoint.js";

/** Where a filter stands: what is in view, its argument's path for errors, and whether an odd number of NOTs surrounds it. */
export interface FilterPlace {
  readonly view: Viewpoint;
  readonly path: string;
  readonly negated: boolean;
}

/** Reads AND, OR, NOT; every other entry is `leaf`'s. An empty input is true. */
export function predicateOf(
  input: unknown,
  place: FilterPlace,
  leaf: (key: string, operand: unknown, place: FilterPlace) => Fragment,
): Fragment {
  const all = entriesOf(input, place.path).map(([key, operand]) => {
    const at = { ...place, path: `${place.path}.${key}` };
    switch (key) {
      case "AND":
        return allOf((operand as unknown[]).map((one, index) => predicateOf(one, { ...at, path: `${at.path}.${index}` }, leaf)));
      case "OR":
        return anyOf((operand as unknown[]).map((one, index) => predicateOf(one, { ...at, path: `${at.path}.${index}` }, leaf)));
      case "NOT":
        return negate(predicateOf(operand, { ...at, negated: !place.negated }, leaf));
      default:
        return leaf(key, operand, at);
    }
  });
  return allOf(all);
}

/** A predicate for one operator; undefined when it is not one of its type. */
export type Operation = (operator: string, operand: unknown) => Fragment | undefined;

/** All operators of one input, `isStated` and others alike. */
export function operatorsOf(input: unknown, place: FilterPlace, predicate: Operation): Fragment {
  return allOf(
    entriesOf(input, place.path).map(([operator, operand]) => {
      assertShort(operand, `${place.path}.${operator}`);
      const one = predicate(operator, operand);
      if (one === undefined) throw new Error(`The operator ${place.path}.${operator} is not known`);
      return one;
    }),
  );
}

/** All operators of one input, on an exact value that may be missing. */
export const exactly = (value: Fragment, input: unknown, place: FilterPlace): Fragment =>
  operatorsOf(input, place, (operator, operand) =>
    operator === "isStated" ? stated(operand, value) : exactPredicate(value, operator, operand),
  );

/** That a stored list holds one of some values. */
export function anyIn(list: Fragment, values: unknown): Fragment {
  const one = variable("one");
  return cypher`any(${one} IN ${list} WHERE ${one} IN ${parameter(values)})`;
}

/** `isStated`: whether there is a value, none by statement, or it is not known. A list that has a value is not stated to be empty. */
export function stated(asked: unknown, value: Fragment, state: Fragment = cypher`""`): Fragment {
  if (asked === "VALUE") return cypher`${value} IS NOT NULL`;
  const none = cypher`coalesce(${state} = "NONE", false)`;
  return cypher`(${value} IS NULL AND ${asked === "NONE" ? none : cypher`NOT ${none}`})`;
}

/** Takes `isStated` out of an input: what remains is asked of the values. */
export function apart(input: unknown, place: FilterPlace): { isStated: unknown; comparisons: Operators } {
  const { isStated, ...comparisons } = Object.fromEntries(entriesOf(input, place.path));
  return { isStated, comparisons };
}

/** That one of a list's values satisfies all comparisons; no comparison is no condition. */
export function anySatisfies(
  list: Fragment,
  comparisons: Operators,
  place: FilterPlace,
  predicate: (value: Fragment) => Operation,
): Fragment[] {
  const one = variable("one");
  const all = operatorsOf(comparisons, place, predicate(cypher`${one}`));
  return Object.keys(comparisons).length === 0 ? [] : [cypher`any(${one} IN ${list} WHERE ${all})`];
}

/** That one of a list's exact values satisfies all comparisons. */
export const anyExactly = (list: Fragment, input: unknown, place: FilterPlace): Fragment[] =>
  anySatisfies(list, input as Operators, place, (value) => (operator, operand) => exactPredicate(value, operator, operand));

export const textual =
  (value: Fragment): Operation =>
  (operator, operand) =>
    textPredicate(value, operator, operand);

/** `stored` reads the date itself (suffix "") and its bounds. */
export function datePredicate(stored: (suffix: string) => Fragment, input: unknown, place: FilterPlace): Fragment {
  const date = { earliest: stored("Earliest"), latest: stored("Latest"), certain: stored("Certain") };
  const operators = input as Operators;
  const comparisons = datePredicates(date, operators, place.negated, place.path);
  return allOf("isStated" in operators ? [...comparisons, stated(operators["isStated"], stored(""))] : comparisons);
}
