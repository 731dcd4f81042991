/**
 * The playground as a visitor meets it: built, served with its Content-Security-Policy, opened in a real Chromium. The API
 * behind it is a schema of one field, as this is about the page only.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import Fastify, { type FastifyInstance } from "fastify";
import { buildSchema, graphql } from "graphql";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { contentSecurityPolicy, playgroundPath, webDirectory } from "../../src/web/index.js";

const PROJECT = join(import.meta.dirname, "../..");
const FIRST_QUERIES = join(PROJECT, "operations/first");

/** Generous, as a first build and a first start of Chromium share the machine with the other tests. */
const START_MS = 120_000;
const TEST_MS = 60_000;
const WAIT_MS = 20_000;

const schema = buildSchema(`
  "A schema for this test."
  schema { query: Query }
  type Query { greeting(name: String!): String! }
`);
const rootValue = { greeting: ({ name }: { name: string }) => `Buongiorno, ${name}` };

let server: FastifyInstance;
let origin: string;
let browser: Browser;
let context: BrowserContext;

/** What the page did that it should not have done; each test starts with none and ends with none. */
let foreignRequests: string[];
let complaints: string[];

beforeAll(async () => {
  const executablePath = chromiumPath();
  await promisify(execFile)(process.execPath, [join(PROJECT, "src/web/build.mjs")]);
  server = await serve();
  origin = await server.listen({ host: "127.0.0.1", port: 0 });
  browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Beside what the tests observe: no other host can be found at all, so the page has to work without one.
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ],
  });
}, START_MS);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  foreignRequests = [];
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(WAIT_MS);
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.origin !== origin) foreignRequests.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
});

afterEach(async () => {
  await context?.close();
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test(
  "a first visit has the first queries as its tabs, the first one open",
  async () => {
    const files = (await readdir(FIRST_QUERIES)).filter((name) => name.endsWith(".graphql")).sort();
    const texts = await Promise.all(files.map((name) => readFile(join(FIRST_QUERIES, name), "utf8")));
    expect(texts.length).toBeGreaterThan(0);

    const page = await openPlayground();
    expect(await page.title()).toContain("child-rights-graph");
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.locator("h1").innerText()).toBe("child-rights-graph");
    expect(await tabTitles(page)).toEqual(texts.map((text) => /^query (\w+)/m.exec(text)?.[1]));
    expect(await queryText(page)).toContain(texts[0]?.split("\n")[0]);
  },
  TEST_MS,
);

test(
  "a query that is run shows its answer",
  async () => {
    const page = await openPlayground();
    await writeQuery(page, 'query Hello { greeting(name: "Torino") }');
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.locator(".graphiql-response").getByText("Buongiorno, Torino").waitFor();
  },
  TEST_MS,
);

test(
  "an error of the API is shown as it answers it",
  async () => {
    const page = await openPlayground();
    await writeQuery(page, "query Hello { greeting }");
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page
      .locator(".graphiql-response")
      .getByText(/argument.*required/)
      .first()
      .waitFor();
  },
  TEST_MS,
);

test(
  "the workers run: a field that the schema does not have is underlined, and one that it has completed",
  async () => {
    const page = await openPlayground();
    await writeQuery(page, "query Hello { farewell }");
    await page.locator(".graphiql-query-editor .squiggly-error").waitFor();
    expect(page.workers().map((worker) => new URL(worker.url()).origin)).toContain(origin);
    expect(page.workers().some((worker) => worker.url().includes("graphql.worker"))).toBe(true);

    await writeQuery(page, "query Hello { greet");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget").getByText("greeting").first().waitFor();
  },
  TEST_MS,
);

test(
  "a later visit finds what was written before",
  async () => {
    const page = await openPlayground();
    await writeQuery(page, 'query Mine { greeting(name: "Roma") }');
    await storedTab("Mine");
    const titles = await tabTitles(page);

    await page.close();
    const later = await openPlayground();
    expect(await tabTitles(later)).toEqual(titles);
    expect(await queryText(later)).toContain("query Mine");
  },
  TEST_MS,
);

test(
  "the documentation shows the schema",
  async () => {
    const page = await openPlayground();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByText("A schema for this test.").waitFor();
  },
  TEST_MS,
);

test(
  "the page follows the system's light and dark",
  async () => {
    const page = await openPlayground();
    const background = () => page.evaluate('getComputedStyle(document.querySelector(".graphiql-container")).backgroundColor');
    await page.emulateMedia({ colorScheme: "light" });
    const light = await background();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).not.toBe(light);
  },
  TEST_MS,
);

