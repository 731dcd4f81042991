/** A test, at least, for each code of the table, by what a client can do to meet it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { API_ERRORS } from "../../src/errors.js";
import type { QueryEngine } from "../../src/query/index.js";
import { cypher } from "../../src/store/cypher.js";
import { testConnection, wipe } from "../setup/graph.js";
import { asked, serve, type Served } from "./helpers/served.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

const directory = temporaryDirectory();
let server: Served;
beforeAll(async () => {
  server = await serve();
  await fillSmall(server.connection, directory);
});

/** An engine that does nothing but fail: for what cannot be brought about from outside. */
const failing = (error: Error): QueryEngine =>
  ({ check: () => Promise.reject(error), answer: () => Promise.reject(error) }) as Partial<QueryEngine> as QueryEngine;

test("GRAPHQL_PARSE_FAILED", async () => {
  expect(await server.ask("{ dataset {")).toMatchObject({ status: 400, code: "GRAPHQL_PARSE_FAILED", data: undefined });
});

describe("GRAPHQL_VALIDATION_FAILED", () => {
  test.each([
    ["a field that there is not", "{ networks { nodes { nam } } }"],
    ["a literal of another type", '{ networks(first: "x") { totalCount } }'],
    ["a literal that is no value of its enum", "{ statements(where: {verb: {eq: KNOWS}}) { totalCount } }"],
    ["a mutation", "mutation { change }"],
    ["a subscription", "subscription { change }"],
  ])("%s", async (_, query) => {
    expect(await server.ask(query)).toMatchObject({ status: 400, code: "GRAPHQL_VALIDATION_FAILED", data: undefined });
  });
});

test("a field of an entity that is asked of a list is pointed to the list's nodes", async () => {
  const messages = async (query: string): Promise<unknown> => (await server.ask(query)).errors?.map(({ message }) => message);
  expect(await messages("{ networks { name } }")).toEqual([expect.stringMatching(/on type "NetworkConnection"\..* `nodes \{ name \}`\.$/)]);
  expect(await messages('{ network(id: "net:a") { coordinatedBy { kind } } }')).toEqual([expect.stringMatching(/`nodes \{ kind \}`\.$/)]);
  expect(await messages("{ networks { nonsense } }")).toEqual([expect.not.stringMatching(/This is a list/)]);
});

describe("OPERATION_RESOLUTION_FAILURE", () => {
  const query = "query A { dataset { version } } query B { dataset { version } }";
  test.each([
    ["several operations and not which", { query }],
    ["another one", { query, operationName: "C" }],
  ])("%s", async (_, parameters) => {
    expect(await server.request(asked(parameters))).toMatchObject({ status: 400, code: "OPERATION_RESOLUTION_FAILURE", data: undefined });
  });
});

