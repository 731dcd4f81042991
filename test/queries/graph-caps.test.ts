/** What questions between things answer where there is more than one of them looks at: as much as they may, saying that it is not all. */
import { seedDirectory, temporaryDirectory } from "../integration/ingest/helpers/seed-directory.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { dataOf } from "./helpers/ask.js";

const [NETWORKS, MEMBERS] = [12, 50];

const range = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
const network = (index: number): string => `net:n${String(index).padStart(2, "0")}`;
const member = (index: number): string => `org:m${String(index).padStart(2, "0")}`;

const memberOf = (id: string, networks: readonly string[]): string =>
  `  ${id}:\n    kind: Organization\n    names: { value: "${id}", at: 1-2 }\n    memberOf:\n${networks.map((to) => `      - { to: "${to}", at: 1-2 }\n`).join("")}`;
const named = (id: string): string => `  ${id}:\n    kind: Network\n    names: { value: "${id}", at: 1-2 }\n`;

/** Fifty organizations, each a member of the same twelve networks; and two others with a hub each, and a network in common. */
const SEEDS = `layer: DOCUMENTS
source: page-of-text
entities:
${range(NETWORKS)
  .map((index) => named(network(index)))
  .join("")}${range(MEMBERS)
  .map((index) => memberOf(member(index), range(NETWORKS).map(network)))
  .join(
    "",
  )}${["net:hub-a", "net:hub-b", "net:both"].map(named).join("")}${memberOf("org:a", ["net:hub-a", "net:both"])}${memberOf("org:b", ["net:hub-b", "net:both"])}`;

/** More than a search for paths looks at. */
const BETWEEN_HUBS = 100_000;

let graph: TestGraph;
const directory = temporaryDirectory();
beforeAll(async () => {
  graph = await testGraph(seedDirectory(directory, { "dense.yaml": SEEDS }));
  // What so many statements would make is made without them: that they lie ahead is all that a search sees of them.
  await graph.connection.driver.executeQuery(
    `MATCH (a:Entity {id: "net:hub-a"}) MATCH (b:Entity {id: "net:hub-b"})
UNWIND range(1, $count) AS i CREATE (a)-[:SUPPORTS {id: "ed:" + i, statements: []}]->(b)`,
    { count: BETWEEN_HUBS },
    { database: graph.connection.database },
  );
});
afterAll(() => graph.close());

describe("paths through surroundings that are too dense", () => {
  const paths = async (asked: string): Promise<unknown> =>
    (await dataOf(graph, `{ paths(from: ["org:a"], to: ["org:b"], ${asked}) { searchedTo complete paths { nodes { id } } } }`))["paths"];
  const known = [{ nodes: [{ id: "org:a" }, { id: "net:both" }, { id: "org:b" }] }];

  test("what was found is answered, with how far the search came, and that there may be more", async () => {
    expect(await paths("k: 2, maxLength: 4")).toEqual({ searchedTo: 2, complete: false, paths: known });
  });

  test("nothing is missing where no more was asked for than was looked at", async () => {
    expect(await paths("k: 2, maxLength: 2")).toEqual({ searchedTo: 2, complete: true, paths: known });
    expect(await paths("k: 1, maxLength: 4")).toEqual({ searchedTo: 2, complete: true, paths: known });
  });

  test("with fewer kinds to go through it looks further", async () => {
    expect(await paths("k: 2, maxLength: 4, notKinds: [Network]")).toEqual({ searchedTo: 4, complete: true, paths: [] });
  });
});

describe("a neighborhood of more relationships than are shown", () => {
  interface Neighborhood {
    readonly complete: boolean;
    readonly nodes: readonly { readonly distance: number; readonly node: { readonly id: string } }[];
    readonly edges: readonly { readonly subject: { readonly id: string }; readonly object: { readonly id: string } }[];
    readonly totals: readonly { readonly of: { readonly id: string }; readonly shown: number; readonly total: number }[];
  }
  const around = async (perVerb: number): Promise<Neighborhood> =>
    (
      await dataOf(
        graph,
        `{ neighborhood(id: "net:n00", depth: 2, perVerb: ${perVerb}) { complete nodes { distance node { id } } edges { subject { id } object { id } } totals { of { id } shown total } } }`,
      )
    )["neighborhood"] as unknown as Neighborhood;

  test("it has as many as it may, the first of every entity before the second of any, and says that it is not whole", async () => {
    const { complete, nodes, edges, totals } = await around(50);
    // From the network to its 50 members, and of the 600 from them the first 450 in turn: nine of each, the first being the one back.
    expect(edges).toHaveLength(50 + 450 - 50);
    const shownOf = range(MEMBERS).map((index) =>
      edges.filter(({ subject }) => subject.id === member(index)).map(({ object }) => object.id),
    );
    expect(new Set(shownOf.map((shown) => shown.length))).toEqual(new Set([9]));
    expect(complete).toBe(false);
    expect(totals.map(({ of, shown, total }) => [of.id, shown, total])).toEqual([
      [network(0), 50, 50],
      ...range(MEMBERS).map((index) => [member(index), 9, 12]),
    ]);
    expect(nodes.filter(({ distance }) => distance === 2).map(({ node }) => node.id)).toEqual(range(9).slice(1).map(network));
  });

  test("every end of what is shown is among its entities", async () => {
    const { nodes, edges } = await around(50);
    const ids = new Set([network(0), ...nodes.map(({ node }) => node.id)]);
    for (const { subject, object } of edges) expect([ids.has(subject.id), ids.has(object.id)]).toEqual([true, true]);
  });
});
