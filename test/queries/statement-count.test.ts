/** One statement for each root field, whatever the depth below it. */
import { join } from "node:path";
import { onStatement } from "../../src/store/connection.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { ask } from "./helpers/ask.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(join(import.meta.dirname, "seeds"));
  await graph.engine.dataset();
});
afterAll(() => graph.close());

/** Every statement that reaches the database, look-ups of the version included. */
async function statementsOf(query: string): Promise<number> {
  let count = 0;
  const stop = onStatement(() => {
    count++;
  });
  try {
    const { answer } = await ask(graph, query);
    expect(answer.errors).toBeUndefined();
    return count;
  } finally {
    stop();
  }
}

test("two levels, with totals, cursors and evidence", async () => {
  const query = `{ networks { totalCount pageInfo { endCursor } nodes { name members(first: 5) {
    totalCount edges { cursor since { edtf } citations { url source { title } } statements { derivedFrom { id } } node { name } }
  } } } }`;
  expect(await statementsOf(query)).toBe(1);
});

test("three levels, in a view that is changed on the way", async () => {
  const query = `{ network(id: "net:lake", asOf: "2016", layers: ["DOCUMENTS", "EXTERNAL"]) {
    coordinatedBy(where: { edge: { sourceCount: { gte: 1 } } }, orderBy: [{ edge: { since: DESC } }]) {
      totalCount edges { role since { text } node { name(lang: ["it"]) partOf(asOf: null) { totalCount nodes { name degree } } } }
    }
  } }`;
  expect(await statementsOf(query)).toBe(1);
});

test("five levels, through interfaces and kinds", async () => {
  const query = `{ city(id: "cty:alba") { memberOf(first: 5) { nodes { id members(first: 3) { nodes { id ... on City { type
    memberOf(first: 5) { nodes { name ... on Network { coordinatedBy(first: 5) { nodes { name collaboratesWith { totalCount nodes { id } } } } } } }
  } } } } } } }`;
  expect(await statementsOf(query)).toBe(1);
});

test("a statement and a source, down to their entities", async () => {
  const query = `{ statements(where: { verb: { eq: PARTY_TO } }) { nodes {
    subject { id ... on OrganizationLike { partyTo { nodes { name } } } } citations { source { entities(first: 2) { nodes { name } } } }
  } } }`;
  expect(await statementsOf(query)).toBe(1);
});

test("one for each of several root fields; look-ups that ask the same are joined", async () => {
  expect(await statementsOf(`{ networks { totalCount } cities(first: 1) { nodes { id } } sources { totalCount } }`)).toBe(3);
  expect(await statementsOf(`{ a: network(id: "net:lake") { name } b: network(id: "net:hub") { name } }`)).toBe(1);
});

test("a root field that is left out takes none", async () => {
  expect(await statementsOf(`{ networks { totalCount } cities @skip(if: true) { totalCount } }`)).toBe(1);
});
