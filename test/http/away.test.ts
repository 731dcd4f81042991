/** A database that goes away under a running server, and comes back: a real one, of this file's own. */
import { createServer, type Socket } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from "../../src/launcher/index.js";
import { connect } from "../../src/store/connection.js";
import { type Proxy, startProxy } from "./helpers/proxy.js";
import { serve, type Served } from "./helpers/served.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

/** The contract: a client is told of a database that is away within three seconds. */
const TOLD_MILLISECONDS = 3_000;
const DEADLINE = 8_000;

const directory = temporaryDirectory();
let neo4j: EmbeddedNeo4j;
/** By both schemes, as both have connections of their own. */
let servers: readonly { readonly scheme: string; readonly server: Served }[];

async function start(port?: number): Promise<EmbeddedNeo4j> {
  return startEmbeddedNeo4j({
    dataDirectory: path.join(directory, "data"),
    heapMegabytes: 256,
    pagecacheMegabytes: 32,
    report: () => {},
    ...(port === undefined ? {} : { port }),
  });
}

const access = (uri: string): Parameters<typeof connect>[0] => ({
  uri,
  username: "neo4j",
  password: neo4j.password,
  database: "neo4j",
  poolSize: 10,
});

beforeAll(async () => {
  neo4j = await start();
  servers = await Promise.all(
    ["bolt", "neo4j"].map(async (scheme) => ({
      scheme,
      server: await serve({ connection: connect(access(neo4j.uri.replace("bolt", scheme))), deadline: DEADLINE }),
    })),
  );
  const [first] = servers;
  if (first !== undefined) await fillSmall(first.server.connection, directory);
});
afterAll(() => neo4j.stop());

const QUESTION = '{ network(id: "net:a") { name coordinatedBy { nodes { id } } } }';
const ANSWER = { network: { name: "A", coordinatedBy: { nodes: [{ id: "org:one" }] } } };

async function answers(): Promise<void> {
  for (const { server } of servers) {
    expect(await server.ask(QUESTION)).toMatchObject({ status: 200, data: ANSWER, errors: [] });
    expect(await readiness(server)).toEqual({ status: 200, body: { status: "ok", version: 1 } });
  }
}

/** All that clients are told of a database that is away, and within what time. */
async function tellsThatItIsAway(): Promise<void> {
  for (const { server } of servers) {
    // Several at once: of those that had a connection and of those that need a new one.
    for (const answer of await Promise.all([server.ask(QUESTION), server.ask("{ dataset { version } }"), server.ask(QUESTION)])) {
      expect(answer).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE", errors: [{ extensions: { retryAfter: 2 } }] });
      expect(answer.headers.get("retry-after")).toBe("2");
      expect(answer.milliseconds).toBeLessThan(TOLD_MILLISECONDS);
    }
    const began = Date.now();
    expect(await readiness(server)).toEqual({
      status: 503,
      body: { status: "unavailable", reason: expect.stringMatching(/database/) as string },
    });
    expect(Date.now() - began).toBeLessThan(TOLD_MILLISECONDS);
    expect(await server.request("/livez")).toMatchObject({ status: 200 });
  }
}

async function readiness({ url }: Served): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: await response.json() };
}

/** Waits until the servers answer again: a database that has just started takes its time for its first answers. */
async function again(): Promise<void> {
  const until = Date.now() + 100_000;
  const isBack = async ({ server }: { server: Served }): Promise<boolean> =>
    (await server.ask(QUESTION)).status === 200 && (await readiness(server)).status === 200;
  while (Date.now() < until) {
    if ((await Promise.all(servers.map(isBack))).every(Boolean)) return;
    await sleep(250);
  }
}

test("answers by bolt:// and by neo4j://", answers);

test("a database that is stopped in its tracks: an answer within the deadline, and again when it goes on", async () => {
  process.kill(neo4j.pid, "SIGSTOP");
  try {
    await Promise.all(
      servers.map(async ({ server }) => {
        const answer = await server.ask(QUESTION);
        expect(["TIMEOUT", "SERVICE_UNAVAILABLE"]).toContain(answer.code);
        expect(answer.milliseconds).toBeLessThan(2 * DEADLINE);
        const began = Date.now();
        expect(await readiness(server)).toEqual({ status: 503, body: { status: "unavailable", reason: expect.any(String) as string } });
        expect(Date.now() - began).toBeLessThan(TOLD_MILLISECONDS);
      }),
    );
  } finally {
    process.kill(neo4j.pid, "SIGCONT");
  }
  await again();
  await answers();
});

test("a database that is killed: SERVICE_UNAVAILABLE at once and later; alive, not ready", async () => {
  process.kill(neo4j.pid, "SIGKILL");
  await tellsThatItIsAway();
  await neo4j.exited;
  await tellsThatItIsAway();
});

test("is used again when it is back, without a restart of the server", async () => {
  neo4j = await start(Number(new URL(neo4j.uri).port));
  await again();
  await answers();
  for (const { server } of servers) expect(server.log).toEqual([]);
});

describe("between the server and the database", () => {
  let proxy: Proxy;
  let server: Served;
  beforeAll(async () => {
    proxy = await startProxy(Number(new URL(neo4j.uri).port));
    server = await serve({ connection: connect(access(`bolt://127.0.0.1:${proxy.port}`)), deadline: DEADLINE });
  });
  afterAll(() => proxy.close());

  test("connections that are cut, also while they are used, are not noticed by clients", async () => {
    expect(await server.ask(QUESTION)).toMatchObject({ data: ANSWER });
    proxy.cutAll();
    expect(await server.ask(QUESTION)).toMatchObject({ data: ANSWER, errors: [] });
    proxy.cutAtNextMessage();
    expect(await server.ask(QUESTION)).toMatchObject({ data: ANSWER, errors: [] });
  });

  test("an address where somebody listens who never says a word: told in time", async () => {
    const callers: Socket[] = [];
    const silent = createServer((caller) => callers.push(caller));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    for (const scheme of ["bolt", "neo4j"]) {
      const other = await serve({ connection: connect(access(`${scheme}://127.0.0.1:${port}`)) });
      const answer = await other.ask(QUESTION);
      expect(answer).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE" });
      expect(answer.milliseconds).toBeLessThan(TOLD_MILLISECONDS);
    }
    for (const caller of callers) caller.destroy();
    silent.close();
  });
});
