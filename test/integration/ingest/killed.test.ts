import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { importedVersion, importSeeds, verifyGraph, type ImportResult, type PublicationStep } from "../../../src/ingest/index.js";
import { compileIngest } from "./helpers/compiled-ingest.js";
import { testDatabase } from "./helpers/database.js";
import { ring, seedDirectory, temporaryDirectory } from "./helpers/seed-directory.js";
import { readAnyway, readWhole, type Seen } from "./helpers/whole.js";

const test_ = testDatabase();
const { driver, database, query } = test_;
const directory = temporaryDirectory();
const SIZE = 40;
const load = (mark: number): Promise<ImportResult> =>
  importSeeds({ driver, database, directory: seedDirectory(directory, ring(mark, SIZE)) });
const imported = (mark: number): Promise<number | undefined> =>
  importedVersion({ driver, database, directory: seedDirectory(directory, ring(mark, SIZE)) });

const compiled = temporaryDirectory();
let script = "";
beforeAll(() => {
  script = path.join(path.dirname(compileIngest(compiled)), "stopping-import.mjs");
  // Imports, says each step, and stops for ever at the one that it was told.
  writeFileSync(
    script,
    `import neo4j from "neo4j-driver";
import { importSeeds } from "./index.js";
const [directory, stopAt] = process.argv.slice(2);
const driver = neo4j.driver(process.env.NEO4J_TEST_URI, neo4j.auth.basic("neo4j", process.env.NEO4J_TEST_PASSWORD));
const onStep = (step) => { console.log(step); return step === stopAt ? new Promise(() => setInterval(() => undefined, 1000)) : undefined; };
await importSeeds({ driver, database: "neo4j", directory, onStep });
await driver.close();
`,
  );
});

/** Imports in another process and kills it at a step, or after some milliseconds. */
async function killedImport(mark: number, at: PublicationStep | number): Promise<void> {
  const child = spawn(process.execPath, [script, seedDirectory(directory, ring(mark, SIZE)), String(at)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  if (typeof at === "number") setTimeout(() => child.kill("SIGKILL"), at);
  else child.stdout.on("data", (text) => String(text).includes(at) && child.kill("SIGKILL"));
  await exited;
}

/** Has an import put right what the killed one left, and change nothing: a dry run. */
async function settled(): Promise<void> {
  await importSeeds({ driver, database, directory: seedDirectory(directory, ring(1, SIZE)), dryRun: true });
}

/** The graph of a mark, whole. */
const graphOf = (mark: number): Partial<Seen> => ({ marks: [mark], steps: [mark + 1], organizations: SIZE, relationships: SIZE });

describe("an import that is killed", () => {
  beforeEach(() => load(1));

  test.each([
    ["WRITTEN", 1],
    ["ANNOUNCED", 1],
    ["COMMITTED", 2],
    ["PUBLISHED", 2],
  ] as const)(
    "after %s leaves graph %i, whole; an import of just that puts right what was announced, and writes nothing",
    async (step, mark) => {
      await killedImport(2, step);
      expect(await readAnyway(test_)).toMatchObject(graphOf(mark));
      expect(await load(mark)).toMatchObject({ outcome: "UNCHANGED", version: mark });
      expect(await readWhole(test_)).toMatchObject({ version: mark, ...graphOf(mark) });
      expect((await verifyGraph({ driver, database })).breaches).toEqual([]);
    },
  );

  test.each(["WRITTEN", "ANNOUNCED", "COMMITTED", "PUBLISHED"] as const)("after %s is ended by the next import", async (step) => {
    await killedImport(2, step);
    if (step === "ANNOUNCED" || step === "COMMITTED") expect(await imported(1)).toBeUndefined();
    await load(2);
    expect(await imported(2)).toBe(2);
    expect(await readWhole(test_)).toMatchObject({ version: 2, ...graphOf(2) });
    expect((await verifyGraph({ driver, database })).breaches).toEqual([]);
  });

  test("at any moment leaves the old graph or the new one", async () => {
    for (const milliseconds of [200, 350, 500, 650, 800]) {
      await killedImport(2, milliseconds);
      await settled();
      const seen = await readWhole(test_);
      expect(seen).toMatchObject(graphOf(seen?.version === 1 ? 1 : 2));
      expect((await verifyGraph({ driver, database })).breaches).toEqual([]);
      if (seen?.version !== 1) break;
    }
  });
});

test("a publication of somebody who lives is left alone", async () => {
  await load(1);
  await query(
    "MATCH (d:Dataset) SET d.publishingSince = timestamp() CREATE (:ImportLock {id: 'lock', token: 't', owner: 'elsewhere', machine: 'elsewhere', process: 1, heartbeat: timestamp()})",
  );
  await expect(load(2)).rejects.toThrow("Another import is under way");
  expect(await query("MATCH (d:Dataset) RETURN d.publishingSince IS NOT NULL")).toEqual([[true]]);
});
