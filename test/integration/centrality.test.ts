/** Measures of centrality and publications: a reader sees those of the version that it reads, or none. */
import { ensureCentrality, importedVersion, importSeeds, verifyGraph, type ImportResult } from "../../src/ingest/index.js";
import { type TestGraph, testGraph, wipe } from "../setup/graph.js";
import { seedDirectory, temporaryDirectory } from "./ingest/helpers/seed-directory.js";
import { load as loadLayer, organization, SEEDS } from "./layer/helpers/layer.js";

const directory = temporaryDirectory();

/** A star: every organization is part of the one in the middle, and the middle alone is renamed from version to version. */
function star(middle: string, size: number): string {
  const points = Array.from({ length: size }, (_, index) => `org:point-${index}`);
  const entities = points.map((id) => `  ${id}:\n    kind: Organization\n    names: { value: ${id} }\n    partOf: { to: org:middle }\n`);
  return seedDirectory(directory, {
    ...SEEDS,
    "entities.yaml": `layer: DOCUMENTS\nsource: a-page\nentities:\n  org:middle:\n    kind: Organization\n    names: { value: ${middle} }\n${entities.join("")}`,
  });
}

let graph: TestGraph;
const [FIVE, SIX] = [star("Five", 5), star("Six", 6)];
const load = (seeds: string, more: Partial<Parameters<typeof importSeeds>[0]> = {}): Promise<ImportResult> =>
  importSeeds({ ...graph.connection, directory: seeds, ...more });
const imported = (seeds: string): Promise<number | undefined> => importedVersion({ ...graph.connection, directory: seeds });
const breaches = async (): Promise<readonly string[]> => (await verifyGraph(graph.connection)).breaches;
const query = async (text: string): Promise<unknown[][]> => {
  const session = graph.connection.driver.session({ database: graph.connection.database });
  try {
    return (await session.run(text)).records.map((record) => [...record.values()]);
  } finally {
    await session.close();
  }
};

beforeEach(async () => {
  graph = await testGraph(FIVE);
  await wipe(graph.connection);
  await load(FIVE);
});
afterEach(() => graph.close());

/** What a reader sees: the version, what is said of its measures, and those of the middle. */
async function seen(): Promise<unknown> {
  const { result } = await graph.ask(`{
    dataset { version centralityScope }
    organizations(where: {centrality: {degree: {gte: 2}}}, orderBy: {centrality: {pageRank: DESC}}) { nodes { name centrality { degree betweenness community scope } } }
  }`);
  expect(result.errors).toBeUndefined();
  return result.data;
}

const scope = (version: number): string => `the whole dataset, version ${version}`;
const whole = (version: number, name: string, degree: number): unknown => ({
  dataset: { version, centralityScope: scope(version) },
  organizations: { nodes: [{ name, centrality: { degree, betweenness: 1, community: "org:middle", scope: scope(version) } }] },
});
/** The filter finds nothing, as nothing is known. */
const none = (version: number): unknown => ({
  dataset: { version, centralityScope: `none yet: that of version ${version} is being worked out` },
  organizations: { nodes: [] },
});

test("a version has its own measures: the old ones until it is published, none until they are worked out, then its own", async () => {
  const moments: [string, unknown][] = [["before", await seen()]];
  await load(SIX, {
    onStep: async (step) => {
      if (step === "WRITTEN" || step === "PUBLISHED") moments.push([step, await seen()]);
    },
    onMeasured: async (written) => {
      moments.push([`${written} measured`, await seen()]);
    },
  });
  expect([...moments, ["after", await seen()]]).toEqual([
    ["before", whole(1, "Five", 5)],
    ["WRITTEN", whole(1, "Five", 5)],
    ["PUBLISHED", none(2)],
    ["0 measured", none(2)],
    ["7 measured", none(2)],
    ["after", whole(2, "Six", 6)],
  ]);
  expect(await breaches()).toEqual([]);
});

test.each([
  [
    0,
    "the next of just that, which publishes nothing",
    async () => expect(await load(SIX)).toMatchObject({ outcome: "UNCHANGED", version: 2 }),
  ],
  [7, "a start that has nothing to import", () => ensureCentrality(graph.connection, { report: () => undefined })],
])("an import that ends when %i are measured is ended by %s", async (at, _, end) => {
  const onMeasured = (written: number): void => {
    if (written === at) throw new Error("killed");
  };
  await expect(load(SIX, { onMeasured })).rejects.toThrow("killed");
  expect(await seen()).toEqual(none(2));
  expect(await breaches()).toEqual(["centrality is not worked out yet; import again"]);
  expect(await imported(SIX)).toBe(2);
  await end();
  expect(await seen()).toEqual(whole(2, "Six", 6));
  expect(await breaches()).toEqual([]);
});

test("measures are part of no hash: what an import finds unchanged it leaves alone", async () => {
  const before = await query("MATCH (n) RETURN elementId(n), properties(n) ORDER BY elementId(n)");
  expect(await load(FIVE)).toMatchObject({ outcome: "UNCHANGED", version: 1, difference: { empty: true } });
  expect(await query("MATCH (n) RETURN elementId(n), properties(n) ORDER BY elementId(n)")).toEqual(before);
  const back = await load(SIX).then(() => load(FIVE));
  expect(await seen()).toEqual(whole(3, "Five", 5));
  expect(back.contentHash).toBe((await query("MATCH (d:Dataset) RETURN d.contentHash"))[0]?.[0]);
  expect(await breaches()).toEqual([]);
});

test("verify works them out again, and an import that writes everything anew puts them right", async () => {
  await query("MATCH (n:Entity {id: 'org:middle'}) SET n.centralBetweenness = 0.5");
  expect(await breaches()).toEqual(["entity org:middle: centralBetweenness is 0.5, it should be 1"]);
  await load(FIVE, { again: true });
  expect(await breaches()).toEqual([]);
});

test("a bulk layer counts once it is published, and what it has withdrawn no longer", async () => {
  const three = ["a", "b", "c"].map((id) => organization(`org:register-${id}`, id, { predicate: "PART_OF", object: "org:middle" }));
  const during: unknown[] = [];
  const onStep = async (step: string): Promise<void> => {
    if (step === "LOADED" || step === "PUBLISHED") during.push(await seen());
  };
  await loadLayer(graph.connection, three, { fingerprint: "1", onStep });
  expect(during).toEqual([whole(1, "Five", 5), none(2)]);
  expect(await seen()).toEqual(whole(2, "Five", 8));
  expect(await breaches()).toEqual([]);
  await loadLayer(graph.connection, three.slice(1), { fingerprint: "2" });
  expect(await seen()).toEqual(whole(3, "Five", 7));
  // Ended when it was published, before anything was measured.
  await query("MATCH (d:Dataset) REMOVE d.centrality");
  expect(await loadLayer(graph.connection, three.slice(1), { fingerprint: "2" })).toMatchObject({ outcome: "UNCHANGED", version: 3 });
  expect(await seen()).toEqual(whole(3, "Five", 7));
  expect(await breaches()).toEqual([]);
});

test("what a load wrote that is not published is not measured by an import of the seeds", async () => {
  const three = ["a", "b", "c"].map((id) => organization(`org:register-${id}`, id, { predicate: "PART_OF", object: "org:middle" }));
  const onStep = (step: string): void => {
    if (step === "LOADED") throw new Error("killed");
  };
  await expect(loadLayer(graph.connection, three, { fingerprint: "1", onStep })).rejects.toThrow("killed");
  await load(SIX);
  expect(await seen()).toEqual(whole(2, "Six", 6));
});
