import {
  BASES,
  model as projectModel,
  propertyQualifiers,
  RANKS,
  type Kind,
  type Model,
  type Property,
  type PropertyQualifierDefinition,
  type QualifierDefinition,
  type Verb,
} from "../model/index.js";
import { ENTITY_ID } from "./seeds/declare-entities.js";
import { LONGEST_NAME, LONGEST_STATED_AS, LONGEST_TEXT } from "./seeds/fields.js";
import { LAYER_NAME, SOURCE_ID, SOURCE_TYPES } from "./seeds/interpret-dataset.js";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ref = (name: string, description?: string): JsonSchema => ({
  $ref: `#/$defs/${name}`,
  ...(description !== undefined && { description }),
});
const closed = (properties: Readonly<Record<string, JsonSchema>>, more: JsonSchema = {}): JsonSchema => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...more,
});
/** A definition and, beside it, one that also allows a list. Kinds refer to these, so that each entry is spelled out once. */
const entryDefinitions = (name: string, entry: JsonSchema): [string, JsonSchema][] => [
  [name, entry],
  [`${name}.oneOrMany`, oneOrMany(ref(name))],
];
const oneOrMany = (item: JsonSchema, description?: string): JsonSchema => ({
  ...(description !== undefined && { description }),
  anyOf: [item, { type: "array", minItems: 1, items: item }],
});

/** A closed list with the meaning of each value, which editors show beside it. */
const enumeration = (values: Readonly<Record<string, string>>): JsonSchema => ({
  oneOf: Object.entries(values).map(([value, description]) => ({ const: value, description })),
});

/**
 * The JSON Schema (draft 2020-12) of the seed files, derived from the model: for completion and checks while they are
 * written. What needs several files at once (ids, repetitions, cycles) the importer checks.
 */
export function seedsSchema(model: Model = projectModel): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Seed files of the child-rights graph",
    description: "Derived from src/model. See docs/curating.md.",
    anyOf: [ref("datasetFile"), ref("sourcesFile"), ref("entitiesFile")],
    $defs: {
      ...BASICS,
      kind: kindProperty(model),
      citation: closed(Object.fromEntries(Object.keys(CITATION).map((name) => [name, ref(`entry.${name}`)]))),
      ...Object.fromEntries(Object.entries(EVERY_ENTRY).map(([name, schema]) => [`entry.${name}`, schema])),
      datasetFile: closed(
        {
          title: ref("text", "What the data set is called."),
          description: ref("text", "What it holds."),
          layers: { type: "array", items: LAYER, description: "The layers, in order of preference." },
        },
        { required: ["layers"] },
      ),
      sourcesFile: closed(
        {
          sources: {
            type: "object",
            description: "The sources, by id.",
            propertyNames: { pattern: SOURCE_ID.source },
            additionalProperties: SOURCE,
          },
        },
        { required: ["sources"] },
      ),
      entitiesFile: closed(
        {
          layer: {
            type: "string",
            pattern: LAYER_NAME.source,
            description: "The layer, declared in dataset.yaml, of all that the file states.",
          },
          source: ref("sourceId", "Where `at` points, unless an entry names another source."),
          entities: {
            type: "object",
            description: "The entities, by id.",
            propertyNames: { pattern: ENTITY_ID.source },
            additionalProperties: entity(model),
          },
        },
        { required: ["layer", "entities"] },
      ),
      ...Object.fromEntries([...model.kinds.values()].map((kind) => [kind.name, kindSchema(kind, model)])),
      anyKind: anyKindSchema(model),
      ...Object.fromEntries(allProperties(model).flatMap(([name, property]) => entryDefinitions(name, propertyEntry(property, model)))),
      ...Object.fromEntries([...model.verbs.values()].flatMap((verb) => entryDefinitions(verb.name, relationshipEntry(verb)))),
    },
  };
}

const DATE_POINT = "(\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?|\\d{3}X)";

