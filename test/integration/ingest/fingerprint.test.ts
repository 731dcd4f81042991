/** How a start knows that the seeds are imported, without reading the graph or the meaning of the files. */
import { appendFileSync } from "node:fs";
import path from "node:path";
import { keepFingerprint } from "../../../src/ingest/fingerprint.js";
import { importedVersion, importSeeds, verifyGraph, type ImportResult } from "../../../src/ingest/index.js";
import { testDatabase } from "./helpers/database.js";
import { ring, seedDirectory, temporaryDirectory } from "./helpers/seed-directory.js";

const { driver, database, query } = testDatabase();
const directory = temporaryDirectory();
const load = (seeds: string): Promise<ImportResult> => importSeeds({ driver, database, directory: seeds });
const imported = (seeds: string): Promise<number | undefined> => importedVersion({ driver, database, directory: seeds });

let seeds: string;
beforeEach(() => (seeds = seedDirectory(directory, ring(1))));

test("an empty database needs an import; what was imported needs none, wherever the same files lie", async () => {
  expect(await imported(seeds)).toBeUndefined();
  expect(await query("MATCH (n) RETURN n")).toEqual([]);
  await load(seeds);
  expect(await imported(seeds)).toBe(1);
  expect(await imported(seedDirectory(directory, ring(1)))).toBe(1);
});

test("other seeds need one, and then the earlier do again", async () => {
  await load(seeds);
  const others = seedDirectory(directory, ring(2));
  expect(await imported(others)).toBeUndefined();
  await load(others);
  expect([await imported(others), await imported(seeds)]).toEqual([2, undefined]);
});

test("one byte more needs a comparison; when that finds nothing, the next start knows, and no version was published", async () => {
  await load(seeds);
  appendFileSync(path.join(seeds, "ring.yaml"), "#");
  expect(await imported(seeds)).toBeUndefined();
  expect(await load(seeds)).toMatchObject({ outcome: "UNCHANGED", version: 1 });
  expect(await imported(seeds)).toBe(1);
});

test("a file of another name needs a comparison", async () => {
  await load(seeds);
  expect(await imported(seedDirectory(directory, { "rings.yaml": ring(1)["ring.yaml"] ?? "" }))).toBeUndefined();
});

test("a dry run leaves it as it was", async () => {
  await load(seeds);
  appendFileSync(path.join(seeds, "ring.yaml"), "#");
  await importSeeds({ driver, database, directory: seeds, dryRun: true });
  expect(await imported(seeds)).toBeUndefined();
});

test("a publication that was announced and not ended needs an import", async () => {
  await load(seeds);
  await query("MATCH (d:Dataset) SET d.publishingSince = timestamp()");
  expect(await imported(seeds)).toBeUndefined();
  expect(await load(seeds)).toMatchObject({ outcome: "UNCHANGED", version: 1 });
  expect(await imported(seeds)).toBe(1);
});

test("a publication that is ended later is known by the seeds that it was made of", async () => {
  await load(seeds);
  const others = seedDirectory(directory, ring(2));
  const onStep = (step: string): Promise<void> => (step === "COMMITTED" ? Promise.reject(new Error("lost")) : Promise.resolve());
  await expect(importSeeds({ driver, database, directory: others, onStep })).rejects.toThrow("lost");
  expect([await imported(others), await imported(seeds)]).toEqual([2, undefined]);
});

test("what was compared with one version is not held to be said by the next", async () => {
  await load(seeds);
  await load(seedDirectory(directory, ring(2)));
  const [[before]] = (await query("MATCH (d:Dataset) RETURN d.fingerprint")) as [[string]];
  await keepFingerprint({ driver, database }, 1, "of the first seeds");
  expect(await query("MATCH (d:Dataset) RETURN d.fingerprint")).toEqual([[before]]);
});

test("damage is not mended unseen: a start does not look for it, verify finds it, an import puts back what is missing", async () => {
  await load(seeds);
  await query("MATCH (n:Organization {id: 'org:o1'}) DETACH DELETE n");
  expect(await imported(seeds)).toBe(1);
  expect((await verifyGraph({ driver, database })).breaches.join("\n")).toContain("its subject org:o1 is no entity");
  expect(await load(seeds)).toMatchObject({ outcome: "PUBLISHED", difference: { entities: { added: 1 }, edges: { added: 2 } } });
  expect((await verifyGraph({ driver, database })).breaches).toEqual([]);
});

test("what somebody else changed in a record is found by verify, and put right by an import that writes all anew", async () => {
  await load(seeds);
  await query("MATCH (n:Organization {id: 'org:o1'}) SET n.name = 'Damaged'");
  await query("MATCH (s:Statement) WITH s LIMIT 1 SET s.layer = 'OTHER'");
  const { breaches } = await verifyGraph({ driver, database });
  expect(breaches.join("\n")).toContain('entity org:o1: name is "Damaged"');
  // A part of what is known of the data set is named, not all of it shown.
  expect(breaches.filter((breach) => breach.length > 300)).toEqual([]);
  expect(await importSeeds({ driver, database, directory: seeds, again: true })).toMatchObject({ outcome: "PUBLISHED", version: 2 });
  expect((await verifyGraph({ driver, database })).breaches).toEqual([]);
});
