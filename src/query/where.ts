import { alsoFilter, type Kind, type Property, type QualifierDefinition } from "../model/index.js";
import { cypher, type Fragment, literal, name, parameter, type Variable, variable } from "../store/cypher.js";
import { allOf, anyOf, datePredicates, entriesOf, exactPredicate, negate, type Operators, textPredicate } from "./operators.js";
import type { Planning } from "./planning.js";
import { bestValue } from "./values.js";
import { entityInView, restricts, statementInView, statementsInView, type Viewpoint } from "./viewpoint.js";

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
        return operatorsOf(operand, at, (operator, value) => exactPredicate(cypher`${entity}.${name(key)}`, operator, value));
      case "sourceCount":
      case "citationCount":
        return operatorsOf(operand, at, (operator, value) => exactPredicate(countOfEntity(key, entity, at.view), operator, value));
      case "name":
        return namePredicate(entity, operand, at);
      default: {
        // Such as alsoNetworks: read by the root field, which then lists them too.
        if ([...planning.model.kinds.values()].some((one) => alsoFilter(one) === key)) return cypher`true`;
        const property = kinds.map((one) => one.properties.get(key)).find((one) => one !== undefined);
        if (property === undefined) throw new Error(`The filter ${at.path} is of no property`);
        return propertyPredicate(property, entity, operand, at);
      }
    }
  });
}

/** All operators of one input, `isStated` and others alike. */
function operatorsOf(
  input: unknown,
  place: FilterPlace,
  predicate: (operator: string, operand: unknown) => Fragment | undefined,
): Fragment {
  return allOf(
    entriesOf(input, place.path).map(([operator, operand]) => {
      const one = predicate(operator, operand);
      if (one === undefined) throw new Error(`The operator ${place.path}.${operator} is not known`);
      return one;
    }),
  );
}

/** That a stored list holds one of some values. */
function anyIn(list: Fragment, values: unknown): Fragment {
  const one = variable("one");
  return cypher`any(${one} IN ${list} WHERE ${one} IN ${parameter(values)})`;
}

/** `isStated`: whether there is a value, none by statement, or it is not known. */
function stated(asked: unknown, value: Fragment, state: Fragment): Fragment {
  const none = cypher`coalesce(${state} = "NONE", false)`;
  if (asked === "VALUE") return cypher`${value} IS NOT NULL`;
  return asked === "NONE" ? none : cypher`(${value} IS NULL AND NOT ${none})`;
}

function namePredicate(entity: Variable, input: unknown, place: FilterPlace): Fragment {
  return operatorsOf(input, place, (operator, operand) => {
    if (operator === "isStated") return stated(operand, bestValue("names", "name", "value", place.view)(entity), cypher`""`);
    if (restricts(place.view))
      return someStatement("names", entity, place.view, (statement) => textPredicate(cypher`${statement}.folded`, operator, operand));
    const folded = variable("folded");
    const one = textPredicate(cypher`${folded}`, operator, operand);
    return one && cypher`any(${folded} IN ${entity}.foldedNames WHERE ${one})`;
  });
}

/** That a statement in view on the entity's property satisfies a predicate. */
function someStatement(
  property: string,
  entity: Variable,
  view: Viewpoint,
  predicate: (statement: Variable) => Fragment | undefined,
): Fragment | undefined {
  const statement = variable("s");
  const one = predicate(statement);
  const inView = statementInView(view, statement) ?? cypher`true`;
  return (
    one &&
    cypher`EXISTS { MATCH (${statement}:Statement) WHERE ${statement}.subject = ${entity}.id AND ${statement}.predicate = "${name(property)}" AND ${statement}.rank <> "DEPRECATED" AND ${inView} AND ${one} }`
  );
}

function propertyPredicate(property: Property, entity: Variable, input: unknown, place: FilterPlace): Fragment {
  const best = (stored: string, ofStatement: string): Fragment => bestValue(property.name, stored, ofStatement, place.view)(entity);
  const statedOr = (operator: string, operand: unknown, other: () => Fragment | undefined): Fragment | undefined =>
    operator === "isStated" ? stated(operand, best(property.name, "value"), best(`${property.name}State`, "valueState")) : other();
  switch (property.value) {
    case "DATE": {
      const date = {
        earliest: best(`${property.name}Earliest`, "valueEarliest"),
        latest: best(`${property.name}Latest`, "valueLatest"),
        certain: best(`${property.name}Certain`, "valueCertain"),
      };
      const operators = input as Operators;
      const comparisons = datePredicates(date, operators, place.negated, place.path);
      return allOf(
        "isStated" in operators
          ? [...comparisons, stated(operators["isStated"], best(property.name, "value"), best(`${property.name}State`, "valueState"))]
          : comparisons,
      );
    }
    case "ENUM":
      return operatorsOf(input, place, (operator, operand) =>
        statedOr(operator, operand, () => {
          if (restricts(place.view))
            return someStatement(property.name, entity, place.view, (statement) =>
              exactPredicate(cypher`${statement}.value`, operator, operand),
            );
          return operator === "eq"
            ? cypher`${parameter(operand)} IN ${entity}.${name(property.name)}`
            : anyIn(cypher`${entity}.${name(property.name)}`, operand);
        }),
      );
    case "INTEGER":
      return operatorsOf(input, place, (operator, operand) =>
        statedOr(operator, operand, () => exactPredicate(best(property.name, "value"), operator, operand)),
      );
    default:
      return operatorsOf(input, place, (operator, operand) =>
        statedOr(operator, operand, () =>
          someStatement(property.name, entity, place.view, (statement) => textPredicate(cypher`${statement}.folded`, operator, operand)),
        ),
      );
  }
}

