/** Which relationships and entities a question about several of them goes through, as its arguments say it. */
import { badInput } from "../../errors.js";
import type { Model } from "../../model/index.js";
import { cypher, type Fragment, join, literal, parameter, type Parameter, type Variable, variable, whereAll } from "../../store/cypher.js";
import { visible } from "../entity-where.js";
import { presentId } from "../former-id.js";
import type { Planning } from "../planning.js";
import { edgeInView, type Viewpoint } from "../viewpoint.js";

/**
 * What a search may go through, as parameters: so the text of a statement is the same whatever is asked for, and the database
 * need not plan it anew.
 */
export interface Reach {
  /** The names of the verbs. */
  readonly verbs: Fragment;
  /** The names of the kinds. */
  readonly kinds: Fragment;
  /** Whether a relationship may be gone along against its verb. */
  readonly anyWay: Parameter;
}

/**
 * A list as a parameter. Neo4j plans a statement anew for a list of another order of magnitude, even for an empty one, but does
 * not look into a map.
 */
export const listParameter = (list: readonly unknown[]): Fragment => cypher`${parameter({ list })}.list`;

/** Kinds with which nearly everything is connected, so that a connection through them says little. */
const PLACES: ReadonlySet<string> = new Set(["City", "Country", "Region"]);

/**
 * Reads `verbs`, `notVerbs`, `kinds`, `notKinds` and `places`: what is listed, less what is excluded; places only where they
 * are asked for, by name or all together.
 */
export function reachOf({ model }: Planning, given: Readonly<Record<string, unknown>>): Reach {
  const listed = (argument: string): readonly string[] | undefined =>
    (given[argument] as readonly string[] | null | undefined) ?? undefined;
  const [verbs, notVerbs, kinds, notKinds] = ["verbs", "notVerbs", "kinds", "notKinds"].map(listed);
  const all = [...model.kinds.keys()].filter((kind) => given["places"] === true || !PLACES.has(kind));
  return {
    verbs: listParameter((verbs ?? [...model.verbs.keys()]).filter((verb) => notVerbs?.includes(verb) !== true)),
    kinds: listParameter((kinds ?? all).filter((kind) => notKinds?.includes(kind) !== true)),
    anyWay: parameter(given["direction"] !== "FORWARD"),
  };
}

/** What must hold of an edge that is gone along; `outwards` says whether it leads from its subject to its object then. */
export function mayGo({ model }: Planning, { verbs, anyWay }: Reach, view: Viewpoint, edge: Variable, outwards: Fragment): Fragment {
  const inView = edgeInView(view, edge);
  return cypher`type(${edge}) IN ${verbs} AND (${anyWay} OR ${outwards} OR type(${edge}) IN ${symmetricVerbs(model)})${inView === undefined ? cypher`` : cypher` AND ${inView}`}`;
}

/** What must hold of an entity that is gone through: it is of one of the kinds, and in view. */
export const mayPass = ({ kinds }: Reach, view: Viewpoint, entity: Variable): Fragment =>
  join([cypher`${entity}.kind IN ${kinds}`, ...visible(view, entity)], " AND ");

/** The direction of an edge, seen from an entity: BOTH for a symmetric verb. */
export function directionOf({ model }: Planning, edge: Variable, from: Variable): Fragment {
  return cypher`CASE WHEN type(${edge}) IN ${symmetricVerbs(model)} THEN "BOTH" WHEN startNode(${edge}) = ${from} THEN "OUT" ELSE "IN" END`;
}

/** The verbs that run both ways, as a list of Cypher. */
export const symmetricVerbs = ({ verbs }: Model): Fragment =>
  cypher`[${join(
    [...verbs.values()].filter((verb) => verb.symmetric).map((verb) => literal(verb.name)),
    ", ",
  )}]`;

/** The entities with these ids, or former ids, that are in view: a list without repetitions, in no order. */
export function entitiesOf(ids: readonly string[], view: Viewpoint): Fragment {
  const [id, entity] = [variable("id"), variable("e")];
  const seen = visible(view, entity);
  return cypher`COLLECT { UNWIND ${listParameter(ids)} AS ${id}
MATCH (${entity}:Entity {id: ${presentId(cypher`${id}`)}})${whereAll(seen)}
RETURN DISTINCT ${entity} }`;
}

/**
 * A list of ids within bounds, without repetitions.
 *
 * @throws ApiError BAD_USER_INPUT naming the argument
 */
export function idsOf(
  given: Readonly<Record<string, unknown>>,
  argument: string,
  path: string,
  least: number,
  most: number,
): readonly string[] {
  const ids = [...new Set((given[argument] as unknown[]).map(String))];
  if (ids.length < least) throw badInput(`${path}.${argument}`, `name at least ${least === 1 ? "one id" : `${least} different ids`}`);
  if (ids.length > most) throw badInput(`${path}.${argument}`, `${ids.length} ids are more than ${most} at once`);
  return ids;
}
