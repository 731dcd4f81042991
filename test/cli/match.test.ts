/** crg match: what it prints, how it ends, what it writes. No database is needed. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { decide, RECORDS, seeds } from "../unit/ingest/match/helpers.js";
import { jsonLines } from "../unit/ingest/readers/helpers/files.js";
import { A, own } from "../unit/ingest/readers/helpers/ror.js";
import { crg, type Ended, temporaryDirectory } from "./helpers/crg.js";

const directory = temporaryDirectory();
const dump = path.join(directory, "dump.jsonl");
const review = path.join(directory, "review.yaml");
let settings: Record<string, string>;
beforeAll(() => {
  settings = { SEEDS_DIR: seeds(directory) };
  writeFileSync(dump, jsonLines(RECORDS));
});

const run = (...parameters: readonly string[]): Promise<Ended> => crg(["match", ...parameters], settings);
const ror = (...more: readonly string[]): Promise<Ended> => run("ror", dump, "--review", review, ...more);

test("candidates, a decision, and its application", async () => {
  const dry = await ror("--dry-run");
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringMatching(/Dry run, nothing written\.\n$/) as string });
  expect(existsSync(review)).toBe(false);

  const proposed = await ror();
  expect(proposed.code).toBe(0);
  expect(proposed.stdout).toMatch(/^2 of 2 entities without an identifier in ROR or GEONAMES have candidates, the best of each:\n/);
  expect(proposed.stdout).toContain(`  0.99  org:innocenti: Istituto degli Innocenti (it) (${own(A)})`);
  expect(proposed.stdout).toContain(`Decide in ${review}, then: crg match apply ${review}\n`);

  expect(await run("apply", review)).toMatchObject({ code: 0, stdout: "Nothing is accepted; nothing was written.\n" });
  decide(review, "org:innocenti", own(A), "accept: true");
  const would = JSON.parse((await run("apply", review, "--dry-run", "--json")).stdout) as { outcome: string; file: string };
  expect([would.outcome, existsSync(would.file)]).toEqual(["DRY_RUN", false]);
  const applied = await run("apply", review);
  expect(applied).toMatchObject({ code: 0, stderr: "" });
  expect(applied.stdout).toBe(
    `Written to ${would.file}; crg import brings it into the database:\n  org:innocenti is ${own(A)}: ROR:${A}, GRID:grid.1.2, WIKIDATA:Q42\n`,
  );
  expect(await crg(["check"], settings)).toMatchObject({ code: 0 });
  const before = readFileSync(would.file, "utf8");
  expect((await run("apply", review)).stdout).toMatch(
    /^The seeds state all that is accepted; nothing was written\.\n.*ROR:0aaaaaa01 \(was there\)/,
  );
  expect(readFileSync(would.file, "utf8")).toBe(before);
});

test("as JSON: the proposals with their scores and reasons, and nothing else on standard output", async () => {
  const { stdout, code } = await ror("--json", "--dry-run", "--candidates", "1", "--least", "0");
  const { proposals, review: written } = JSON.parse(stdout) as {
    proposals: { candidates: { score: number; reasons: object[] }[] }[];
    review: null;
  };
  expect([code, written]).toEqual([0, null]);
  for (const { candidates } of proposals) expect(candidates).toHaveLength(1);
  expect(proposals[0]?.candidates[0]?.reasons[0]).toMatchObject({
    bits: expect.any(Number) as number,
    detail: expect.any(String) as string,
  });
});

test("a table of one's own, by a scheme", async () => {
  const mapping = path.join(directory, "mapping.yaml");
  writeFileSync(path.join(directory, "bodies.csv"), "id,name,wikidata\n1,Associazione Città Educative,Q7\n");
  writeFileSync(
    mapping,
    `layer: { name: MINE, title: Mine, description: My own. }
sources: { mine: { type: RECORDS, title: Mine, language: it } }
tables:
  - file: bodies.csv
    cite: { source: mine, record: "{id}" }
    entities:
      body:
        kind: Organization
        id: "org:mine-{id}"
        properties: { names: { column: name }, identifiers: { scheme: WIKIDATA, column: wikidata } }
`,
  );
  const given = ["mapping", mapping, "--review", path.join(directory, "mine.yaml")];
  expect(await run(...given)).toMatchObject({ code: 1, stderr: expect.stringContaining("--scheme <scheme>") as string });
  expect((await run(...given, "--scheme", "wikdata")).stderr).toContain('There is no scheme "WIKDATA".');
  const { code, stdout } = await run(...given, "--scheme", "wikidata", "--least", "0");
  expect(code).toBe(0);
  expect(stdout).toContain("net:educating: Associazione Città Educative (it) (org:mine-1)");
  expect(readFileSync(path.join(directory, "mine.yaml"), "utf8")).toContain(
    '{ scheme: WIKIDATA, value: Q7, source: mine, record: "1", field: wikidata }',
  );
});

test.each([
  [["ror", "nowhere.jsonl"], /nowhere\.jsonl/],
  [["ror", dump, "--least", "2"], /--least 2 is not acceptable\.\n {2}- Write a number from 0 to 1/],
  [["ror", dump, "--candidates", "many"], /--candidates many is not acceptable/],
  [["apply", "nowhere.yaml"], /There is no review nowhere\.yaml/],
  [["apply", review, "--layer", "NONE"], /There is no layer "NONE" in the seeds/],
  [[], /Usage: crg match/],
])("match %j fails and says why", async (parameters, expected) => {
  const { code, stdout, stderr } = await run(...parameters);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(expected);
});
