/** How much one field, and one operation, may ask for. */
import { join } from "node:path";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { ask } from "./helpers/ask.js";

const seeds = join(import.meta.dirname, "seeds");
let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(seeds, { costLimit: 1_000 });
});
afterAll(() => graph.close());

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
const IDENTIFIERS = `query ($ids: [String!]!) { entitiesByIdentifier(scheme: ROR, values: $ids) { id } }`;
const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `cty:none-${i}`);

test.each([
  [NODES, "nodes.ids"],
  [IDENTIFIERS, "entitiesByIdentifier.values"],
])("%s: at most 500", async (query, argument) => {
  const { answer } = await ask(graph, query, { ids: many(500) });
  expect(answer.errors).toBeUndefined();
  const { answer: refused, statements } = await ask(graph, query, { ids: many(501) });
  expect(refused.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument } });
  expect(statements).toHaveLength(0);
});

test("an operation is costed by its pages, level by level, before anything is asked", async () => {
  const query = (first: number): string => `{ networks(first: 10) { nodes { members(first: ${first}) { nodes { id } } } } }`;
  expect((await ask(graph, query(99))).answer.errors).toBeUndefined();
  const { answer, statements } = await ask(graph, query(100));
  expect(answer.errors?.[0]?.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", cost: 1_010, limit: 1_000 });
  expect(statements).toHaveLength(0);
});

test("the root fields of an operation are costed together", async () => {
  const query = (roots: number): string =>
    `{ ${Array.from({ length: roots }, (_, i) => `c${i}: cities(first: 100) { nodes { id } }`).join(" ")} }`;
  expect((await ask(graph, query(10))).answer.errors).toBeUndefined();
  expect((await ask(graph, query(11))).answer.errors?.[0]?.extensions).toMatchObject({ code: "QUERY_TOO_COMPLEX" });
});
