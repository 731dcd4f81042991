/** The command that makes the seed files of the layer UN_TREATIES; for those who maintain it, so help does not list it. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { TABLES, withTables } from "../unit/ingest/un-treaties/shared-tables.js";
import { crg, temporaryDirectory } from "./helpers/crg.js";

const seeds = temporaryDirectory();

test("it names the tables that it needs, and those that it cannot read, and writes nothing", async () => {
  expect((await crg(["--help"])).stdout).not.toContain("seed-un-treaties");
  expect(await crg(["seed-un-treaties"])).toMatchObject({ code: 1, stderr: expect.stringContaining("--treaties <directory>") as string });
  const absent = await crg(["seed-un-treaties", "--treaties", "nowhere", "--countries", "codes.csv"], { SEEDS_DIR: seeds });
  expect(absent).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("The directory nowhere cannot be read (ENOENT).") as string,
  });
  expect(existsSync(join(seeds, "un-treaties"))).toBe(false);
});

withTables("it writes the files below SEEDS_DIR, and names them", async () => {
  const { treaties, countries } = TABLES;
  const { code, stdout } = await crg(["seed-un-treaties", "--treaties", treaties, "--countries", countries, "--json"], {
    SEEDS_DIR: seeds,
  });
  expect(code).toBe(0);
  const { files } = JSON.parse(stdout) as { files: string[] };
  expect(files).toHaveLength(11);
  expect((await readdir(join(seeds, "un-treaties"))).map((name) => join(seeds, "un-treaties", name)).sort()).toEqual(files.sort());
});
