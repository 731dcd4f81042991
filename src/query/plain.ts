/** Shapes of small objects that are made here, without the database: dates, locators, page information. */
import { dateInWords, BEGINNING, END, parseDate } from "../model/index.js";
import type { Planning } from "./planning.js";
import { concreteTypes } from "./planning.js";
import { type SelectedField, selectedFields } from "./selection.js";
import { getNamedType, type GraphQLObjectType, isCompositeType } from "graphql";

/** A plain object: what each field of it is, by field name. */
export type Attributes = Readonly<Record<string, unknown>>;

/** How the selected fields of one plain object, named by its `__typename`, come out of its attributes. */
export function planPlain(planning: Planning, field: SelectedField): (attributes: Attributes | null) => object | null {
  const shapes = new Map<string, (attributes: Attributes) => object>();
  for (const type of concreteTypes(planning, getNamedType(field.definition.type))) {
    const fields = selectedFields(planning, type, field.nodes).map(
      (selected) => [selected.key, selected.name, planNested(planning, selected)] as const,
    );
    shapes.set(type.name, (attributes) => {
      const object: Record<string, unknown> = {};
      for (const [key, name, shape] of fields) object[key] = name === "__typename" ? type.name : shape(attributes[name] ?? null);
      return object;
    });
  }
  const [only] = shapes.size === 1 ? shapes.values() : [];
  return (attributes) => {
    if (attributes === null) return null;
    const shape = only ?? shapes.get(String(attributes["__typename"]));
    return shape === undefined ? null : shape(attributes);
  };
}

/** A field of a plain object: a value as it is, or a list of plain objects. */
function planNested(planning: Planning, field: SelectedField): (value: unknown) => unknown {
  if (!isCompositeType(getNamedType(field.definition.type))) return (value) => value;
  const shape = planPlain(planning, field);
  return (value) => (Array.isArray(value) ? value.map((one: Attributes) => shape(one)) : shape(value as Attributes | null));
}

/** What each field of a partial date is, of its EDTF text. */
const DATE_FIELDS: Readonly<Record<string, (edtf: string) => unknown>> = {
  __typename: () => "PartialDate",
  edtf: (edtf) => edtf,
  earliest: (edtf) => known(parseDate(edtf)?.start?.earliest),
  latest: (edtf) => known(parseDate(edtf)?.end?.latest),
  text: (edtf) => dateInWords(edtf),
};

/** A day, null where an end is open or not known. */
const known = (day: string | undefined): string | null => (day === undefined || day === BEGINNING || day === END ? null : day);

/** How the selected fields of a partial date come out of its EDTF text; only what is asked is worked out. */
export function planPartialDate(planning: Planning, field: SelectedField): (edtf: unknown) => object | null {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const fields = selectedFields(planning, type, field.nodes).map(({ key, name }) => [key, DATE_FIELDS[name]] as const);
  return (edtf) => {
    if (typeof edtf !== "string") return null;
    const object: Record<string, unknown> = {};
    for (const [key, read] of fields) object[key] = read?.(edtf);
    return object;
  };
}
