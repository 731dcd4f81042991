/** `neighborhood`: what lies around an entity, found first and read then. */
import { cypher, type Fragment, join, parameter, type Variable, variable } from "../../store/cypher.js";
import { within } from "../bounds.js";
import type { Place, Planning } from "../planning.js";
import { answering, finding, type RootPlan } from "../root-plan.js";
import type { Cells, Columns } from "../row.js";
import type { SelectedField } from "../selection.js";
import type { Viewpoint } from "../viewpoint.js";
import { type Part, planObject } from "./object.js";
import { directionOf, entitiesOf, mayGo, mayPass, reachOf } from "./reach.js";
import { matchById, planEdges } from "./read-edges.js";
import { planNodesById } from "./read-nodes.js";
import { variables } from "./variables.js";

/** How many relationships one neighborhood shows at most. */
export const MOST_EDGES = 500;

/** How many levels there are to ask for. Each is a part of the statement. */
const DEEPEST = 3;
const MOST_PER_VERB = 50;

/** How many relationships lie behind one verb and direction of an entity that was gone through. */
type Group = readonly [of: string, verb: string, direction: string, total: number];
/** A relationship as it was met: from the entity that was gone through to the other. */
type Met = readonly [from: string, to: string, id: string, verb: string, direction: string];
type Level = readonly [groups: readonly Group[], edges: readonly Met[]];
type FoundLevels = readonly [root: string | null, levels: readonly Level[]];

/** What lies around, in terms of ids. */
interface Around {
  readonly root: string;
  readonly nodes: readonly { readonly id: string; readonly distance: number }[];
  readonly edges: readonly Met[];
  readonly totals: readonly Total[];
}

interface Total {
  readonly of: string;
  readonly verb: string;
  readonly direction: string;
  readonly shown: number;
  readonly total: number;
}

/**
 * Plans `neighborhood`.
 *
 * @throws ApiError BAD_USER_INPUT for a depth or a number of relationships out of bounds
 */
export function planNeighborhood(planning: Planning, field: SelectedField, place: Place): RootPlan {
  const given = field.arguments;
  const depth = within(given, "depth", place.path, 1, DEEPEST);
  const perVerb = within(given, "perVerb", place.path, 1, MOST_PER_VERB);
  const id = String(given["id"]);
  return finding((columns) => {
    const out = variable("found");
    const column = columns.add({
      before: () => levelsAround(planning, place, { id, depth, perVerb, given }, out),
      value: () => cypher`${out}`,
    });
    return (cells) => {
      const [root, levels] = cells[column] as FoundLevels;
      return answering((second) => {
        if (root === null) return () => null;
        const around = gather(root, levels);
        const shape = planAround(planning, field, second, place, around);
        return (read) => shape(around, read);
      });
    };
  });
}

