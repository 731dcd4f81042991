import { alsoFilter, type Kind, type Property } from "../model/index.js";
import { cypher, type Fragment, literal, name, type Variable, variable } from "../store/cypher.js";
import { centralityPredicate } from "./centrality.js";
import { countOfEntity } from "./counts.js";
import { anyExactly, anySatisfies, apart, exactly, type FilterPlace, predicateOf, stated, textual } from "./filter.js";
import { countriesOf, topicsOf, withinPredicate } from "./hierarchy.js";
import { allOf, datePredicates } from "./operators.js";
import type { Planning } from "./planning.js";
import { relationshipsPredicate } from "./relationship-where.js";
import { anyRoute, routeOf } from "./route.js";
import { statementsPredicate } from "./statement-where.js";
import { bestValue, entityInView, restricts, valueInView, type Viewpoint } from "./viewpoint.js";

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
      case "centrality":
        return centralityPredicate(operand, entity, at);
      case "name":
        return namePredicate(entity, operand, at);
      case "relationships":
        return relationshipsPredicate(planning, operand, entity, anyRoute(planning), at);
      case "statements":
        return statementsPredicate(planning, operand, entity, at);
      case "within":
        return withinPredicate(entity, operand, at);
      case "inCountry":
        return allOf(anyExactly(countriesOf(entity, at.view), operand, at));
      case "onTopic":
        return allOf(anyExactly(topicsOf(entity, at.view), operand, at));
      default: {
        // Read by the list itself, which then has them too.
        if (key === "alsoWithdrawn" || [...planning.model.kinds.values()].some((one) => alsoFilter(one) === key)) return cypher`true`;
        const relationship = kinds.map((one) => one.relationshipFields.get(key)).find((one) => one !== undefined);
        if (relationship !== undefined) return relationshipsPredicate(planning, operand, entity, routeOf(relationship), at);
        const property = kinds.map((one) => one.properties.get(key)).find((one) => one !== undefined);
        if (property === undefined) throw new Error(`The filter ${at.path} is of no property`);
        return propertyPredicate(property, entity, operand, at);
      }
    }
  });
}

function namePredicate(entity: Variable, input: unknown, place: FilterPlace): Fragment {
  const { isStated, comparisons } = apart(input, place);
  return allOf([
    ...(isStated === undefined ? [] : [stated(isStated, bestValue("names", "name", "value", place.view)(entity))]),
    ...anySatisfies(foldedNames(entity, place.view), comparisons, place, textual),
  ]);
}

/** All names of an entity in view, folded. */
export const foldedNames = (entity: Variable, view: Viewpoint): Fragment =>
  restricts(view) ? valuesInView("names", "folded", entity, view) : cypher`${entity}.foldedNames`;

/** What the statements in view on the entity's property carry under a name, the best first; `only` the best where one counts. */
export function valuesInView(property: string, carried: string, entity: Variable, view: Viewpoint, only?: "best"): Fragment {
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
        return anyExactly(values, comparisons, place);
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
