import { alsoFilter, type Kind, type Property, type QualifierDefinition } from "../model/index.js";
import { cypher, type Fragment, literal, name, parameter, type Variable, variable } from "../store/cypher.js";
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
  writtenPredicate,
} from "./operators.js";
import { saidOf } from "../store/unsaid.js";
import type { Planning } from "./planning.js";
import { bestValue, entityInView, restricts, statementInView, statementsInView, valueInView, type Viewpoint } from "./viewpoint.js";

/** Where a filter stands: what is in view, its argument's path for errors, and whether an odd number of NOTs surrounds it. */
export interface FilterPlace {
  readonly view: Viewpoint;
  readonly path: string;
  readonly negated: boolean;
}

/** Reads AND, OR, NOT; every other entry is `leaf`'s. An empty input is true. */
function predicateOf(input: unknown, place: FilterPlace, leaf: (key: string, operand: unknown, place: FilterPlace) => Fragment): Fragment {
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

/** What must hold of an entity, which is of one of `kinds`. */
export function entityPredicate(
  planning: Planning,
  input: unknown,
  kinds: readonly Kind[],
  entity: Variable,
  place: FilterPlace,
): Fragment {
  return predicateOf(input, place, (key, operand, at) => {
    const kind = kinds.find((one) => one.singular === key);
    if (kind !== undefined && kinds.length > 1)
      return allOf([cypher`${entity}.kind = ${literal(kind.name)}`, entityPredicate(planning, operand, [kind], entity, at)]);
    switch (key) {
      case "id":
      case "kind":
        return exactly(cypher`${entity}.${name(key)}`, operand, at);
      case "sourceCount":
      case "citationCount":
        return exactly(countOfEntity(key, entity, at.view), operand, at);
      case "name":
        return namePredicate(entity, operand, at);
      default: {
        // Read by the list itself, which then has them too.
        if (key === "alsoWithdrawn" || [...planning.model.kinds.values()].some((one) => alsoFilter(one) === key)) return cypher`true`;
        const property = kinds.map((one) => one.properties.get(key)).find((one) => one !== undefined);
        if (property === undefined) throw new Error(`The filter ${at.path} is of no property`);
        return propertyPredicate(property, entity, operand, at);
      }
    }
  });
}

/** A predicate for one operator; undefined when it is not one of its type. */
type Operation = (operator: string, operand: unknown) => Fragment | undefined;

/** All operators of one input, `isStated` and others alike. */
function operatorsOf(input: unknown, place: FilterPlace, predicate: Operation): Fragment {
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
const exactly = (value: Fragment, input: unknown, place: FilterPlace): Fragment =>
  operatorsOf(input, place, (operator, operand) =>
    operator === "isStated" ? stated(operand, value) : exactPredicate(value, operator, operand),
  );

/** That a stored list holds one of some values. */
function anyIn(list: Fragment, values: unknown): Fragment {
  const one = variable("one");
  return cypher`any(${one} IN ${list} WHERE ${one} IN ${parameter(values)})`;
}

/** `isStated`: whether there is a value, none by statement, or it is not known. A list that has a value is not stated to be empty. */
function stated(asked: unknown, value: Fragment, state: Fragment = cypher`""`): Fragment {
  if (asked === "VALUE") return cypher`${value} IS NOT NULL`;
  const none = cypher`coalesce(${state} = "NONE", false)`;
  return cypher`(${value} IS NULL AND ${asked === "NONE" ? none : cypher`NOT ${none}`})`;
}

/** Takes `isStated` out of an input: what remains is asked of the values. */
function apart(input: unknown, place: FilterPlace): { isStated: unknown; comparisons: Operators } {
  const { isStated, ...comparisons } = Object.fromEntries(entriesOf(input, place.path));
  return { isStated, comparisons };
}

/** That one of a list's values satisfies all comparisons; no comparison is no condition. */
function anySatisfies(list: Fragment, comparisons: Operators, place: FilterPlace, predicate: (value: Fragment) => Operation): Fragment[] {
  const one = variable("one");
  const all = operatorsOf(comparisons, place, predicate(cypher`${one}`));
  return Object.keys(comparisons).length === 0 ? [] : [cypher`any(${one} IN ${list} WHERE ${all})`];
}

const textual =
  (value: Fragment): Operation =>
  (operator, operand) =>
    textPredicate(value, operator, operand);

function namePredicate(entity: Variable, input: unknown, place: FilterPlace): Fragment {
  const { isStated, comparisons } = apart(input, place);
  const names = restricts(place.view) ? valuesInView("names", "folded", entity, place.view) : cypher`${entity}.foldedNames`;
  return allOf([
    ...(isStated === undefined ? [] : [stated(isStated, bestValue("names", "name", "value", place.view)(entity))]),
    ...anySatisfies(names, comparisons, place, textual),
  ]);
}

/** What the statements in view on the entity's property carry under a name, the best first; `only` the best where one counts. */
function valuesInView(property: string, carried: string, entity: Variable, view: Viewpoint, only?: "best"): Fragment {
  const statement = variable("s");
  const best = only === undefined ? cypher`` : cypher` ORDER BY ${statement}.precedence LIMIT 1`;
  return cypher`COLLECT { MATCH (${statement}:Statement) WHERE ${valueInView(view, statement, entity, property)} RETURN ${statement}.${name(carried)}${best} }`;
}

function propertyPredicate(property: Property, entity: Variable, input: unknown, place: FilterPlace): Fragment {
  const { isStated, comparisons } = apart(input, place);
  const best = (stored: string, ofStatement: string): Fragment => bestValue(property.name, stored, ofStatement, place.view)(entity);
  const statedness = (): Fragment => {
    const state = best(`${property.name}State`, "valueState");
    // A list has a value when any of its statements has one.
    const listed = property.many === true && restricts(place.view);
    return stated(
      isStated,
      listed ? anyValue(valuesInView(property.name, "value", entity, place.view)) : best(property.name, "value"),
      state,
    );
  };
  const compared = (): Fragment[] => {
    switch (property.value) {
      case "DATE": {
        const date = {
          earliest: best(`${property.name}Earliest`, "valueEarliest"),
          latest: best(`${property.name}Latest`, "valueLatest"),
          certain: best(`${property.name}Certain`, "valueCertain"),
        };
        return datePredicates(date, comparisons, place.negated, place.path);
      }
      case "ENUM": {
        if (property.many !== true) return [exactly(best(property.name, "value"), comparisons, place)];
        const values = restricts(place.view)
          ? valuesInView(property.name, "value", entity, place.view)
          : cypher`coalesce(${entity}.${name(property.name)}, [])`;
        return anySatisfies(values, comparisons, place, (value) => (operator, operand) => exactPredicate(value, operator, operand));
      }
      case "INTEGER":
        return [exactly(best(property.name, "value"), comparisons, place)];
      default: {
        const values = valuesInView(property.name, "folded", entity, place.view, property.many === true ? undefined : "best");
        return anySatisfies(values, comparisons, place, textual);
      }
    }
  };
  return allOf([...(isStated === undefined ? [] : [statedness()]), ...compared()]);
}

/** The first value of a list that is not null. */
function anyValue(list: Fragment): Fragment {
  const one = variable("one");
  return cypher`head([${one} IN ${list} WHERE ${one} IS NOT NULL])`;
}

/** How many sources or citations bear an entity: stored, or counted over its statements in view. */
export function countOfEntity(which: "sourceCount" | "citationCount", entity: Variable, view: Viewpoint): Fragment {
  if (!restricts(view)) return cypher`${entity}.${name(which)}`;
  const statement = variable("s");
  const inView = statementInView(view, statement) ?? cypher`true`;
  const match = cypher`MATCH (${statement}:Statement) WHERE (${statement}.subject = ${entity}.id OR ${statement}.object = ${entity}.id) AND ${saidOf(statement, "rank")} <> "DEPRECATED" AND ${inView}`;
  return counted(which, match, statement);
}

/** How many sources or citations bear an edge: stored, or counted over its statements in view. */
export function countOfEdge(which: "sourceCount" | "citationCount", edge: Variable, view: Viewpoint): Fragment {
  if (!restricts(view)) return saidOf(edge, which);
  const statement = variable("s");
  return counted(which, cypher`MATCH (${statement}:Statement) WHERE ${statement}.id IN ${statementsInView(view, edge)}`, statement);
}

function counted(which: "sourceCount" | "citationCount", match: Fragment, statement: Variable): Fragment {
  const one = variable("one");
  const sum = variable("sum");
  return which === "sourceCount"
    ? cypher`COUNT { ${match} UNWIND ${statement}.sources AS ${one} RETURN DISTINCT ${one} }`
    : cypher`reduce(${sum} = 0, ${one} IN COLLECT { ${match} RETURN ${saidOf(statement, "citationCount")} } | ${sum} + ${one})`;
}

/** The variables of an edge: the relationship, and what carries its values (itself, or its best statement in view). */
export interface EdgeCarrier {
  readonly edge: Variable;
  readonly values: Variable;
}

/** What must hold of an edge. */
export function edgePredicate(
  qualifiers: ReadonlyMap<string, QualifierDefinition>,
  input: unknown,
  { edge, values }: EdgeCarrier,
  place: FilterPlace,
): Fragment {
  return predicateOf(input, place, (key, operand, at) => {
    const statement = variable("s");
    const cited = (predicate: Fragment | undefined): Fragment | undefined =>
      predicate &&
      cypher`EXISTS { MATCH (${statement}:Statement) WHERE ${statement}.id IN ${statementsInView(at.view, edge)} AND ${predicate} }`;
    switch (key) {
      case "since":
      case "until":
        return storedDatePredicate(key, values, operand, at);
      case "sourceCount":
      case "citationCount":
        return exactly(countOfEdge(key, edge, at.view), operand, at);
      case "source":
        return operatorsOf(operand, at, (operator, value) =>
          cited(operator === "eq" ? cypher`${parameter(value)} IN ${statement}.sources` : anyIn(cypher`${statement}.sources`, value)),
        );
      case "layer":
        return operatorsOf(operand, at, (operator, value) => cited(exactPredicate(cypher`${statement}.layer`, operator, value)));
      case "id":
      case "verb":
        return exactly(key === "id" ? cypher`${edge}.id` : cypher`type(${edge})`, operand, at);
      default:
        return valuePredicate(key === "statedAs" ? "TEXT" : (qualifiers.get(key)?.value ?? "ENUM"), saidOf(values, key), operand, at);
    }
  });
}

function storedDatePredicate(key: string, values: Variable, input: unknown, place: FilterPlace): Fragment {
  const stored = (suffix: string): Fragment => cypher`${values}.${name(`${key}${suffix}`)}`;
  return datePredicate(stored, input, place);
}

/** When what is stated began or happened: the date of the statement, or the date that it states, as of an establishment. */
function statementDatePredicate(statement: Variable, input: unknown, place: FilterPlace): Fragment {
  const stored = (suffix: string): Fragment =>
    cypher`coalesce(${statement}.${name(`since${suffix}`)}, ${statement}.${name(`value${suffix === "" ? "Earliest" : suffix}`)})`;
  return datePredicate(stored, input, place);
}

/** `stored` reads the date itself (suffix "") and its bounds. */
function datePredicate(stored: (suffix: string) => Fragment, input: unknown, place: FilterPlace): Fragment {
  const date = { earliest: stored("Earliest"), latest: stored("Latest"), certain: stored("Certain") };
  const operators = input as Operators;
  const comparisons = datePredicates(date, operators, place.negated, place.path);
  return allOf("isStated" in operators ? [...comparisons, stated(operators["isStated"], stored(""))] : comparisons);
}

function valuePredicate(type: QualifierDefinition["value"], value: Fragment, input: unknown, place: FilterPlace): Fragment {
  return operatorsOf(input, place, (operator, operand) => {
    if (operator === "isStated") return stated(operand, value);
    switch (type) {
      case "TEXT":
        return writtenPredicate(value, operator, operand);
      case "ENUM":
        // The filter may be that of a text, where other verbs that lead to the same type of node have free text, or another type's.
        return textPredicate(cypher`toLower(${value})`, operator, operand) ?? exactPredicate(value, operator, operand);
      default:
        return exactPredicate(value, operator, operand);
    }
  });
}

/** What must hold of a statement. */
export function statementPredicate(
  input: unknown,
  statement: Variable,
  place: FilterPlace,
  propertyName: (value: string) => string,
): Fragment {
  return predicateOf(input, place, (key, operand, at) => {
    switch (key) {
      case "date":
        return statementDatePredicate(statement, operand, at);
      case "text":
        return statementTextPredicate(statement, operand, at);
      case "source":
        return operatorsOf(operand, at, (operator, value) =>
          operator === "eq" ? cypher`${parameter(value)} IN ${statement}.sources` : anyIn(cypher`${statement}.sources`, value),
        );
      case "property":
        return operatorsOf(operand, at, (operator, value) =>
          operator === "isStated"
            ? stated(value, cypher`CASE WHEN ${statement}.object IS NULL THEN ${statement}.predicate END`)
            : exactPredicate(
                cypher`${statement}.predicate`,
                operator,
                Array.isArray(value) ? value.map((one) => propertyName(String(one))) : propertyName(String(value)),
              ),
        );
      case "verb":
        return operatorsOf(operand, at, (operator, value) =>
          operator === "isStated"
            ? stated(value, cypher`${statement}.object`)
            : exactPredicate(cypher`${statement}.predicate`, operator, value),
        );
      default:
        return exactly(saidOf(statement, key), operand, at);
    }
  });
}

/** By the value of a statement, or by its words as written. */
function statementTextPredicate(statement: Variable, input: unknown, place: FilterPlace): Fragment {
  const { isStated, comparisons } = apart(input, place);
  const value = cypher`${statement}.folded`;
  const words = cypher`${statement}.statedAs`;
  const inValue = operatorsOf(comparisons, place, textual(value));
  const inWords = operatorsOf(comparisons, place, (operator, operand) => writtenPredicate(words, operator, operand));
  return allOf([
    ...(isStated === undefined ? [] : [stated(isStated, cypher`coalesce(${value}, ${words})`)]),
    cypher`(coalesce(${inValue}, false) OR coalesce(${inWords}, false))`,
  ]);
}

/** An entity that is asked for and in view. */
export function visible(view: Viewpoint, entity: Variable): readonly Fragment[] {
  const inView = entityInView(view, entity);
  return inView === undefined ? [] : [inView];
}

/**
 * What a list of entities leaves out unless it is asked for: what a register has withdrawn. Nothing where the graph holds
 * none, so that such a list stays a walk along an index.
 */
export function notWithdrawn(planning: Planning, input: unknown, kinds: readonly Kind[], entity: Variable): readonly Fragment[] {
  const asked = (input as Record<string, unknown> | null | undefined)?.["alsoWithdrawn"] === true;
  const possible = planning.dataset.counts.withdrawn > 0 && kinds.some((kind) => kind.properties.has("registerStatus"));
  return asked || !possible ? [] : [cypher`coalesce(${entity}.registerStatus <> "WITHDRAWN", true)`];
}
