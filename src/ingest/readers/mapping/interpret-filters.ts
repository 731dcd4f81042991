import { asMap, child, listOrOne } from "../../seeds/fields.js";
import type { MapNode } from "../../seeds/seed-node.js";
import type { ExpressionContext } from "./interpret-expression.js";
import type { Filter } from "./rules.js";

/** Reads `only` and `except`: below each column the value, or the values, that keep a row or leave it out. */
export function interpretFilters(node: MapNode, { problems, columns }: ExpressionContext): Filter[] {
  return (["only", "except"] as const).flatMap((word) => {
    const below = child(node, word);
    const map = below && asMap(below, `\`${word}\``, problems);
    return [...(map?.entries ?? [])].map(([column, { key, value }]): Filter => {
      columns.push({ column, place: key });
      const values = listOrOne(value).flatMap((item) => {
        if (item.type === "scalar") return item.value === null ? "" : item.text.trim();
        problems.add(
          item.place,
          "this is not a value of a column",
          `\`${word}: { ${column}: value }\` or a list of values; "" for an empty cell`,
        );
        return [];
      });
      return { column, values: new Set(values), keep: word === "only" };
    });
  });
}
