import { createHash } from "node:crypto";
import { chmod, mkdtemp, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OperatorError } from "../../../../src/errors.js";
import { sha256OfFile } from "../../../../src/ingest/readers/files/file-state.js";
import { LONGEST_RECORD } from "../../../../src/ingest/readers/files/raw-record.js";
import { isRecord, openRecordFile } from "../../../../src/ingest/readers/files/record-file.js";
import { file, gzip, jsonLines, zip } from "./helpers/files.js";

const RECORDS = [
  { n: 1, text: "Città" },
  { n: 2, text: 'a ] and a } and a " and a \\' },
  { n: 3, inner: [{ a: [1, 2] }, {}] },
];
const LINES = jsonLines(RECORDS);
const ARRAY = JSON.stringify(RECORDS);
const PRETTY = JSON.stringify(RECORDS, null, 4);

async function read(path: string, whyNot: (first: unknown) => string | undefined = () => undefined) {
  const records = await openRecordFile(path, whyNot);
  const values: unknown[] = [];
  const lines: (number | undefined)[] = [];
  const invalid: unknown[] = [];
  for await (const record of records.records()) {
    if (isRecord(record)) {
      values.push(record.value);
      lines.push(record.origin.line);
    } else invalid.push(record);
  }
  return { values, lines, invalid, progress: records.progress(), name: records.name };
}

const problemOf = (reading: Promise<unknown>): Promise<OperatorError> =>
  reading.then(
    () => {
      throw new Error("It was read");
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(OperatorError);
      return error as OperatorError;
    },
  );

describe("records are read, whatever the file's form and name", () => {
  test.each([
    ["lines", LINES],
    ["lines without an end of the last", LINES.trimEnd()],
    ["lines as Windows ends them", LINES.replaceAll("\n", "\r\n")],
    ["lines with blank ones between", LINES.replaceAll("\n", "\n\n")],
    ["lines after a byte order mark", `\uFEFF${LINES}`],
    ["an array", ARRAY],
    ["an array after a byte order mark", `\uFEFF \n${ARRAY}\n`],
    ["an array with breaks", PRETTY],
    ["lines in gzip", gzip(LINES)],
    ["two gzip members", Buffer.concat([gzip(LINES.slice(0, 30)), gzip(LINES.slice(30))])],
    ["an array in gzip", gzip(PRETTY)],
    ["a zip archive", zip({ "readme.txt": "none", "folder/": "", "dump.json": PRETTY, "table.csv": "n,text\n1,a\n" })],
    ["lines in a zip archive", zip({ "dump.jsonl": LINES })],
  ])("%s", async (_, content) => {
    const { values, invalid, progress } = await read(await file("records", content));
    expect(values).toEqual(RECORDS);
    expect(invalid).toEqual([]);
    expect(progress).toBe(1);
  });

  test("each with the line on which it begins", async () => {
    expect((await read(await file("lines", LINES))).lines).toEqual([1, 2, 3]);
    expect((await read(await file("array", PRETTY))).lines).toEqual([2, 6, 10]);
  });

  test("of an archive that holds several, the one that is looked for", async () => {
    const path = await file("several.zip", zip({ "v1.json": '[{"name": "old"}]', "v2.json": '[{"names": ["new"]}]' }));
    const isOld = (first: unknown): string | undefined => (JSON.stringify(first).includes("names") ? undefined : "is of the old form");
    expect(await read(path, isOld)).toMatchObject({ values: [{ names: ["new"] }], name: `${path} (v2.json)` });
    expect(await problemOf(read(path, () => "is of the old form"))).toMatchObject({
      problem: `${path} (v1.json) is of the old form; ${path} (v2.json) is of the old form.`,
    });
  });
});

describe("a record that cannot be read is told with its line, and the next one is read", () => {
  test("not JSON", async () => {
    const lines = await read(await file("broken-line", '{"n": 1}\n{"n": 2\n{"n": 3}\n'));
    expect(lines.values).toEqual([{ n: 1 }, { n: 3 }]);
    expect(lines.invalid).toMatchObject([{ origin: { line: 2 }, problem: expect.stringMatching(/^the record is not JSON: /) as string }]);
    const array = await read(await file("broken-item", '[{"n": 1},\n{"n": two},\n{"n": 3}]'));
    expect(array.values).toEqual([{ n: 1 }, { n: 3 }]);
    expect(array.invalid).toMatchObject([{ origin: { line: 2 } }]);
  });

  test("not UTF-8", async () => {
    const latin = Buffer.concat([Buffer.from('{"n": 1}\n'), Buffer.from('{"text": "Città"}\n', "latin1"), Buffer.from('{"n": 3}\n')]);
    const { values, invalid } = await read(await file("latin", latin));
    expect(values).toEqual([{ n: 1 }, { n: 3 }]);
    expect(invalid).toMatchObject([{ origin: { line: 2 }, problem: "the record is not UTF-8" }]);
  });

  test.each([
    ["a line", (long: string) => `{"n": 1}\n${long}\n{"n": 3}\n`],
    ["an item of an array", (long: string) => `[{"n": 1},\n${long},\n{"n": 3}]`],
  ])("%s of 100 MB, which never lies in memory", async (_, form) => {
    const path = await file("long", form(`{"text": "${"x".repeat(100_000_000)}"}`));
    const { arrayBuffers } = process.memoryUsage();
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 5);
    const { values, invalid } = await read(path);
    clearInterval(watch);
    expect(values).toEqual([{ n: 1 }, { n: 3 }]);
    expect(invalid).toMatchObject([{ origin: { line: 2 }, problem: "the record is too long", expected: "16 MiB at most" }]);
    expect(most - arrayBuffers).toBeLessThan(3 * LONGEST_RECORD);
  });
});

