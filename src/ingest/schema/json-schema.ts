/** The few shapes of JSON Schema that the seed files need. */

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A definition, by name. */
export const ref = (name: string, description?: string): JsonSchema => ({
  $ref: `#/$defs/${name}`,
  ...(description !== undefined && { description }),
});

/** A mapping with these keys and no others. */
export const closed = (properties: Readonly<Record<string, JsonSchema>>, more: JsonSchema = {}): JsonSchema => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...more,
});

/** One item or a list of them. */
export const oneOrMany = (item: JsonSchema, description?: string): JsonSchema => ({
  ...(description !== undefined && { description }),
  anyOf: [item, { type: "array", minItems: 1, items: item }],
});

/** A closed list with the meaning of each value, which editors show beside it. */
export const enumeration = (values: Readonly<Record<string, string>>): JsonSchema => ({
  oneOf: Object.entries(values).map(([value, description]) => ({ const: value, description })),
});
