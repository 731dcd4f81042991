import type { Kind, Model } from "../model/index.js";
import { propertyEnum } from "../query/index.js";
import { defineEnum } from "./enums.js";

/** The enums that derive from the model. */
export interface ModelEnums {
  readonly kind: object;
  readonly verb: object;
  readonly property: object;
  readonly metric: object;
  readonly typeOf: (kind: Kind) => { readonly name: string; readonly type: object };
}

/** Makes the enums of a model. */
export function defineModelEnums(model: Model): ModelEnums {
  const kinds = [...model.kinds.values()];
  const properties = new Map(
    kinds.flatMap((kind) => [...kind.properties.values()].map((property) => [propertyEnum(property.name), property.description] as const)),
  );
  const types = new Map<string, { name: string; type: object }>();
  for (const kind of kinds) {
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
    typeOf: (kind) => {
      const found = types.get(kind.name);
      if (found === undefined) throw new Error(`The kind ${kind.name} is like one that does not exist`);
      return found;
    },
  };
}
