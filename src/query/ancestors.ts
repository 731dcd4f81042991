/** `ancestors` and `descendants`: what lies above and below an entity, however many steps away. */
import { cypher, name, parameter, variable } from "../store/cypher.js";
import { within } from "./bounds.js";
import { inViewAll } from "./hierarchy.js";
import type { Match } from "./lists.js";
import type { Place } from "./planning.js";
import type { SelectedField } from "./selection.js";

/** How many steps a hierarchy is followed. */
const MOST_STEPS = 12;

/**
 * Binds what an entity lies in, or what lies in it, each once, however many steps of a verb away. A circle ends: no step is taken twice.
 *
 * @throws ApiError BAD_USER_INPUT
 */
export function hierarchyOf(field: SelectedField, place: Place): Match {
  const { verb } = field.arguments;
  const depth = parameter(within(field.arguments, "maxDepth", place.path, 1, MOST_STEPS));
  return (of, item, view) => {
    const [steps, found] = [variable("steps"), variable("found")];
    const way = cypher`-[${steps}:${name(String(verb))}*1..12]-`;
    const pattern = field.name === "ancestors" ? cypher`(${of})${way}>(${found}:Entity)` : cypher`(${of})<${way}(${found}:Entity)`;
    const conditions = inViewAll(view, [steps], cypher`size(${steps}) <= ${depth}`, cypher`${found} <> ${of}`);
    const one = variable("one");
    return {
      match: cypher`UNWIND COLLECT { MATCH ${pattern}${conditions} RETURN DISTINCT ${found}.id } AS ${one} MATCH (${item}:Entity {id: ${one}})`,
    };
  };
}
