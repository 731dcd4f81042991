import { model as projectModel, SCHEMES, type Model, type Property } from "../../model/index.js";
import { SOURCE_ID } from "../seeds/interpret-dataset.js";
import { TABLE_FORMS } from "../readers/mapping/rules.js";
import { closed, enumeration, oneOrMany, ref, type JsonSchema } from "./json-schema.js";
import { allProperties } from "./kinds.js";
import { entityRule, mappedProperties, propertyRules, relationshipRule } from "./mapping-entries.js";
import { CITATION_PARTS, EXPRESSION_PARTS, EVERY_RULE, FILTERS } from "./mapping-parts.js";
import { BASICS, LAYER, SOURCE } from "./parts.js";

/**
 * The JSON Schema (draft 2020-12) of mapping files, derived from the model: for completion and checks while they are
 * written. What needs the graph or the tables (ids, identifiers, columns) the importer checks.
 */
export function mappingSchema(model: Model = projectModel): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Mapping files of the child-rights graph",
    description: "How tables become a layer. Derived from src/model. See docs/importing.md.",
    ...closed(
      {
        layer: { ...LAYER, description: "The layer that the tables become." },
        sources: {
          type: "object",
          description: "The sources that citations name, by id.",
          propertyNames: { pattern: SOURCE_ID.source },
          additionalProperties: SOURCE,
        },
        tables: { type: "array", minItems: 1, items: ref("table"), description: "The tables, in the order in which they are read." },
      },
      { required: ["layer", "sources", "tables"] },
    ),
    $defs: {
      ...BASICS,
      ...EXPRESSION_PARTS,
      ...Object.fromEntries(Object.entries(EVERY_RULE).map(([name, schema]) => [`rule.${name}`, schema])),
      citation: closed(CITATION_PARTS, { required: ["source"] }),
      citations: oneOrMany({ anyOf: [ref("sourceId"), ref("citation")] }, "Where it is stated: a citation, or the id of a source that is cited as a whole."),
      scheme: enumeration(Object.fromEntries(Object.entries(SCHEMES).map(([name, { description }]) => [name, description]))),
      table: table(),
      entity: entityRule(model),
      relationship: relationshipRule(model),
      ...Object.fromEntries([...model.kinds.values()].map((kind) => [`${kind.name}.properties`, mappedProperties(kind)])),
      ...Object.fromEntries(kindProperties(model).flatMap(([name, property]) => propertyRules(name, property, model))),
    },
  };
}

/** Each property's definition; a mapping always says of which kind an entity is. */
const kindProperties = (model: Model): [string, Property][] => allProperties(model).filter(([name]) => !name.startsWith("anyKind."));

const table = (): JsonSchema =>
  closed(
    {
      file: { type: "string", description: "The path of the table, from the folder of this mapping. Without it the table is one row without columns." },
      form: { ...enumeration(TABLE_FORMS), description: "Its form, where the name does not say it." },
      delimiter: { type: "string", minLength: 1, maxLength: 2, description: "Of a CSV table: the sign between values; a comma by default." },
      encoding: { type: "string", description: "Of a CSV table: its encoding; UTF-8 by default." },
      records: { type: "string", description: "Of a JSON document: the keys, with points in between, that lead to the list of records." },
      ...FILTERS,
      cite: ref("citations"),
      entities: {
        type: "object",
        description: "The entities that a row speaks of, each by a key by which others name it.",
        propertyNames: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" },
        additionalProperties: ref("entity"),
      },
      relationships: { type: "array", items: ref("relationship"), description: "How the entities of a row are related, to one another or to others." },
    },
    { anyOf: [{ required: ["entities"] }, { required: ["relationships"] }] },
  );

