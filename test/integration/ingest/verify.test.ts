import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { exportSeeds, importSeeds, verifyGraph, verifyLines, type VerifyReport } from "../../../src/ingest/index.js";
import { entities, type Files } from "../../unit/ingest/helpers.js";
import { testDatabase } from "./helpers/database.js";
import { seedDirectory, temporaryDirectory } from "./helpers/seed-directory.js";

const { driver, database, query } = testDatabase();
const directory = temporaryDirectory();

const TEXT = "Networks\n\nThe Network of Lazio, established in 1996 by Law 451, is coordinated by Y and 60 others.";
const SOURCES = `
sources:
  text: { type: DOCUMENT, title: A text, language: en, sha256: ${createHash("sha256").update(TEXT).digest("hex")}, sections: [{ heading: Networks, start: 0 }, { heading: The Network of Lazio, start: 10 }] }
  absent: { type: DOCUMENT, title: Another, sha256: ${"d".repeat(64)} }
  web: { type: PAGE, title: A page, url: "https://example.org/" }
  records: { type: RECORDS, title: Records }
`;
const FILES: Files = {
  ...entities(
    `  net:x:
    kind: Network
    names: { value: Network of Lazio, at: 14-30, statedAs: Network of Lazio }
    established: { value: 1996, at: 32-51, statedAs: "1996" }
    establishedBy: { to: law:l, date: 1996, at: 32-62 }
    partOf: { to: org:y, source: absent, at: 1-2 }
    identifiers: { scheme: WIKIDATA, value: Q1, source: records, record: r }
  law:l:
    kind: Law
    names: { value: Law 451, at: 55-62 }
  org:y:
    kind: Organization
    names: { value: Y, source: web }
    coordinates: { to: net:x, at: 64-83 }`,
    "layer: DOCUMENTS\nsource: text",
  ),
  "sources.yaml": SOURCES,
};

const verify = (withTexts = true): Promise<VerifyReport> =>
  verifyGraph({ driver, database, ...(withTexts && { sourcesDirectory: directory }) });

beforeAll(() => writeFileSync(path.join(directory, "text.txt"), TEXT));
beforeEach(() => importSeeds({ driver, database, directory: seedDirectory(directory, FILES) }));