/** The playground in a new page, with its editor ready and the schema read. */
async function openPlayground(): Promise<Page> {
  const page = await context.newPage();
  const introspected = page.waitForResponse((response) => response.url() === `${origin}/graphql`);
  // Without the slash at the end, as people type it.
  await page.goto(origin + playgroundPath);
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  await introspected;
  return page;
}

/** Replaces the query of the open tab by this text, which names its operation. */
async function writeQuery(page: Page, text: string): Promise<void> {
  await page.locator(".graphiql-query-editor .view-lines").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
  // GraphiQL reads the name of the operation, which it sends along, a tenth of a second later; the tab then bears it.
  const name = /^query (\w+)/.exec(text)?.[1] ?? "";
  await page.getByRole("button", { name, exact: true }).waitFor();
}

async function queryText(page: Page): Promise<string> {
  // Monaco writes a space that it has to keep as a no-break space.
  return (await page.locator(".graphiql-query-editor .view-lines").innerText()).replaceAll("\u00a0", " ");
}

/** Until localStorage has a tab of this title: GraphiQL stores the tabs half a second after the last key. */
async function storedTab(title: string): Promise<void> {
  const end = Date.now() + WAIT_MS;
  // Not page.waitForFunction, which evaluates text in the page: the policy forbids that.
  for (;;) {
    const { origins } = await context.storageState();
    const tabs = origins.flatMap(({ localStorage }) => localStorage).find(({ name }) => name === "graphiql:tabState");
    if (tabs?.value.includes(`"title":"${title}"`)) return;
    if (Date.now() > end) throw new Error(`No tab ${title} in localStorage; the tabs there are ${tabs?.value}.`);
    await setTimeout(100);
  }
}

async function tabTitles(page: Page): Promise<string[]> {
  return page.locator(".graphiql-tab-button").allInnerTexts();
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
};

/** Serves the files by hand: @fastify/static needs a package that is an ES module only, which Jest on Node 20 cannot require. */
async function serve(): Promise<FastifyInstance> {
  const app = Fastify();
  app.get(playgroundPath, async (_request, reply) => reply.redirect(`${playgroundPath}/`));
  app.get<{ Params: { "*": string } }>(`${playgroundPath}/*`, async ({ params }, reply) => {
    const name = params["*"] || "index.html";
    const path = join(webDirectory, name);
    if (!existsSync(path)) return reply.code(404).send();
    return reply
      .header("content-security-policy", contentSecurityPolicy)
      .header("x-content-type-options", "nosniff")
      .type(CONTENT_TYPES[extname(name)] ?? "application/octet-stream")
      .send(await readFile(path));
  });
  app.post<{ Body: { query: string; operationName?: string } }>("/graphql", async ({ body }) =>
    graphql({ schema, rootValue, source: body.query, operationName: body.operationName ?? null }),
  );
  return app;
}

function chromiumPath(): string {
  const named = process.env["CHROMIUM_PATH"];
  const candidates = named ? [named] : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const path = candidates.find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new Error(
      `These tests need Chromium and found none at ${candidates.join(", ")}. ` +
        "Install it (Debian, Ubuntu: apt-get install -y chromium) or set CHROMIUM_PATH to the program.",
    );
  }
  return path;
}
