/** A bulk layer beside the seeds, as readers of the API see it. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { verifyGraph } from "../../../src/ingest/index.js";
import type { EntityItem } from "../../../src/ingest/readers/reader.js";
import { freshGraph } from "./helpers/fresh-graph.js";
import { load, organization, SEEDS } from "./helpers/layer.js";

const graph = freshGraph();

const ask = async (query: string): Promise<Record<string, unknown>> => {
  const { result } = await graph.ask(query);
  expect(result.errors).toBeUndefined();
  return result.data ?? {};
};
const breaches = async (): Promise<readonly string[]> => (await verifyGraph(graph.connection)).breaches;

const FIRST: readonly EntityItem[] = [
  organization("org:register-a", "Alpha", { predicate: "PART_OF", object: "org:council" }, { predicate: "established", value: "1999" }),
  organization(
    "org:register-b",
    "Beta",
    { predicate: "PART_OF", object: "org:register-a" },
    { predicate: "RELATED_TO", object: "org:register-a" },
  ),
  organization("org:council", "Council of the register"),
  organization("org:institute", "Institute of the register", { predicate: "PART_OF", object: "org:council" }),
];
const LIST = `{ organizations { totalCount nodes { name } } }`;

describe("a layer", () => {
  test("is there with its version, its counts and its evidence, and the graph verifies", async () => {
    expect(await load(graph.connection, FIRST, { fingerprint: "1" })).toMatchObject({ outcome: "PUBLISHED", version: 2, layerVersion: 1 });
    expect(
      await ask(`{
        dataset { version statements entities layers { name statements } }
        organization(id: "org:register-b") { name citations { source { id } } partOf { nodes { name ... on Organization { partOf { nodes { name } } } } } relatedTo { nodes { id } } }
      }`),
    ).toEqual({
      dataset: {
        version: 2,
        statements: 14,
        entities: 5,
        layers: [
          { name: "DOCUMENTS", statements: 5 },
          { name: "REGISTER", statements: 9 },
        ],
      },
      organization: {
        name: "Beta",
        citations: [{ source: { id: "register" } }],
        partOf: { nodes: [{ name: "Alpha", partOf: { nodes: [{ name: "The Council" }] } }] },
        relatedTo: { nodes: [{ id: "org:register-a" }] },
      },
    });
    expect(await breaches()).toEqual([]);
  });

  test("makes one node with the seeds of what both know, whose facts say which layer states them", async () => {
    await load(graph.connection, FIRST, { fingerprint: "1" });
    expect(
      await ask(`{
        all: organization(id: "org:institute") { name names { value } sourceCount partOf { edges { sourceCount statements { layer } } } }
        register: organization(id: "org:institute", layers: ["REGISTER"]) { name }
        seeds: organizations(layers: ["DOCUMENTS"]) { totalCount }
      }`),
    ).toEqual({
      all: {
        name: "The Institute",
        names: [{ value: "The Institute" }, { value: "Institute of the register" }],
        sourceCount: 2,
        partOf: { edges: [{ sourceCount: 2, statements: [{ layer: "DOCUMENTS" }, { layer: "REGISTER" }] }] },
      },
      register: { name: "Institute of the register" },
      seeds: { totalCount: 2 },
    });
  });

  test("gives an entity of the seeds a former id, which stays the layer's own", async () => {
    await load(graph.connection, [{ ...organization("org:council", "Council of the register"), formerIds: ["org:register-x"] }], {
      fingerprint: "1",
    });
    expect(await ask(`{ organization(id: "org:register-x") { id } }`)).toEqual({ organization: { id: "org:council" } });
    expect(await breaches()).toEqual([]);
  });

  test("is not read again when nothing has changed", async () => {
    await load(graph.connection, FIRST, { fingerprint: "1" });
    const again = await load(graph.connection, [], {
      fingerprint: "1",
      open: () => {
        throw new Error("The file was opened");
      },
    });
    expect(again).toMatchObject({ outcome: "UNCHANGED", version: 2, layerVersion: 1 });
  });

  test("is replaced by its next version: added, changed, removed, and the seeds stay", async () => {
    await load(graph.connection, FIRST, { fingerprint: "1" });
    const second = [
      organization("org:register-a", "Alpha renamed", { predicate: "PART_OF", object: "org:council" }),
      organization("org:register-c", "Gamma", { predicate: "PART_OF", object: "org:register-a" }),
      organization("org:council", "Council of the register"),
    ];
    expect(await load(graph.connection, second, { fingerprint: "2" })).toMatchObject({ outcome: "PUBLISHED", version: 3, layerVersion: 2 });
    expect(
      await ask(`{
        organizations { totalCount nodes { name names { value } partOf { edges { statements { layer } node { name } } } } }
        gone: organization(id: "org:register-b") { id }
        dataset { entities edges statements }
      }`),
    ).toEqual({
      organizations: {
        totalCount: 4,
        nodes: [
          {
            name: "Alpha renamed",
            names: [{ value: "Alpha renamed" }],
            partOf: { edges: [{ statements: [{ layer: "REGISTER" }], node: { name: "The Council" } }] },
          },
          {
            name: "Gamma",
            names: [{ value: "Gamma" }],
            partOf: { edges: [{ statements: [{ layer: "REGISTER" }], node: { name: "Alpha renamed" } }] },
          },
          { name: "The Council", names: [{ value: "The Council" }, { value: "Council of the register" }], partOf: { edges: [] } },
          {
            name: "The Institute",
            names: [{ value: "The Institute" }],
            partOf: { edges: [{ statements: [{ layer: "DOCUMENTS" }], node: { name: "The Council" } }] },
          },
        ],
      },
      gone: null,
      dataset: { entities: 5, edges: 3, statements: 10 },
    });
    expect(await breaches()).toEqual([]);
  });

  test("of the same content has the same hash, in whatever order it comes", async () => {
    const first = await load(graph.connection, FIRST, { fingerprint: "1" });
    const second = await load(graph.connection, FIRST.toReversed(), { fingerprint: "2" });
    expect(second).toMatchObject({
      contentHash: first.contentHash,
      written: { entities: 0, statements: 0, edges: 0 },
      changed: 0,
      removed: 0,
    });
  });

  test("is read again only when asked to, and then not again afterwards", async () => {
    const { version } = await load(graph.connection, FIRST, { fingerprint: "1" });
    expect(await load(graph.connection, FIRST, { fingerprint: "1" })).toMatchObject({ outcome: "UNCHANGED", version });
    expect(await load(graph.connection, FIRST, { fingerprint: "1", again: true })).toMatchObject({
      outcome: "PUBLISHED",
      version: version + 1,
      written: { entities: 0, statements: 0, edges: 0 },
    });
    expect(await load(graph.connection, FIRST, { fingerprint: "1" })).toMatchObject({ outcome: "UNCHANGED", version: version + 1 });
  });

  test("stays when the seeds change, and what both know is made of both", async () => {
    await load(graph.connection, FIRST, { fingerprint: "1" });
    const fewer = {
      "entities.yaml": SEEDS["entities.yaml"].replace(/ {2}org:institute:[^]*?partOf.*\n/, "").replace("The Council", "The old Council"),
    };
    expect(await graph.importSeeds(fewer)).toMatchObject({ outcome: "PUBLISHED", version: 3 });
    expect(await ask(LIST)).toEqual({
      organizations: { totalCount: 4, nodes: ["Alpha", "Beta", "Institute of the register", "The old Council"].map((name) => ({ name })) },
    });
    expect(await breaches()).toEqual([]);
    expect(await graph.importSeeds(fewer)).toMatchObject({ outcome: "UNCHANGED" });
  });
});

describe("seeds beside a layer", () => {
  test("may speak of what the layer alone spoke of", async () => {
    await load(graph.connection, FIRST, { fingerprint: "1" });
    const more = {
      "more.yaml": `layer: DOCUMENTS
source: a-page
entities:
  org:register-a:
    kind: Organization
    names: { value: Alpha of the seeds }
    partOf: { to: org:council }
`,
    };
    expect(await graph.importSeeds(more)).toMatchObject({ outcome: "PUBLISHED" });
    expect(
      await ask(
        `{ organization(id: "org:register-a") { name partOf { totalCount edges { statements { layer } } } } dataset { entities edges } }`,
      ),
    ).toEqual({
      organization: {
        name: "Alpha of the seeds",
        partOf: { totalCount: 1, edges: [{ statements: [{ layer: "DOCUMENTS" }, { layer: "REGISTER" }] }] },
      },
      dataset: { entities: 5, edges: 4 },
    });
    expect(await breaches()).toEqual([]);
    expect(await graph.importSeeds(more)).toMatchObject({ outcome: "UNCHANGED" });
  });

  test("keep a source that the layer names as well", async () => {
    const sources = `${SEEDS["sources.yaml"]}  register: { type: RECORDS, title: The register of the seeds, url: https://example.org/register }\n`;
    const both = { "sources.yaml": sources };
    await graph.importSeeds(both);
    await load(graph.connection, FIRST, { fingerprint: "1" });
    expect(await ask(`{ source(id: "register") { title } }`)).toEqual({ source: { title: "The register of the seeds" } });
    expect(await breaches()).toEqual([]);
    expect(await graph.importSeeds(both)).toMatchObject({ outcome: "UNCHANGED" });
  });
});

describe("a load", () => {
  test.each(["BEGUN", "NODES", "LOADED", "WRITTEN"] as const)(
    "that is broken off at %s is not seen, and the next run takes it up",
    async (broken) => {
      const stop = load(graph.connection, FIRST, {
        fingerprint: "1",
        onStep: (step) => {
          if (step === broken) throw new Error("broken off");
        },
      });
      await expect(stop).rejects.toThrow("broken off");
      const unseen = `{
      organizations { totalCount nodes { name degree } }
      entities { totalCount }
      organization(id: "org:register-a") { id }
      statements { totalCount }
      sources { nodes { id } }
      council: organization(id: "org:council") { names { value } parts { totalCount nodes { id } } relationshipCounts { count } degree }
      byIdentifier: entityByIdentifier(scheme: ROR, value: "04zaypm56") { id }
    }`;
      const before = await ask(unseen);
      expect(before).toEqual({
        organizations: {
          totalCount: 2,
          nodes: [
            { name: "The Council", degree: 1 },
            { name: "The Institute", degree: 1 },
          ],
        },
        entities: { totalCount: 3 },
        organization: null,
        statements: { totalCount: 5 },
        sources: { nodes: [{ id: "a-page" }] },
        council: {
          names: [{ value: "The Council" }],
          parts: { totalCount: 1, nodes: [{ id: "org:institute" }] },
          relationshipCounts: [{ count: 1 }],
          degree: 1,
        },
        byIdentifier: { id: "org:council" },
      });
      const lines: string[] = [];
      const taken = await load(graph.connection, FIRST, { fingerprint: "1", report: (line) => lines.push(line) });
      expect(taken).toMatchObject({ outcome: "PUBLISHED", layerVersion: 1 });
      expect(lines).toContain("Taking up the load of REGISTER that was broken off.");
      if (broken !== "BEGUN") expect(taken.written.entities).toBe(0);
      expect(await ask(LIST)).toMatchObject({ organizations: { totalCount: 4 } });
      expect(await breaches()).toEqual([]);
    },
  );

  test("that is broken off gives way to another file, and nothing of it remains", async () => {
    const stop = load(graph.connection, FIRST, {
      fingerprint: "1",
      onStep: (step) => {
        if (step === "LOADED") throw new Error("broken off");
      },
    });
    await expect(stop).rejects.toThrow("broken off");
    await graph.importSeeds();
    await load(graph.connection, [organization("org:register-z", "Zeta")], { fingerprint: "2" });
    expect(await ask(LIST)).toMatchObject({
      organizations: { nodes: [{ name: "The Council" }, { name: "The Institute" }, { name: "Zeta" }] },
    });
    expect(await ask(`{ dataset { statements entities edges } }`)).toEqual({ dataset: { statements: 6, entities: 4, edges: 1 } });
    expect(await breaches()).toEqual([]);
  });

  test("is seen by a reader as a whole or not at all", async () => {
    let loading = true;
    const seen = new Set<string>();
    const read = async (): Promise<void> => {
      while (loading) {
        const { organizations, parts } = (await ask(
          `{ organizations(first: 100) { totalCount nodes { name } } parts: organization(id: "org:council") { parts { totalCount } } }`,
        )) as { organizations: { totalCount: number; nodes: { name: string }[] }; parts: { parts: { totalCount: number } } };
        expect(organizations.nodes).toHaveLength(organizations.totalCount);
        const letters = new Set(organizations.nodes.map(({ name }) => name.slice(0, 1)).filter((letter) => letter !== "T"));
        expect(letters.size).toBeLessThan(2);
        seen.add([organizations.totalCount, parts.parts.totalCount, ...letters].join(" "));
      }
    };
    const readers = [read(), read()];
    const version = (letter: string, size: number): EntityItem[] =>
      Array.from({ length: size }, (_, index) =>
        organization(`org:register-${letter.toLowerCase()}${index}`, `${letter} ${index}`, { predicate: "PART_OF", object: "org:council" }),
      );
    await load(graph.connection, version("A", 60), { fingerprint: "a" });
    await load(graph.connection, version("B", 40), { fingerprint: "b" });
    await load(graph.connection, version("A", 60), { fingerprint: "c" });
    loading = false;
    await Promise.all(readers);
    for (const one of seen) expect(["2 1", "62 61 A", "42 41 B"]).toContain(one);
    expect(seen.size).toBeGreaterThan(1);
    expect(await breaches()).toEqual([]);
  }, 300_000);
});

describe("what is wrong with a layer", () => {
  const wrong: EntityItem[] = [
    organization("org:register-a", "Alpha", { predicate: "established", value: "soon" }, { predicate: "PART_OF", object: "org:nobody" }),
    organization("org:register-b", "Beta", { predicate: "COORDINATES", object: "org:register-a" }, { predicate: "colour", value: "red" }),
    organization("net:register-c", "Gamma", {
      predicate: "identifiers",
      value: "04zaypm5x",
      qualifiers: { scheme: "ROR", identifies: "ITSELF" },
    }),
    organization("org:register-d", "Delta"),
  ];

  test("is told all at once, and nothing is changed", async () => {
    const failed = load(graph.connection, wrong, { fingerprint: "1" });
    await expect(failed).rejects.toThrow(/records cannot be imported; nothing was changed/);
    const message = await failed.catch((error: unknown) => String(error));
    for (const expected of [
      'established.value: "soon" is not a date',
      "there is no entity org:nobody",
      "org:register-a is a Organization, which cannot be the object of COORDINATES",
      'Organization has no "colour"',
      "the id net:register-c does not fit the kind Organization",
    ])
      expect(message).toContain(expected);
    expect(await ask(`{ dataset { version } organizations { totalCount } }`)).toEqual({
      dataset: { version: 1 },
      organizations: { totalCount: 2 },
    });
  });

  test("is left out on demand and written to a report, with all that depends on it", async () => {
    const reportFile = path.join(mkdtempSync(path.join(tmpdir(), "crg-report-")), "invalid.jsonl");
    const { skipped } = await load(graph.connection, wrong, { fingerprint: "1", skipInvalid: true, invalidReport: reportFile });
    expect(skipped).toBeGreaterThan(3);
    expect(readFileSync(reportFile, "utf8").trim().split("\n")).toHaveLength(skipped);
    expect(await ask(LIST)).toMatchObject({
      organizations: { nodes: [{ name: "Delta" }, { name: "The Council" }, { name: "The Institute" }] },
    });
    expect(await breaches()).toEqual([]);
  });

  test("a report that cannot be written is said before anything is read, and leaves no lock", async () => {
    const asked = load(graph.connection, wrong, { fingerprint: "1", skipInvalid: true, invalidReport: "/no/such/folder/report" });
    await expect(asked).rejects.toThrow(/report \/no\/such\/folder\/report cannot be written.*--report/s);
    expect(await load(graph.connection, wrong, { fingerprint: "1", skipInvalid: true, dryRun: true })).toMatchObject({
      outcome: "DRY_RUN",
    });
  });

  test("a name of one of the seeds' layers is refused", async () => {
    await expect(load(graph.connection, [], { fingerprint: "1", layer: "DOCUMENTS" })).rejects.toThrow(/one of the seeds/);
  });
});
