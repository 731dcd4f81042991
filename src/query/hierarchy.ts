/** What lies in what: along PART_OF and LOCATED_IN, from the part to the whole. */
import { cypher, type Fragment, parameter, type Variable, variable } from "../store/cypher.js";
import type { FilterPlace } from "./filter.js";
import { edgeInView } from "./viewpoint.js";

/**
 * That an entity lies within another: by one or several steps of PART_OF and LOCATED_IN that are in view. No step is taken
 * twice, so that a circle ends.
 */
export function withinPredicate(entity: Variable, whole: unknown, { view }: FilterPlace): Fragment {
  const step = variable("step");
  const end = variable("whole");
  const steps = variable("steps");
  const inView = edgeInView(view, step);
  const id = cypher`coalesce(head(COLLECT { MATCH (former:FormerId {id: ${parameter(whole)}}) RETURN former.to }), ${parameter(whole)})`;
  return cypher`EXISTS { MATCH (${entity})-[${steps}:LOCATED_IN|PART_OF*1..12]->(${end}:Entity {id: ${id}})${
    inView === undefined ? cypher`` : cypher` WHERE all(${step} IN ${steps} WHERE ${inView})`
  } }`;
}
