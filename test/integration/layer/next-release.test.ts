/**
 * The next release of a register, in which every record has changed: each of its statements is replaced by one with the same
 * id. Readers see the old ones until the publication and the new ones from then on, never both, whatever they ask.
 */
import { verifyGraph } from "../../../src/ingest/index.js";
import type { Citation } from "../../../src/model/index.js";
import type { EntityItem } from "../../../src/ingest/readers/reader.js";
import { freshGraph } from "./helpers/fresh-graph.js";
import { cited, load, organization } from "./helpers/layer.js";

const graph = freshGraph();

/** The register as of a release; the second one has another date for a relationship, and a second record for another. */
function release(number: string): EntityItem[] {
  const dates = number === "1" ? "2001/" : "2003/";
  const records = number === "1" ? ["b"] : ["b", "b-again"];
  const items = [
    organization(
      "org:register-a",
      "Alpha",
      { predicate: "PART_OF", object: "org:council", date: dates },
      { predicate: "established", value: "1999" },
    ),
    organization("org:register-b", "Beta", { predicate: "PART_OF", object: "org:register-a", citations: records.map(cited) }),
    organization("org:register-c", "Gamma", { predicate: "RELATED_TO", object: "org:register-a" }),
    organization("org:council", "Council of the register"),
  ];
  return items.map((item) => ({
    ...item,
    claims: item.claims.map((claim) => ({
      ...claim,
      citations: claim.citations.map(({ locator, ...others }) => ({
        ...others,
        locator: { ...locator, release: number } as Citation["locator"],
      })),
    })),
  }));
}

const EVERYTHING = `
  query everything {
    dataset { statements edges layers { name statements } }
    statements(first: 100) { totalCount nodes { id citations { locator { ... on RecordLocator { record release } } } derivedFrom { id } } }
    a: organization(id: "org:register-a") { ...all }
    b: organization(id: "org:register-b") { ...all }
    inView: organization(id: "org:register-b", layers: ["REGISTER"]) { ...all }
    then: organization(id: "org:register-a", asOf: "2002") { ...all }
    byName: organizations(where: { name: { eq: "Alpha" } }) { totalCount }
    bySource: organizations(where: { partOf: { some: { edge: { source: { eq: "register" } } } } }) { totalCount nodes { id } }
    search(query: "alpha") { totalCount edges { match node { id } } }
    source(id: "register") { statements { totalCount } }
    changes(id: "org:register-a", from: "2000", to: "2010") { begun { totalCount edges { verb since { edtf } } } }
    ofBeta: changes(id: "org:register-b", from: "2000", to: "2010") { unchanged { totalCount edges { verb citationCount } } }
    neighborhood(id: "org:register-b", depth: 2) { edges { id verb citationCount since { edtf } } totals { total } }
    subgraph(ids: ["org:register-b", "org:register-a", "org:council"]) { edges { id verb citationCount since { edtf } } }
    timeline(id: "org:register-a") { totalCount nodes { date { text } } }
    paths(from: ["org:register-b"], to: ["org:council"]) { paths { length steps { edges { verb citationCount statements { id } } } } }
  }
  fragment all on Organization {
    names { value citations { locator { ... on RecordLocator { record release } } } }
    established { edtf }
    citationCount sourceCount degree
    relationships { totalCount facets(by: [VERB, SOURCE, LAYER, YEAR]) { by buckets { key count } missing } }
    partOf {
      totalCount
      edges { since { edtf } citationCount sourceCount statements { id date { edtf } } citations { locator { ... on RecordLocator { record release } } } }
    }
    relatedTo { totalCount edges { citationCount statements { id } } }
  }`;

