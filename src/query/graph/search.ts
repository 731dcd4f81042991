/**
 * The search for connections, in Cypher: from both ends at once, one level at a time, always on the side where fewer
 * relationships lie ahead. What comes back is which entity leads to which; paths are made of it in memory (see enumerate.ts).
 *
 * Why not Neo4j's own: `allShortestPaths` knows no other than the shortest, `SHORTEST k` lists a sequence of nodes once for
 * each choice among parallel edges and lets it pass a node twice, and neither can be bounded but by time. This search costs at
 * most {@link MOST_RELATIONSHIPS}, whatever the hubs, and knows how far it came.
 */
import { cypher, type Fragment, join, parameter, type Variable, variable } from "../../store/cypher.js";
import type { Planning } from "../planning.js";
import type { Viewpoint } from "../viewpoint.js";
import { entitiesOf, mayGo, mayPass, type Reach } from "./reach.js";

/** How many relationships one search looks at, at most. */
export const MOST_RELATIONSHIPS = 100_000;

/** The longest path that is looked for. Each step of it is a part of the statement. */
export const LONGEST_PATH = 6;

/** What to search. */
export interface Search {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reach: Reach;
  readonly view: Viewpoint;
  readonly maxLength: number;
  /** Whether to stop where the sides meet. */
  readonly shortestOnly: boolean;
}

/** One level: on which side, whether it was looked at, and to which entities each entity of the frontier leads. */
export type Level = readonly [fromStart: boolean, looked: boolean, found: readonly (readonly [id: string, neighbors: readonly string[]])[]];

/** What the search finds: the present ids of the ends, and the levels. */
export type Found = readonly [from: readonly string[], to: readonly string[], levels: readonly Level[]];

/** One side of the search: the entities of the last level, how many relationships they have, and all entities so far. */
interface Side {
  readonly frontier: Variable;
  readonly ahead: Variable;
  readonly seen: Variable;
}

/** How far the search is: its sides, whether it goes on, and how many relationships it has looked at. */
interface State {
  readonly start: Side;
  readonly end: Side;
  readonly open: Variable;
  readonly spent: Variable;
}

const newSide = (): Side => ({ frontier: variable("frontier"), ahead: variable("ahead"), seen: variable("seen") });
const newState = (): State => ({ start: newSide(), end: newSide(), open: variable("open"), spent: variable("spent") });

/** One level of the search as a column of the answer. */
type LevelPlan = (before: State, after: State, isWanted: boolean) => { clauses: Fragment; level: Fragment };

/** A subquery that binds `out` to what is {@link Found}. */
export function searchClauses(planning: Planning, search: Search, out: Variable): Fragment {
  const { view } = search;
  const [from, to, entity] = [variable("from"), variable("to"), variable("e")];
  const first = newState();
  const plan = levelPlan(planning, search, from, to);
  const clauses: Fragment[] = [];
  const levels: Fragment[] = [];
  let before = first;
  for (let length = 1; length <= LONGEST_PATH; length++) {
    const after = newState();
    const level = plan(before, after, length <= search.maxLength);
    clauses.push(level.clauses);
    levels.push(level.level);
    before = after;
  }
  const ids = (of: Variable): Fragment => cypher`[${entity} IN ${of} | ${entity}.id]`;
  const degrees = (of: Variable, sum: Variable): Fragment =>
    cypher`CALL (${of}) { UNWIND ${of} AS ${entity} RETURN sum(COUNT { (${entity})--() }) AS ${sum} }`;
  const { start, end, open, spent } = first;
  return cypher`CALL () {
WITH ${entitiesOf(search.from, view)} AS ${from}, ${entitiesOf(search.to, view)} AS ${to}
${degrees(from, start.ahead)}
${degrees(to, end.ahead)}
WITH *, ${from} AS ${start.frontier}, ${from} AS ${start.seen}, ${to} AS ${end.frontier}, ${to} AS ${end.seen}, true AS ${open}, 0 AS ${spent}
${join(clauses, "\n")}
RETURN [${ids(from)}, ${ids(to)}, [${join(levels, ", ")}]] AS ${out} }`;
}

