import { writeFile } from "node:fs/promises";
import { openRor } from "../../../../src/ingest/readers/ror/open-ror.js";
import { file, gzip, jsonLines, zip } from "./helpers/files.js";
import { A, address, B, graph, own, readRecords, readRor, record, TURIN } from "./helpers/ror.js";

const V1 = { id: address(A), name: "Body", aliases: [], acronyms: [], country: { country_code: "IT" }, external_ids: {} };

test("a zip of the registry is read by its JSON of schema v2, whatever it is called", async () => {
  const v1 = JSON.stringify([V1]);
  const v2 = JSON.stringify([record(A)], null, 2);
  const both = zip({ "v1.45-ror-data.csv": "id,name\n", "v1.45-ror-data.json": v1, "v1.45-ror-data_schema_v2.json": v2 });
  expect((await readRor(await file("v1.45-ror-data.zip", both))).entities.has(own(A))).toBe(true);
  const later = zip({ "v2.0-ror-data.csv": "id,names\n", "v2.0-ror-data.json": v2 });
  expect((await readRor(await file("v2.0-ror-data.zip", later))).entities.has(own(A))).toBe(true);
});

test.each<[string, string | Buffer]>([
  ["lines", jsonLines([V1])],
  ["an array", JSON.stringify([V1])],
  ["gzip", gzip(jsonLines([V1]))],
  ["a zip", zip({ "v1.40-ror-data.json": JSON.stringify([V1]), "v1.40-ror-data.csv": "id\n" })],
])("a dump of schema v1 alone is refused: %s", async (_, content) => {
  await expect(openRor(await file("v1", content), graph())).rejects.toThrow(
    /is a ROR dump of schema v1, whose records have `name` instead of `names`: the dump of schema v2 is needed/,
  );
});

test("a file of other records is refused", async () => {
  await expect(openRor(await file("other", jsonLines([{ id: 1 }])), graph())).rejects.toThrow(/does not hold records of ROR/);
});

test("a record that lacks what it needs, or has it wrong, is told with line, id and field, and the others are read", async () => {
  const bad: [string, Record<string, unknown>, string][] = [
    ["id", { id: "https://ror.org/none" }, "an address such as https://ror.org/04zaypm56"],
    ["status", { status: "gone" }, "one of active, inactive, withdrawn"],
    ["established", { established: "1994" }, "a year"],
    ["names", { names: [{ value: "A", types: ["label"], lang: "en" }] }, "just one name of the type ror_display"],
    ["names[0].value", { names: [{ value: " ", types: ["ror_display"], lang: "en" }] }, "a text, or nothing at all"],
    ["names[0].lang", { names: [{ value: "A", types: ["ror_display"], lang: "no language" }] }, "a language tag such as en"],
    ["types[1]", { types: ["education", "circus"] }, "a type that the model has"],
    ["locations[0].geonames_id", { locations: [{ ...TURIN, geonames_id: "Turin" }] }, "a whole number"],
    [
      "locations[0].geonames_details.country_code",
      { locations: [{ geonames_id: 1, geonames_details: { ...TURIN.geonames_details, country_code: "it" } }] },
      "a code of two capital letters",
    ],
    [
      "relationships[0].type",
      { relationships: [{ type: "cousin", id: address(B) }] },
      "one of parent, child, related, predecessor, successor",
    ],
    ["relationships", { relationships: undefined }, "a list"],
    ["admin.last_modified.date", { admin: { last_modified: { date: "yesterday" } } }, "a date such as 2026-06-23"],
  ];
  const { invalid, entities } = await readRecords([record(A), ...bad.map(([, fields]) => record(B, fields))]);
  expect(invalid.map(({ field, expected }) => [field, expected])).toEqual(bad.map(([field, , expected]) => [field, expected]));
  expect(invalid[1]).toMatchObject({ origin: { line: 3, record: address(B) }, problem: '"gone" does not belong here' });
  expect(invalid[10]).toMatchObject({ problem: "it is missing" });
  expect([...entities.keys()].filter((id) => id.startsWith("org:"))).toEqual([own(A)]);
});

test("a line that is no JSON, and one that is no record, are told with their lines", async () => {
  const path = await file("broken.jsonl", `${jsonLines([record(A)])}{"id": \n[1]\n${jsonLines([record(B)])}`);
  const { invalid, entities } = await readRor(path);
  expect(invalid.map(({ origin, problem }) => [origin.line, problem])).toEqual([
    [2, expect.stringMatching(/^the record is not JSON/)],
    [3, "[1] does not belong here"],
  ]);
  expect(entities.has(own(B))).toBe(true);
});

test("a record that stands twice is harmless when it says the same, else told with both lines", async () => {
  const same = await readRecords([record(A), record(A)]);
  expect([same.invalid, same.items.filter(({ id }) => id === own(A)).length]).toEqual([[], 1]);
  expect(same.findings).toEqual({ "records that stand in the file twice, the same both times": 1 });
  const other = await readRecords([record(A), record(B), record(A, { established: 1990 })]);
  expect(other.invalid).toMatchObject([
    { origin: { line: 3, record: address(A) }, field: "id", problem: "another record of this id stands before it on line 1" },
  ]);
});

test("a file that changes between the two passes is refused", async () => {
  const path = await file("changing.jsonl", jsonLines([record(A), record(B)]));
  const reader = await openRor(path, graph());
  await writeFile(path, jsonLines([record(B)]));
  await expect(reader.items()[Symbol.asyncIterator]().next()).rejects.toThrow(`${path} changed while it was read.`);
});

test("truncated gzip is refused before there are any items", async () => {
  const packed = gzip(jsonLines(Array.from({ length: 100 }, () => record(A))));
  await expect(openRor(await file("truncated.gz", packed.subarray(0, -9)), graph())).rejects.toThrow(/truncated\.gz is truncated/);
});
