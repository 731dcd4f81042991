/** What HTTP carries: methods, forms of a request, types of content, what is refused and how. */
import { request as httpRequest } from "node:http";
import { connect as connectSocket } from "node:net";
import { gzipSync } from "node:zlib";
import { asked, serve, type Served } from "./helpers/served.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

const directory = temporaryDirectory();
let server: Served;
beforeAll(async () => {
  server = await serve();
  await fillSmall(server.connection, directory);
});

const ONE = '{ organization(id: "org:one") { name } }';
const ITS_NAME = { organization: { name: 'Città "Uno" & più' } };

describe("a question", () => {
  test("by POST", async () => {
    expect(await server.ask(ONE)).toMatchObject({ status: 200, data: ITS_NAME, errors: [] });
  });

  test("by GET, its variables and the name of its operation in the address, special characters and all", async () => {
    const query = `
      # Größe & mehr? 100% #1 + 2
      query Other { dataset { version } }
      query Named($where: OrganizationWhere!) { organizations(where: $where) { nodes { id name } } }`;
    const variables = JSON.stringify({ where: { name: { eq: 'CITTÀ "uno" & PIÙ' } } });
    const answer = await server.request(asked({ query, variables, operationName: "Named" }));
    expect(answer).toMatchObject({ status: 200, data: { organizations: { nodes: [{ id: "org:one", ...ITS_NAME.organization }] } } });
  });

  test("by GET as a browser asks for a page, and with no header at all", async () => {
    const html = { headers: { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" } };
    expect(await server.request(asked({ query: ONE }), html)).toMatchObject({ status: 200, data: ITS_NAME });
    expect(await bareGet(asked({ query: ONE }))).toContain(JSON.stringify(ITS_NAME));
  });

  test.each([
    ["*/*", "application/json; charset=utf-8"],
    ["application/json", "application/json; charset=utf-8"],
    ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
    ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
  ])("accepting %s is answered as %s", async (accept, type) => {
    const answer = await server.request(asked({ query: ONE }), { headers: { accept } });
    expect(answer).toMatchObject({ status: 200, data: ITS_NAME });
    expect(answer.headers.get("content-type")).toBe(type);
  });

  test("that accepts nothing that we have", async () => {
    expect(await server.request(asked({ query: ONE }), { headers: { accept: "image/png" } })).toMatchObject({
      status: 406,
      code: "BAD_REQUEST",
    });
  });

  test("with a broken connection does not disturb the next", async () => {
    const { port } = new URL(server.url);
    const socket = connectSocket(Number(port), "127.0.0.1");
    await new Promise<void>((resolve) => socket.once("connect", resolve));
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":');
    socket.destroy();
    expect(await server.ask(ONE)).toMatchObject({ status: 200 });
    expect(server.log).toEqual([]);
  });
});

describe("refused with BAD_REQUEST", () => {
  const json = { "content-type": "application/json" };
  test.each<[string, number, string, RequestInit]>([
    ["a mutation by GET", 405, asked({ query: "mutation { change }" }), {}],
    ["variables that are no JSON", 400, asked({ query: ONE, variables: "{a" }), {}],
    ["variables that are no object", 400, asked({ query: ONE, variables: "[1]" }), {}],
    ["a question asked twice", 400, `${asked({ query: ONE })}&query=x`, {}],
    ["an address without a question", 400, "/graphql", {}],
    ["a body that is no JSON", 400, "/graphql", { method: "POST", headers: json, body: "{x" }],
    ["a body that is no object", 400, "/graphql", { method: "POST", headers: json, body: "3" }],
    ["an empty body", 400, "/graphql", { method: "POST", headers: json, body: "" }],
    ["no body", 400, "/graphql", { method: "POST" }],
    ["an empty object", 400, "/graphql", { method: "POST", headers: json, body: "{}" }],
    ["a question that is no text", 400, "/graphql", { method: "POST", headers: json, body: '{"query": {"kind": "Document"}}' }],
    [
      "several questions in one body",
      400,
      "/graphql",
      { method: "POST", headers: json, body: JSON.stringify([{ query: ONE }, { query: ONE }]) },
    ],
    [
      "a registered query",
      200,
      "/graphql",
      { method: "POST", headers: json, body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}' },
    ],
    ["text", 415, "/graphql", { method: "POST", headers: { "content-type": "text/plain" }, body: JSON.stringify({ query: ONE }) }],
    ["bare GraphQL", 415, "/graphql", { method: "POST", headers: { "content-type": "application/graphql" }, body: ONE }],
    ["a form", 415, "/graphql", { method: "POST", body: new URLSearchParams({ query: ONE }) }],
    [
      "a body of more than 256 KB",
      413,
      "/graphql",
      { method: "POST", headers: json, body: JSON.stringify({ query: `#${"x".repeat(300_000)}` }) },
    ],
    ["PUT", 405, "/graphql", { method: "PUT", headers: json, body: JSON.stringify({ query: ONE }) }],
    ["DELETE", 405, "/graphql", { method: "DELETE" }],
    ["an address that cannot be decoded", 400, "/%E0%A4%A", {}],
  ])("%s", async (_, status, path, init) => {
    const answer = await server.request(path, init);
    expect(answer).toMatchObject({ status, code: "BAD_REQUEST", errors: [{ message: expect.stringMatching(/\w+/) as string }] });
    expect(answer.headers.get("content-type")).toMatch(/^application\/(json|graphql-response\+json)/);
    expect(answer.data).toBeUndefined();
  });

  test("a client that may register queries is told so by the words that it knows", async () => {
    const body = JSON.stringify({ query: ONE, extensions: { persistedQuery: { version: 1, sha256Hash: "a" } } });
    expect(await server.request("/graphql", { method: "POST", headers: json, body })).toMatchObject({
      errors: [{ message: "PersistedQueryNotSupported" }],
    });
  });

  test("the methods that there are stand in Allow, and HEAD has no body", async () => {
    const answer = await server.request(asked({ query: ONE }), { method: "HEAD" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, POST");
  });

  test("nothing of this is logged as a defect", () => {
    expect(server.log).toEqual([]);
  });
});

describe("refused by HTTP itself, in the form that all errors have", () => {
  test.each<[string, string, number, string]>([
    ["an address of more than 16 KB", `GET ${asked({ query: `#${"x".repeat(70_000)}` })} HTTP/1.1\r\nhost: x\r\n\r\n`, 431, "POST"],
    ["what is not HTTP", "\u0016\u0003\u0001 hello\r\n\r\n", 400, "HTTP"],
    ["a length that is no number", "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n{}", 400, "HTTP"],
    [
      "two lengths, as smugglers send",
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
      "HTTP",
    ],
  ])("%s", async (_, bytes, status, words) => {
    const [head = "", body = ""] = (await rawAnswer(bytes)).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: expect.stringContaining(words) as string, extensions: { code: "BAD_REQUEST" } }],
    });
    expect(server.log).toEqual([]);
  });

  test("a compressed body, which would be taken for broken JSON", async () => {
    const answer = await server.request("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync(JSON.stringify({ query: ONE })),
    });
    expect(answer).toMatchObject({
      status: 415,
      code: "BAD_REQUEST",
      errors: [{ message: expect.stringContaining("compress") as string }],
    });
  });
});