interface Question {
  readonly id: string;
  readonly depth: number;
  readonly perVerb: number;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Where the next level begins: at which entities, which are known, and how many relationships are shown so far. */
type Front = Readonly<Record<"frontier" | "seen" | "used", Variable>>;

/** A subquery that binds `out` to what is {@link FoundLevels}. */
function levelsAround(planning: Planning, { view }: Place, question: Question, out: Variable): Fragment {
  const root = variable("root");
  const first: Front = variables("frontier", "seen", "used");
  const levels: Fragment[] = [];
  const clauses: Fragment[] = [];
  const plan = levelPlan(planning, view, question);
  let front = first;
  for (let distance = 1; distance <= DEEPEST; distance++) {
    const { next, ...level } = plan(front, distance <= question.depth);
    levels.push(level.found);
    clauses.push(level.clauses);
    front = next;
  }
  return cypher`CALL () { WITH ${entitiesOf([question.id], view)} AS ${root}
WITH *, ${root} AS ${first.frontier}, ${root} AS ${first.seen}, 0 AS ${first.used}
${join(clauses, "\n")}
RETURN [head(${root}).id, [${join(levels, ", ")}]] AS ${out} }`;
}

/** Asks every entity of the frontier what lies behind each of its verbs and directions, and takes the first of each in turn. */
function levelPlan(
  planning: Planning,
  view: Viewpoint,
  { perVerb, given }: Question,
): (front: Front, isWanted: boolean) => { clauses: Fragment; found: Fragment; next: Front } {
  const shown = reachOf(planning, { ...given, places: true });
  // A place is shown, but gone through only where that is asked for.
  const through = reachOf(planning, given);
  const [most, mostEdges] = [parameter(perVerb), parameter(MOST_EDGES)];
  return ({ frontier, seen, used }, isWanted) => {
    const { n, r, m, verb, direction, total, some } = variables("n", "r", "m", "verb", "direction", "total", "some");
    const { groups, group, i, pair, all, edges, fresh } = variables("groups", "group", "i", "pair", "all", "edges", "fresh");
    const next: Front = variables("frontier", "seen", "used");
    const clauses = cypher`CALL (${frontier}) { UNWIND CASE WHEN ${parameter(isWanted)} THEN ${frontier} ELSE [] END AS ${n}
MATCH (${n})-[${r}]-(${m}) WHERE ${mayGo(planning, shown, view, r, cypher`true`)} AND ${mayPass(shown, view, m)}
WITH ${n}, type(${r}) AS ${verb}, ${directionOf(planning, r, n)} AS ${direction}, ${r}, ${m} ORDER BY ${m}.sortName, ${m}.id, ${r}.id
WITH ${n}, ${verb}, ${direction}, count(*) AS ${total}, collect([${r}, ${m}])[0..${most}] AS ${some} ORDER BY ${n}.id, ${verb}, ${direction}
RETURN collect([${n}.id, ${verb}, ${direction}, ${total}, ${some}]) AS ${groups} }
CALL (${groups}) { UNWIND ${groups} AS ${group} UNWIND range(0, size(${group}[4]) - 1) AS ${i}
WITH ${group}, ${i}, ${group}[4][${i}] AS ${pair} ORDER BY ${i}, ${group}[0], ${group}[1], ${group}[2]
RETURN collect([${group}[0], ${pair}[1].id, ${pair}[0].id, ${group}[1], ${group}[2], ${pair}[1]]) AS ${all} }
WITH *, ${all}[0..${mostEdges} - ${used}] AS ${edges}
CALL (${edges}, ${seen}) { UNWIND ${edges} AS ${pair} WITH DISTINCT ${pair}[5] AS ${m}, ${seen} WHERE NOT ${m} IN ${seen} RETURN collect(${m}) AS ${fresh} }
WITH *, [${m} IN ${fresh} WHERE ${mayPass(through, view, m)}] AS ${next.frontier}, ${seen} + ${fresh} AS ${next.seen}, ${used} + size(${edges}) AS ${next.used}`;
    return { clauses, found: cypher`[[${group} IN ${groups} | ${group}[0..4]], [${pair} IN ${edges} | ${pair}[0..5]]]`, next };
  };
}

/** Every entity and every relationship once: an edge between two that were gone through is met from either. */
function gather(root: string, levels: readonly Level[]): Around {
  const distances = new Map([[root, 0]]);
  const edges = new Map<string, Met>();
  levels.forEach(([, met], index) => {
    for (const one of met) {
      if (!edges.has(one[2])) edges.set(one[2], one);
      if (!distances.has(one[1])) distances.set(one[1], index + 1);
    }
  });
  const totals = levels.flatMap(([groups]) =>
    groups.map(([of, verb, direction, total]) => ({
      of,
      verb,
      direction,
      total,
      shown: [...edges.values()].filter((edge) => edge[3] === verb && isSeenSo(edge, of, direction)).length,
    })),
  );
  const nodes = [...distances]
    .filter(([id]) => id !== root)
    .map(([id, distance]) => ({ id, distance }))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return { root, nodes, edges: [...edges.values()], totals };
}

const OTHER_WAY: Readonly<Record<string, string>> = { OUT: "IN", IN: "OUT", BOTH: "BOTH" };

const isSeenSo = ([from, to, , , direction]: Met, of: string, wanted: string): boolean =>
  (from === of && direction === wanted) || (to === of && OTHER_WAY[direction] === wanted);

function planAround(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  around: Around,
): (thing: Around, cells: Cells) => object {
  const ids = [around.root, ...around.nodes.map(({ id }) => id)];
  return planObject<Around>(planning, field, place, (selected, at): Part<Around> => {
    switch (selected.name) {
      case "root": {
        const node = planNodesById(planning, selected, columns, at, [around.root]);
        return ({ root }, cells) => node(root, cells);
      }
      case "edges": {
        const edges = planEdges(
          planning,
          selected,
          columns,
          at,
          around.edges.length,
          matchById(
            around.edges.map(([from, to, id]) => [from, to, id]),
            at.view,
          ),
        );
        return (_, cells) => edges("", cells);
      }
      case "nodes": {
        const part = planObject<Around["nodes"][number]>(planning, selected, at, (inner, innerPlace) => {
          if (inner.name === "distance") return ({ distance }) => distance;
          const node = planNodesById(planning, inner, columns, innerPlace, ids);
          return ({ id }, cells) => node(id, cells);
        });
        return ({ nodes }, cells) => nodes.map((one) => part(one, cells));
      }
      case "totals": {
        const part = planObject<Total>(planning, selected, at, (inner, innerPlace): Part<Total> => {
          if (inner.name !== "of") return (total) => total[inner.name as keyof Total];
          const node = planNodesById(planning, inner, columns, innerPlace, ids);
          return ({ of }, cells) => node(of, cells);
        });
        return ({ totals }, cells) => totals.map((one) => part(one, cells));
      }
      default:
        return ({ totals }) => totals.every(({ shown, total }) => shown === total);
    }
  });
}
