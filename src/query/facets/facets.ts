/** Facets: how many items of a list have each value under a key. */
import neo4j from "neo4j-driver";
import { cypher, parameter, variable } from "../../store/cypher.js";
import { planPlain } from "../plain.js";
import type { Place } from "../planning.js";
import type { Cells, Columns, Shape } from "../row.js";
import type { SelectedField } from "../selection.js";
import { type Countable, firstOf, keysOf, labelIn, labelOf, orMissing } from "./counting.js";
import { FACET_KEYS, type FacetKey } from "./keys.js";

/**
 * Plans the field `facets` of a list. An item with two values counts in both buckets; `other` is how often the values occur that
 * are not shown, `missing` how many items have none.
 */
export function planFacets(list: Countable, field: SelectedField, columns: Columns, place: Place): Shape {
  const { planning } = list;
  const first = firstOf(field.arguments, place.path);
  const keys = keysOf(field.arguments, place.path, Object.keys(FACET_KEYS).length);
  planning.budget.spend(place.parents * first * keys.length, place.path);
  const shape = planPlain(planning, field);
  const facets = keys.map((key) => ({ key, column: addFacet(list, key, first, columns, place) }));
  return (cells) =>
    facets.map(({ key, column }) => {
      const [buckets, other, missing] = cells[column] as [Cells[], number, number];
      return shape({
        by: key,
        buckets: buckets.map(([value, count, found]) => ({ key: value, label: labelOf(planning, key, String(value), found), count })),
        other,
        missing,
      });
    });
}

function addFacet(list: Countable, key: FacetKey, first: number, columns: Columns, place: Place): number {
  const [out, values, value, count, all, stated, one, sum] = [
    variable("facet"),
    variable("values"),
    variable("value"),
    variable("count"),
    variable("all"),
    variable("stated"),
    variable("bucket"),
    variable("sum"),
  ];
  const found = list.values(key, `${place.path}.by`);
  const size = parameter(neo4j.int(first));
  return columns.add({
    before: (of) => cypher`CALL (${of}) { ${list.items(of)}
WITH ${found} AS ${values}
UNWIND ${orMissing(values)} AS ${value}
WITH ${value}, count(*) AS ${count} ORDER BY ${count} DESC, ${value}
WITH collect([${value}, ${count}]) AS ${all}
WITH ${all}, [${one} IN ${all} WHERE ${one}[0] IS NOT NULL] AS ${stated}
RETURN [[${one} IN ${stated}[..${size}] | ${one} + [${labelIn(key, cypher`${one}[0]`, list.view)}]],
  reduce(${sum} = 0, ${one} IN ${stated}[${size}..] | ${sum} + ${one}[1]),
  coalesce(head([${one} IN ${all} WHERE ${one}[0] IS NULL | ${one}[1]]), 0)] AS ${out} }`,
    value: () => cypher`${out}`,
  });
}
