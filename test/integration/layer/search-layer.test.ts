/** What a bulk layer brings is found when it is published, and not before. */
import type { EntityItem } from "../../../src/ingest/readers/reader.js";
import { freshGraph } from "./helpers/fresh-graph.js";
import { load, organization, SEEDS } from "./helpers/layer.js";

const graph = freshGraph();

const ALPHA: readonly EntityItem[] = [organization("org:register-a", "Alpha"), organization("org:institute", "Alphabet of the register")];

/** What is found by the beginning of both names, in all ways that there are. */
async function found(): Promise<Record<string, unknown>> {
  const { result } = await graph.ask(`{
    search(query: "alpha") { totalCount nodes { id } }
    identified: search(query: "org:register-a") { totalCount nodes { id } }
    suggest(prefix: "alp") { id matchedName }
    reconcile(queries: [{ name: "Alpha", limit: 1 }]) { entity { id } }
  }`);
  expect(result.errors).toBeUndefined();
  return result.data ?? {};
}

const NOTHING = {
  search: { totalCount: 0, nodes: [] },
  identified: { totalCount: 0, nodes: [] },
  suggest: [],
  reconcile: [[]],
};

const BOTH = {
  search: { totalCount: 2, nodes: [{ id: "org:register-a" }, { id: "org:institute" }] },
  identified: { totalCount: 1, nodes: [{ id: "org:register-a" }] },
  suggest: [
    { id: "org:institute", matchedName: "Alphabet of the register" },
    { id: "org:register-a", matchedName: "Alpha" },
  ],
  reconcile: [[{ entity: { id: "org:register-a" } }]],
};

test.each(["NODES", "LOADED", "WRITTEN"] as const)(
  "a load that is broken off at %s is not found; once published it is, at once",
  async (broken) => {
    const stop = load(graph.connection, ALPHA, {
      fingerprint: "1",
      onStep: (step) => {
        if (step === broken) throw new Error("broken off");
      },
    });
    await expect(stop).rejects.toThrow("broken off");
    expect(await found()).toEqual(NOTHING);

    await load(graph.connection, ALPHA, { fingerprint: "1" });
    expect(await found()).toEqual(BOTH);

    await load(graph.connection, [organization("org:register-a", "Omega")], { fingerprint: "2" });
    expect(await found()).toEqual({ ...NOTHING, identified: { totalCount: 1, nodes: [{ id: "org:register-a" }] } });
  },
);

/** Each layer keeps its words under a property of its own; whoever writes a statement anew has to know which. */
test("names stay found when their statements change, and when the seeds are imported anew", async () => {
  await load(graph.connection, ALPHA, { fingerprint: "1" });
  const noted = ALPHA.map((item) => ({ ...item, claims: item.claims.map((claim) => ({ ...claim, note: "Looked up again." })) }));
  expect((await load(graph.connection, noted, { fingerprint: "2" })).changed).toBeGreaterThan(0);
  expect(await found()).toEqual(BOTH);
  const { records } = await graph.connection.driver.executeQuery(
    'MATCH (s:Statement {layer: "REGISTER"}) RETURN count(s.words_REGISTER) AS own, count(s.words) AS curated',
    {},
    { database: graph.connection.database },
  );
  expect(records.map((record) => [Number(record.get("own")), Number(record.get("curated"))])).toEqual([[2, 0]]);

  const changed = SEEDS["entities.yaml"].replace("The Council", "The Alphabetical Council");
  await graph.importSeeds({ "entities.yaml": changed });
  expect(await found()).toMatchObject({
    search: { totalCount: 3, nodes: [{ id: "org:register-a" }, { id: "org:council" }, { id: "org:institute" }] },
  });
});
