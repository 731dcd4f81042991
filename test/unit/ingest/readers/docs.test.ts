/** What docs/importing.md shows is what the program does. */
import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { readExchange } from "../../../../src/ingest/readers/exchange/reader.js";
import { CITATION_KEYS } from "../../../../src/ingest/readers/mapping/interpret-citation.js";
import { ENTITY_KEYS } from "../../../../src/ingest/readers/mapping/interpret-entity.js";
import { COMMON_KEYS } from "../../../../src/ingest/readers/mapping/interpret-entry.js";
import { EXPRESSION_KEYS } from "../../../../src/ingest/readers/mapping/interpret-expression.js";
import { MAPPING_KEYS } from "../../../../src/ingest/readers/mapping/interpret-mapping.js";
import { RELATIONSHIP_KEYS } from "../../../../src/ingest/readers/mapping/interpret-relationship.js";
import { TABLE_KEYS } from "../../../../src/ingest/readers/mapping/interpret-table.js";
import { mappingSchema } from "../../../../src/ingest/schema/mapping-schema.js";
import { readCities } from "./example-reader.js";
import { claims, graph, itemsOf, open, read, values, written } from "./helpers.js";

const text = await readFile("docs/importing.md", "utf8");
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, block = ""]) => block);
const mapping = blocks("yaml").find((block) => block.startsWith("layer:")) ?? "";
const tables = { "offices.csv": blocks("csv")[0] ?? "" };

test("the mapping that it explains is read as it says", async () => {
  expect(new Ajv2020({ strict: false }).compile(mappingSchema())(parse(mapping))).toBe(true);
  const items = await read(mapping, tables);
  expect([...new Set(items.map(({ id }) => id))].sort()).toEqual(["org:survey-1", "org:survey-2"]);
  expect(values(items, "type")).toEqual(["OMBUDSPERSON", "OMBUDSPERSON", "COMMISSION"]);
  expect(values(items, "established")).toEqual(["1999-09-01", "2009-05"]);
  expect(values(items, "names")).toEqual(["The Main Office", "Main", "HQ", "Ufficio locale"]);
  expect(values(items, "description")).toEqual(["An office, Roma", "A local office"]);
  expect(claims(items, "PART_OF")).toMatchObject([{ object: "org:survey-1", date: "2009-05/.." }]);
  expect(claims(items, "LOCATED_IN").map(({ object }) => object)).toEqual(["plc:italy", "plc:italy", "plc:norway"]);
  expect(claims(items, "established")[0]?.citations).toMatchObject([
    { source: "survey", locator: { record: "1", field: "since", release: "2026" }, statedAs: "1/9/1999" },
    { source: "site", locator: { url: "https://example.org/offices/1", retrieved: null } },
  ]);
  const reader = await open(mapping, tables);
  await itemsOf(reader);
  expect(reader.findings()).toMatchObject([{ count: 1, finding: 'rows without the entity "parent", because part of is empty' }]);
});

test("the mapping that it begins with is the example, shortened", async () => {
  const example = parse(await readFile("examples/ombudspersons/mapping.yaml", "utf8")) as {
    tables: { file?: string; entities: { office: { properties: object } } }[];
  };
  const shown = parse(blocks("yaml")[0] ?? "") as typeof example;
  const whole = example.tables.find(({ file }) => file === "members.csv");
  expect(whole).toMatchObject({
    ...shown.tables[0],
    entities: { office: { properties: { established: shown.tables[0]?.entities.office.properties["established" as never] } } },
  });
});

test("every key of a mapping is explained", () => {
  const keys = [
    ...MAPPING_KEYS,
    ...TABLE_KEYS,
    ...ENTITY_KEYS,
    ...EXPRESSION_KEYS,
    ...COMMON_KEYS,
    ...RELATIONSHIP_KEYS,
    ...CITATION_KEYS,
    "scheme",
    "optional",
    "from",
    "until",
  ];
  for (const key of keys) expect(text).toMatch(new RegExp(`\`${key}\`|\\b${key}: `));
});

test("the exchange file that it shows can be read", async () => {
  const shown = blocks("json").find((block) => block.includes("child-rights-graph-layer")) ?? "";
  const items = await itemsOf(await readExchange(written({ "layer.jsonl": shown })));
  expect(items).toMatchObject([{ id: "org:survey-1", claims: [{ predicate: "names" }, { predicate: "LOCATED_IN" }] }]);
});

test("the reader that it shows is one", async () => {
  const source = await readFile(new URL("example-reader.ts", import.meta.url), "utf8");
  expect(blocks("ts")).toEqual([source.replace(/"[./]+src\/ingest\/readers\/reader\.js"/, '"../reader.js"')]);
  const lines = async function* (): AsyncGenerator<string> {
    yield* await Promise.resolve(["Torino = Q495", "Torino"]);
  };
  expect(await itemsOf(readCities("cities.txt", lines(), graph))).toMatchObject([
    { id: "cty:wikidata-q495", kind: "City" },
    { origin: { line: 2 }, problem: '"Torino" is not a city' },
  ]);
});
