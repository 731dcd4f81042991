/** The forms of tables, and files that cannot be read as such. */
import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { HEAD, invalidRows, itemsOf, offices, open, problemsOf, read, values } from "./helpers.js";

const named = (table: string, file: string, name = '"{name}"'): string => `${HEAD}tables:
  - file: ${file}
    cite: site
${table === "" ? "" : `    ${table}\n`}    entities: { one: { kind: Network, id: "net:{id}", properties: { names: ${name} } } }
`;
const namesIn = async (table: string, file: string, content: string | Uint8Array, name?: string): Promise<unknown[]> =>
  values(await read(named(table, file, name), { [file]: content }), "names");

describe("a table of separated values", () => {
  test("may begin with a byte order mark and end its lines in any way", async () => {
    expect(await namesIn("", "a.csv", "\u{feff}id,name\r\n1,A\r\n2,B")).toEqual(["A", "B"]);
  });

  test("may be separated by another sign, by tabs where its name says so", async () => {
    expect(await namesIn('delimiter: ";"', "a.csv", 'id;name\n1;"A; B"\n')).toEqual(["A; B"]);
    expect(await namesIn("", "a.tsv", "id\tname\n1\tA, B\n")).toEqual(["A, B"]);
    expect(await namesIn("form: CSV", "a.txt", "id,name\n1,A\n")).toEqual(["A"]);
  });

  test("may have another encoding", async () => {
    const latin = new Uint8Array([...Buffer.from("id,name\n1,Citt"), 0xe0, ...Buffer.from("\n")]);
    expect(await namesIn("encoding: windows-1252", "a.csv", latin)).toEqual(["Città"]);
  });

  test("of another encoding than said is refused, with the line", async () => {
    const late = new Uint8Array([...Buffer.from(`id,name\n${`1,${"A".repeat(400)}\n`.repeat(1000)}2,Citt`), 0xe0, ...Buffer.from("\n")]);
    await expect(namesIn("", "a.csv", late)).rejects.toThrow(/a\.csv is not utf-8: at or after line \d+ are bytes/);
  });

  test("with a quote that is not closed is refused, with the line", async () => {
    await expect(namesIn("", "a.csv", 'id,name\n1,A\n2,"B\n3,C\n')).rejects.toThrow(/a\.csv cannot be read as a table: .*line 4/);
    await expect(namesIn("", "a.csv", 'id,name\n1,A"B\n')).rejects.toThrow(/cannot be read as a table: .*line 2/);
  });

  test("may have columns with any names, also such as points and braces", async () => {
    expect(await namesIn("", "a.csv", "id,name.of {it}\n1,A\n", '{ column: "name.of {it}" }')).toEqual(["A"]);
  });

  test("is read as it comes, not as a whole", async () => {
    const reader = await open(named("", "a.csv"), {
      "a.csv": `id,name\n${Array.from({ length: 4000 }, (_, index) => `${index},${"Name ".repeat(80)}\n`).join("")}`,
    });
    let seen = 0;
    for await (const item of reader.items()) {
      seen += 1;
      if (seen === 100) expect(reader.progress()).toBeLessThan(0.5);
      if (seen > 1000) expect(item.origin.line).toBe(1002);
      if (seen > 1000) break;
    }
  });
});

