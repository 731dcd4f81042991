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

test.each([
  [
    "conditions",
    "query ($it: NetworkWhere) { networks(where: $it) { totalCount } }",
    { name: { eq: "x" } },
    (all: object[]) => ({ OR: all }),
  ],
  ["keys to sort by", "query ($it: [NetworkOrder!]) { networks(orderBy: $it) { nodes { id } } }", { name: "ASC" }, (all: object[]) => all],
])("at most 500 %s in an operation", async (_, query, one, of) => {
  const { answer } = await ask(graph, query, { it: of(Array.from({ length: 500 }, () => one)) });
  expect(answer.errors).toBeUndefined();
  const { answer: refused, statements } = await ask(graph, query, { it: of(Array.from({ length: 501 }, () => one)) });
  expect(refused.errors?.[0]?.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", cost: 501, limit: 500 });
  expect(statements).toHaveLength(0);
});

test.each([
  ["networks.where.name.eq", "query ($it: String) { networks(where: {name: {eq: $it}}) { totalCount } }", (text: string) => text],
  [
    "statements.where.text.in",
    "query ($it: [String!]) { statements(where: {text: {in: $it}}) { totalCount } }",
    (text: string) => ["a", text],
  ],
  ["statements.where.text.words", "query ($it: String) { statements(where: {text: {words: $it}}) { totalCount } }", (text: string) => text],
])("%s: a text of at most 2000 characters, for a pattern of 10,000 exhausts the stack of Neo4j", async (argument, query, it) => {
  const { answer } = await ask(graph, query, { it: it("ß€".repeat(1_000)) });
  expect(answer.errors).toBeUndefined();
  // One character that folds to eighteen.
  for (const text of ["a".repeat(2_001), "\u{fdfa}".repeat(200)]) {
    const { answer: refused, statements } = await ask(graph, query, { it: it(text) });
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument } });
    expect(statements).toHaveLength(0);
  }
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
