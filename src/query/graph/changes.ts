/** `changes`: which relationships began, ended or went on between two times. */
import { badInput } from "../../errors.js";
import { parseDate } from "../../model/index.js";
import { cypher, type Fragment, parameter, type Variable } from "../../store/cypher.js";
import { within } from "../bounds.js";
import type { Place, Planning } from "../planning.js";
import { answering, finding, type RootPlan } from "../root-plan.js";
import type { SelectedField } from "../selection.js";
import { edgeInView, matchStatement, statementsInView, type Viewpoint, viewpointBelow } from "../viewpoint.js";
import { type Part, planObject } from "./object.js";
import { entitiesOf, mayGo, reachOf } from "./reach.js";
import { matchById, planEdges } from "./read-edges.js";
import { variables } from "./variables.js";

const MOST_ITEMS = 100;

/** A relationship: from the entity at hand to the other, and whether it held at the one time and at the other. */
type Held = readonly [from: string, to: string, id: string, before: boolean, after: boolean];

/** Those of one sort. */
interface Change {
  readonly edges: readonly Held[];
}

/**
 * Plans `changes`.
 *
 * @throws ApiError BAD_USER_INPUT for a time that is not EDTF, and for a number of relationships out of bounds
 */
export function planChanges(planning: Planning, field: SelectedField, place: Place): RootPlan {
  const given = field.arguments;
  const first = within(given, "first", place.path, 0, MOST_ITEMS);
  const [before, after] = [viewAt(planning, given, "from", place), viewAt(planning, given, "to", place)];
  const reach = reachOf(planning, given);
  const held = (view: Viewpoint, edge: Variable): Fragment => edgeInView(view, edge) ?? cypher`true`;
  const best = (view: Viewpoint, edge: Variable): Fragment => cypher`head(${statementsInView(view, edge)})`;
  return finding((columns) => {
    const { roots, members, all, n, r, m, s, wasHeld, isHeld, since, rows, out } = variables(
      "roots",
      "members",
      "all",
      "n",
      "r",
      "m",
      "s",
      "wasHeld",
      "isHeld",
      "since",
      "rows",
      "out",
    );
    const column = columns.add({
      before: () => cypher`CALL () { WITH ${entitiesOf([String(given["id"])], place.view)} AS ${roots}
CALL (${roots}) { UNWIND ${roots} AS ${n} MATCH (${n})<-[${r}:MEMBER_OF]-(${m}) WHERE ${held(before, r)} OR ${held(after, r)} RETURN collect(DISTINCT ${m}) AS ${members} }
WITH ${roots}, CASE WHEN ${parameter(given["ofMembers"] === true)} THEN ${members} ELSE ${roots} END AS ${all}
CALL (${all}) { UNWIND ${all} AS ${n} MATCH (${n})-[${r}]-(${m}) WHERE ${mayGo(planning, reach, place.view, r, cypher`true`)}
WITH ${n}, ${m}, ${r}, ${held(before, r)} AS ${wasHeld}, ${held(after, r)} AS ${isHeld} WHERE ${wasHeld} OR ${isHeld}
WITH ${n}, ${m}, ${r}, ${wasHeld}, ${isHeld}, head(COLLECT { ${matchStatement(after, s, cypher`CASE WHEN ${isHeld} THEN ${best(after, r)} ELSE ${best(before, r)} END`)} RETURN ${s}.sinceEarliest }) AS ${since}
ORDER BY ${since}, type(${r}), ${r}.id, ${n}.id
RETURN collect([${n}.id, ${m}.id, ${r}.id, ${wasHeld}, ${isHeld}]) AS ${rows} }
RETURN [size(${roots}) > 0, ${rows}] AS ${out} }`,
      value: () => cypher`${out}`,
    });
    return (cells) => {
      const [isThere, found] = cells[column] as [boolean, Held[]];
      return answering((second) => {
        if (!isThere) return () => null;
        // A relationship between two members is met from either.
        const edges = [...new Map(found.map((one) => [one[2], one])).values()];
        const shape = planObject<readonly Held[]>(planning, field, place, (selected, at): Part<readonly Held[]> => {
          const isOfThis = CHANGES[selected.name] ?? (() => false);
          const ofThis = edges.filter(([, , , wasHeld, isHeld]) => isOfThis(wasHeld, isHeld));
          const shown = ofThis.slice(0, first);
          // What ended is shown as it was.
          const view = selected.name === "ended" ? before : after;
          const matchShown = matchById(
            shown.map(([from, to, id]) => [from, to, id]),
            view,
          );
          const part = planObject<Change>(planning, selected, at, (inner, innerPlace): Part<Change> => {
            if (inner.name === "totalCount") return (change) => change.edges.length;
            // Each under its own key, as they are read in another order than they are shown in.
            const read = planEdges(planning, inner, second, { ...innerPlace, view }, shown.length, (edge, to) => ({
              ...matchShown(edge, to),
              key: cypher`${edge}.id`,
            }));
            return (_, rowsRead) => shown.flatMap(([, , id]) => read(id, rowsRead));
          });
          return (_, read) => part({ edges: ofThis }, read);
        });
        return (read) => shape(edges, read);
      });
    };
  });
}

const CHANGES: Readonly<Record<string, (before: boolean, after: boolean) => boolean>> = {
  begun: (before, after) => !before && after,
  ended: (before, after) => before && !after,
  unchanged: (before, after) => before && after,
};

/** The viewpoint at one of the two times. */
function viewAt(
  { dataset }: Planning,
  given: Readonly<Record<string, unknown>>,
  argument: "from" | "to",
  { path, view }: Place,
): Viewpoint {
  const time = String(given[argument]);
  if (parseDate(time) === undefined)
    throw badInput(`${path}.${argument}`, `${JSON.stringify(time)} is not a date in EDTF, such as 2010, 2009-05 or 1997/2003`);
  return viewpointBelow(view, { asOf: time, certainty: given["certainty"] }, path, dataset);
}
