/** What lies in what: along PART_OF and LOCATED_IN, from the part to the whole; and what follows for an entity. */
import { cypher, type Fragment, parameter, type Variable, variable, whereAll } from "../store/cypher.js";
import type { FilterPlace } from "./filter.js";
import { edgeInView, type Viewpoint } from "./viewpoint.js";

/**
 * That an entity lies within another: by one or several steps of PART_OF and LOCATED_IN that are in view. No step is taken
 * twice, so that a circle ends.
 */
export function withinPredicate(entity: Variable, whole: unknown, { view }: FilterPlace): Fragment {
  const [end, steps] = [variable("whole"), variable("steps")];
  const asked = parameter(whole);
  // Without a label the whole cannot be looked up, so that the way up from the entity is tried: it is short, the way down may be a country's.
  const isWhole = cypher`(${end}.id = ${asked} OR ${asked} IN ${end}.formerIds)`;
  return cypher`EXISTS { MATCH (${entity})-[${steps}:LOCATED_IN|PART_OF*1..12]->(${end})${inViewAll(view, [steps], isWhole)} }`;
}

/** That every one of some steps is in view, after what else must hold. */
export function inViewAll(view: Viewpoint, steps: readonly Variable[], ...others: readonly Fragment[]): Fragment {
  const step = variable("step");
  const inView = edgeInView(view, step);
  const all = inView === undefined ? [] : steps.map((one) => cypher`all(${step} IN ${one} WHERE ${inView})`);
  const conditions = [...others, ...all];
  return whereAll(conditions);
}

/**
 * The ids of the countries in which an entity lies: by LOCATED_IN, then from place to place; or as a part of a place. Worked out when
 * asked, not kept: so it is exact in every view, and of every layer.
 */
export function countriesOf(entity: Variable, view: Viewpoint): Fragment {
  const [where, country, there, up, way, place] = [
    variable("where"),
    variable("country"),
    variable("there"),
    variable("up"),
    variable("way"),
    variable("place"),
  ];
  // Of a body only the place that it is part of counts: what belongs to a body abroad does not lie abroad.
  const byPlaces = cypher`all(${place} IN tail(nodes(${way})) WHERE ${place}:City OR ${place}:Region OR ${place}:Country)`;
  return cypher`COLLECT { MATCH (${entity})-[${there}:LOCATED_IN*0..2]->(${where}) MATCH ${way} = (${where})-[${up}:LOCATED_IN|PART_OF*0..7]->(${country}:Country)${inViewAll(
    view,
    [there, up],
    byPlaces,
  )} RETURN DISTINCT ${country}.id }`;
}

/** The ids of the topics that an entity concerns, also through its agreements and the initiatives that it carries. */
export function topicsOf(entity: Variable, view: Viewpoint): Fragment {
  const [through, topic, way, concerns] = [variable("through"), variable("topic"), variable("way"), variable("concerns")];
  return cypher`COLLECT { MATCH (${entity})-[${way}:PARTY_TO|COORDINATES|MANAGES|DEVELOPS|IMPLEMENTS|PROMOTES*0..1]->(${through})-[${concerns}:CONCERNS*1..1]->(${topic}:Topic)${inViewAll(
    view,
    [way, concerns],
    cypher`(${through} = ${entity} OR ${through}:Agreement OR ${through}:Initiative)`,
  )} RETURN DISTINCT ${topic}.id }`;
}
