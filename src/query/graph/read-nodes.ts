import { kindsOf } from "../entity.js";
import { byId, planEntities } from "../lookups.js";
import type { Place, Planning } from "../planning.js";
import type { Cells, Columns } from "../row.js";
import type { SelectedField } from "../selection.js";

/** Plans what a selection reads of entities that were found; each is read once, however often the answer shows it. */
export function planNodesById(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  ids: readonly string[],
): (id: string, cells: Cells) => unknown {
  const shape = planEntities(planning, field, columns, place, kindsOf(planning, field), byId(ids));
  const numbers = new Map(ids.map((id, number) => [id, number]));
  let known: { readonly cells: Cells; readonly nodes: readonly unknown[] } | undefined;
  return (id, cells) => {
    if (known?.cells !== cells) known = { cells, nodes: shape(cells) as readonly unknown[] };
    return known.nodes[numbers.get(id) ?? -1] ?? null;
  };
}
