/** What entities share: `commonNeighbors`, and `similar`, which are those that share most with one. */
import neo4j from "neo4j-driver";
import { cypher, type Fragment, parameter, type Variable } from "../../store/cypher.js";
import { within } from "../bounds.js";
import type { Place, Planning } from "../planning.js";
import { answering, finding, type RootPlan } from "../root-plan.js";
import type { SelectedField } from "../selection.js";
import { type Part, planObject } from "./object.js";
import { entitiesOf, idsOf, mayGo, mayPass, reachOf } from "./reach.js";
import { matchBetween, pairKey, planEdges } from "./read-edges.js";
import { planNodesById } from "./read-nodes.js";
import { variables } from "./variables.js";

const MOST_ITEMS = 100;
/** How many entities common neighbors may be asked of. */
const MOST_ENDS = 20;

/** Neighbors that more relationships lead to say next to nothing (a weight below 0.11), and would be all there is to read. */
const MOST_RELATIONSHIPS = 10_000;
/** Of an entity with more neighbors than these, those with the fewest relationships: they weigh most. */
const MOST_NEIGHBORS = 1_000;

interface Common {
  readonly ends: readonly string[];
  readonly total: number;
  readonly neighbors: readonly string[];
}

/**
 * Plans `commonNeighbors`.
 *
 * @throws ApiError BAD_USER_INPUT for fewer than two ids, or too many
 */
export function planCommonNeighbors(planning: Planning, field: SelectedField, place: Place): RootPlan {
  const { arguments: given } = field;
  const { view, path } = place;
  const ids = idsOf(given, "ids", path, 2, MOST_ENDS);
  const first = within(given, "first", path, 0, MOST_ITEMS);
  const reach = reachOf(planning, given);
  return finding((columns) => {
    const { ends, n, r, m, reached, all, out } = variables("ends", "n", "r", "m", "reached", "all", "out");
    const column = columns.add({
      // As many as were asked for must lead there: of an id that is none of an entity in view there is no neighbor.
      before: () => cypher`CALL () { WITH ${entitiesOf(ids, view)} AS ${ends}
CALL (${ends}) { UNWIND ${ends} AS ${n} MATCH (${n})-[${r}]-(${m}) WHERE ${mayGo(planning, reach, view, r, cypher`true`)} AND ${mayPass(reach, view, m)} AND NOT ${m} IN ${ends}
WITH ${m}, count(DISTINCT ${n}) AS ${reached} WHERE ${reached} = ${parameter(ids.length)}
WITH ${m} ORDER BY COUNT { (${m})--() }, ${m}.id
RETURN collect(${m}.id) AS ${all} }
RETURN [[${n} IN ${ends} | ${n}.id], size(${all}), ${all}[0..${parameter(first)}]] AS ${out} }`,
      value: () => cypher`${out}`,
    });
    return (cells) => {
      const [foundEnds, total, neighbors] = cells[column] as [string[], number, string[]];
      return answering((second) => {
        const pairs = neighbors.flatMap((neighbor) => foundEnds.map((end) => [end, neighbor] as const));
        const shape = planObject<Common>(planning, field, place, (selected, at): Part<Common> => {
          if (selected.name === "totalCount") return (common) => common.total;
          const item = planObject<string>(planning, selected, at, (inner, innerPlace): Part<string> => {
            if (inner.name === "node") return planNodesById(planning, inner, second, innerPlace, neighbors);
            const edges = planEdges(planning, inner, second, innerPlace, pairs.length, matchBetween(planning, pairs, reach, view));
            return (neighbor, read) => foundEnds.flatMap((end) => edges(pairKey(end, neighbor), read));
          });
          return (common, read) => common.neighbors.map((neighbor) => item(neighbor, read));
        });
        return (read) => shape({ ends: foundEnds, total, neighbors }, read);
      });
    };
  });
}

interface Similar {
  readonly id: string;
  readonly score: number;
  readonly shared: readonly string[];
}

/**
 * Plans `similar`: entities that share neighbors, weighed as L. A. Adamic and E. Adar do ("Friends and neighbors on the Web",
 * Social Networks 25, 2003, 211-230): each shared neighbor counts 1 / ln(number of its neighbors).
 *
 * @throws ApiError BAD_USER_INPUT for a number of entities out of bounds
 */
export function planSimilar(planning: Planning, field: SelectedField, place: Place): RootPlan {
  const { arguments: given } = field;
  const { view, path } = place;
  const first = within(given, "first", path, 0, MOST_ITEMS);
  const reach = reachOf(planning, given);
  const ofKinds = parameter(given["ofKinds"] ?? null);
  return finding((columns) => {
    const { roots, root, r, m, s, other, others, weight, score, shared, found, out } = variables(
      "roots",
      "root",
      "r",
      "m",
      "s",
      "other",
      "others",
      "weight",
      "score",
      "shared",
      "found",
      "out",
    );
    const goes = (edge: Variable): Fragment => mayGo(planning, reach, view, edge, cypher`true`);
    const column = columns.add({
      before: () => cypher`CALL () { WITH ${entitiesOf([String(given["id"])], view)} AS ${roots}
CALL (${roots}) { UNWIND ${roots} AS ${root} MATCH (${root})-[${r}]-(${m}) WHERE ${goes(r)} AND ${mayPass(reach, view, m)} AND ${m} <> ${root} AND COUNT { (${m})--() } <= ${parameter(MOST_RELATIONSHIPS)}
WITH DISTINCT ${root}, ${m} ORDER BY COUNT { (${m})--() }, ${m}.id LIMIT ${parameter(neo4j.int(MOST_NEIGHBORS))}
CALL (${m}) { MATCH (${m})-[${s}]-(${other}:Entity) WHERE ${goes(s)} AND ${other} <> ${m} RETURN collect(DISTINCT ${other}) AS ${others} }
WITH ${root}, ${m}, ${others}, 1 / log(size(${others})) AS ${weight} WHERE size(${others}) > 1
UNWIND ${others} AS ${other} WITH ${root}, ${m}, ${other}, ${weight}
WHERE ${other} <> ${root} AND (${other}.kind IN ${ofKinds} OR ${ofKinds} IS NULL AND ${other}.kind = ${root}.kind)
WITH ${m}, ${other}, ${weight} ORDER BY ${weight} DESC, ${m}.id
WITH ${other}, round(sum(${weight}), 6) AS ${score}, collect(${m}.id) AS ${shared} ORDER BY ${score} DESC, ${other}.id
RETURN collect([${other}.id, ${score}, ${shared}])[0..${parameter(first)}] AS ${found} }
RETURN [size(${roots}) > 0, ${found}] AS ${out} }`,
      value: () => cypher`${out}`,
    });
    return (cells) => {
      const [isThere, rows] = cells[column] as [boolean, [string, number, string[]][]];
      const similar = rows.map(([id, one, neighbors]): Similar => ({ id, score: one, shared: neighbors }));
      return answering((second) => {
        if (!isThere) return () => null;
        const ids = similar.map(({ id }) => id);
        const neighbors = [...new Set(similar.flatMap((one) => one.shared))];
        const item = planObject<Similar>(planning, field, place, (selected, at): Part<Similar> => {
          if (selected.name === "score") return (one) => one.score;
          const node = planNodesById(planning, selected, second, at, selected.name === "node" ? ids : neighbors);
          return selected.name === "node" ? (one, read) => node(one.id, read) : (one, read) => one.shared.map((id) => node(id, read));
        });
        return (read) => similar.map((one) => item(one, read));
      });
    };
  });
}