describe("verify", () => {
  test("proves every passage whose text is at hand, and counts what nobody can prove", async () => {
    const report = await verify();
    expect(report.breaches).toEqual([]);
    expect(report.checked).toMatchObject({
      entities: 3,
      edges: 4,
      statements: 9,
      derivedStatements: 1,
      citations: { total: 8, verified: 5, withoutText: 1, records: 1, pages: 1 },
    });
    expect(verifyLines(report).at(-1)).toBe("No breach.");
    expect((await verify(false)).checked.citations).toMatchObject({ verified: 0, withoutText: 6 });
  });

  test("finds passages that do not bear what is stated", async () => {
    await importSeeds({
      driver,
      database,
      directory: seedDirectory(directory, {
        ...FILES,
        "a.yaml": FILES["a.yaml"]?.replace('statedAs: "1996"', 'statedAs: "1997"').replace("at: 64-83", "at: 64-999") ?? "",
      }),
    });
    const { breaches } = await verify();
    expect(breaches).toHaveLength(2);
    expect(breaches).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/net:x established\): "1997" is not in the passage "established in 1996"/),
        expect.stringMatching(/org:y COORDINATES\): the passage 64-999 ends beyond the text/),
      ]),
    );
  });

  test("finds a text that is not the one cited", async () => {
    writeFileSync(path.join(directory, "text.txt"), `${TEXT} `);
    const { breaches } = await verify();
    writeFileSync(path.join(directory, "text.txt"), TEXT);
    expect(breaches).toHaveLength(5);
    expect(breaches[0]).toMatch(/SHA-256/);
  });

  test.each([
    [
      "an edge without a statement",
      "MATCH (x:Entity {id: 'net:x'}), (y:Entity {id: 'law:l'}) CREATE (x)-[:USES {id: 'ed:none', verb: 'USES', subject: 'net:x', object: 'law:l'}]->(y)",
      /edge ed:none: nothing supports it/,
    ],
    ["a statement without its edge", "MATCH ()-[r:COORDINATES]->() DELETE r", /edge ed:[0-9a-f]+: it is missing/],
    [
      "an edge that runs elsewhere",
      "MATCH (y)-[r:COORDINATES]->(x), (l:Law) CREATE (y)-[s:COORDINATES]->(l) SET s = properties(r) DELETE r",
      /it runs as org:y COORDINATES law:l, it should as org:y COORDINATES net:x/,
    ],
    ["an edge with values of its own", "MATCH ()-[r:ESTABLISHED_BY]->() SET r.since = '1997'", /since is "1997", it should be "1996"/],
    [
      "an edge that is there twice",
      "MATCH (y)-[r:COORDINATES]->(x) CREATE (y)-[s:COORDINATES]->(x) SET s = properties(r)",
      /it is there twice/,
    ],
    [
      "an entity with values of its own",
      "MATCH (n:Entity {id: 'net:x'}) SET n.established = '1997'",
      /entity net:x: established is "1997", it should be "1996"/,
    ],
    ["an entity of another label", "MATCH (n:Entity {id: 'net:x'}) SET n:City", /its labels are City, Entity, Network/],
    ["a verb that the model lacks", "MATCH (s:Statement {predicate: 'COORDINATES'}) SET s.predicate = 'LEADS'", /LEADS is no verb/],
    [
      "an end that the verb does not allow",
      "MATCH (s:Statement {predicate: 'COORDINATES'}) SET s.object = 'law:l'",
      /Law cannot be the object of COORDINATES/,
    ],
    ["a value that the model lacks", "MATCH (s:Statement {predicate: 'established'}) SET s.value = 'then'", /its value then is no date/],
    [
      "a statement whose content has another id",
      "MATCH (s:Statement {predicate: 'established'}) SET s.value = '1997'",
      /its id should be st:/,
    ],
    ["a source that is gone", "MATCH (s:Source {id: 'web'}) DETACH DELETE s", /it cites web, which is no source/],
    [
      "a derived statement whose premise is gone",
      "MATCH (s:Statement {predicate: 'ESTABLISHED_BY'}) DETACH DELETE s",
      /statement st:[0-9a-f]+: nothing supports it/,
    ],
    [
      "a citation whose section is another",
      "MATCH (s:Statement {predicate: 'COORDINATES'}) SET s.citations = [replace(s.citations[0], 'The Network of Lazio', 'Networks')]",
      /is in the section "The Network of Lazio", not "Networks"/,
    ],
    ["a count that is wrong", "MATCH (d:Dataset) SET d.counts = '{}'", /the data set: counts/],
    ["a publication without an end", "MATCH (d:Dataset) SET d.publishingSince = 1", /a publication was begun and not ended/],
  ])("finds %s", async (_, change, breach) => {
    await query(change);
    const { breaches } = await verify();
    expect(breaches.join("\n")).toMatch(breach);
  });
});

describe("export", () => {
  test("writes seed files that make the same graph in an empty database", async () => {
    const [before = []] = await query("MATCH (d:Dataset) RETURN d.contentHash");
    const exported = path.join(directory, "exported");
    expect(await exportSeeds({ driver, database, directory: exported })).toEqual(["dataset.yaml", "sources.yaml", "documents.yaml"]);
    expect(await importSeeds({ driver, database, directory: exported })).toMatchObject({ outcome: "UNCHANGED" });
    await query("MATCH (n) DETACH DELETE n");
    expect(await importSeeds({ driver, database, directory: exported })).toMatchObject({ outcome: "PUBLISHED", contentHash: before[0] });
    await expect(exportSeeds({ driver, database, directory: exported })).rejects.toThrow(/is not empty/);
  });
});
