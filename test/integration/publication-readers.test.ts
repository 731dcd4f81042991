/** What a reader of the API sees while imports run: the old version or the new, in all its root fields, never a mixture. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importSeeds } from "../../src/ingest/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";

const MEMBERS = 60;

/** Seeds in which every name and every date of membership tells the version. */
function entities(version: number): string {
  const letter = version % 2 === 0 ? "A" : "B";
  const members = Array.from(
    { length: MEMBERS },
    (_, index) =>
      `  org:member-${index}:\n    kind: Organization\n    names: { value: ${letter} member ${index} }\n    memberOf: { to: net:all, date: ${1990 + (version % 2)}/.. }`,
  );
  return `layer: DOCUMENTS\nsource: a-page\nentities:\n  net:all:\n    kind: Network\n    names: { value: ${letter} network }\n${members.join("\n")}\n`;
}

describe("a reader of the API while imports run", () => {
  let graph: TestGraph;
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "crg-publication-"));
    for (const file of ["dataset.yaml", "sources.yaml"]) await cp(join(import.meta.dirname, "model/seeds", file), join(directory, file));
    await writeFile(join(directory, "entities.yaml"), entities(0));
    graph = await testGraph(directory);
  });
  afterAll(async () => {
    await graph.close();
    await rm(directory, { recursive: true, force: true });
  });

  test("sees one version in all root fields of an operation", async () => {
    const { driver, database } = graph.connection;
    const seen = new Set<string>();
    let importing = true;
    const read = async (): Promise<number> => {
      let answers = 0;
      while (importing) {
        const { result } = await graph.ask(`{
          network(id: "net:all") { name members(first: 100) { edges { since { edtf } node { name } } } }
          organizations(first: 100) { nodes { name memberOf { edges { since { edtf } node { name } } } } }
          dataset { version }
        }`);
        expect(result.errors).toBeUndefined();
        const text = JSON.stringify(result.data);
        const letters = new Set([...text.matchAll(/"name":"([AB])/g)].map(([, letter]) => letter));
        const years = new Set([...text.matchAll(/"edtf":"(\d+)/g)].map(([, year]) => year));
        expect([...letters, ...years]).toHaveLength(2);
        seen.add([...letters, ...years].join(" "));
        answers += 1;
      }
      return answers;
    };
    const readers = [read(), read(), read()];
    for (let version = 1; version <= 4; version += 1) {
      await writeFile(join(directory, "entities.yaml"), entities(version));
      expect((await importSeeds({ driver, database, directory })).outcome).toBe("PUBLISHED");
    }
    importing = false;
    const answers = await Promise.all(readers);
    expect(Math.min(...answers)).toBeGreaterThan(1);
    expect([...seen].sort()).toEqual(["A 1990", "B 1991"]);
    // Readers that never rest leave an import little of a small machine.
  }, 600_000);
});