async function everything(): Promise<unknown> {
  const { result } = await graph.ask(EVERYTHING);
  expect(result.errors).toBeUndefined();
  return result.data;
}
/** The seeds, speaking of what the register alone spoke of. */
const MORE = {
  "more.yaml": `layer: DOCUMENTS
source: a-page
entities:
  org:register-a:
    kind: Organization
    names: { value: Alpha of the seeds }
  org:register-b:
    kind: Organization
    names: { value: Beta of the seeds }
    partOf: { to: org:register-a }
`,
};
const breaches = async (): Promise<readonly string[]> => (await verifyGraph(graph.connection)).breaches;

test("is seen as a whole from its publication on, and the last one until then", async () => {
  await load(graph.connection, release("1"), { fingerprint: "1" });
  const before = await everything();
  const seen = new Map<string, unknown>();
  const result = await load(graph.connection, release("2"), {
    fingerprint: "2",
    onStep: async (step) => {
      if (["NODES", "LOADED", "WRITTEN", "PUBLISHED"].includes(step)) seen.set(step, await everything());
      if (step === "LOADED") expect(await breaches()).toEqual([]);
    },
  });
  // Seven statements and two relationships; the seeds' relationship stays, and so does that which differs in nothing but its statements.
  expect(result).toMatchObject({ outcome: "PUBLISHED", written: { entities: 0, statements: 1, edges: 0 }, removed: 1 });
  const after = await everything();
  expect(after).not.toEqual(before);
  expect(Object.fromEntries(seen)).toEqual({ NODES: before, LOADED: before, WRITTEN: before, PUBLISHED: after });
  expect(await breaches()).toEqual([]);

  // Nothing but what is published remains, as if it had been the first.
  await load(graph.connection, [], { fingerprint: "none" });
  await load(graph.connection, release("2"), { fingerprint: "2" });
  expect(await everything()).toEqual(after);
});

test.each(["NODES", "LOADED"] as const)("that is broken off at %s is taken up", async (broken) => {
  await load(graph.connection, release("2"), { fingerprint: "2" });
  const wanted = await everything();
  await load(graph.connection, release("1"), { fingerprint: "1" });
  const before = await everything();
  const stop = (step: string): void => {
    if (step === broken) throw new Error("broken off");
  };
  await expect(load(graph.connection, release("2"), { fingerprint: "2", onStep: stop })).rejects.toThrow("broken off");
  expect(await everything()).toEqual(before);
  const taken = await load(graph.connection, release("2"), { fingerprint: "2" });
  expect(taken).toMatchObject({ written: { entities: 0, statements: 0, edges: 0 }, removed: 1 });
  expect(await everything()).toEqual(wanted);
  expect(await breaches()).toEqual([]);
});

test("that is broken off is begun anew when the seeds speak of more meanwhile", async () => {
  await graph.importSeeds(MORE);
  await load(graph.connection, release("2"), { fingerprint: "2" });
  const wanted = await everything();
  await graph.importSeeds();
  await load(graph.connection, release("1"), { fingerprint: "1" });
  const stop = (step: string): void => {
    if (step === "LOADED") throw new Error("broken off");
  };
  await expect(load(graph.connection, release("2"), { fingerprint: "2", onStep: stop })).rejects.toThrow("broken off");
  await graph.importSeeds(MORE);
  expect(await breaches()).toEqual([]);
  await load(graph.connection, release("2"), { fingerprint: "2" });
  expect(await everything()).toEqual(wanted);
  expect(await breaches()).toEqual([]);
});

test("that is broken off gives way to the last one, and nothing of it remains", async () => {
  await load(graph.connection, release("1"), { fingerprint: "1" });
  const before = await everything();
  const stop = (step: string): void => {
    if (step === "LOADED") throw new Error("broken off");
  };
  await expect(load(graph.connection, release("2"), { fingerprint: "2", onStep: stop })).rejects.toThrow("broken off");
  expect(await load(graph.connection, release("1"), { fingerprint: "1 once more" })).toMatchObject({ changed: 0, removed: 0 });
  expect(await everything()).toEqual(before);
  expect(await breaches()).toEqual([]);
});
