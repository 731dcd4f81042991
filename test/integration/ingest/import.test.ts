import { importSeeds, SeedError, verifyGraph, type ImportResult } from "../../../src/ingest/index.js";
import { entities, type Files } from "../../unit/ingest/helpers.js";
import { FIXTURE_ENTITIES, fixtureModel } from "../../unit/ingest/fixture-model.js";
import { testDatabase } from "./helpers/database.js";
import { seedDirectory, temporaryDirectory } from "./helpers/seed-directory.js";

const { driver, database, query } = testDatabase();
const directory = temporaryDirectory();
const load = (files: Files, more: { dryRun?: boolean } = {}): Promise<ImportResult> =>
  importSeeds({ driver, database, directory: seedDirectory(directory, files), ...more });
const breaches = async (): Promise<readonly string[]> => (await verifyGraph({ driver, database })).breaches;

const TWO = `  net:x:
    kind: Network
    formerIds: [net:old]
    names: { value: X, at: 1-2 }
    memberOf: { to: org:y, date: 1996/.., at: 1-2, cite: { source: web } }
    established: { value: 1996, at: 3-4 }
  org:y:
    kind: Organization
    names: { value: Y, at: 1-2 }
`;

describe("an import", () => {
  test("puts nodes, relationships, statements and sources where the records say", async () => {
    expect(await load(entities(TWO))).toMatchObject({ outcome: "PUBLISHED", version: 1 });
    expect(
      await query(
        "MATCH (n:Network {id: 'net:x'})-[r:MEMBER_OF]->(o:Organization) RETURN labels(n), n.name, n.establishedEarliest, r.since, o.id",
      ),
    ).toEqual([[["Entity", "Network"], "X", "1996-01-01", "1996", "org:y"]]);
    expect(
      await query("MATCH (s:Statement {predicate: 'MEMBER_OF'})-[:CITES]->(source:Source) RETURN source.id ORDER BY source.id"),
    ).toEqual([["page-of-text"], ["web"]]);
    expect(await query("MATCH (f:FormerId) RETURN f.id, f.to")).toEqual([["net:old", "net:x"]]);
    expect(await query("MATCH (d:Dataset) RETURN d.version, d.layerKeys, d.publishingSince")).toEqual([
      [1, ["DOCUMENTS", "EXTERNAL"], null],
    ]);
    expect(await breaches()).toEqual([]);
  });

  test("keeps whole numbers whole", async () => {
    await load(entities(TWO));
    expect(await query("MATCH (d:Dataset), (n:Entity {id: 'net:x'}) RETURN valueType(d.version), valueType(n.citationCount)")).toEqual([
      ["INTEGER NOT NULL", "INTEGER NOT NULL"],
    ]);
  });

  test("twice in a row changes nothing, writes nothing and keeps the version", async () => {
    const first = await load(entities(TWO));
    const before = await query("MATCH (n) RETURN elementId(n), properties(n) ORDER BY elementId(n)");
    expect(await load(entities(TWO))).toMatchObject({
      outcome: "UNCHANGED",
      version: 1,
      contentHash: first.contentHash,
      difference: { empty: true },
    });
    expect(await query("MATCH (n) RETURN elementId(n), properties(n) ORDER BY elementId(n)")).toEqual(before);
  });

  test("a removed statement disappears, and with it the edge that nothing else supports", async () => {
    await load(entities(TWO));
    expect(await load(entities(TWO.replace(/ {4}memberOf.*\n/, "")))).toMatchObject({
      outcome: "PUBLISHED",
      version: 2,
      difference: { statements: { removed: 1 }, edges: { removed: 1 } },
    });
    expect(await query("MATCH (s:Statement {predicate: 'MEMBER_OF'}) RETURN s")).toEqual([]);
    expect(await query("MATCH (:Entity)-[r]->(:Entity) RETURN r")).toEqual([]);
    expect(await breaches()).toEqual([]);
  });

  test("an edge stays while another statement supports it, and takes its values", async () => {
    const other = TWO.replace("memberOf: {", "memberOf:\n      - { to: org:y, date: 1997/.., at: 5-6 }\n      - {");
    await load(entities(other));
    await load(entities(other.replace(/ {6}- \{ to: org:y, date: 1996.*\n/, "")));
    expect(await query("MATCH (:Entity)-[r]->(:Entity) RETURN r.since, size(r.statements)")).toEqual([["1997", 1]]);
    expect(await breaches()).toEqual([]);
  });

  test("a removed entity disappears with all that is stated of it", async () => {
    await load(entities(TWO));
    await load(entities(TWO.replace(/ {4}memberOf.*\n/, "").replace(/ {2}org:y[^]*/, "")));
    expect(await query("MATCH (n:Entity) RETURN n.id")).toEqual([["net:x"]]);
    expect(await query("MATCH (s:Statement {subject: 'org:y'}) RETURN s")).toEqual([]);
    expect(await breaches()).toEqual([]);
  });

  test("an entity of another kind loses the old label", async () => {
    const place = (kind: string, type: string): Files =>
      entities(`  plc:x:\n    kind: ${kind}\n    names: { value: X, at: 1-2 }\n    type: { value: ${type}, at: 1-2 }`);
    await load(place("Country", "STATE"));
    await load(place("Region", "ISLAND"));
    expect(await query("MATCH (n:Entity) RETURN labels(n), n.kind, n.type")).toEqual([[["Entity", "Region"], "Region", ["ISLAND"]]]);
    expect(await breaches()).toEqual([]);
  });

  test("a changed citation moves CITES, a former id its target", async () => {
    await load(entities(TWO));
    const changed = TWO.replace("cite: { source: web }", "cite: { source: testo, at: 1-2 }")
      .replace("    formerIds: [net:old]\n", "")
      .replace("kind: Organization", "kind: Organization\n    formerIds: [net:old]");
    await load(entities(changed));
    expect(
      await query("MATCH (s:Statement {predicate: 'MEMBER_OF'})-[:CITES]->(source:Source) RETURN source.id ORDER BY source.id"),
    ).toEqual([["page-of-text"], ["testo"]]);
    expect(await query("MATCH (f:FormerId) RETURN f.id, f.to")).toEqual([["net:old", "org:y"]]);
    expect(await breaches()).toEqual([]);
  });

  test("of what is said of the data set alone raises the version too", async () => {
    await load(entities(TWO));
    const changed = { ...entities(TWO), "dataset.yaml": "title: Another\nlayers: [{ name: DOCUMENTS, title: D, description: x }]" };
    expect(await load(changed)).toMatchObject({ outcome: "PUBLISHED", version: 2 });
    expect(await query("MATCH (d:Dataset) RETURN d.title")).toEqual([["Another"]]);
  });

  test("as a dry run shows the difference and writes nothing, not even a Dataset node", async () => {
    expect(await load(entities(TWO), { dryRun: true })).toMatchObject({
      outcome: "DRY_RUN",
      version: 0,
      difference: { entities: { added: 2 } },
    });
    expect(await query("MATCH (n) RETURN n")).toEqual([]);
  });

  test("of faulty files names every problem and changes nothing", async () => {
    await load(entities(TWO));
    const faulty = load(entities(TWO.replace("1996/..", "then").replace("kind: Organization", "kind: Org")));
    await expect(faulty).rejects.toThrow(SeedError);
    await expect(faulty).rejects.toThrow(/2 problems[^]*a\.yaml:8:\d+: .*"then" is not a date[^]*a\.yaml:11:\d+: .*"Org" is not a kind/);
    expect(await query("MATCH (d:Dataset) RETURN d.version")).toEqual([[1]]);
  });

  test("reports what it does", async () => {
    const lines: string[] = [];
    await importSeeds({ driver, database, directory: seedDirectory(directory, entities(TWO)), report: (line) => lines.push(line) });
    expect(lines[0]).toMatch(/2 entities, 4 statements/);
    expect(lines).toContain("entities: +2");
    expect(lines.at(-1)).toBe("Published version 1.");
  });

  test("of a model with a kind and a verb more takes no other edit", async () => {
    const result = await importSeeds({
      driver,
      database,
      directory: seedDirectory(directory, entities(FIXTURE_ENTITIES)),
      model: fixtureModel,
    });
    expect(result).toMatchObject({
      outcome: "PUBLISHED",
      difference: { byKind: { School: { added: 1 } }, byVerb: { TEACHES: { added: 1 } } },
    });
    expect(await query("MATCH (s:School)-[r:TEACHES]->(t:Topic) RETURN s.id, r.hours, t.id")).toEqual([["sch:one", 2, "top:rights"]]);
    expect((await verifyGraph({ driver, database, model: fixtureModel })).breaches).toEqual([]);
    expect(await query("SHOW INDEXES YIELD name WHERE name = 'school_sort_name_id' RETURN name")).toHaveLength(1);
  });
});
