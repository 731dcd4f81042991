import type { Place } from "../../seeds/place.js";
import type { ScalarNode } from "../../seeds/seed-node.js";
import type { Origin } from "../reader.js";

/** One row of a table, or one record of a JSON file. */
export interface Row {
  readonly origin: Origin;
  /**
   * The values of a column without the space around them: none where the cell is empty, one in a table, several where a
   * record has a list.
   */
  values(column: string): readonly string[];
}

/** Where a value of a row stands: the columns are the field. */
export function placeIn({ origin }: Row, columns: readonly string[]): Place {
  return { file: origin.file, line: origin.line ?? 0, column: 1, field: columns.join(", ") };
}

/** What a cell says as a value of a seed file, so that it is checked by the same rules. */
export function scalarOf(text: string, place: Place): ScalarNode {
  if (text === "true" || text === "false") return { type: "scalar", place, text, value: text === "true" };
  return { type: "scalar", place, text, value: /^-?\d{1,16}$/.test(text) ? Number(text) : text };
}
