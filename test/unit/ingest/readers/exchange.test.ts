import fc from "fast-check";
import { readExchange } from "../../../../src/ingest/readers/exchange/reader.js";
import { exchangeLines, type ExchangeHeader } from "../../../../src/ingest/readers/exchange/write.js";
import type { Claim, EntityItem, Item } from "../../../../src/ingest/readers/reader.js";
import { BASES, RANKS, VALUE_STATES, type Citation } from "../../../../src/model/index.js";
import { isInvalid, itemsOf, written } from "./helpers.js";

const header: ExchangeHeader = {
  layer: { name: "MINE", title: "Mine", description: "", asOf: null },
  sources: [{ id: "text", type: "DOCUMENT", title: "T", sha256: "a".repeat(64), sections: [{ heading: "One", start: 3 }] }],
};

const lines = async (items: readonly EntityItem[], of = header): Promise<string> => {
  let text = "";
  for await (const line of exchangeLines(of, items)) text += line;
  return text;
};

const withoutOrigin = (item: Item): object => ({ ...item, origin: undefined });

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string());
const words = fc.string({ minLength: 1 });
const id = fc.tuple(fc.constantFrom("org", "net", "cty"), fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,9}$/)).map((parts) => parts.join(":"));
const one = <Values extends object>(from: Values): fc.Arbitrary<keyof Values & string> =>
  fc.constantFrom(...(Object.keys(from) as (keyof Values & string)[]));
const maybeText = fc.option(anyText);

const citation: fc.Arbitrary<Citation> = fc.record({
  source: words,
  basis: one(BASES),
  statedAs: maybeText,
  locator: fc.oneof(
    fc.record({ type: fc.constant("TEXT" as const), section: maybeText, start: fc.nat(), end: fc.nat(), sha256: anyText }),
    fc.record({ type: fc.constant("RECORD" as const), record: anyText, field: maybeText, release: maybeText }),
    fc.record({ type: fc.constant("PAGE" as const), url: anyText, retrieved: maybeText }),
  ),
});
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const qualifiers = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/), fc.oneof(anyText, number, fc.boolean()));
const claim: fc.Arbitrary<Claim> = fc.record(
  {
    predicate: words,
    object: id,
    value: fc.oneof(anyText, number),
    valueState: one(VALUE_STATES),
    qualifiers,
    date: words,
    rank: one(RANKS),
    note: words,
    citations: fc.array(citation, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["predicate", "citations"] },
);
const item: fc.Arbitrary<EntityItem> = fc.record(
  {
    origin: fc.record({ file: anyText, line: fc.nat() }),
    id,
    kind: words,
    alsoKinds: fc.array(words),
    formerIds: fc.array(id),
    claims: fc.array(claim, { maxLength: 4 }),
  },
  { requiredKeys: ["origin", "id", "claims"] },
);

test("items come back as they were written, line by line", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 6 }), async (items) => {
      const path = written({ "layer.jsonl": await lines(items) });
      const reader = await readExchange(path);
      const back = await itemsOf(reader);
      expect(back.map(withoutOrigin)).toEqual(items.map(withoutOrigin));
      expect(back.map(({ origin }) => origin)).toEqual(items.map((_, index) => ({ file: path, line: index + 2 })));
      expect([reader.layer, reader.sources]).toEqual([header.layer, header.sources]);
      expect(await lines(back.filter((one): one is EntityItem => !isInvalid(one)))).toBe(await lines(items));
    }),
    { numRuns: 200 },
  );
});

test("is JSON lines: a header, a line for each entity, the number of them", async () => {
  const text = await lines([{ origin: { file: "x" }, id: "org:a", claims: [] }]);
  expect(text.split("\n").map((line) => (line === "" ? null : (JSON.parse(line) as unknown)))).toEqual([
    { format: "child-rights-graph-layer", version: 1, ...header },
    { id: "org:a", claims: [] },
    { end: { items: 1 } },
    null,
  ]);
});

describe("a file that is not whole, or another, is refused:", () => {
  const two: EntityItem[] = ["org:a", "org:b"].map((each) => ({ origin: { file: "x" }, id: each, claims: [] }));
  const readText = async (text: string): Promise<Item[]> => itemsOf(await readExchange(written({ "layer.jsonl": text })));

  test.each<[string, (text: string) => string, RegExp]>([
    ["an empty one", () => "", /is empty/],
    ["one of another form", () => '{"id":"org:a"}\n', /does not say "format": "child-rights-graph-layer"/],
    ["one of a later version", (text) => text.replace('"version":1', '"version":2'), /version 2 .* reads version 1/],
    ["a header that is not one", (text) => text.replace('"name":"MINE"', '"name":"mine"'), /not the header of a layer\.\n.*layer\.name/],
    ["one without its last line", (text) => text.replace(/\{"end.*\n/, ""), /last line.*missing/],
    ["one that was cut off within a line", (text) => text.slice(0, text.indexOf("org:b")), /cut off/],
    ["one that lost a line", (text) => text.replace(/\{"id":"org:b".*\n/, ""), /1 entities where its last line says 2/],
    ["one with lines after its last", (text) => `${text}{"id":"org:c","claims":[]}\n`, /line 5 stands after the last/],
  ])("%s", async (_, damage, message) => {
    await expect(lines(two).then(async (text) => readText(damage(text)))).rejects.toThrow(message);
  });

  test("one that is not there", async () => {
    await expect(readExchange("/nowhere/layer.jsonl")).rejects.toThrow(/There is no file .*layer\.jsonl/);
  });

  test("a line that is not an entity is named with the field", async () => {
    const bad = ['{"id":"org:a","claims":[{"predicate":"names","value":"A","citations":[]}],"colour":1}', "{", '{"id":"A","claims":[]}'];
    const text = (await lines([])).replace('{"end":{"items":0}}', [...bad, '{"end":{"items":3}}'].join("\n"));
    expect(await readText(text)).toMatchObject([
      { origin: { line: 2 }, field: "claims[0].citations" },
      { origin: { line: 2 }, field: "", problem: expect.stringMatching(/colour/) as string },
      { origin: { line: 3 }, problem: expect.stringMatching(/^the record is not JSON/) as string },
      { origin: { line: 4 }, field: "id" },
    ]);
  });
});