describe("a table of JSON records", () => {
  const records = [
    { id: 1, name: "A", also: ["a", "b"], place: { city: "Roma", tags: [{ t: "x" }, { t: "y" }] }, open: true, none: null },
    { id: 2, name: "B", "also.x": "dotted" },
  ];

  test.each([
    ["", "a.json", JSON.stringify(records)],
    ["records: result.items", "a.json", JSON.stringify({ items: [{ id: 9 }], result: { count: 2, items: records } })],
    ["", "a.jsonl", records.map((record) => JSON.stringify(record)).join("\n\n")],
    ["form: JSON", "a.txt", records.map((record) => JSON.stringify(record)).join("\r\n")],
  ])("is read (%s, %s)", async (table, file, content) => {
    expect(await namesIn(table, file, content)).toEqual(["A", "B"]);
  });

  test.each([
    ["also", ["a", "b"]],
    ["also.1", ["b"]],
    ["place.city", ["Roma"]],
    ["place.tags.t", ["x", "y"]],
    ["open", ["true"]],
    ["also.x", ["dotted"]],
  ])("has the column %s", async (column, expected) => {
    expect(await namesIn("", "a.json", JSON.stringify(records), `{ column: ${column} }`)).toEqual(expected);
  });

  test("says afterwards which columns no record has", async () => {
    const reader = await open(named("", "a.json", "{ columns: [name, nmae] }"), { "a.json": JSON.stringify(records) });
    await itemsOf(reader);
    expect(reader.findings()).toMatchObject([
      { finding: "columns of the mapping that no record has", examples: [expect.stringMatching(/^nmae \(.*a\.json\)$/)] },
    ]);
  });

  test("names broken lines and what is no record", async () => {
    const invalid = await invalidRows(named("", "a.jsonl"), { "a.jsonl": '{"id":1,"name":"A"}\n{"id":2,\n[3]\n' });
    expect(invalid).toMatchObject([
      { origin: { line: 2 }, field: "", problem: expect.stringMatching(/^the record is not JSON/) as string },
      { origin: { line: 3 }, problem: "this is not a record" },
    ]);
    expect(await invalidRows(named("", "a.json"), { "a.json": '[{"id":1,"name":"A"}, 3]' })).toMatchObject([
      { origin: { line: 1 }, problem: "this is not a record" },
    ]);
  });

  test.each([
    ["records: itms", '{"items":[{"id":1}]}', /a\.json cannot be read as .* list of records at itms: there is no record/],
    ["records: items", '{"items":[{"id":1,"name":"A"}', /list of records at items/],
    ["records: items", '{"items":{"id":1}}', /list of records at items/],
    ["", '[{"id":1,"name":"A"}', /not a whole JSON document: the list does not end/],
    ["", '"text"', /holds no JSON records/],
    ["", "[]", /holds no record/],
    ["", "", /is empty/],
  ])("is refused as a whole when it is not one (%s): %s", async (table, content, message) => {
    await expect(namesIn(table, "a.json", content)).rejects.toThrow(message);
  });
});

describe("a table that is packed", () => {
  test("by gzip is unpacked as it is read", async () => {
    expect(await namesIn("", "a.csv.gz", gzipSync("id,name\n1,A\n"))).toEqual(["A"]);
    expect(await namesIn("", "a.jsonl.gz", gzipSync('{"id":1,"name":"A"}\n'))).toEqual(["A"]);
    expect(await namesIn("records: r", "a.json.gz", gzipSync('{"r":[{"id":1,"name":"A"}]}'))).toEqual(["A"]);
  });

  test("and cut off is refused", async () => {
    const packed = gzipSync(`id,name\n${"1,A\n".repeat(5000)}`);
    await expect(namesIn("", "a.csv.gz", packed.subarray(0, packed.length - 20))).rejects.toThrow(/a\.csv\.gz is truncated/);
  });
});

test("a file that disappears before it is read is named", async () => {
  const reader = await open(offices(""), { "offices.csv": "id,name\n1,A\n" });
  const file = (await itemsOf(reader))[0]?.origin.file ?? "";
  rmSync(file);
  await expect(itemsOf(reader)).rejects.toThrow(/There is no file .*offices\.csv/);
});

test("the path of a table starts at the folder of the mapping", async () => {
  expect(await problemsOf(named("", "sub/a.csv"), {})).toMatchObject([
    { problem: expect.stringMatching(/There is no file .*crg-readers-\w+\/sub\/a\.csv/) as string },
  ]);
});
