import { SCHEMES, type Kind, type Property, type QualifierDefinition, type QualifierValue, type PropertyQualifierDefinition } from "../../model/index.js";
import type { Context } from "./context.js";
import { asBoolean, asDate, asEnum, asInteger, asLanguage, asText, asToken, child, LONGEST_NAME } from "./fields.js";
import type { Place } from "./place.js";
import type { MapNode, SeedNode } from "./seed-node.js";
import { didYouMean } from "./suggest.js";

/** Reads the value of a property; undefined when it is not acceptable. */
export function interpretValue(node: SeedNode, property: Property, kind: Kind, scheme: QualifierValue | undefined, { problems }: Pick<Context, "problems">): string | number | undefined {
  switch (property.value) {
    case "DATE":
      return asDate(node, problems);
    case "INTEGER":
      return asInteger(node, problems);
    case "OBSERVATION": {
      const count = asInteger(node, problems);
      if (count === undefined || count >= 0) return count;
      problems.add(node.place, `${count} is not a count`, "0 or more");
      return undefined;
    }
    case "ENUM":
      return asEnum(node, Object.keys(property.values ?? {}), `one of the values of ${kind.name}.${property.name}`, problems);
    case "IDENTIFIER":
      return interpretIdentifier(node, scheme, problems);
    case "NAME":
      return asText(node, problems, LONGEST_NAME);
    case "TEXT":
    case "STRING":
      return asText(node, problems);
  }
}

function interpretIdentifier(node: SeedNode, scheme: QualifierValue | undefined, problems: Context["problems"]): string | undefined {
  const value = asToken(node, "an identifier without spaces", problems);
  const pattern = Object.entries(SCHEMES).find(([name]) => name === scheme)?.[1].pattern;
  if (value === undefined || pattern === undefined || pattern.test(value)) return value;
  problems.add(node.place, `"${value}" is not an identifier of ${String(scheme)}`, `a value that fits ${pattern.source}`);
  return undefined;
}

/** The qualifiers that an entry may have: those of a verb or of a property's values. */
export type Qualifiers = ReadonlyMap<string, QualifierDefinition | PropertyQualifierDefinition>;

/** Reads the qualifiers of an entry, with their defaults; undefined when one is wrong or missing. */
export function interpretQualifiers(entry: MapNode, qualifiers: Qualifiers, language: string | undefined, context: Context): Record<string, QualifierValue> | undefined {
  const { problems } = context;
  const values: Record<string, QualifierValue> = {};
  let sound = true;
  for (const [name, definition] of qualifiers) {
    const node = child(entry, name);
    if (node === undefined) {
      const fallback = definition.value === "LANGUAGE" ? language : "fallback" in definition ? definition.fallback : undefined;
      if (fallback !== undefined) values[name] = fallback;
      else if ("required" in definition && definition.required) {
        problems.add(entry.place, `\`${name}\` is missing`, definition.description);
        sound = false;
      }
      continue;
    }
    const value = interpretQualifier(node, name, definition, context);
    if (value === undefined) sound = false;
    else if (value !== null) values[name] = value;
  }
  return sound ? values : undefined;
}

function interpretQualifier(node: SeedNode, name: string, definition: QualifierDefinition | PropertyQualifierDefinition, context: Context): QualifierValue | null | undefined {
  return definition.value === "ENTITY" ? interpretEntityId(node, context) : interpretPlainQualifier(node, name, definition, context);
}

/** Reads the value of a qualifier; null is a language that is said to be none. Whether an id is that of an entity is not asked. */
export function interpretPlainQualifier(node: SeedNode, name: string, definition: QualifierDefinition | PropertyQualifierDefinition, { problems, model }: Pick<Context, "problems" | "model">): QualifierValue | null | undefined {
  switch (definition.value) {
    case "LANGUAGE":
      return asLanguage(node, problems);
    case "TEXT":
      return asText(node, problems);
    case "INTEGER":
      return asInteger(node, problems);
    case "BOOLEAN":
      return asBoolean(node, problems);
    case "ENTITY":
      return asToken(node, "the id of an entity", problems);
    case "ENUM":
      // The metrics are the model's own list; every other list stands at its qualifier.
      return asEnum(node, Object.keys(definition.values ?? model.metrics), `one of the values of \`${name}\``, problems);
  }
}

/** The id of a declared entity. */
export function interpretEntityId(node: SeedNode, context: Context): string | undefined {
  const id = asToken(node, "the id of an entity", context.problems);
  if (id === undefined || context.entities.has(id)) return id;
  reportUnknownId(node.place, id, context);
  return undefined;
}

function reportUnknownId(place: Place, id: string, { problems, entities, formerIds, places }: Context): void {
  // What is wrong with an entity that is written but not understood is reported where it is written.
  if (places.has(id)) return;
  const present = formerIds.get(id);
  if (present !== undefined) problems.add(place, `"${id}" is a former id`, `the present id ${present}`);
  else problems.add(place, `no file declares an entity "${id}"${didYouMean(id, entities.keys())}`, "the id of an entity that a file declares with its `kind`");
}
