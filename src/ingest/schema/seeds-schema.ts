import { model as projectModel, type Model } from "../../model/index.js";
import { ENTITY_ID } from "../seeds/declare-entities.js";
import { LAYER_NAME, SOURCE_ID } from "../seeds/interpret-dataset.js";
import { propertyEntry, relationshipEntry } from "./entries.js";
import { closed, oneOrMany, ref, type JsonSchema } from "./json-schema.js";
import { allProperties, anyKindSchema, entity, kindProperty, kindSchema } from "./kinds.js";
import { BASICS, CITATION, EVERY_ENTRY, LAYER, SOURCE } from "./parts.js";

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

/** A definition and, beside it, one that also allows a list. Kinds refer to these, so that each entry is spelled out once. */
const entryDefinitions = (name: string, entry: JsonSchema): [string, JsonSchema][] => [
  [name, entry],
  [`${name}.oneOrMany`, oneOrMany(ref(name))],
];