describe("BAD_USER_INPUT names the argument, for a literal and a variable alike", () => {
  const ids = JSON.stringify(Array.from({ length: 501 }, (_, i) => `net:${i}`));
  test.each([
    ["networks.first", "Int", "101", "networks(first: $it) { totalCount }"],
    ["networks.first", "Int", "-1", "networks(first: $it) { totalCount }"],
    ["networks.last", "Int", "101", "networks(last: $it) { totalCount }"],
    ["networks.last", "Int", "1", "networks(first: 1, last: $it) { totalCount }"],
    ["networks.after", "Cursor", '"nonsense"', "networks(after: $it) { totalCount }"],
    ["networks.after", "Cursor", "3", "networks(after: $it) { totalCount }"],
    ["networks.before", "Cursor", '"W10"', "networks(before: $it) { totalCount }"],
    ["networks.asOf", "EDTF", '"yesterday"', "networks(asOf: $it) { totalCount }"],
    ["networks.asOf", "EDTF", '"2001-21"', "networks(asOf: $it) { totalCount }"],
    ["networks.asOf", "EDTF", "{}", "networks(asOf: $it) { totalCount }"],
    ["networks.asOf", "EDTF", "{toString: 1, valueOf: 1}", "networks(asOf: $it) { totalCount }"],
    ["networks.asOf", "EDTF", '["2001"]', "networks(asOf: $it) { totalCount }"],
    ["networks.layers", "[String!]", '["RUMOURS"]', "networks(layers: $it) { totalCount }"],
    ["networks.orderBy.0", "[NetworkOrder!]", "[{}]", "networks(orderBy: $it) { totalCount }"],
    ["networks.orderBy.0", "[NetworkOrder!]", "[{name: ASC, id: ASC}]", "networks(orderBy: $it) { totalCount }"],
    ["networks.orderBy.0.name", "[NetworkOrder!]", "[{name: null}]", "networks(orderBy: $it) { totalCount }"],
    ["networks.where.name.eq", "NetworkWhere", "{name: {eq: null}}", "networks(where: $it) { totalCount }"],
    ["networks.where.AND.0.NOT.name", "NetworkWhere", "{AND: [{NOT: {name: null}}]}", "networks(where: $it) { totalCount }"],
    ["networks.where.established.gt", "NetworkWhere", '{established: {gt: "soon"}}', "networks(where: $it) { totalCount }"],
    ["nodes.ids", "[ID!]!", ids, "nodes(ids: $it) { id }"],
    ["some.nodes.are.first", "Int", "101", "some: networks { nodes { are: memberOf(first: $it) { totalCount } } }"],
  ])("%s: %s %s", async (argument, type, value, field) => {
    const expected = { code: "BAD_USER_INPUT", errors: [{ extensions: { code: "BAD_USER_INPUT", argument } }] };
    expect(await server.ask(`{ ${field.replace("$it", value)} }`)).toMatchObject(expected);
    const it: unknown = JSON.parse(value.replace(/([{ ])(\w+):/g, '$1"$2":').replace(/\bASC\b/g, '"ASC"'));
    const answer = await server.ask(`query($it: ${type}) { ${field} }`, { it });
    expect(answer).toMatchObject(expected);
    expect(answer.errors[0]?.message).toContain(argument);
  });

  test("and has the status of an answer, for it is one to a question that could be executed", async () => {
    expect(await server.ask("{ networks(first: 101) { totalCount } }")).toMatchObject({
      status: API_ERRORS.BAD_USER_INPUT.status,
      data: null,
    });
    // What else was asked is answered.
    expect(await server.ask('{ node(id: "net:a", asOf: "no") { id } dataset { version } }')).toMatchObject({
      data: { node: null, dataset: { version: 1 } },
      code: "BAD_USER_INPUT",
    });
  });

  test.each<[string, string, string, string, Record<string, unknown>?]>([
    ["networks.first", "wrong type", "Int", "networks(first: $it) { totalCount }", { it: "x" }],
    [
      "networks.where.AND.1.name.eq",
      "wrong type within",
      "NetworkWhere",
      "networks(where: $it) { totalCount }",
      { it: { AND: [{}, { name: { eq: 1 } }] } },
    ],
    ["networks.where.name.eq", "wrong type of a part", "String", "networks(where: {name: {eq: $it}}) { totalCount }", { it: 3 }],
    ["networks.layers.1", "wrong type of an item", "[String!]", "networks(layers: $it) { totalCount }", { it: ["DOCUMENTS", null] }],
    [
      "statements.where.verb.eq",
      "no value of its enum",
      "StatementWhere",
      "statements(where: $it) { totalCount }",
      { it: { verb: { eq: "KNOWS" } } },
    ],
    ["networks.where.nam", "a key that there is not", "NetworkWhere", "networks(where: $it) { totalCount }", { it: { nam: 1 } }],
    ["network.id", "nothing given", "ID!", "network(id: $it) { id }"],
    ["network.id", "null", "ID!", "network(id: $it) { id }", { it: null }],
    ["all.nodes.memberOf.first", "far below, in a fragment", "Int", "all: networks { ...F }", { it: 1.5 }],
  ])("%s: a variable, %s", async (argument, _, type, field, variables = {}) => {
    const fragment = field.includes("...F")
      ? "fragment F on NetworkConnection { nodes { ... on Network { memberOf(first: $it) { totalCount } } } }"
      : "";
    const answer = await server.ask(`query($it: ${type}) { ${field} } ${fragment}`, variables);
    // GraphQL's own message ends with the path of an unknown key's object; ours names at least that.
    const expected = argument.replace(/\.nam$/, "");
    expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT", data: undefined });
    expect(answer.errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: expected, variable: "it" });
  });

  test("a variable with more faults than anybody reads: the first of them", async () => {
    const it = { AND: Array.from({ length: 50 }, () => ({ name: { eq: 1 } })) };
    const { errors } = await server.ask("query($it: NetworkWhere) { networks(where: $it) { totalCount } }", { it });
    expect(errors.length).toBeLessThanOrEqual(20);
    expect(errors.map(({ extensions }) => extensions["argument"])).toEqual(errors.map((_, index) => `networks.where.AND.${index}.name.eq`));
  });

  test("a variable that may be null where null is not allowed", async () => {
    expect(await server.ask('query($it: ID = "x") { network(id: $it) { id } }', { it: null })).toMatchObject({
      status: 200,
      data: null,
      errors: [{ extensions: { code: "BAD_USER_INPUT", argument: "network.id", variable: "it" } }],
    });
  });
});

