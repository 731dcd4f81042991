/** What the text of a statement depends on, and what it makes the database do. */
import { join } from "node:path";
import type { PlanSummary } from "./helpers/profile.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { ask } from "./helpers/ask.js";
import { profile } from "./helpers/profile.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(join(import.meta.dirname, "seeds"));
});
afterAll(() => graph.close());

async function textOf(query: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const { answer, statements } = await ask(graph, query, variables);
  expect(answer.errors).toBeUndefined();
  return statements.map(({ text }) => text).join("\n");
}

describe("the same shape gives the same text", () => {
  const members = `query ($id: ID!, $first: Int, $where: EntityRelationshipWhere, $after: Cursor, $asOf: EDTF, $layers: [String!]) {
    network(id: $id) { members(first: $first, where: $where, after: $after, asOf: $asOf, layers: $layers) { totalCount pageInfo { endCursor } nodes { id } } }
  }`;
  const cursor = (view: string, name: string): string =>
    Buffer.from(JSON.stringify(["node.name,edge.id", view, 1, name, "ed:x"])).toString("base64url");
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["ids", { id: "net:hub" }, { id: "net:none" }],
    ["page sizes", { id: "net:hub", first: 1 }, { id: "net:hub", first: 100 }],
    [
      "operands",
      { id: "net:hub", where: { node: { name: { contains: "a" } } } },
      { id: "net:hub", where: { node: { name: { contains: "zz" } } } },
    ],
    [
      "operands in a list",
      { id: "net:hub", where: { edge: { role: { in: ["a"] } } } },
      { id: "net:hub", where: { edge: { role: { in: ["b", "c", "d"] } } } },
    ],
    [
      "words",
      { id: "net:hub", where: { node: { name: { words: "a" } } } },
      { id: "net:hub", where: { node: { name: { words: "b c d" } } } },
    ],
    [
      "dates",
      { id: "net:hub", where: { edge: { since: { lt: "2000" } } } },
      { id: "net:hub", where: { edge: { since: { lt: "1999~/.." } } } },
    ],
    ["cursors", { id: "net:hub", after: cursor("all", "b") }, { id: "net:hub", after: cursor("all", "zz") }],
    ["asOf", { id: "net:hub", asOf: "2000" }, { id: "net:hub", asOf: "../1997-05" }],
    ["layers", { id: "net:hub", layers: ["DOCUMENTS"] }, { id: "net:hub", layers: ["ROR", "EXTERNAL"] }],
    ["no layer", { id: "net:hub", layers: ["DOCUMENTS"] }, { id: "net:hub", layers: [] }],
  ])("%s", async (_, one, other) => {
    expect(await textOf(members, one)).toBe(await textOf(members, other));
  });

  test("how many ids are asked for", async () => {
    const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`;
    expect(await textOf(nodes, { ids: [] })).toBe(await textOf(nodes, { ids: ["net:hub", "st:x", "doc-a"] }));
  });

  test("identifiers", async () => {
    const find = `query ($scheme: IdentifierScheme!, $values: [String!]!) { entitiesByIdentifier(scheme: $scheme, values: $values) { id } }`;
    expect(await textOf(find, { scheme: "ROR", values: ["04zaypm56"] })).toBe(await textOf(find, { scheme: "ISTAT", values: ["1", "2"] }));
  });

  test("a shape that differs gives another text", async () => {
    expect(await textOf(members, { id: "net:hub" })).not.toBe(await textOf(members, { id: "net:hub", asOf: "2000" }));
  });
});

test("no value of a client stands in the text", async () => {
  const query = `query ($w: CityWhere, $e: EntityRelationshipWhere) {
    cities(where: $w, asOf: "2013-03-13", layers: ["ROR"], first: 87) { totalCount nodes { id } }
    network(id: "net:marker-id") { members(where: $e, first: 91) { nodes { id } } }
    entityByIdentifier(scheme: WIKIDATA, value: "Q987654") { id }
    statements(where: { text: { startsWith: "marker text" }, source: { eq: "marker-source" } }) { totalCount }
  }`;
  const variables = {
    w: {
      name: { contains: "marker name", words: "marker words" },
      established: { lt: "1723-04" },
      sourceCount: { gt: 8765 },
      id: { in: ["cty:marker"] },
    },
    e: { edge: { role: { eq: "marker role" }, since: { gte: "1834" }, source: { eq: "marker source" }, layer: { in: ["MARKER"] } } },
  };
  const { answer, statements } = await ask(graph, query, variables);
  expect(answer.errors).toBeUndefined();
  const text = statements.map((one) => one.text).join("\n");
  const parameters = JSON.stringify(statements.map((one) => one.parameters));
  for (const value of ["marker", "2013", "1723", "1834", "8765", "987654", "87", "91", "ROR"]) {
    expect(text).not.toMatch(new RegExp(`\\b${value}\\b`, "i"));
    expect(parameters).toContain(value);
  }
  expect(text).not.toContain("'");
});

describe("pages are cut before what lies below is read", () => {
  /** The rows that passed through operators of a sort. */
  const rowsOf = (plan: PlanSummary, operator: string): number =>
    (plan.operator.startsWith(operator) ? plan.rows : 0) + plan.children.reduce((sum, child) => sum + rowsOf(child, operator), 0);

  test("LIMIT stands before the subqueries of the items", async () => {
    const text = await textOf(
      `{ network(id: "net:hub") { members(first: 2) { edges { citations { statedAs } } nodes { relationships(first: 1) { nodes { id } } } } } }`,
      {},
    );
    const [outer = -1, inner = -1] = [...text.matchAll(/LIMIT \$p/g)].map((match) => match.index);
    const [evidence, below] = [text.indexOf("UNWIND", text.indexOf("MEMBER_OF")), text.lastIndexOf("CALL")];
    expect(outer).toBeLessThan(evidence);
    expect(outer).toBeLessThan(below);
    expect(below).toBeLessThan(inner);
  });

  test("two of twenty-two members: only their own relationships are expanded", async () => {
    const { statements } = await ask(
      graph,
      `{ network(id: "net:hub") { members(first: 2) { nodes { relationships(first: 100) { nodes { id } } } } } }`,
    );
    const [statement] = statements;
    if (statement === undefined) throw new Error("No statement");
    const plan = await profile(graph.connection, statement);
    // 22 members; then the 6 relationships of Alba and the 2 of Borgo.
    expect(rowsOf(plan, "Expand")).toBe(22 + 6 + 2);
  });

  test("a total alone is a look-up of the degree", async () => {
    const { statements } = await ask(graph, `{ network(id: "net:hub") { members { totalCount } } }`);
    const [statement] = statements;
    if (statement === undefined) throw new Error("No statement");
    expect(rowsOf(await profile(graph.connection, statement), "Expand")).toBe(0);
  });
});

describe("no question scans all nodes or all relationships; one statement each, two where it finds first", () => {
  const operatorsOf = (plan: PlanSummary): string[] => [plan.operator.replace(/@.*/, ""), ...plan.children.flatMap(operatorsOf)];

  test.each([
    ["a quantified filter", `{ networks(where: { members: { some: { node: { name: { eq: "Alba" } } } } }) { totalCount nodes { id } } }`],
    ["by statements", `{ organizations(where: { statements: { some: { source: { eq: "doc-b" } } } }) { nodes { id } } }`],
    ["within", `{ regions(where: { within: "plc:italy" }) { nodes { id } } }`],
    ["facets", `{ network(id: "net:hub") { members(asOf: "2005") { facets(by: [COUNTRY, TOPIC, SOURCE, VERB]) { missing } } } }`],
    ["groups", `{ network(id: "net:hub") { members { groupBy(by: [TYPE, LAYER]) { count aggregate { degree { max } } } } } }`],
    ["descendants", `{ organization(id: "org:institute") { descendants { totalCount nodes { id } } } }`],
    ["order by counts", `{ networks(orderBy: [{ relationshipCount: { verb: MEMBER_OF, sort: DESC } }]) { nodes { id } } }`],
    ["search", `{ search(query: "hub of towns") { nodes { id } } }`],
    ["suggest", `{ suggest(prefix: "hu") { name } }`],
    ["paths", `{ paths(from: ["net:hub"], to: ["org:lab"]) { paths { length } } }`],
    ["neighborhood", `{ neighborhood(id: "net:hub") { nodes { node { id } } } }`],
    ["timeline", `{ timeline(id: "org:institute") { totalCount } }`],
  ])("%s", async (_what, query) => {
    const { answer, statements } = await ask(graph, query);
    expect(answer.errors).toBeUndefined();
    expect(statements.length).toBeLessThanOrEqual(/search|paths|neighborhood/.test(query) ? 2 : 1);
    for (const statement of statements) {
      const operators = operatorsOf(await profile(graph.connection, statement));
      expect(
        operators.filter((operator) => /^(AllNodesScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan)$/.test(operator)),
      ).toEqual([]);
    }
  });
});
