/** `subgraph`: some entities, and all relationships among them. */
import { cypher } from "../../store/cypher.js";
import type { Place, Planning } from "../planning.js";
import { answering, finding, type RootPlan } from "../root-plan.js";
import type { SelectedField } from "../selection.js";
import { type Part, planObject } from "./object.js";
import { entitiesOf, idsOf, mayGo, reachOf } from "./reach.js";
import { matchById, planEdges } from "./read-edges.js";
import { planNodesById } from "./read-nodes.js";
import { variables } from "./variables.js";

const MOST_NODES = 200;

interface Subgraph {
  readonly nodes: readonly string[];
}

/**
 * Plans `subgraph`.
 *
 * @throws ApiError BAD_USER_INPUT for no ids, or too many
 */
export function planSubgraph(planning: Planning, field: SelectedField, place: Place): RootPlan {
  const { arguments: given } = field;
  const { view, path } = place;
  const ids = idsOf(given, "ids", path, 1, MOST_NODES);
  const reach = reachOf(planning, given);
  return finding((columns) => {
    const { all, n, r, m, pairs, out } = variables("all", "n", "r", "m", "pairs", "out");
    const column = columns.add({
      before: () => cypher`CALL () { WITH ${entitiesOf(ids, view)} AS ${all}
CALL (${all}) { UNWIND ${all} AS ${n} MATCH (${n})-[${r}]->(${m}) WHERE ${m} IN ${all} AND ${mayGo(planning, reach, view, r, cypher`true`)}
RETURN collect([${n}.id, ${m}.id, ${r}.id]) AS ${pairs} }
RETURN [[${n} IN ${all} | ${n}.id], ${pairs}] AS ${out} }`,
      value: () => cypher`${out}`,
    });
    return (cells) => {
      const [nodes, edges] = cells[column] as [string[], [string, string, string][]];
      nodes.sort();
      return answering((second) => {
        const shape = planObject<Subgraph>(planning, field, place, (selected, at): Part<Subgraph> => {
          if (selected.name === "nodes") {
            const node = planNodesById(planning, selected, second, at, nodes);
            return (subgraph, read) => subgraph.nodes.map((id) => node(id, read));
          }
          const read = planEdges(planning, selected, second, at, edges.length, matchById(edges, at.view));
          return (_, rows) => read("", rows);
        });
        return (read) => shape({ nodes }, read);
      });
    };
  });
}
