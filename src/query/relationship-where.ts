/** What must hold of a relationship: of the entity at its other end, of the edge, or of both. */
import type { Kind, QualifierDefinition } from "../model/index.js";
import { cypher, type Fragment, variable, type Variable } from "../store/cypher.js";
import { type EdgeCarrier, edgePredicate } from "./edge-where.js";
import { entityPredicate } from "./entity-where.js";
import { type FilterPlace, predicateOf } from "./filter.js";
import { allOf } from "./operators.js";
import type { Planning } from "./planning.js";
import { quantified } from "./quantifiers.js";
import { qualifiersOf, type Route, routePattern } from "./route.js";
import { edgeInView, matchStatement, restricts, statementsInView, type Viewpoint } from "./viewpoint.js";

/** The variables of a relationship, and what its ends and its edge may be. */
export interface Relation {
  readonly carrier: EdgeCarrier;
  readonly node: Variable;
  readonly kinds: readonly Kind[];
  readonly qualifiers: ReadonlyMap<string, QualifierDefinition>;
}

/** New variables for the relationships of a route. Within a restricted view an edge's values are those of its best statement in view. */
export function relationOf(planning: Planning, route: Route, view: Viewpoint): Relation {
  const edge = variable("r");
  return {
    carrier: { edge, values: restricts(view) ? variable("best") : edge },
    node: variable("n"),
    kinds: route.kinds.flatMap((kind) => planning.model.kinds.get(kind) ?? []),
    qualifiers: qualifiersOf(route.verbs.length > 0 ? route.verbs : [...planning.model.verbs.values()]),
  };
}

/** The clause that binds what carries the values of an edge; undefined when the edge itself does. */
export const bestStatement = ({ edge, values }: EdgeCarrier, view: Viewpoint): Fragment | undefined =>
  values === edge ? undefined : matchStatement(view, values, cypher`head(${statementsInView(view, edge)})`);

/** What must hold of a relationship. */
export function relationshipPredicate(planning: Planning, input: unknown, relation: Relation, place: FilterPlace): Fragment {
  const { carrier, node, kinds, qualifiers } = relation;
  return predicateOf(input, place, (side, operand, at) =>
    side === "node" ? entityPredicate(planning, operand, kinds, node, at) : edgePredicate(qualifiers, operand, carrier, at),
  );
}

/** Whether a filter on relationships asks anything of the edge, whose values must then be bound. */
export const asksEdge = (input: unknown): boolean =>
  typeof input === "object" &&
  input !== null &&
  Object.entries(input).some(([key, part]) =>
    key === "edge" ? part !== undefined && part !== null : ["AND", "OR", "NOT"].includes(key) && [part].flat().some(asksEdge),
  );

/** Binds the relationships of an entity along a route that are in view, with what carries their values where that is asked. */
export function matchRelationships(
  route: Route,
  entity: Variable,
  { carrier, node }: Relation,
  view: Viewpoint,
  valuesAsked: boolean,
): { pattern: Fragment; conditions: readonly Fragment[] } {
  const pattern = cypher`MATCH ${routePattern(route, entity, { edge: carrier.edge, node })}`;
  const inView = edgeInView(view, carrier.edge);
  const conditions = [...(route.only === undefined ? [] : [route.only(entity, carrier.edge)]), ...(inView === undefined ? [] : [inView])];
  const best = valuesAsked ? bestStatement(carrier, view) : undefined;
  return best === undefined ? { pattern, conditions } : { pattern: cypher`${pattern} WHERE ${allOf(conditions)}\n${best}`, conditions: [] };
}

/** That quantifiers over the relationships of an entity along a route hold. */
export function relationshipsPredicate(planning: Planning, input: unknown, entity: Variable, route: Route, place: FilterPlace): Fragment {
  return quantified(input, place, () => {
    const relation = relationOf(planning, route, place.view);
    return {
      match: (where) => matchRelationships(route, entity, relation, place.view, asksEdge(where)),
      holds: (where, at) => relationshipPredicate(planning, where, relation, at),
    };
  });
}
