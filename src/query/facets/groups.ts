/** Groups: the items of a list by one key, within it by the next, each group with its count and aggregate. */
import { getNamedType, type GraphQLObjectType } from "graphql";
import neo4j from "neo4j-driver";
import { ApiError } from "../../errors.js";
import { cypher, join, parameter, variable } from "../../store/cypher.js";
import { below, type Place } from "../planning.js";
import type { Cells, Columns, Shape } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";
import { Aggregation, planAggregation } from "./aggregate.js";
import { type Countable, firstOf, keysOf, labelIn, labelOf, orMissing } from "./counting.js";
import type { FacetKey } from "./keys.js";

/** How deep groups may lie in one another. */
const MOST_KEYS = 3;
/** How many groups of one level are read at most. */
const MOST_GROUPS = 10_000;

/** One group as it comes back: the values of its keys, what stands for the last of them, and its aggregation. */
type Row = readonly [keys: readonly (string | null)[], found: unknown, aggregated: Cells];

/** How the groups of one level come out of the rows of all levels: those under the given keys. */
type LevelShape = (levels: readonly (readonly Row[])[], under: readonly (string | null)[]) => object[];

/**
 * Plans the field `groupBy` of a list. Each level is counted by itself, as an item with two values is in two groups: the
 * counts of the groups within a group may add up to more than its own.
 */
export function planGroups(list: Countable, field: SelectedField, columns: Columns, place: Place): Shape {
  const { arguments: given } = field;
  const keys = keysOf(given, place.path, MOST_KEYS);
  const first = firstOf(given, place.path);
  const order = String(given["orderBy"] ?? "COUNT_DESC");
  list.planning.budget.spend(place.parents * first ** Math.min(2, keys.length), place.path);
  const level = planLevel(list, field, { keys, first, order, columns, place }, 0);
  return (cells) =>
    level.shape(
      level.columns.map((column) => rowsOf(cells[column] as Row[], place)),
      [],
    );
}

interface Grouping {
  readonly keys: readonly FacetKey[];
  readonly first: number;
  readonly order: string;
  readonly columns: Columns;
  readonly place: Place;
}

function rowsOf(rows: readonly Row[], place: Place): readonly Row[] {
  if (rows.length <= MOST_GROUPS) return rows;
  throw new ApiError("QUERY_TOO_COMPLEX", `${place.path} makes more than ${MOST_GROUPS} groups: narrow the list, or group by fewer keys.`, {
    cost: rows.length,
    limit: MOST_GROUPS,
  });
}

/** Plans the groups of one level, and of those below. */
function planLevel(list: Countable, field: SelectedField, grouping: Grouping, depth: number): { shape: LevelShape; columns: number[] } {
  const { keys, first, order, columns, place } = grouping;
  const key = keys[depth];
  if (key === undefined) return { shape: () => [], columns: [] };
  const { planning } = list;
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const aggregation = new Aggregation();
  const own = addLevel(list, keys.slice(0, depth + 1), aggregation, columns, place);
  const inner: { shape: LevelShape; columns: number[] }[] = [];
  const shapes = selectedFields(planning, type, field.nodes).map(
    (selected): readonly [string, (row: Row, levels: readonly (readonly Row[])[]) => unknown] => {
      switch (selected.name) {
        case "__typename":
          return [selected.key, () => type.name];
        case "key":
          return [selected.key, ([values]) => values[depth] ?? null];
        case "label":
          return [
            selected.key,
            ([values, found]) => (values[depth] === null ? null : labelOf(planning, key, String(values[depth]), found)),
          ];
        case "count":
          return [selected.key, ([, , aggregated]) => aggregated[0]];
        case "aggregate": {
          const shape = planAggregation(list, selected, aggregation);
          return [selected.key, ([, , aggregated]) => shape(aggregated)];
        }
        default: {
          const next = planLevel(list, selected, { ...grouping, place: below(place, selected.key) }, depth + 1);
          const offset = 1 + inner.reduce((sum, { columns: taken }) => sum + taken.length, 0);
          inner.push(next);
          return [selected.key, ([values], levels) => next.shape(levels.slice(offset), values)];
        }
      }
    },
  );
  return {
    columns: [own, ...inner.flatMap((next) => next.columns)],
    shape: (levels, under) =>
      (levels[0] ?? [])
        .filter(([values]) => under.every((value, index) => values[index] === value))
        .toSorted((a, b) => compare(a, b, depth, order))
        .slice(0, first)
        .map((row) => Object.fromEntries(shapes.map(([name, shape]) => [name, shape(row, levels)]))),
  };
}

/** By count or by key; equal counts by key, those without a value last either way. */
function compare(a: Row, b: Row, depth: number, order: string): number {
  const [x, y] = [a[0][depth] ?? null, b[0][depth] ?? null];
  const counts = Number(a[2][0]) - Number(b[2][0]);
  if (order.startsWith("COUNT") && counts !== 0) return order === "COUNT_DESC" ? -counts : counts;
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  return (x < y ? -1 : x > y ? 1 : 0) * (order === "KEY_DESC" ? -1 : 1);
}

/** Adds the column that reads the groups by some keys. */
function addLevel(list: Countable, keys: readonly FacetKey[], aggregation: Aggregation, columns: Columns, place: Place): number {
  const out = variable("groups");
  const bound = keys.map((key) => ({
    key,
    found: list.values(key, `${place.path}.by`),
    values: variable("values"),
    value: variable("key"),
  }));
  const last = bound[bound.length - 1];
  const values = join(
    bound.map(({ value }) => cypher`${value}`),
    ", ",
  );
  const aggregated = variable("aggregated");
  return columns.add({
    before: (of) => cypher`CALL (${of}) { ${list.items(of)}
WITH ${join([...bound.map(({ found, values: as }) => cypher`${found} AS ${as}`), ...aggregation.bindings], ", ")}
${join(
  bound.map(({ values: listed, value }) => cypher`UNWIND ${orMissing(listed)} AS ${value}`),
  "\n",
)}
WITH ${values}, ${aggregation.row} AS ${aggregated}
RETURN collect([[${values}], ${last === undefined ? cypher`null` : labelIn(last.key, cypher`${last.value}`, list.view)}, ${aggregated}])[..${parameter(neo4j.int(MOST_GROUPS + 1))}] AS ${out} }`,
    value: () => cypher`${out}`,
  });
}