/** How many sources or citations bear an entity: stored, or counted over its statements in view. */
export function countOfEntity(which: "sourceCount" | "citationCount", entity: Variable, view: Viewpoint): Fragment {
  if (!restricts(view)) return cypher`${entity}.${name(which)}`;
  const statement = variable("s");
  const inView = statementInView(view, statement) ?? cypher`true`;
  const match = cypher`MATCH (${statement}:Statement) WHERE (${statement}.subject = ${entity}.id OR ${statement}.object = ${entity}.id) AND ${statement}.rank <> "DEPRECATED" AND ${inView}`;
  return counted(which, match, statement);
}

/** How many sources or citations bear an edge: stored, or counted over its statements in view. */
export function countOfEdge(which: "sourceCount" | "citationCount", edge: Variable, view: Viewpoint): Fragment {
  if (!restricts(view)) return cypher`${edge}.${name(which)}`;
  const statement = variable("s");
  return counted(which, cypher`MATCH (${statement}:Statement) WHERE ${statement}.id IN ${statementsInView(view, edge)}`, statement);
}

function counted(which: "sourceCount" | "citationCount", match: Fragment, statement: Variable): Fragment {
  const one = variable("one");
  const sum = variable("sum");
  return which === "sourceCount"
    ? cypher`COUNT { ${match} UNWIND ${statement}.sources AS ${one} RETURN DISTINCT ${one} }`
    : cypher`reduce(${sum} = 0, ${one} IN COLLECT { ${match} RETURN ${statement}.citationCount } | ${sum} + ${one})`;
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
        return operatorsOf(operand, at, (operator, value) => exactPredicate(countOfEdge(key, edge, at.view), operator, value));
      case "source":
        return operatorsOf(operand, at, (operator, value) =>
          cited(operator === "eq" ? cypher`${parameter(value)} IN ${statement}.sources` : anyIn(cypher`${statement}.sources`, value)),
        );
      case "layer":
        return operatorsOf(operand, at, (operator, value) => cited(exactPredicate(cypher`${statement}.layer`, operator, value)));
      case "id":
      case "verb":
        return operatorsOf(operand, at, (operator, value) =>
          exactPredicate(key === "id" ? cypher`${edge}.id` : cypher`type(${edge})`, operator, value),
        );
      default:
        return valuePredicate(qualifiers.get(key)?.value ?? "ENUM", cypher`${values}.${name(key)}`, operand, at, key === "statedAs");
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
  return allOf("isStated" in operators ? [...comparisons, stated(operators["isStated"], stored(""), cypher`""`)] : comparisons);
}

function valuePredicate(
  type: QualifierDefinition["value"],
  value: Fragment,
  input: unknown,
  place: FilterPlace,
  isText: boolean,
): Fragment {
  return operatorsOf(input, place, (operator, operand) => {
    if (operator === "isStated") return stated(operand, value, cypher`""`);
    // Qualifiers lie as written; Cypher can lower their case but not take their accents.
    return type === "TEXT" || isText
      ? textPredicate(cypher`toLower(${value})`, operator, operand)
      : exactPredicate(value, operator, operand);
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
        return operatorsOf(operand, at, (operator, value) => {
          if (operator === "isStated") return stated(value, cypher`coalesce(${statement}.folded, ${statement}.statedAs)`, cypher`""`);
          const inValue = textPredicate(cypher`${statement}.folded`, operator, value);
          const inStated = textPredicate(cypher`toLower(${statement}.statedAs)`, operator, value);
          return inValue && inStated && cypher`(coalesce(${inValue}, false) OR coalesce(${inStated}, false))`;
        });
      case "source":
        return operatorsOf(operand, at, (operator, value) =>
          operator === "eq" ? cypher`${parameter(value)} IN ${statement}.sources` : anyIn(cypher`${statement}.sources`, value),
        );
      case "property":
        return operatorsOf(operand, at, (operator, value) =>
          exactPredicate(
            cypher`${statement}.predicate`,
            operator,
            Array.isArray(value) ? value.map((one) => propertyName(String(one))) : propertyName(String(value)),
          ),
        );
      case "verb":
        return operatorsOf(operand, at, (operator, value) => exactPredicate(cypher`${statement}.predicate`, operator, value));
      default:
        return operatorsOf(operand, at, (operator, value) =>
          operator === "isStated"
            ? stated(value, cypher`${statement}.${name(key)}`, cypher`""`)
            : exactPredicate(cypher`${statement}.${name(key)}`, operator, value),
        );
    }
  });
}

/** An entity that is asked for and in view. */
export function visible(view: Viewpoint, entity: Variable): readonly Fragment[] {
  const inView = entityInView(view, entity);
  return inView === undefined ? [] : [inView];
}
