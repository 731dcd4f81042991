/** Plans the properties of an entity: names, texts, dates, identifiers, counts. */
import { type Property, propertyQualifiers, SCHEMES } from "../model/index.js";
import { planCitationList } from "./citation.js";
import { planEntityById } from "./entity.js";
import { planPartialDate } from "./plain.js";
import { below, type Place, type Planning } from "./planning.js";
import type { Cells, Columns, Shape } from "./row.js";
import { type SelectedField, selectedFields } from "./selection.js";
import { objectTypeOf, planDate, planStatement, planValues } from "./statement.js";
import { restricts } from "./viewpoint.js";

/** Plans a property by the type of its values. */
export function planProperty(planning: Planning, property: Property, field: SelectedField, columns: Columns, place: Place): Shape {
  switch (property.value) {
    case "NAME":
    case "IDENTIFIER":
    case "OBSERVATION":
      return planValueObjects(planning, property, field, columns, place);
    case "TEXT":
      return property.many === true ? planValueObjects(planning, property, field, columns, place) : planSingle(property, columns, place);
    case "DATE": {
      const single = planSingle(property, columns, place);
      const shape = planPartialDate(planning, field);
      return (cells) => shape(single(cells));
    }
    default:
      return property.many === true ? planMany(property, columns, place) : planSingle(property, columns, place);
  }
}

/** The value of the best statement in view. The entity carries it when all is in view. */
function planSingle(property: Property, columns: Columns, place: Place): Shape {
  if (!restricts(place.view)) {
    const column = columns.property(property.name);
    return (cells) => cells[column];
  }
  const { planned, column } = planValues(property.name, columns, place, (row) => row.property("value"));
  return (cells) => (cells[column] as Cells[])[0]?.[planned] ?? null;
}

function planMany(property: Property, columns: Columns, place: Place): Shape {
  if (!restricts(place.view)) {
    const column = columns.property(property.name);
    return (cells) => cells[column] ?? [];
  }
  const { planned, column } = planValues(property.name, columns, place, (row) => row.property("value"));
  return (cells) => [...new Set((cells[column] as Cells[]).map((row) => row[planned]).filter((value) => value !== null))];
}

/** The preferred languages of `name(lang:)` and `names(lang:)`, first the best; undefined when none is asked. */
function languagesOf(field: SelectedField): readonly string[] | undefined {
  const asked = field.arguments["lang"];
  if (asked === undefined || asked === null) return undefined;
  return (Array.isArray(asked) ? asked : [asked]).map((language) => String(language).toLowerCase());
}

/** How far down the preferences a language stands: "it" is met by "it" and "it-CH". */
function preference(languages: readonly string[], language: unknown): number {
  const given = typeof language === "string" ? language.toLowerCase() : "";
  const index = languages.findIndex((wanted) => given === wanted || given.startsWith(`${wanted}-`));
  return index === -1 ? languages.length : index;
}

/** Plans `name(lang:)`: the best name, in the first of the languages that has one, else in any. */
export function planName(field: SelectedField, columns: Columns, place: Place): Shape {
  const languages = languagesOf(field);
  if (languages === undefined && !restricts(place.view)) {
    const column = columns.property("name");
    return (cells) => cells[column];
  }
  const { planned, column } = planValues("names", columns, place, (row) => ({
    value: row.property("value"),
    language: row.property("language"),
  }));
  return (cells) => {
    const rows = (cells[column] as Cells[]).filter((row) => row[planned.value] !== null);
    if (languages === undefined) return rows[0]?.[planned.value] ?? null;
    return sortedByPreference(rows, languages, planned.language)[0]?.[planned.value] ?? null;
  };
}

const sortedByPreference = (rows: readonly Cells[], languages: readonly string[], column: number): readonly Cells[] =>
  [...rows].sort((a, b) => preference(languages, a[column]) - preference(languages, b[column]));

/** Plans a list of value objects (Name, StatedText, Identifier, Observation). The same value from several statements is one object with all their citations. */
function planValueObjects(planning: Planning, property: Property, field: SelectedField, columns: Columns, place: Place): Shape {
  const type = objectTypeOf(planning, field);
  const languages = languagesOf(field);
  const dated = property.value === "OBSERVATION";
  const { planned, column } = planValues(property.name, columns, place, (row) => {
    // What tells two values apart: the value and all that is said about it.
    const identity = [...Object.keys(propertyQualifiers[property.value] ?? {}), ...(dated ? ["date"] : [])].map((one) => row.property(one));
    const fields = selectedFields(planning, type, field.nodes).map(
      (selected) => [selected.key, planValueField(planning, type.name, selected, row, below(place, selected.key))] as const,
    );
    return {
      value: row.property("value"),
      identity,
      fields,
      language: languages === undefined ? undefined : row.property("language"),
      order: dated ? [row.property("metric"), row.property("sinceEarliest")] : [],
    };
  });
  return (cells) => {
    const rows = cells[column] as Cells[];
    const groups = new Map<string, Cells[]>();
    for (const row of languages === undefined || planned.language === undefined
      ? rows
      : sortedByPreference(rows, languages, planned.language)) {
      if (row[planned.value] === null) continue;
      const key = JSON.stringify([row[planned.value], ...planned.identity.map((one) => row[one])]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    const listed = [...groups.values()].sort(([a], [b]) => comparedBy(planned.order, a, b));
    return listed.map((group) => {
      const object: Record<string, unknown> = {};
      for (const [key, shape] of planned.fields) object[key] = shape(group);
      return object;
    });
  };
}

/** Counts are read by what is counted, then in the order of time, the undated first; other values stay best first. */
function comparedBy(columns: readonly number[], a: Cells | undefined, b: Cells | undefined): number {
  for (const column of columns) {
    const [one, other] = [String(a?.[column] ?? ""), String(b?.[column] ?? "")];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Plans one field of a value object, from the rows of the statements behind it, best first. */
export function planValueField(
  planning: Planning,
  typename: string,
  field: SelectedField,
  row: Columns,
  place: Place,
): (group: readonly Cells[]) => unknown {
  switch (field.name) {
    case "__typename":
      return () => typename;
    case "citations": {
      const { cited, shape } = planCitationList(planning, field, row, place);
      return (group) => shape(group.map(cited));
    }
    case "statements": {
      const shape = planStatement(planning, field.nodes, row, place);
      return (group) => group.map(shape);
    }
    case "claimant":
    case "place": {
      const shape = planEntityById(planning, field, row, place, field.name);
      return ([best]) => (best === undefined ? null : shape(best));
    }
    case "asOf": {
      const shape = planDate(planning, field, row, "date");
      return ([best]) => (best === undefined ? null : shape(best));
    }
    case "url": {
      const scheme = row.property("scheme");
      const value = row.property("value");
      return ([best]) => identifierUrl(best?.[scheme], best?.[value]);
    }
    default: {
      const column = row.property(field.name);
      return ([best]) => best?.[column] ?? null;
    }
  }
}

function identifierUrl(scheme: unknown, value: unknown): string | null {
  const definition = Object.entries(SCHEMES).find(([one]) => one === scheme)?.[1];
  return definition !== undefined && "url" in definition ? definition.url.replace("{}", String(value)) : null;
}