const BASICS: Readonly<Record<string, JsonSchema>> = {
  text: { type: ["string", "number"], maxLength: LONGEST_TEXT },
  date: {
    description: "EDTF: 2014, 2009-05, 1989-11-20, 199X, 1996~, 1996/.., 2021/2023, ../2001",
    anyOf: [
      { type: "integer", minimum: 1000, maximum: 9999 },
      { type: "string", pattern: `^(${DATE_POINT}|${DATE_POINT}/(${DATE_POINT}|\\.\\.)?|(\\.\\.)?/${DATE_POINT})$` },
    ],
  },
  language: {
    description: "A BCP 47 tag such as en or it; null for none.",
    anyOf: [{ type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, { type: "null" }],
  },
  url: { type: "string", pattern: "^https?://" },
  sourceId: { type: "string", pattern: SOURCE_ID.source },
  entityId: { type: "string", pattern: ENTITY_ID.source },
  state: {
    ...enumeration({ SOME: "There is one, its value is unknown.", NONE: "Stated to be none." }),
    description: "Instead of a value.",
  },
  passage: { type: "string", pattern: "^\\d+-\\d+$", description: "start-end in Unicode code points, end exclusive." },
  passages: {
    description: "The passage that states it, or several.",
    anyOf: [ref("passage"), { type: "array", minItems: 1, items: ref("passage") }],
  },
};

const CITATION: Readonly<Record<string, JsonSchema>> = {
  source: ref("sourceId", "Another source than the file's."),
  at: ref("passages"),
  statedAs: {
    type: ["string", "number"],
    maxLength: LONGEST_STATED_AS,
    description: "The few words as the source writes them; they lie inside the (first) passage.",
  },
  basis: {
    ...enumeration({ STATED: BASES.STATED, IMPLIED: BASES.IMPLIED }),
    description: "On what ground the source bears it; STATED by default.",
  },
  record: { type: ["string", "number"], description: "The record of a data set." },
  field: { type: "string", description: "The field of the record." },
  release: { type: ["string", "number"], description: "The release of the data set." },
  url: ref("url", "The page, where it is another than the source's."),
  retrieved: ref("date", "When the page was retrieved, where that is another date than the source's."),
};

const EVERY_ENTRY: Readonly<Record<string, JsonSchema>> = {
  date: ref("date", "When it holds or happened; as of when a count holds."),
  ...CITATION,
  cite: oneOrMany(ref("citation"), "Further citations."),
  rank: { ...enumeration(RANKS), description: "How it stands among others; NORMAL by default." },
  note: { type: "string", description: "A curator's remark on the statement." },
};

/** What every entry may have, by reference. */
const COMMON = Object.fromEntries(Object.keys(EVERY_ENTRY).map((name) => [name, ref(`entry.${name}`)]));

const LAYER = closed(
  {
    name: { type: "string", pattern: LAYER_NAME.source, description: "The name by which files and questions refer to it." },
    title: ref("text", "Its title."),
    description: ref("text", "What it holds."),
    asOf: { anyOf: [ref("date"), { type: "null" }], description: "Up to when it was gathered." },
  },
  { required: ["name", "title", "description"] },
);

const SOURCE = closed(
  {
    type: { ...enumeration(SOURCE_TYPES), description: "What sort of source it is." },
    title: ref("text", "Its title."),
    publisher: ref("text", "Who publishes it."),
    url: ref("url", "Where a reader finds it."),
    language: ref("language", "Of its text; the default language of names and texts cited to it."),
    retrieved: ref("date", "When it was retrieved."),
    licence: ref("text", "Its licence."),
    sha256: { type: "string", pattern: "^[0-9a-f]{64}$", description: "Of the UTF-8 text of a DOCUMENT." },
    sections: {
      type: "array",
      description: "The headings of a DOCUMENT, in order, with the code point at which each begins.",
      items: closed({ heading: ref("text"), start: { type: "integer", minimum: 0 } }, { required: ["heading", "start"] }),
    },
    note: ref("text", "A curator's remark."),
  },
  { required: ["type", "title"] },
);

/** An entity: by its kind where it is written, else by all kinds at once. */
function entity(model: Model): JsonSchema {
  const byKind = [...model.kinds.keys()].map((kind) => ({
    if: { properties: { kind: { const: kind } }, required: ["kind"] },
    then: ref(kind),
  }));
  return {
    type: "object",
    allOf: [...byKind, { if: { not: { required: ["kind"] } }, then: ref("anyKind") }],
    properties: { kind: ref("kind") },
  };
}

const kindProperty = (model: Model): JsonSchema => ({
  ...enumeration(Object.fromEntries([...model.kinds.values()].map(({ name, definition }) => [name, definition.description]))),
  description: "What the entity is; once, other files may add to it without.",
});

const declarations = (model: Model): Record<string, JsonSchema> => ({
  kind: ref("kind"),
  alsoKinds: oneOrMany({ enum: [...model.kinds.keys()] }, "Other kinds that it is as well."),
  formerIds: oneOrMany(ref("entityId"), "Ids that it had before; they keep answering."),
  notes: oneOrMany(ref("text"), "Curators' remarks on the entity."),
});

/** The definition of a property's entry: one for each type of value, but one for each closed list. */
const definitionName = (property: Property, kind: string): string =>
  property.value === "ENUM" ? `${kind}.${property.name}` : property.value;

/** Each definition of a property's entry once, with a property that it is made of. */
function allProperties(model: Model): [string, Property][] {
  const byName = new Map<string, Property>();
  for (const kind of model.kinds.values()) {
    for (const property of kind.properties.values()) byName.set(definitionName(property, kind.name), property);
  }
  const type = [...model.kinds.values()][0]?.properties.get("type");
  if (type !== undefined) byName.set(definitionName(type, "anyKind"), { ...type, values: allTypes(model) });
  return [...byName];
}

function kindSchema(kind: Kind, model: Model): JsonSchema {
  const properties = [...kind.properties.values()].map((property) => [
    property.name,
    ref(`${definitionName(property, kind.name)}.oneOrMany`, property.description),
  ]);
  return closed(
    { ...declarations(model), ...Object.fromEntries(properties), ...relationshipProperties(kind) },
    { description: kind.definition.description },
  );
}

function relationshipProperties(kind: Kind): Record<string, JsonSchema> {
  const forward = [...kind.relationshipFields.values()].filter(({ direction }) => direction !== "IN");
  return Object.fromEntries(forward.map(({ name, verb, description }) => [name, ref(`${verb.name}.oneOrMany`, description)]));
}

/** An entity whose kind stands in another file may have what any kind may have. */
function anyKindSchema(model: Model): JsonSchema {
  const properties: Record<string, JsonSchema> = declarations(model);
  for (const kind of model.kinds.values()) {
    for (const property of kind.properties.values()) {
      properties[property.name] ??= ref(
        `${definitionName(property, property.name === "type" ? "anyKind" : kind.name)}.oneOrMany`,
        property.description,
      );
    }
    Object.assign(properties, relationshipProperties(kind));
  }
  return closed(properties);
}

const allTypes = (model: Model): Record<string, string> =>
  Object.assign({}, ...[...model.kinds.values()].map(({ definition }) => definition.types)) as Record<string, string>;

function propertyEntry(property: Property, model: Model): JsonSchema {
  const qualifiers = Object.entries(propertyQualifiers[property.value] ?? {});
  const required = qualifiers.filter(([, definition]) => definition.required === true).map(([name]) => name);
  const value = { value: valueSchema(property), state: ref("state") };
  return closed(
    { ...value, ...Object.fromEntries(qualifiers.map(([name, definition]) => [name, qualifierSchema(definition, model)])), ...COMMON },
    { required, oneOf: [{ required: ["value"] }, { required: ["state"] }] },
  );
}

function valueSchema({ value, values = {} }: Property): JsonSchema {
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

function relationshipEntry(verb: Verb): JsonSchema {
  const qualifiers = [...verb.qualifiers].map(([name, definition]) => [name, qualifierSchema(definition, undefined)]);
  return closed(
    { to: ref("entityId", `The id at the other end: ${verb.objectKinds.join(", ")}.`), ...Object.fromEntries(qualifiers), ...COMMON },
    { required: ["to"] },
  );
}

function qualifierSchema(
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
