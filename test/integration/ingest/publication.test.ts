import { importSeeds, type ImportResult, type PublicationStep } from "../../../src/ingest/index.js";
import { testDatabase } from "./helpers/database.js";
import { ring, seedDirectory, temporaryDirectory } from "./helpers/seed-directory.js";
import { readWhole, type Seen } from "./helpers/whole.js";

const test_ = testDatabase();
const { driver, database, query } = test_;
const directory = temporaryDirectory();
const load = (mark: number, onStep?: (step: PublicationStep) => Promise<void>): Promise<ImportResult> =>
  importSeeds({ driver, database, directory: seedDirectory(directory, ring(mark, 150)), ...(onStep !== undefined && { onStep }) });

/** What is wrong with what was seen, when version and mark go up together. */
const mixture = ({ version, marks, steps, organizations, relationships }: Seen): boolean =>
  organizations !== 150 ||
  relationships !== 150 ||
  marks.length !== 1 ||
  marks[0] !== version ||
  steps.length !== 1 ||
  steps[0] !== version + 1;

describe("a publication", () => {
  test("is one moment: readers see the old graph or the new one, never a mixture", async () => {
    await load(1);
    let importing = true;
    const seen: Seen[] = [];
    let missed = 0;
    const readers = Array.from({ length: 4 }, async () => {
      while (importing) {
        const whole = await readWhole(test_);
        if (whole === undefined) missed += 1;
        else seen.push(whole);
      }
    });
    for (let mark = 2; mark <= 6; mark += 1) await load(mark);
    importing = false;
    await Promise.all(readers);
    expect(seen.filter(mixture)).toEqual([]);
    expect(new Set(seen.map(({ version }) => version)).size).toBeGreaterThan(2);
    expect(seen.length).toBeGreaterThan(missed);
  });

  test("shows nothing of itself while it is written, and says so while it is committed", async () => {
    await load(1);
    const states: [PublicationStep, unknown][] = [];
    await load(2, async (step) => {
      const [dataset = []] = await query("MATCH (d:Dataset) RETURN d.version, d.publishingSince IS NOT NULL");
      const [level = []] = await query("MATCH (n:Organization {id: 'org:o0'}) RETURN n.level");
      states.push([step, [...dataset, ...(level[0] as string[])]]);
    });
    expect(states).toEqual([
      ["WRITTEN", [1, false, "mark 1"]],
      ["ANNOUNCED", [1, true, "mark 1"]],
      ["COMMITTED", [1, true, "mark 2"]],
      ["PUBLISHED", [2, false, "mark 2"]],
    ]);
  });

  test.each(["WRITTEN", "ANNOUNCED"] as const)("that fails after %s leaves the old graph, and nothing announced", async (failing) => {
    await load(1);
    const failed = load(2, (step) => (step === failing ? Promise.reject(new Error("the disk is full")) : Promise.resolve()));
    await expect(failed).rejects.toThrow("the disk is full");
    const seen = await readWhole(test_);
    expect(seen).toMatchObject({ version: 1, marks: [1] });
    expect(await query("MATCH (l:ImportLock) RETURN l")).toEqual([]);
  });

  test("that fails after COMMITTED is ended", async () => {
    await load(1);
    await expect(load(2, (step) => (step === "COMMITTED" ? Promise.reject(new Error("lost")) : Promise.resolve()))).rejects.toThrow("lost");
    expect(await readWhole(test_)).toMatchObject({ version: 2, marks: [2] });
  });
});
