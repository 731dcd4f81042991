/** By what lists can be sorted. */
import { isInputObjectType } from "graphql";
import { buildApiSchema } from "../../../src/api/schema.js";
import { model } from "../../../src/model/index.js";

test("what has a list of values is no key to sort by: a cursor keeps one value of each key", () => {
  const schema = buildApiSchema(model);
  const lists = new Set(
    [...model.kinds.values()].flatMap(({ properties }) =>
      [...properties.values()].filter(({ many }) => many === true).map(({ name }) => name),
    ),
  );
  const keys = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .filter(({ name }) => name.endsWith("Order"))
    .flatMap((order) => Object.keys(order.getFields()).map((key) => [order.name, key] as const));
  expect(keys).toContainEqual(["EntityOrder", "name"]);
  expect(keys.filter(([order, key]) => order !== "EdgeOrder" && lists.has(key))).toEqual([]);
});