/** The smaller side goes one level on: every entity of its frontier is asked where it leads. */
function levelPlan(planning: Planning, { view, reach, shortestOnly }: Search, from: Variable, to: Variable): LevelPlan {
  const [onlyShortest, budget] = [parameter(shortestOnly), parameter(MOST_RELATIONSHIPS)];
  return (before, after, isWanted) => {
    const [node, edge, next, all] = [variable("n"), variable("r"), variable("m"), variable("all")];
    const [isStart, cost, looked, frontier] = [variable("isStart"), variable("cost"), variable("looked"), variable("frontier")];
    const [own, other, found, reached] = [variable("own"), variable("other"), variable("found"), variable("reached")];
    const [isFresh, fresh, ahead, met] = [variable("isFresh"), variable("fresh"), variable("ahead"), variable("met")];
    const bySide = (start: Variable, end: Variable): Fragment => cypher`CASE WHEN ${isStart} THEN ${start} ELSE ${end} END`;
    const isEnd = cypher`${next} IN ${from} OR ${next} IN ${to}`;
    const outwards = cypher`(startNode(${edge}) = ${node}) = ${isStart}`;
    const sideAfter = (of: Side, to: Side, moved: Fragment): Fragment =>
      cypher`CASE WHEN ${moved} THEN ${fresh} ELSE ${of.frontier} END AS ${to.frontier}, CASE WHEN ${moved} THEN ${ahead} ELSE ${of.ahead} END AS ${to.ahead}, CASE WHEN ${moved} THEN ${of.seen} + ${fresh} ELSE ${of.seen} END AS ${to.seen}`;
    const clauses = cypher`WITH *, ${before.start.ahead} <= ${before.end.ahead} AS ${isStart}
WITH *, ${bySide(before.start.ahead, before.end.ahead)} AS ${cost}, ${bySide(before.start.seen, before.end.seen)} AS ${own}, ${bySide(before.end.seen, before.start.seen)} AS ${other}
WITH *, ${before.open} AND ${parameter(isWanted)} AND ${before.spent} + ${cost} <= ${budget} AS ${looked}
WITH *, CASE WHEN ${looked} THEN ${bySide(before.start.frontier, before.end.frontier)} ELSE [] END AS ${frontier}
CALL (${frontier}, ${isStart}, ${from}, ${to}) { UNWIND ${frontier} AS ${node} MATCH (${node})-[${edge}]-(${next})
WHERE ${mayGo(planning, reach, view, edge, outwards)} AND (${isEnd} OR ${mayPass(reach, view, next)})
WITH ${node}, collect(DISTINCT ${next}) AS ${all}
RETURN collect([${node}.id, [${next} IN ${all} | ${next}.id]]) AS ${found}, collect(${all}) AS ${reached} }
CALL (${reached}, ${own}, ${other}, ${from}, ${to}) { UNWIND ${reached} AS ${all} UNWIND ${all} AS ${next}
WITH DISTINCT ${next}, ${next} IN ${other} AS ${met}, NOT (${next} IN ${own} OR ${isEnd}) AS ${isFresh}
RETURN collect(CASE WHEN ${isFresh} THEN ${next} END) AS ${fresh}, sum(CASE WHEN ${isFresh} THEN COUNT { (${next})--() } ELSE 0 END) AS ${ahead}, count(CASE WHEN ${met} THEN 1 END) > 0 AS ${met} }
WITH *, ${looked} AND NOT (${met} AND ${onlyShortest}) AS ${after.open}, ${before.spent} + CASE WHEN ${looked} THEN ${cost} ELSE 0 END AS ${after.spent},
${sideAfter(before.start, after.start, cypher`${looked} AND ${isStart}`)},
${sideAfter(before.end, after.end, cypher`${looked} AND NOT ${isStart}`)}`;
    return { clauses, level: cypher`[${isStart}, ${looked}, ${found}]` };
  };
}
