import { OperatorError } from "../../../src/errors.js";
import { acquireLock } from "../../../src/ingest/database/lock.js";
import { NOTHING } from "../../../src/ingest/database/current.js";
import { publish } from "../../../src/ingest/database/publish.js";
import { assemble } from "../../../src/ingest/graph/assemble.js";
import { differenceOf } from "../../../src/ingest/graph/difference.js";
import { readKnowledge } from "../../../src/ingest/import.js";
import { model } from "../../../src/model/index.js";
import { claimDatabase, importSeeds, inspectDatabase, type ImportResult } from "../../../src/ingest/index.js";
import { testDatabase } from "./helpers/database.js";
import { ring, seedDirectory, temporaryDirectory } from "./helpers/seed-directory.js";

const { driver, database, query } = testDatabase();
const directory = temporaryDirectory();
const load = (mark: number): Promise<ImportResult> => importSeeds({ driver, database, directory: seedDirectory(directory, ring(mark, 3)) });

describe("somebody else's database", () => {
  test("is refused and left as it is", async () => {
    await query("CREATE (:Person {name: 'Somebody'})");
    for (const attempt of [load(1), claimDatabase(driver, database), inspectDatabase(driver, database)]) {
      await expect(attempt).rejects.toThrow(OperatorError);
      await expect(attempt).rejects.toThrow(/not empty and not ours/);
    }
    expect(await query("MATCH (n) RETURN labels(n), properties(n)")).toEqual([[["Person"], { name: "Somebody" }]]);
  });

  test("is not taken for ours by a Dataset node of its own", async () => {
    await query("CREATE (:Dataset {name: 'Sales'})");
    await expect(load(1)).rejects.toThrow(/not empty and not ours/);
  });
});

describe("our database", () => {
  test("keeps the nodes that others put beside ours", async () => {
    await load(1);
    await query("MATCH (o:Organization {id: 'org:o0'}) CREATE (:Note {text: 'x'})-[:ABOUT]->(o)");
    await load(2);
    await importSeeds({ driver, database, directory: seedDirectory(directory, {}) });
    expect(await query("MATCH (n:Entity) RETURN n")).toEqual([]);
    expect(await query("MATCH (n:Note) RETURN n.text")).toEqual([["x"]]);
  });

  test("is claimed once by two at the same time", async () => {
    await Promise.all([claimDatabase(driver, database), claimDatabase(driver, database)]);
    expect(await query("MATCH (d:Dataset) RETURN d.version")).toEqual([[0]]);
    expect(await inspectDatabase(driver, database)).toBe("OURS");
  });

  test("has the constraints and indexes of the model, all in use", async () => {
    await load(1);
    const states = await query("SHOW INDEXES YIELD name, state RETURN name, state");
    expect(states.map(([name]) => name)).toEqual(
      expect.arrayContaining(["entity_id", "statement_lookup", "organization_sort_name_id", "statement_subject_predicate_precedence"]),
    );
    expect(states.filter(([, state]) => state !== "ONLINE")).toEqual([]);
  });

  test("gives up the constraint that an earlier version put on the ids of statements, and keeps the index", async () => {
    await load(1);
    await query("DROP INDEX statement_id");
    await query("CREATE CONSTRAINT statement_id FOR (n:Statement) REQUIRE n.id IS UNIQUE");
    expect(await load(1)).toMatchObject({ outcome: "UNCHANGED" });
    expect(await query("SHOW CONSTRAINTS YIELD name WHERE name = 'statement_id' RETURN name")).toEqual([]);
    expect(await query("SHOW INDEXES YIELD name, state WHERE name = 'statement_id' RETURN state")).toEqual([["ONLINE"]]);
  });
});

describe("the lock of an import", () => {
  beforeEach(() => claimDatabase(driver, database));

  test("keeps a second one out, who learns who holds it", async () => {
    const lock = await acquireLock({ driver, database });
    await expect(load(1)).rejects.toThrow(OperatorError);
    await expect(load(1)).rejects.toThrow(new RegExp(`Another import is under way: .*process ${process.pid}`));
    await lock.release();
    expect(await load(1)).toMatchObject({ outcome: "PUBLISHED" });
  });

  test("is not asked for where nothing changes", async () => {
    await load(1);
    const lock = await acquireLock({ driver, database });
    expect(await load(1)).toMatchObject({ outcome: "UNCHANGED" });
    await lock.release();
  });

  test("is taken over after half a minute without a sign of life", async () => {
    await query(
      "CREATE (:ImportLock {id: 'lock', owner: 'elsewhere, process 1', token: 't', machine: 'elsewhere', process: 1, heartbeat: timestamp() - 20000})",
    );
    await expect(load(1)).rejects.toThrow(/elsewhere, process 1, last heard of 20 seconds ago/);
    await query("MATCH (l:ImportLock) SET l.heartbeat = timestamp() - 31000");
    expect(await load(1)).toMatchObject({ outcome: "PUBLISHED" });
    expect(await query("MATCH (l:ImportLock) RETURN l")).toEqual([]);
  });

  test("taken over meanwhile stops the one who lost it before anything is published", async () => {
    const target = { driver, database };
    const lock = await acquireLock(target);
    const wanted = assemble((await readKnowledge(seedDirectory(directory, ring(1, 3)))).known);
    await query("MATCH (l:ImportLock) SET l.token = 'another', l.owner = 'another'");
    const late = publish(target, lock, differenceOf(NOTHING, wanted, model), { progress: () => undefined });
    await expect(late).rejects.toThrow(/Another import has taken over/);
    await lock.release();
    expect(await query("MATCH (n:Entity) RETURN n")).toEqual([]);
    expect(await query("MATCH (d:Dataset) RETURN d.version, d.publishingSince")).toEqual([[0, null]]);
  });
});
