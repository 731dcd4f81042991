import type { Kind, Model, Property } from "../../model/index.js";
import { closed, enumeration, oneOrMany, ref, type JsonSchema } from "./json-schema.js";

/** An entity: by its kind where it is written, else by all kinds at once. */
export function entity(model: Model): JsonSchema {
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

/** The kind of an entity, as it is written. */
export const kindProperty = (model: Model): JsonSchema => ({
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
export const definitionName = (property: Property, kind: string): string =>
  property.value === "ENUM" ? `${kind}.${property.name}` : property.value;

/** Each definition of a property's entry once, with a property that it is made of. */
export function allProperties(model: Model): [string, Property][] {
  const byName = new Map<string, Property>();
  for (const kind of model.kinds.values()) {
    for (const property of kind.properties.values()) byName.set(definitionName(property, kind.name), property);
  }
  const type = [...model.kinds.values()][0]?.properties.get("type");
  if (type !== undefined) byName.set(definitionName(type, "anyKind"), { ...type, values: allTypes(model) });
  return [...byName];
}

/** An entity of a kind. */
export function kindSchema(kind: Kind, model: Model): JsonSchema {
  const properties = [...kind.properties.values()].map((property): [string, JsonSchema] => [
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
export function anyKindSchema(model: Model): JsonSchema {
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
  Object.fromEntries([...model.kinds.values()].flatMap(({ definition }) => Object.entries(definition.types)));
