/** Beside /graphql: what else there is at the server, the headers of its answers, CORS, what it logs. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { contentSecurityPolicy, webDirectory } from "../../src/web/index.js";
import { asked, serve, type Served } from "./helpers/served.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

const directory = temporaryDirectory();
const BROWSER = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };
const QUESTION = asked({ query: "{ dataset { version } }" });

let server: Served;
beforeAll(async () => {
  server = await serve();
  await fillSmall(server.connection, directory);
});

describe("/", () => {
  test("tells a program what there is", async () => {
    expect(await (await fetch(server.url)).json()).toEqual({
      name: "child-rights-graph",
      graphql: "/graphql",
      reconciliation: "/reconcile",
      alive: "/livez",
      ready: "/readyz",
    });
    expect(await server.request("/", BROWSER)).toMatchObject({ status: 200 });
  });

  test("every link leads somewhere", async () => {
    const withPlayground = await serve({ playground: true });
    const { name, ...links } = (await (await fetch(withPlayground.url)).json()) as Record<string, string>;
    expect(name).toBe("child-rights-graph");
    expect(Object.keys(links)).toContain("playground");
    for (const link of Object.values(links)) expect((await withPlayground.request(link)).status).not.toBe(404);
  });
});

test("what there is not is told as JSON", async () => {
  const answer = await server.request("/what?ever", BROWSER);
  expect(answer).toMatchObject({ status: 404, code: "NOT_FOUND", errors: [{ message: expect.stringContaining("GET /what;") as string }] });
});

describe("the playground", () => {
  let served: Served;
  beforeAll(async () => {
    if (!existsSync(join(webDirectory, "index.html"))) throw new Error("The playground is not built: npm run build");
    served = await serve({ playground: true });
  });

  test.each(["/", "/graphql"])("is where a browser that opens %s arrives", async (path) => {
    const answer = await served.request(path, BROWSER);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/playground/"]);
  });

  test("a browser that asks something, and a program that asks nothing, do not", async () => {
    expect(await served.request(QUESTION, BROWSER)).toMatchObject({ status: 200, data: { dataset: { version: 1 } } });
    expect(await served.request("/graphql")).toMatchObject({ status: 400, code: "BAD_REQUEST" });
  });

  test("is served with its policy, the page to be asked for anew, assets for ever", async () => {
    const typed = await served.request("/playground");
    expect([typed.status, typed.headers.get("location")]).toEqual([301, "/playground/"]);
    const page = await served.request("/playground/");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toMatch(/^text\/html/);
    expect(page.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const [asset] = await readdir(join(webDirectory, "assets"));
    const answer = await served.request(`/playground/assets/${String(asset)}`);
    expect(answer.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
    expect(answer.headers.get("cache-control")).toContain("immutable");
  });

  test("serves nothing else of the disk", async () => {
    for (const path of ["/playground/../index.js", "/playground/%2e%2e/index.js", "/playground/..%2findex.js", "/playground/none.js"])
      expect((await served.request(path)).status).toBeGreaterThanOrEqual(400);
  });

  test("is not there when it is not built", async () => {
    expect(await server.request("/playground/")).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });
});

test("every answer says that its type is meant, and to keep no copy but of what can be asked whether it still holds", async () => {
  for (const path of ["/graphql", "/", "/nothing", "/livez", "/readyz"]) {
    const { headers } = await server.request(path);
    expect([path, headers.get("x-content-type-options"), headers.get("cache-control")]).toEqual([path, "nosniff", "no-store"]);
    expect(headers.get("server") ?? headers.get("x-powered-by")).toBeNull();
  }
});

describe("an answer by GET may be kept, and asked whether it still holds", () => {
  const ifNot = (tag: string): RequestInit => ({ headers: { "if-none-match": tag } });
  const tagOf = async (path: string, init?: RequestInit): Promise<string> =>
    (await server.request(path, init)).headers.get("etag") ?? "none";

  test("it has a tag, the same for the same answer", async () => {
    const { status, headers } = await server.request(QUESTION);
    expect([status, headers.get("cache-control"), headers.get("etag")]).toEqual([200, "no-cache", expect.stringMatching(/^"[\w-]+"$/)]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(await tagOf(QUESTION)).toBe(headers.get("etag"));
    expect(await tagOf(asked({ query: "{ dataset { v: version } }" }))).not.toBe(headers.get("etag"));
  });

  test.each(["%", "W/%", '"other", %', "*"])("by If-None-Match: %s", async (header) => {
    const tag = await tagOf(QUESTION);
    const response = await fetch(server.url + QUESTION, ifNot(header.replace("%", tag)));
    expect([response.status, response.headers.get("etag"), await response.text()]).toEqual([304, tag, ""]);
  });

  test("another answer, and the same as another media type, is sent", async () => {
    expect(await server.request(QUESTION, ifNot('"other"'))).toMatchObject({ status: 200, data: { dataset: { version: 1 } } });
    const other = await tagOf(QUESTION, { headers: { accept: "application/graphql-response+json" } });
    expect(await server.request(QUESTION, ifNot(other))).toMatchObject({ status: 200, data: { dataset: { version: 1 } } });
  });

  test("neither a refusal nor an answer by POST", async () => {
    const refused = await server.request(asked({ query: "{ nothing }" }), ifNot("*"));
    const posted = await server.ask("{ dataset { version } }");
    for (const { headers } of [refused, posted]) expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
    expect([refused.status, posted.status]).toEqual([400, 200]);
  });
});

describe("pages of other origins", () => {
  const from = (origin: string): RequestInit => ({ headers: { origin } });
  const preflight = (origin: string): RequestInit => ({
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
  });
  const allowed = async (served: Served, init: RequestInit, path = QUESTION): Promise<string | null> =>
    (await served.request(path, init)).headers.get("access-control-allow-origin");

  test("may not read, when no setting says so", async () => {
    expect(await allowed(server, from("https://a.example"))).toBeNull();
    const answer = await server.request("/graphql", preflight("https://a.example"));
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.status).toBe(405);
  });

  test("of a list may, others not; an answer for one is not kept for another", async () => {
    const served = await serve({ corsOrigins: ["https://a.example", "http://localhost:3000"] });
    for (const origin of ["https://a.example", "http://localhost:3000"]) {
      expect(await allowed(served, from(origin))).toBe(origin);
      const answer = await served.request("/graphql", preflight(origin));
      expect(answer.status).toBe(204);
      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
      expect(answer.headers.get("access-control-allow-headers")).toBe("content-type");
      expect(answer.headers.get("access-control-allow-methods")).toContain("POST");
    }
    for (const origin of ["https://b.example", "https://a.example.evil", "http://a.example", "null"])
      expect(await allowed(served, from(origin))).not.toBe(origin);
    expect((await served.request(QUESTION, from("https://a.example"))).headers.get("vary")?.toLowerCase()).toContain("origin");
    // Errors can be read, too, and when to ask again.
    const wrong = await served.request("/graphql", from("https://a.example"));
    expect([wrong.status, wrong.headers.get("access-control-allow-origin")]).toEqual([400, "https://a.example"]);
    expect(wrong.headers.get("access-control-expose-headers")).toBe("ETag, Retry-After");
  });

  test("of any origin may, by *", async () => {
    const served = await serve({ corsOrigins: ["*"] });
    expect(await allowed(served, from("https://a.example"))).toBe("*");
    expect((await served.request("/graphql", preflight("https://b.example"))).headers.get("access-control-allow-origin")).toBe("*");
    expect(await allowed(served, from("https://a.example"), "/readyz")).toBe("*");
  });
});

describe("the log", () => {
  test("has a line for each request at level info, and none at warn", async () => {
    const info = await serve({ logLevel: "info" });
    await info.request(QUESTION);
    await info.request("/nothing");
    const lines = info.log.filter(({ msg }) => msg === "request");
    expect(lines).toMatchObject([
      { level: 30, method: "GET", url: QUESTION, status: 200, milliseconds: expect.any(Number) as number },
      { level: 30, method: "GET", url: "/nothing", status: 404 },
    ]);
    await server.request(QUESTION);
    expect(server.log).toEqual([]);
  });
});

test("the server warns of nothing that it does itself", async () => {
  const warnings: string[] = [];
  const heard = (warning: Error): void => void warnings.push(`${warning.name}: ${warning.message}`);
  process.on("warning", heard);
  const served = await serve();
  // So many root fields that each listens for the client to leave.
  await served.ask(`{ ${Array.from({ length: 40 }, (_, i) => `a${i}: networks(first: ${i}) { totalCount }`).join(" ")} }`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off("warning", heard);
  expect(warnings).toEqual([]);
});