test("QUERY_TOO_COMPLEX, with the cost and the limit", async () => {
  const answer = await server.ask(
    "{ networks(first: 100) { nodes { coordinatedBy(first: 100) { nodes { coordinates(first: 100) { nodes { id } } } } } } }",
  );
  expect(answer).toMatchObject({ status: API_ERRORS.QUERY_TOO_COMPLEX.status, code: "QUERY_TOO_COMPLEX", data: null });
  const { cost, limit } = answer.errors[0]?.extensions ?? {};
  expect(limit).toBe(200_000);
  expect(cost).toBeGreaterThan(200_000);
});

test("what a client sent is told back in short", async () => {
  const long = "x".repeat(100_000);
  for (const answer of [
    await server.ask("query($it: EDTF) { networks(asOf: $it) { totalCount } }", { it: long }),
    await server.ask("query($it: Int) { networks(first: $it) { totalCount } }", { it: long }),
    await server.ask(`{ ${long} }`),
  ]) {
    expect(answer.errors[0]?.message).toContain("xxx");
    expect(answer.errors[0]?.message.length).toBeLessThanOrEqual(1_000);
  }
});

test("NOT_FOUND is for addresses; an id that there is not is null", async () => {
  for (const path of ["/nothing", "/graphql/more?query=x", "/playground", "/readyz/"])
    expect(await server.request(path)).toMatchObject({ status: 404, code: "NOT_FOUND" });
  expect(await server.request("/livez", { method: "POST" })).toMatchObject({ status: 404, code: "NOT_FOUND" });
  expect(await server.ask('{ network(id: "net:none") { id } node(id: "org:one") { id } statement(id: "st:0") { id } }')).toMatchObject({
    status: 200,
    data: { network: null, node: { id: "org:one" }, statement: null },
    errors: [],
  });
});

test("SERVICE_UNAVAILABLE: a database without a graph; status 503, and Retry-After; away.test.ts has the others", async () => {
  const empty = await serve();
  await wipe(empty.connection);
  const answer = await empty.ask("{ dataset { version } }");
  await fillSmall(server.connection, directory);
  expect(answer).toMatchObject({
    status: 503,
    code: "SERVICE_UNAVAILABLE",
    data: null,
    errors: [{ message: expect.stringContaining("no graph yet") as string, extensions: { retryAfter: 10 } }],
  });
  expect(answer.headers.get("retry-after")).toBe("10");
  expect(empty.log).toEqual([]);
});

test("SERVICE_UNAVAILABLE: more than the database has memory for", async () => {
  const hungry = cypher`UNWIND range(1, 100000000) AS number WITH collect(number) AS numbers RETURN size(numbers) AS size`;
  await expect(server.connection.read(hungry, { deadline: 60_000 })).rejects.toMatchObject({
    message: expect.stringMatching(/not enough memory.* ask for less/) as string,
    code: "SERVICE_UNAVAILABLE",
  });
});

describe("INTERNAL_SERVER_ERROR", () => {
  const SECRET = "MATCH (n) at bolt://user:password@10.0.0.7";

  test("tells nothing, and is logged with its stack", async () => {
    const other = await serve({ connection: testConnection(), engine: failing(new TypeError(SECRET)) });
    const answer = await other.ask("{ dataset { version } }");
    expect(answer).toMatchObject({ status: 500, data: null });
    expect(answer.errors).toEqual([
      {
        message: "Something went wrong on our side.",
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
    expect(other.log).toMatchObject([
      { level: 50, err: { type: "TypeError", message: SECRET, stack: expect.stringContaining("errors.test") as string } },
    ]);
  });

  test("of another route, too", async () => {
    const other = await serve({ connection: testConnection(), engine: failing(new TypeError(SECRET)) });
    const ready = await fetch(`${other.url}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, expect.not.stringContaining("bolt")]);
    expect(other.log).toMatchObject([{ level: 50, err: { message: SECRET } }]);
  });
});

test("docs/errors.md has a row for each code of the table, and no other", () => {
  const text = readFileSync(join(import.meta.dirname, "../../docs/errors.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` +\| (\d+)[^|]*\| ([^|]*?) +\|$/gm)].map(([, code, status, meaning]) => [
    code,
    { status: Number(status), meaning },
  ]);
  expect(Object.fromEntries(rows)).toEqual(API_ERRORS);
});
