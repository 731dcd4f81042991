/** From an entity along verbs to others: the patterns that relationship fields and filters on them match. */
import type { Direction, QualifierDefinition, RelationshipField, Verb } from "../model/index.js";
import { alternatives, cypher, type Fragment, join, literal, type Variable } from "../store/cypher.js";
import type { Planning } from "./planning.js";
import type { SelectedField } from "./selection.js";

/** Along which verbs a field leads, in which direction, to which kinds; undefined for `relationships`, whose arguments say it. */
export interface Route {
  readonly verbs: readonly Verb[];
  readonly direction: Direction;
  readonly kinds: readonly string[];
  /** What else must hold of an edge of the pattern. */
  readonly only?: (entity: Variable, edge: Variable) => Fragment;
}

/** The pattern of an edge from an entity, by any of some verbs; without names for the ends it is a degree. */
export function routePattern(route: Route, entity: Variable, ends?: { readonly edge: Variable; readonly node: Variable }): Fragment {
  const types = route.verbs.length === 0 ? cypher`` : cypher`:${alternatives(route.verbs.map((verb) => verb.name))}`;
  const edge = ends === undefined ? types : cypher`${ends.edge}${types}`;
  const node = ends === undefined ? cypher`` : cypher`${ends.node}`;
  switch (route.direction) {
    case "OUT":
      return cypher`(${entity})-[${edge}]->(${node})`;
    case "IN":
      return cypher`(${entity})<-[${edge}]-(${node})`;
    case "BOTH":
      return cypher`(${entity})-[${edge}]-(${node})`;
  }
}

export function routeOfArguments(planning: Planning, field: SelectedField): Route {
  const asked = field.arguments["verbs"] as readonly string[] | null | undefined;
  const verbs = (asked ?? []).flatMap((verb) => planning.model.verbs.get(verb) ?? []);
  const direction = (field.arguments["direction"] ?? "BOTH") as Direction;
  const symmetric = (verbs.length > 0 ? verbs : [...planning.model.verbs.values()]).filter((verb) => verb.symmetric);
  const route = { verbs, kinds: [...planning.model.kinds.keys()] };
  // As `verb: {in: []}` has it: one of none.
  if (asked?.length === 0) return { ...route, direction, only: () => cypher`false` };
  if (direction === "BOTH" || symmetric.length === 0) return { ...route, direction };
  // A symmetric verb runs both ways, whichever way it is stored.
  if (symmetric.length === verbs.length) return { ...route, direction: "BOTH" };
  const names = join(
    symmetric.map((verb) => literal(verb.name)),
    ", ",
  );
  return {
    ...route,
    direction: "BOTH",
    only: (entity, edge) =>
      cypher`(${direction === "OUT" ? cypher`startNode` : cypher`endNode`}(${edge}) = ${entity} OR type(${edge}) IN [${names}])`,
  };
}

/** The qualifiers that edges of these verbs may have. */
export function qualifiersOf(verbs: readonly Verb[]): ReadonlyMap<string, QualifierDefinition> {
  const all = new Map<string, QualifierDefinition>();
  for (const verb of verbs)
    for (const [qualifier, definition] of verb.qualifiers) {
      const known = all.get(qualifier);
      // Where one verb has a closed list and another free text, free text is what both are.
      all.set(
        qualifier,
        known !== undefined && known.value !== definition.value ? { value: "TEXT", description: definition.description } : definition,
      );
    }
  return all;
}

/** Where a relationship field of a kind leads. */
export const routeOf = ({ verb, direction, targetKinds }: RelationshipField): Route => ({ verbs: [verb], direction, kinds: targetKinds });

/** Along any verb, either way. */
export const anyRoute = ({ model }: Planning): Route => ({ verbs: [], direction: "BOTH", kinds: [...model.kinds.keys()] });

/** Along one verb, in one direction; a symmetric verb runs both ways, whichever way it is stored. */
export function routeOfVerb({ model }: Planning, name: string, direction: Direction): Route {
  const verb = model.verbs.get(name);
  if (verb === undefined) throw new Error(`The verb ${name} is not in the model`);
  return { verbs: [verb], direction: verb.symmetric ? "BOTH" : direction, kinds: [...model.kinds.keys()] };
}
