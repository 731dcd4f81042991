import fc from "fast-check";
import type { EdgeRecord, StatementRecord } from "../../../src/store/records.js";
import { storedEdge, storedStatement, wholeEdge, wholeStatement } from "../../../src/store/unsaid.js";

const day = fc.constantFrom("0000-00-00", "1998-01-01", "2015-03-31", "9999-99-99");
const common = {
  basis: fc.constantFrom("STATED", "IMPLIED", "DERIVED"),
  rank: fc.constantFrom("PREFERRED", "NORMAL", "DEPRECATED"),
  citationCount: fc.integer({ min: 1, max: 3 }),
  sourceCount: fc.integer({ min: 1, max: 3 }),
};
const statement = fc.record(
  {
    ...common,
    id: fc.string(),
    subject: fc.string(),
    predicate: fc.string(),
    value: fc.oneof(fc.string(), fc.integer()),
    note: fc.string(),
    valueState: fc.constantFrom("VALUE", "SOME", "NONE"),
    layer: fc.constantFrom("DOCUMENTS", "EXTERNAL"),
    layerKey: fc.constantFrom("DOCUMENTS", "EXTERNAL", "DOCUMENTS+EXTERNAL"),
    possibleFrom: day,
    possibleTo: day,
    certainFrom: day,
    certainTo: day,
    precedence: fc.string(),
    sources: fc.array(fc.string()),
    citations: fc.array(fc.string()),
    derivedFrom: fc.array(fc.string(), { maxLength: 2 }),
    hash: fc.string(),
  },
  { noNullPrototype: true },
) as unknown as fc.Arbitrary<StatementRecord>;

const edge = fc.integer({ min: 1, max: 3 }).chain((size) => {
  const items = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> => fc.array(item, { minLength: size, maxLength: size });
  const record = {
    ...common,
    id: fc.string(),
    statements: items(fc.string()),
    layers: items(fc.string()),
    possibleFrom: items(day),
    possibleTo: items(day),
    certainFrom: items(day),
    certainTo: items(day),
  };
  return fc.record(record, { noNullPrototype: true });
}) as unknown as fc.Arbitrary<EdgeRecord>;

describe("what is not stored", () => {
  it("gives back every statement as it was", () => {
    fc.assert(fc.property(statement, (record) => expect(wholeStatement(storedStatement(record))).toEqual(record)));
  });

  it("gives back every edge as it was", () => {
    fc.assert(fc.property(edge, (record) => expect(wholeEdge(storedEdge(record))).toEqual(record)));
  });

  it("is what nearly all say", () => {
    const record = {
      id: "st:1",
      subject: "org:a",
      predicate: "names",
      value: "A",
      valueState: "VALUE",
      layer: "ROR",
      layerKey: "ROR",
      possibleFrom: "0000-00-00",
      possibleTo: "9999-99-99",
      certainFrom: "0000-00-00",
      certainTo: "9999-99-99",
      precedence: "1",
      basis: "STATED",
      rank: "NORMAL",
      citationCount: 1,
      sourceCount: 1,
      sources: ["ror"],
      citations: ["{}"],
      derivedFrom: [],
      hash: "0",
    };
    expect(Object.keys(storedStatement(record))).toEqual([
      "id",
      "subject",
      "predicate",
      "value",
      "layer",
      "precedence",
      "sources",
      "citations",
      "hash",
    ]);
  });

  it("leaves an edge without statements readable", () => {
    expect(wholeEdge({ id: "ed:1" })).toMatchObject({ rank: "NORMAL", possibleFrom: [] });
  });
});
