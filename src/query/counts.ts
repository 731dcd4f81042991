/** How many sources and citations bear something. */
import { cypher, type Fragment, name, type Variable, variable } from "../store/cypher.js";
import { saidOf } from "../store/unsaid.js";
import { type Route, routePattern } from "./route.js";
import { edgeInView, matchStatementsOf, restricts, statementInView, type Viewpoint } from "./viewpoint.js";

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
  return counted(which, matchStatementsOf(edge, view, statement), statement);
}

function counted(which: "sourceCount" | "citationCount", match: Fragment, statement: Variable): Fragment {
  const one = variable("one");
  const sum = variable("sum");
  return which === "sourceCount"
    ? cypher`COUNT { ${match} UNWIND ${statement}.sources AS ${one} RETURN DISTINCT ${one} }`
    : cypher`reduce(${sum} = 0, ${one} IN COLLECT { ${match} RETURN ${saidOf(statement, "citationCount")} } | ${sum} + ${one})`;
}

/** How many relationships an entity has in view. */
export const degreeOf = (entity: Variable, view: Viewpoint): Fragment =>
  countAlong({ verbs: [], direction: "BOTH", kinds: [] }, entity, view);

/** How many relationships an entity has along a route, in view. */
export function countAlong(route: Route, entity: Variable, view: Viewpoint): Fragment {
  const edge = variable("r");
  const inView = edgeInView(view, edge);
  if (inView === undefined) return cypher`COUNT { ${routePattern(route, entity)} }`;
  return cypher`COUNT { MATCH ${routePattern(route, entity, { edge, node: variable("n") })} WHERE ${inView} }`;
}
