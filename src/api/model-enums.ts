import type { Kind, Model, Property } from "../model/index.js";
import { propertyEnum } from "../query/index.js";
import { defineEnum } from "./enums.js";

/** The enums that derive from the model. */
export interface ModelEnums {
  readonly kind: object;
  readonly verb: object;
  readonly property: object;
  readonly metric: object;
  /** The enum of a property of type ENUM; kinds that share a property share its enum. */
  readonly of: (kind: Kind, property: Property) => ModelEnum;
}

/** An enum, and the name that it has in the schema. */
export interface ModelEnum {
  readonly name: string;
  readonly type: object;
}

/** Makes the enums of a model. */
export function defineModelEnums(model: Model): ModelEnums {
  const kinds = [...model.kinds.values()];
  const properties = new Map(
    kinds.flatMap((kind) => [...kind.properties.values()].map((property) => [propertyEnum(property.name), property.description] as const)),
  );
  const types = new Map<string, ModelEnum>();
  const others = new Map<string, ModelEnum>();
  for (const kind of kinds) {
    for (const property of kind.properties.values()) {
      if (property.value !== "ENUM" || property.name === "type" || others.has(property.name)) continue;
      const name = pascal(property.name);
      others.set(property.name, { name, type: defineEnum(name, property.description, property.values ?? {}) });
    }
    // Kinds alike share the enum of their types, so that one list can hold both.
    if (kind.definition.like !== undefined) continue;
    const alike = [kind, ...kinds.filter((other) => other.definition.like === kind.name)];
    const name = `${kind.name}Type`;
    const type = defineEnum(
      name,
      `What sort of ${alike.map((one) => one.singular).join(" or ")} it is.`,
      Object.assign({}, ...alike.map((one) => one.definition.types)) as Record<string, string>,
    );
    for (const one of alike) types.set(one.name, { name, type });
  }
  return {
    kind: defineEnum("Kind", "The kind of an entity.", Object.fromEntries(kinds.map((kind) => [kind.name, kind.definition.description]))),
    verb: defineEnum(
      "Verb",
      "A verb: a kind of relationship.",
      Object.fromEntries(
        [...model.verbs].map(([name, { definition }]) => [
          name,
          `${definition.subject.description} ${definition.nature === "STATE" ? "Holds over an interval." : "Happened, and is true from its date on."}`,
        ]),
      ),
    ),
    property: defineEnum("Property", "A property that is stated of entities.", Object.fromEntries(properties)),
    metric: defineEnum("Metric", "What a count counts.", model.metrics),
    of: (kind, property) => {
      const found = property.name === "type" ? types.get(kind.name) : others.get(property.name);
      if (found === undefined) throw new Error(`There is no enum of ${kind.name}.${property.name}`);
      return found;
    },
  };
}

const pascal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
