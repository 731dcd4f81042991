import type { Model } from "../model/index.js";

/** The enum value under which a property is known in the API: `legalForm` is LEGAL_FORM. */
export const propertyEnum = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** From the name of a property in the API (`LEGAL_FORM`) to its own (`legalForm`). */
export function propertyNames(model: Model): (value: string) => string {
  const names = new Map(
    [...model.kinds.values()].flatMap((kind) => [...kind.properties.keys()].map((property) => [propertyEnum(property), property] as const)),
  );
  return (value) => names.get(value) ?? value;
}
