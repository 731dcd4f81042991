/** Measures of centrality over the API: those of the definitions, and lists that are sorted by them, page by page. */
import { join } from "node:path";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { betweenness, degrees, modularity, pageRanks, type PlainNetwork } from "./helpers/reference-centrality.js";

interface Central {
  readonly id: string;
  readonly degree: number;
  readonly centrality: { readonly degree: number; readonly pageRank: number; readonly betweenness: number; readonly community: string };
}

interface Page {
  readonly nodes: readonly Central[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

let graph: TestGraph;
let network: PlainNetwork;
let all: readonly Central[];
beforeAll(async () => {
  graph = await testGraph(join(import.meta.dirname, "seeds"));
  const session = graph.connection.driver.session({ database: graph.connection.database });
  const ids = await session.run("MATCH (e:Entity) RETURN e.id AS id");
  const pairs = await session.run("MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, b.id AS b");
  await session.close();
  network = {
    ids: ids.records.map((record) => String(record.get("id"))),
    pairs: pairs.records.map((record) => [String(record.get("a")), String(record.get("b"))] as const),
  };
  all = await paged("first: 100", "id: ASC");
});
afterAll(() => graph.close());

async function page(argumentsGiven: string, order: string): Promise<Page> {
  const { result } = await graph.ask(`{ entities(where: {alsoWithdrawn: true}, orderBy: [{${order}}], ${argumentsGiven}) {
    nodes { id degree centrality { degree pageRank betweenness community } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
  expect(result.errors).toBeUndefined();
  return result.data?.["entities"] as Page;
}

/** All pages of a list, forwards (`first: 7`) or backwards (`last: 7`). */
async function paged(size: string, order: string): Promise<readonly Central[]> {
  const found: Central[] = [];
  const backwards = size.startsWith("last");
  for (let from = ""; ;) {
    const { nodes, pageInfo } = await page(`${size}${from}`, order);
    if (backwards) found.unshift(...nodes);
    else found.push(...nodes);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    from = backwards ? `, before: "${pageInfo.startCursor}"` : `, after: "${pageInfo.endCursor}"`;
  }
}

test("every entity has the measures of the definitions, and its degree is that which is live when all is in view", () => {
  const [degree, rank, between] = [degrees(network), pageRanks(network), betweenness(network)];
  expect(all.map(({ id }) => id)).toEqual([...network.ids].sort());
  for (const { id, degree: live, centrality } of all) {
    expect(centrality.degree).toBe(live);
    expect(centrality.degree).toBe(degree.get(id));
    expect(centrality.pageRank).toBeCloseTo(rank.get(id) ?? NaN, 8);
    expect(centrality.betweenness).toBeCloseTo(between.get(id) ?? NaN, 8);
  }
  expect(all.reduce((sum, { centrality }) => sum + centrality.pageRank, 0)).toBeCloseTo(1, 8);
});

test("communities keep together what is tied", () => {
  const groups = new Map(all.map(({ id, centrality }) => [id, centrality.community]));
  expect(new Set(groups.values()).size).toBeGreaterThan(1);
  expect(modularity(network, (id) => groups.get(id) ?? "")).toBeGreaterThan(0.3);
});

test.each(["degree", "pageRank", "betweenness"] as const)(
  "lists sorted by %s give each entity once, in order, whatever the page",
  async (measure) => {
    const ascending = [...all].sort((a, b) => a.centrality[measure] - b.centrality[measure] || (a.id < b.id ? -1 : 1));
    const descending = [...all].sort((a, b) => b.centrality[measure] - a.centrality[measure] || (a.id < b.id ? -1 : 1));
    for (const size of ["first: 7", "last: 11"]) {
      expect((await paged(size, `centrality: {${measure}: ASC}`)).map(({ id }) => id)).toEqual(ascending.map(({ id }) => id));
      expect((await paged(size, `centrality: {${measure}: DESC}`)).map(({ id }) => id)).toEqual(descending.map(({ id }) => id));
    }
  },
);