describe("a file that cannot be read as a whole says why, and what to do", () => {
  const PACKED = gzip(LINES);

  test.each<[string, string | Buffer, RegExp]>([
    ["truncated gzip", PACKED.subarray(0, PACKED.length - 12), /is truncated: its compressed data end in the middle/],
    ["damaged gzip", Buffer.concat([PACKED.subarray(0, -8), Buffer.alloc(8)]), /cannot be read: incorrect data check/],
    ["a truncated array", PRETTY.slice(0, -60), /the list does not end; item 3, on line 10, is the last that begins/],
    ["an array and more", `${ARRAY}\n${ARRAY}`, /something follows the end of the list, on line 2/],
    ["a truncated zip", zip({ "a.json": ARRAY }).subarray(0, -20), /is not a whole zip archive/],
    ["a zip without JSON", zip({ "a.csv": "n\n1\n" }), /holds no JSON: a\.csv/],
    ["an empty file", "", /is empty/],
    ["an empty array", "[]", /holds no record/],
    ["nothing in gzip", gzip(""), /holds no JSON records/],
    ["UTF-16", Buffer.from(`\uFEFF${LINES}`, "utf16le"), /is UTF-16, not UTF-8/],
    ["a table", "id,name\n1,CNR\n", /holds no JSON records/],
  ])("%s", async (_, content, problem) => {
    const { problem: told, waysOut } = await problemOf(read(await file("bad", content)));
    expect(told).toMatch(problem);
    expect(told).toContain("bad");
    expect(waysOut).not.toEqual([]);
  });

  test("no such file, a folder, one that may not be read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "crg-folder-"));
    expect((await problemOf(read(join(folder, "none.json")))).problem).toBe(`There is no file ${join(folder, "none.json")}.`);
    expect((await problemOf(read(folder))).problem).toBe(`${folder} is a folder, not a file.`);
    if (process.getuid?.() === 0) return; // The superuser may read everything.
    const secret = await file("secret.json", ARRAY);
    await chmod(secret, 0o000);
    expect((await problemOf(read(secret))).problem).toBe(`${secret} may not be read.`);
  });

  test("a damaged entry of a zip", async () => {
    const archive = zip({ "a.json": ARRAY });
    archive.writeUInt32LE(1, archive.indexOf("PK\x01\x02") + 16);
    expect((await problemOf(read(await file("damaged.zip", archive)))).problem).toMatch(/its checksum is not the one/);
  });
});

describe("a file that changes while it is read", () => {
  const open = async (content: string | Buffer) => {
    const path = await file("changing", content);
    return { path, records: await openRecordFile(path, () => undefined) };
  };
  const pass = async (records: AsyncIterable<unknown>): Promise<void> => {
    for await (const record of records) expect(record).toBeDefined();
  };

  test("between two passes", async () => {
    const { path, records } = await open(LINES);
    await pass(records.records());
    await writeFile(path, `${LINES}{"n": 4}\n`);
    expect((await problemOf(pass(records.records()))).problem).toBe(`${path} changed while it was read.`);
  });

  test("between two passes, to one of the same size and date", async () => {
    const { path, records } = await open(LINES);
    const date = new Date(2026, 0, 1);
    await utimes(path, date, date);
    const again = await openRecordFile(path, () => undefined);
    await pass(again.records());
    await writeFile(path, LINES.replace("Città", "Citta "));
    await utimes(path, date, date);
    expect((await problemOf(pass(again.records()))).problem).toBe(`${path} changed while it was read.`);
    expect((await problemOf(pass(records.records()))).problem).toBe(`${path} changed while it was read.`);
  });

  test.each([
    ["lines", LINES],
    ["gzip", gzip(LINES)],
  ])("within a pass over %s", async (_, content) => {
    const { path, records } = await open(content);
    const reading = records.records();
    await reading.next();
    await writeFile(path, "{}\n");
    expect((await problemOf(pass(reading))).problem).toBe(`${path} changed while it was read.`);
  });
});

test("the SHA-256 of a file is that of its bytes as they lie on the disk", async () => {
  const packed = gzip(LINES);
  expect(await sha256OfFile(await file("packed", packed))).toBe(createHash("sha256").update(packed).digest("hex"));
});
