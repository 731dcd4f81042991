/** Shapes of small objects that are made here, without the database: dates, locators, page information. */
import { dateInWords, BEGINNING, END, parseDate } from "../model/index.js";
import type { Planning } from "./planning.js";
import { concreteTypes } from "./planning.js";
import { type SelectedField, selectedFields } from "./selection.js";
import { getNamedType, isCompositeType } from "graphql";

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

/** The attributes of a partial date as it is stored, which can be parsed; its bounds and its words are found only when they are read. */
export function dateAttributes(edtf: unknown): Attributes | null {
  if (typeof edtf !== "string") return null;
  return {
    edtf,
    get earliest() {
      return known(parseDate(edtf)?.start?.earliest);
    },
    get latest() {
      return known(parseDate(edtf)?.end?.latest);
    },
    get text() {
      return dateInWords(edtf);
    },
  };
}

/** A day, null where an end is open or not known. */
const known = (day: string | undefined): string | null => (day === undefined || day === BEGINNING || day === END ? null : day);
