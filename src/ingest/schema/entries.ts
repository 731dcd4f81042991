import {
  propertyQualifiers,
  type Model,
  type Property,
  type PropertyQualifierDefinition,
  type QualifierDefinition,
  type Verb,
} from "../../model/index.js";
import { LONGEST_NAME } from "../seeds/fields.js";
import { closed, enumeration, ref, type JsonSchema } from "./json-schema.js";
import { EVERY_ENTRY } from "./parts.js";

/** What every entry may have, by reference. */
const COMMON = Object.fromEntries(Object.keys(EVERY_ENTRY).map((name) => [name, ref(`entry.${name}`)]));

/** An entry below a property. */
export function propertyEntry(property: Property, model: Model): JsonSchema {
  const qualifiers = Object.entries(propertyQualifiers[property.value] ?? {});
  const required = qualifiers.filter(([, definition]) => definition.required === true).map(([name]) => name);
  const value = { value: valueSchema(property), state: ref("state") };
  return closed(
    { ...value, ...Object.fromEntries(qualifiers.map(([name, definition]) => [name, qualifierSchema(definition, model)])), ...COMMON },
    { required, oneOf: [{ required: ["value"] }, { required: ["state"] }] },
  );
}

/** A value of a property as it is written. */
export function valueSchema({ value, values = {} }: Property): JsonSchema {
  switch (value) {
    case "DATE":
      return ref("date");
    case "INTEGER":
      return { type: "integer" };
    case "OBSERVATION":
      return { type: "integer", minimum: 0 };
    case "ENUM":
      return enumeration(values);
    case "NAME":
      return { type: ["string", "number"], maxLength: LONGEST_NAME };
    case "TEXT":
    case "STRING":
    case "IDENTIFIER":
      return ref("text");
  }
}

/** An entry below the field of a verb. */
export function relationshipEntry(verb: Verb): JsonSchema {
  const qualifiers = [...verb.qualifiers].map(([name, definition]): [string, JsonSchema] => [name, qualifierSchema(definition, undefined)]);
  return closed(
    { to: ref("entityId", `The id at the other end: ${verb.objectKinds.join(", ")}.`), ...Object.fromEntries(qualifiers), ...COMMON },
    { required: ["to"] },
  );
}

/** A value of a qualifier as it is written. */
export function qualifierSchema(
  { value, values, description }: QualifierDefinition | PropertyQualifierDefinition,
  model: Model | undefined,
): JsonSchema {
  switch (value) {
    case "ENUM":
      return { ...enumeration(values ?? model?.metrics ?? {}), description };
    case "LANGUAGE":
      return ref("language", description);
    case "TEXT":
      return ref("text", description);
    case "INTEGER":
      return { type: "integer", description };
    case "ENTITY":
      return ref("entityId", description);
    case "BOOLEAN":
      return { type: "boolean", description };
  }
}
