import { propertyQualifiers, type Kind, type Model, type Property, type PropertyQualifierDefinition, type QualifierDefinition, type Verb } from "../../model/index.js";
import { qualifierSchema, valueSchema } from "./entries.js";
import { closed, enumeration, oneOrMany, ref, type JsonSchema } from "./json-schema.js";
import { definitionName } from "./kinds.js";
import { EVERY_RULE, expressionKeys, FILTERS, oneBase, scalar } from "./mapping-parts.js";

/** What every entry may have, by reference. */
const COMMON = Object.fromEntries(Object.keys(EVERY_RULE).map((name) => [name, ref(`rule.${name}`)]));

/** The definitions of a property: its values, its entry, and one entry or several. */
export function propertyRules(name: string, property: Property, model: Model): [string, JsonSchema][] {
  const qualifiers = Object.entries(propertyQualifiers[property.value] ?? {});
  const required = qualifiers.filter(([, definition]) => definition.required === true).map(([qualifier]) => qualifier);
  const value = ref(`${name}.value`);
  const entry = closed(
    {
      ...expressionKeys(value, { dates: property.value === "DATE" }),
      ...Object.fromEntries(qualifiers.map(([qualifier, definition]) => [qualifier, qualifierRule(definition, model)])),
      ...COMMON,
    },
    { ...oneBase(), required },
  );
  return [
    [`${name}.value`, valueSchema(property)],
    [name, required.length > 0 ? entry : { anyOf: [scalar(value), entry] }],
    [`${name}.oneOrMany`, oneOrMany(ref(name))],
  ];
}

function qualifierRule(definition: QualifierDefinition | PropertyQualifierDefinition, model: Model): JsonSchema {
  const { value, description } = definition;
  if (value === "ENTITY") return ref("reference", description);
  if (value === "ENUM") return { anyOf: [scalar(qualifierSchema(definition, model)), ref("columns")], description };
  return ref(`${value.toLowerCase()}.rule`, description);
}

/** The properties that a kind's entities may have. */
export const mappedProperties = (kind: Kind): JsonSchema =>
  closed(Object.fromEntries([...kind.properties.values()].map((property) => [property.name, ref(`${definitionName(property, kind.name)}.oneOrMany`, property.description)])));

/** An entity of a table: its properties are those of its kind. */
export function entityRule(model: Model): JsonSchema {
  const names = [...model.kinds.keys()];
  const descriptions = Object.fromEntries([...model.kinds.values()].map(({ name, definition }) => [name, definition.description]));
  return closed(
    {
      kind: { ...enumeration(descriptions), description: "What the entities are." },
      id: { type: "string", pattern: "^[a-z]+:", description: "Their ids: the prefix of the kind, a colon, and a column, as `{column}` or `{column|slug}`." },
      alsoKinds: oneOrMany({ enum: names }, "Other kinds that they are as well."),
      required: { type: "boolean", description: "Whether a row without it is invalid; else the row is read without it, and counted." },
      ...FILTERS,
      properties: { type: "object", description: "What the rows state of them." },
    },
    {
      required: ["kind", "id"],
      allOf: names.map((kind) => ({ if: { properties: { kind: { const: kind } }, required: ["kind"] }, then: { properties: { properties: ref(`${kind}.properties`) } } })),
    },
  );
}

/** A relationship of a table: its qualifiers are those of its verb. */
export function relationshipRule(model: Model): JsonSchema {
  const verbs = [...model.verbs.values()];
  return {
    type: "object",
    properties: { verb: { ...enumeration(Object.fromEntries(verbs.map(({ name, definition }) => [name, definition.subject.description]))), description: "The verb." } },
    required: ["verb", "from", "to"],
    allOf: verbs.map((verb) => ({ if: { properties: { verb: { const: verb.name } }, required: ["verb"] }, then: ofVerb(verb, model) })),
  };
}

const ofVerb = ({ qualifiers, subjectKinds, objectKinds }: Verb, model: Model): JsonSchema =>
  closed({
    verb: {},
    from: ref("reference", `Where it starts: ${subjectKinds.join(", ")}.`),
    to: ref("reference", `Where it ends: ${objectKinds.join(", ")}.`),
    ...FILTERS,
    ...Object.fromEntries([...qualifiers].map(([name, definition]) => [name, qualifierRule(definition, model)])),
    ...COMMON,
  });
