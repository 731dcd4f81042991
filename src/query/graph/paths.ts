/** `paths`: how entities are connected, found first and read then. */
import { cypher, variable } from "../../store/cypher.js";
import { within } from "../bounds.js";
import type { Place, Planning } from "../planning.js";
import { answering, finding, type RootPlan } from "../root-plan.js";
import type { Cells, Columns } from "../row.js";
import type { SelectedField } from "../selection.js";
import { type Enumerated, enumeratePaths } from "./enumerate.js";
import { type Part, planObject } from "./object.js";
import { idsOf, type Reach, reachOf } from "./reach.js";
import { matchBetween, pairKey, planEdges } from "./read-edges.js";
import { planNodesById } from "./read-nodes.js";
import { type Found, LONGEST_PATH, searchClauses } from "./search.js";

/** How many ids each end may have, and how many paths may be asked for. */
const MOST_ENDS = 50;
export const MOST_PATHS = 100;

type Path = readonly string[];

interface Step {
  readonly from: string;
  readonly to: string;
}

/**
 * Plans `paths`.
 *
 * @throws ApiError BAD_USER_INPUT for a number of paths, a length or a number of ends out of bounds
 */
export function planPaths(planning: Planning, field: SelectedField, place: Place): RootPlan {
  const given = field.arguments;
  const k = within(given, "k", place.path, 1, MOST_PATHS);
  const maxLength = within(given, "maxLength", place.path, 0, LONGEST_PATH);
  const [from, to] = [idsOf(given, "from", place.path, 1, MOST_ENDS), idsOf(given, "to", place.path, 1, MOST_ENDS)];
  const reach = reachOf(planning, given);
  const shortestOnly = given["shortestOnly"] === true;
  return finding((columns) => {
    const out = variable("found");
    // Whoever wants one path need not look behind the place where the sides meet.
    const sought = { from, to, reach, view: place.view, maxLength, shortestOnly: shortestOnly || k === 1 };
    const column = columns.add({ before: () => searchClauses(planning, sought, out), value: () => cypher`${out}` });
    return (cells) => {
      const search = cells[column] as Found;
      const found = enumeratePaths(search, { k, maxLength, shortestOnly });
      return answering((second) => planFound(planning, field, second, place, search, found, reach));
    };
  });
}

function planFound(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  [from, to]: Found,
  found: Enumerated,
  reach: Reach,
): (cells: Cells) => object {
  const ids = [...new Set(found.paths.flat())];
  const shape = planObject<Enumerated>(planning, field, place, (selected, at) => {
    if (selected.name === "searchedTo") return ({ searchedTo }) => searchedTo;
    if (selected.name === "complete") return ({ complete }) => complete;
    if (selected.name === "from" || selected.name === "to") {
      const ends = [...(selected.name === "from" ? from : to)].sort();
      const end = planNodesById(planning, selected, columns, at, ends);
      return (_found, cells) => ends.map((id) => end(id, cells));
    }
    const path = planPath(planning, selected, columns, at, found, ids, reach);
    return ({ paths }, cells) => paths.map((one) => path(one, cells));
  });
  return (cells) => shape(found, cells);
}

function planPath(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  found: Enumerated,
  ids: readonly string[],
  reach: Reach,
): Part<Path> {
  return planObject<Path>(planning, field, place, (selected, at): Part<Path> => {
    if (selected.name === "length") return (path) => path.length - 1;
    if (selected.name === "nodes") {
      const node = planNodesById(planning, selected, columns, at, ids);
      return (path, cells) => path.map((id) => node(id, cells));
    }
    const step = planObject<Step>(planning, selected, at, (inStep, inPlace): Part<Step> => {
      if (inStep.name !== "edges") {
        const node = planNodesById(planning, inStep, columns, inPlace, ids);
        return (one, cells) => node(inStep.name === "from" ? one.from : one.to, cells);
      }
      const pairs = new Map(found.paths.flatMap(stepsOf).map(({ from, to }) => [pairKey(from, to), [from, to] as const]));
      const edges = planEdges(
        planning,
        inStep,
        columns,
        inPlace,
        pairs.size,
        matchBetween(planning, [...pairs.values()], reach, place.view),
      );
      return (one, cells) => edges(pairKey(one.from, one.to), cells);
    });
    return (path, cells) => stepsOf(path).map((one) => step(one, cells));
  });
}

const stepsOf = (path: Path): Step[] => path.slice(1).map((to, index) => ({ from: path[index] ?? to, to }));
