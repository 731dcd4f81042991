/** Paging through any list, in any order, view and page size, gives each item once and in order, forwards and backwards. */
import { join } from "node:path";
import fc from "fast-check";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { dataOf, type Json } from "./helpers/ask.js";
import { cityWhere, edgeWhere, order, settings, views } from "./helpers/questions.js";
import { edgeSortValue, entitySortValue, Reference, sortedBy, type View } from "./helpers/reference.js";

const seeds = join(import.meta.dirname, "seeds");
let graph: TestGraph;
let reference: Reference;
beforeAll(async () => {
  [graph, reference] = [await testGraph(seeds), await Reference.read(seeds)];
});
afterAll(() => graph.close());

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Asks for one page of a list. */
type Asking = (page: Readonly<Record<string, Json>>) => Promise<Page>;

const PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const ARGUMENTS = "$first: Int, $after: Cursor, $last: Int, $before: Cursor, $asOf: EDTF, $certainty: Certainty, $layers: [String!]";
const GIVEN = "first: $first, after: $after, last: $last, before: $before, asOf: $asOf, certainty: $certainty, layers: $layers";

/** Reads all pages of a size, and holds what each says of itself against what there is. */
async function readThrough(ask: Asking, size: number, backwards: boolean, expected: readonly string[]): Promise<void> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let more = true; more;) {
    const page: Page = await ask(backwards ? { last: size, before: cursor } : { first: size, after: cursor });
    const ids = page.edges.map(({ id }) => id);
    const from = backwards ? expected.length - seen.length - ids.length : seen.length;
    expect({ total: page.totalCount, ids }).toEqual({
      total: expected.length,
      ids: expected.slice(from, from + Math.max(ids.length, Math.min(size, expected.length - seen.length))),
    });
    expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([
      page.edges[0]?.cursor ?? null,
      page.edges.at(-1)?.cursor ?? null,
    ]);
    seen.push(...ids);
    const behindIt = cursor !== null;
    more = seen.length < expected.length;
    expect(page.pageInfo).toMatchObject(
      backwards ? { hasPreviousPage: more, hasNextPage: behindIt } : { hasNextPage: more, hasPreviousPage: behindIt },
    );
    cursor = backwards ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
  expect(seen).toHaveLength(expected.length);
}

const way = (): fc.Arbitrary<{ readonly size: number; readonly backwards: boolean; readonly view: View }> =>
  fc.record({ size: fc.integer({ min: 1, max: 9 }), backwards: fc.boolean(), view: views().map(([first = {}]) => first) });

test("cities", async () => {
  const query = `query ($where: CityWhere, $orderBy: [CityOrder!], ${ARGUMENTS}) { list: cities(where: $where, orderBy: $orderBy, ${GIVEN}) { ${PAGE} edges { cursor node { id } } } }`;
  const filter = fc.option(
    cityWhere().map(([first = {}]) => first),
    { nil: undefined, freq: 1 },
  );
  await fc.assert(
    fc.asyncProperty(
      way(),
      filter,
      order(["name", "established", "sourceCount", "citationCount", "id"]),
      async ({ size, backwards, view }, where, keys) => {
        const ask: Asking = async (page) => {
          const orderBy = keys.map(([key, direction]) => ({ [key]: direction }));
          const { list } = await dataOf(graph, query, { where, orderBy, ...view, ...page });
          const { edges, ...rest } = list as unknown as Omit<Page, "edges"> & { edges: { cursor: string; node: { id: string } }[] };
          return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, id: node.id })) };
        };
        const found = reference
          .entitiesOf(["City"], view)
          .filter((one) => where === undefined || reference.entityMatches(one, where, view));
        const byKeys = (keys.length === 0 ? ([["name", "ASC"]] as const) : keys).map(
          ([key, direction]) => [(id: string) => entitySortValue(reference, id, key, view), direction] as const,
        );
        await readThrough(
          ask,
          size,
          backwards,
          sortedBy(
            found.map(({ id }) => id),
            byKeys,
            (id) => id,
          ),
        );
      },
    ),
    settings(20),
  );
});

