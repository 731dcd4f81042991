/** The Reconciliation Service API, as OpenRefine speaks it: manifest, batches of names by form and by address, suggestions, what is refused. */
import { serve, type Served } from "./helpers/served.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

const directory = temporaryDirectory();
let server: Served;
beforeAll(async () => {
  server = await serve({ corsOrigins: ["https://refine.example"] });
  await fillSmall(server.connection, directory);
});

const FORM = "application/x-www-form-urlencoded; charset=UTF-8";

async function json(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(server.url + path, init);
  expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "application/json; charset=utf-8"]);
  return response.json();
}

const formOf = (queries: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": FORM },
  body: new URLSearchParams({ queries: JSON.stringify(queries) }).toString(),
});

const TWO = { id: "org:two", name: "Two", type: [{ id: "Organization", name: "Organization" }], score: 90, match: true };

test("the manifest says what the service is, and its addresses answer", async () => {
  const manifest = (await json("/reconcile")) as {
    versions: string[];
    defaultTypes: { id: string; name: string }[];
    identifierSpace: string;
    schemaSpace: string;
    view: { url: string };
    suggest: Record<string, { service_url: string; service_path: string }>;
  };
  expect(manifest).toMatchObject({
    versions: ["0.1", "0.2"],
    identifierSpace: `${server.url}/`,
    schemaSpace: `${server.url}/`,
    defaultTypes: expect.arrayContaining([{ id: "Organization", name: "Organization" }]) as unknown,
  });
  const view = await fetch(manifest.view.url.replace("{{id}}", "org:two"));
  expect(await view.json()).toMatchObject({ data: { entity: { id: "org:two", name: "Two" } } });
  for (const { service_url: url, service_path: path } of Object.values(manifest.suggest))
    expect((await fetch(`${url}${path}?prefix=tw`)).status).toBe(200);
});

test("a batch of names, as OpenRefine sends it", async () => {
  const answer = await json(
    "/reconcile",
    formOf({
      q0: { query: "Two", limit: 3 },
      q1: { query: "two", type: "Organization", type_strict: "should" },
      q2: { query: "Two", type: { id: "City" }, properties: [{ pid: "country", v: { id: "plc:italy", name: "Italy" } }] },
      q3: { query: "citta uno e piu", type: ["Nonsense", "Organization"], properties: [{ pid: "other", v: ["x", 1] }] },
      q4: { query: "Nowhere" },
      q5: { query: "?" },
    }),
  );
  expect(answer).toMatchObject({
    q0: { result: [TWO] },
    q1: { result: [{ ...TWO, score: 95 }] },
    q2: { result: [{ id: "org:two", score: 65, match: false }] },
    q3: { result: [{ id: "org:one", name: 'Città "Uno" & più' }] },
    q4: { result: [] },
    q5: { result: [] },
  });
});

test("by address, and nothing at all", async () => {
  expect(await json(`/reconcile?${new URLSearchParams({ queries: '{"a":{"query":"Two"}}' }).toString()}`)).toMatchObject({
    a: { result: [TWO] },
  });
  expect(await json("/reconcile", formOf({}))).toEqual({});
});

test("suggestions of entities and of types", async () => {
  expect(await json("/reconcile/suggest/entity?prefix=CITT")).toEqual({
    result: [
      { id: "org:one", name: 'Città "Uno" & più', description: "Organization", notable: [{ id: "Organization", name: "Organization" }] },
    ],
  });
  expect(await json("/reconcile/suggest/entity")).toEqual({ result: [] });
  expect(await json("/reconcile/suggest/type?prefix=netw")).toEqual({ result: [{ id: "Network", name: "Network" }] });
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["a question without a name", '{"q0":{}}'],
  ["no questions", '{"q0":5}'],
  ["a limit that is none", '{"q0":{"query":"Two","limit":0}}'],
  ["too many names", JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`q${i}`, { query: "Two" }])))],
])("%s is refused in words", async (_, queries) => {
  const init = { method: "POST", headers: { "content-type": FORM }, body: new URLSearchParams({ queries }).toString() };
  expect(await server.request("/reconcile", init)).toMatchObject({ status: 400, code: "BAD_REQUEST" });
});

test("a name as long as nobody's is refused", async () => {
  expect(await server.request("/reconcile", formOf({ q0: { query: "x".repeat(3_000) } }))).toMatchObject({
    status: 400,
    code: "BAD_USER_INPUT",
  });
});

test.each(["/reconcile/suggest/entity", "/reconcile/suggest/type"])("%s with two prefixes is refused, not a defect", async (path) => {
  expect(await server.request(`${path}?prefix=tw&prefix=on`, {})).toMatchObject({ status: 400, code: "BAD_REQUEST" });
});

test("a batch that is not answered before its deadline is no success", async () => {
  const hasty = await serve({ deadline: 1 });
  expect(await hasty.request("/reconcile", formOf({ q0: { query: "Two" } }))).toMatchObject({ status: 504, code: "TIMEOUT" });
});

test("pages of the origins that may ask are told so; forms are taken nowhere else", async () => {
  const response = await fetch(`${server.url}/reconcile`, { headers: { origin: "https://refine.example" } });
  expect(response.headers.get("access-control-allow-origin")).toBe("https://refine.example");
  expect(await server.request("/graphql", { method: "POST", headers: { "content-type": FORM }, body: "query={__typename}" })).toMatchObject(
    {
      status: 415,
      code: "BAD_REQUEST",
    },
  );
});