describe("refused before it costs anything", () => {
  // As text: 9000 levels are too many for JSON.stringify.
  const nested = (levels: number): string => `{"where":${'{"NOT":'.repeat(levels)}{}${"}".repeat(levels)}}`;
  const askWith = (query: string, variables: string): ReturnType<typeof server.ask> =>
    server.ask("", {}, { body: `{"query":${JSON.stringify(query)},"variables":${variables}}` });
  const where = "query($where: NetworkWhere) { networks(where: $where) { totalCount } }";
  const chain = (fragments: number, spreads: number): string =>
    `{ ...f0 } ${Array.from({ length: fragments }, (_, i) => `fragment f${i} on Query { ${`...f${i + 1} `.repeat(spreads)} }`).join(" ")} fragment f${fragments} on Query { dataset { version } }`;
  const aliases = (count: number, of: (index: number) => string): string =>
    `{ ${Array.from({ length: count }, (_, i) => of(i)).join(" ")} }`;

  test.each<[string, string, string?]>([
    ["levels of selections", `{ networks { nodes ${"{ memberOf { nodes ".repeat(1500)}{ id }${" } }".repeat(1500)} } }`],
    ["levels of a list", `{ networks(layers: ${"[".repeat(5000)}${"]".repeat(5000)}) { totalCount } }`],
    ["levels of a filter in the text", `{ networks(where: ${"{NOT:".repeat(41)}{}${"}".repeat(41)}) { totalCount } }`],
    ["levels of a filter in the variables", where, nested(41)],
    ["so many of them that they would exhaust the stack", where, nested(9000)],
    ["levels of fragments", chain(60, 1)],
    ["fragments that write out to 2^30 fields", chain(30, 2)],
    ["fields of Query", aliases(700, (i) => `a${i}: dataset { version }`)],
    ["fields", `{ networks { nodes ${aliases(3100, (i) => `a${i}: id`)} } }`],
  ])("QUERY_TOO_COMPLEX: too many %s", async (_, query, variables = "{}") => {
    const answer = await askWith(query, variables);
    expect(answer).toMatchObject({ status: 400, code: "QUERY_TOO_COMPLEX" });
    const { cost, limit } = answer.errors[0]?.extensions ?? {};
    expect(Number(cost)).toBeGreaterThan(Number(limit));
    expect(answer.data).toBeUndefined();
  });

  test.each([
    ["{ __proto__: dataset { version } }"],
    ["{ dataset { version: __typename } ...F } fragment F on Query { networks { nodes { __proto__: id } } }"],
  ])("GRAPHQL_VALIDATION_FAILED: %s, an alias that JavaScript would lose", async (query) => {
    expect(await server.ask(query)).toMatchObject({
      status: 400,
      code: "GRAPHQL_VALIDATION_FAILED",
      errors: [{ message: expect.stringContaining("__proto__") as string }],
    });
  });

  test("QUERY_TOO_COMPLEX: levels of variables in the address", async () => {
    expect(await server.request(asked({ query: where, variables: nested(60) }))).toMatchObject({ status: 400, code: "QUERY_TOO_COMPLEX" });
  });

  test("GRAPHQL_PARSE_FAILED: a text with too many words", async () => {
    const answer = await server.ask(aliases(4000, (i) => `a${i}: dataset { version }`));
    expect(answer).toMatchObject({
      status: 400,
      code: "GRAPHQL_PARSE_FAILED",
      errors: [{ message: expect.stringContaining("10000 tokens") as string }],
    });
  });

  test("GRAPHQL_VALIDATION_FAILED: one field thousands of times, which takes long to compare", async () => {
    expect(await server.ask(`{ ${"networks { totalCount } ".repeat(1800)} }`)).toMatchObject({
      status: 400,
      code: "GRAPHQL_VALIDATION_FAILED",
    });
  });

  test("brackets in strings and comments are no levels, and what is within the limits is answered", async () => {
    const brackets = "{[(".repeat(40);
    expect(await server.ask(`# ${brackets}\n{ networks(where: {name: {contains: "\\"${brackets}"}}) { totalCount } }`)).toMatchObject({
      data: { networks: { totalCount: 0 } },
    });
    expect(await server.ask(`{ networks(where: {name: {contains: """ \\""" " ${brackets}"""}}) { totalCount } }`)).toMatchObject({
      data: { networks: { totalCount: 0 } },
    });
    expect(await askWith(where, nested(36))).toMatchObject({ status: 200, data: { networks: { totalCount: 2 } } });
    expect(await server.ask(aliases(300, (i) => `a${i}: network(id: "net:a") { id }`))).toMatchObject({ status: 200, errors: [] });
  });
});

/** What a client gets for bytes of its own. */
async function rawAnswer(bytes: string): Promise<string> {
  const socket = connectSocket(Number(new URL(server.url).port), "127.0.0.1");
  socket.write(bytes);
  let text = "";
  // The rest of what it sends may meet a closed connection.
  socket.on("error", () => undefined);
  for await (const part of socket) text += String(part);
  return text;
}

/** What a client gets that sends an address and nothing else. */
async function bareGet(path: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, headers: {} }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve(text));
    })
      .on("error", reject)
      .end();
  });
}
