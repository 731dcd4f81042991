/** `crg start` on a Neo4j that the settings name: what it prints, how it serves, how it ends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { connect as connectSocket, createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../launcher/helpers/other-process.js";
import { smallSeeds } from "../http/helpers/small-graph.js";
import { testConnection, wipe } from "../setup/graph.js";
import { crg, type Environment, startCrg, temporaryDirectory, testDatabase } from "./helpers/crg.js";
import { contentOf } from "./helpers/database.js";

const directory = temporaryDirectory();
const connection = testConnection();
afterAll(() => connection.close());
let settings: Environment;
beforeAll(async () => {
  await wipe(connection);
  settings = { ...testDatabase(), SEEDS_DIR: smallSeeds(directory), PORT: "0" };
});

/** What `start --json` prints. */
interface Addresses {
  readonly graphql: string;
  readonly playground: string | null;
  readonly database: string;
}

const QUESTION = "?query={dataset{version}networks{totalCount}}";
const ANSWER = { data: { dataset: { version: 1 }, networks: { totalCount: 2 } } };

test("serves what the seeds say, and ends well on SIGTERM; standard output holds the addresses and nothing else", async () => {
  const server = startCrg(["start", "--json"], { ...settings, LOG_LEVEL: "info" });
  const addresses = await server.result<Addresses>();
  expect(addresses.graphql).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
  expect(addresses.database).toBe(`${String(settings["NEO4J_URI"])} (database neo4j)`);
  expect(await (await fetch(addresses.graphql + QUESTION)).json()).toEqual(ANSWER);
  expect((await fetch(new URL("/readyz", addresses.graphql))).status).toBe(200);
  server.child.kill("SIGTERM");
  const { code, stdout, stderr } = await server.ended;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(addresses);
  expect(stderr).toContain("Published version 1.");
  expect(stderr).toContain('"msg":"request"');
  expect(stderr).toMatch(/Stopping\.\n$/);
  expect(stderr).not.toMatch(/warning|deprecat/i);
});

test("a second start reads nothing and leaves the data as it is; SIGINT ends it, an idle visitor does not keep it", async () => {
  const before = await contentOf(connection);
  const server = startCrg(["start"], { ...settings, NEO4J_URI: String(settings["NEO4J_URI"]).replace(/^bolt/, "neo4j") });
  await server.says(/: unchanged since version 1 was imported\./);
  while (!server.written.stdout.includes("Neo4j  ")) await sleep(50);
  const address = /GraphQL +(\S+)/.exec(server.written.stdout)?.[1] ?? "";
  expect(await (await fetch(address + QUESTION)).json()).toEqual(ANSWER);
  // Browsers open connections ahead of the first request.
  const visitor = connectSocket(Number(new URL(address).port), "127.0.0.1");
  await once(visitor, "connect");
  server.child.kill("SIGINT");
  const { code, stderr } = await server.ended;
  visitor.destroy();
  expect(code).toBe(0);
  expect(stderr).not.toContain("entities");
  expect(await contentOf(connection)).toBe(before);
});

test("a start after a seed file changed by a byte compares again, once", async () => {
  const file = path.join(String(settings["SEEDS_DIR"]), "a.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}#`);
  for (const said of [/4 entities[^]*Nothing changes\./, /: unchanged since version 1 was imported\./]) {
    const server = startCrg(["start", "--json"], settings);
    await server.result();
    server.child.kill("SIGTERM");
    expect((await server.ended).stderr).toMatch(said);
  }
});

test("a port that is taken is told before anything else is done", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { code, stdout, stderr } = await crg(["start", "--json"], { ...settings, PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    error: { message: `Port ${port} at 127.0.0.1 is taken.`, advice: ["Name another with PORT (and HOST); 0 is any free one."] },
  });
  expect(stderr).toBe(`\nPort ${port} at 127.0.0.1 is taken.\n  - Name another with PORT (and HOST); 0 is any free one.\n`);
});

test("an address that is not this machine's", async () => {
  const { code, stderr } = await crg(["start"], { ...settings, HOST: "192.0.2.1" });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^\nCannot listen at 192\.0\.2\.1:0: .*\n {2}- Name another with PORT \(and HOST\)/);
});

test("started by npm, it ends when npm is killed", async () => {
  // What npm is to it: a parent that waits. Standard error goes to the parent, and on to us.
  const program = `
    const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, [process.argv[1], "start", "--json"], { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, npm_lifecycle_event: "start" } });
    child.stdout.once("data", () => console.log(child.pid));`;
  const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
  const { PATH = "", HOME = "" } = process.env;
  const npm = spawn(process.execPath, ["--eval", program, main], { stdio: ["ignore", "pipe", "ignore"], env: { PATH, HOME, ...settings } });
  const [line] = (await once(npm.stdout, "data")) as [Buffer];
  const pid = Number(line.toString());
  expect(isAlive(pid)).toBe(true);
  npm.kill("SIGKILL");
  for (const until = Date.now() + 20_000; isAlive(pid) && Date.now() < until;) await sleep(100);
  expect(isAlive(pid)).toBe(false);
}, 40_000);