test("members of a network", async () => {
  const query = `query ($where: EntityRelationshipEdgeWhere, $orderBy: [EntityRelationshipOrder!], ${ARGUMENTS}) {
    network(id: "net:hub") { list: members(where: { edge: $where }, orderBy: $orderBy, ${GIVEN}) { ${PAGE} edges { cursor id } } } }`;
  const filter = fc.option(
    edgeWhere().map(([first = {}]) => first),
    { nil: {}, freq: 1 },
  );
  const keys = order([
    "node.name",
    "node.id",
    "node.sourceCount",
    "edge.since",
    "edge.until",
    "edge.statedAs",
    "edge.sourceCount",
    "edge.citationCount",
  ]);
  await fc.assert(
    fc.asyncProperty(way(), filter, keys, async ({ size, backwards, view }, where, asked) => {
      const orderBy = asked.map(([key, direction]) => {
        const [side = "", field = ""] = key.split(".");
        return { [side]: { [field]: direction } };
      });
      const ask: Asking = async (page) => {
        const { network } = await dataOf(graph, query, { where, orderBy, ...view, ...page });
        return (network as unknown as { list: Page }).list;
      };
      const found = reference
        .edges(view)
        .filter((one) => one.verb === "MEMBER_OF" && one.object === "net:hub" && reference.edgeMatches(one, where));
      const byKeys = (asked.length === 0 ? ([["node.name", "ASC"]] as const) : asked).map(([key, direction]) => {
        const [side, field = ""] = key.split(".");
        return [
          (edge: (typeof found)[number]) =>
            side === "node" ? entitySortValue(reference, edge.subject, field, view) : edgeSortValue(edge, field),
          direction,
        ] as const;
      });
      await readThrough(
        ask,
        size,
        backwards,
        sortedBy(found, byKeys, ({ id }) => id).map(({ id }) => id),
      );
    }),
    settings(20),
  );
});

test("statements", async () => {
  const query = `query (${ARGUMENTS}) { list: statements(${GIVEN}) { ${PAGE} edges { cursor node { id } } } }`;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ size: fc.integer({ min: 40, max: 100 }), backwards: fc.boolean(), view: views().map(([first = {}]) => first) }),
      async ({ size, backwards, view }) => {
        const ask: Asking = async (page) => {
          const { list } = await dataOf(graph, query, { ...view, ...page });
          const { edges, ...rest } = list as unknown as Omit<Page, "edges"> & { edges: { cursor: string; node: { id: string } }[] };
          return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, id: node.id })) };
        };
        const expected = reference.all
          .filter((one) => reference.inView(one, view))
          .map(({ id }) => id)
          .sort();
        await readThrough(ask, size, backwards, expected);
      },
    ),
    settings(10),
  );
});

/** Lists whose order is not ours to ask for: `$page` stands for the arguments of the page. */
const LISTS: Readonly<Record<string, { query: string; backwards: boolean }>> = {
  sources: { query: "{ list: sources($page) { $fields } }", backwards: true },
  "the statements of an entity": { query: `{ of: network(id: "net:hub") { list: statements($page) { $fields } } }`, backwards: true },
  "the statements of a source": { query: `{ of: source(id: "page-x") { list: statements($page) { $fields } } }`, backwards: false },
  "the entities of a source": { query: `{ of: source(id: "doc-a") { list: entities($page) { $fields } } }`, backwards: false },
  "the entities of a source, in a view": {
    query: `{ of: source(id: "page-x") { list: entities($page, asOf: "2016", layers: ["EXTERNAL"]) { $fields } } }`,
    backwards: false,
  },
  "the relationships of an entity": {
    query: `{ of: organization(id: "org:institute") { list: relationships($page) { $fields } } }`,
    backwards: true,
  },
};

test.each(Object.keys(LISTS))("%s", async (name) => {
  const { query = "", backwards = false } = LISTS[name] ?? {};
  const ask: Asking = async (page) => {
    const given = Object.entries(page).map(([argument, value]) => `${argument}: ${JSON.stringify(value)}`);
    const data = await dataOf(
      graph,
      query
        .replace("$page", given.join(", "))
        .replace("$fields", `${PAGE} edges { cursor node { id } ${name.startsWith("the relationships") ? "id" : ""} }`),
    );
    const { list } = (data["of"] ?? data) as unknown as {
      list: Omit<Page, "edges"> & { edges: { cursor: string; id?: string; node: { id: string } }[] };
    };
    return { ...list, edges: list.edges.map(({ cursor, id, node }) => ({ cursor, id: id ?? node.id })) };
  };
  const expected = (await ask({ first: 100 })).edges.map(({ id }) => id);
  expect(new Set(expected).size).toBe(expected.length);
  for (const size of [1, 4]) {
    await readThrough(ask, size, false, expected);
    if (backwards) await readThrough(ask, size, true, expected);
  }
});
