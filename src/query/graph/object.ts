import { getNamedType, type GraphQLObjectType } from "graphql";
import { below, type Place, type Planning } from "../planning.js";
import type { Cells } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";

/** How a value of the answer comes out of a thing that was found and of what was read. */
export type Part<Thing> = (thing: Thing, cells: Cells) => unknown;

/** Plans an object that is put together here: `plan` plans each field that is selected of it. */
export function planObject<Thing>(
  planning: Planning,
  field: SelectedField,
  place: Place,
  plan: (selected: SelectedField, at: Place) => Part<Thing>,
): (thing: Thing, cells: Cells) => object {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const parts = selectedFields(planning, type, field.nodes).map((selected): readonly [string, Part<Thing>] => [
    selected.key,
    selected.name === "__typename" ? () => type.name : plan(selected, below(place, selected.key)),
  ]);
  return (thing, cells) => {
    const object: Record<string, unknown> = {};
    for (const [key, part] of parts) object[key] = part(thing, cells);
    return object;
  };
}
