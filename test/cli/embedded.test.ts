/** `crg start` with a Neo4j of its own, from the first start on: the tests build on one another, in this order. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gone, isAlive } from "../launcher/helpers/other-process.js";
import { smallSeeds } from "../http/helpers/small-graph.js";
import { crg, type Environment, type Running, startCrg, temporaryDirectory, toldOf } from "./helpers/crg.js";

const directory = temporaryDirectory();
const dataDirectory = path.join(directory, "data");
const settings: Environment = { CRG_DATA_DIR: dataDirectory, SEEDS_DIR: smallSeeds(directory), PORT: "0", CRG_HEAP_MB: "256" };
const START_MILLISECONDS = 150_000;

let server: Running;
let address: string;

async function start(): Promise<void> {
  server = startCrg(["start", "--json"], settings);
  address = (await server.result<{ graphql: string }>()).graphql;
}

/** The process of the Neo4j that runs on the data directory. */
function neo4jPid(): number {
  const { neo4j } = JSON.parse(readFileSync(path.join(dataDirectory, "lock.json"), "utf8")) as { neo4j?: { pid: number } };
  return neo4j?.pid ?? 0;
}

async function version(): Promise<unknown> {
  const answer = (await (await fetch(`${address}?query={dataset{version}}`)).json()) as { data: { dataset: { version: number } } };
  return answer.data.dataset.version;
}

test(
  "told to end while Neo4j is starting, it leaves nothing running",
  async () => {
    server = startCrg(["start", "--json"], settings);
    await server.says(/Starting Neo4j/);
    await sleep(500);
    server.child.kill("SIGTERM");
    expect(await server.ended).toMatchObject({ code: 0, stdout: "" });
    expect(existsSync(path.join(dataDirectory, "lock.json"))).toBe(false);
  },
  START_MILLISECONDS,
);

test(
  "starts, fills and serves, and says meanwhile what it does",
  async () => {
    await start();
    expect(await version()).toBe(1);
    expect(server.written.stderr).toMatch(/Starting Neo4j 5\.26[^]*4 entities[^]*Published version 1\./);
    expect(isAlive(neo4jPid())).toBe(true);
  },
  START_MILLISECONDS,
);

test("a second start on the same data is told who holds it", async () => {
  const { code, stdout, stderr } = await crg(["start", "--json"], settings);
  expect(code).toBe(1);
  expect(stderr.endsWith(toldOf(stdout))).toBe(true);
  expect(stderr).toContain(`The data directory ${dataDirectory} is in use by process ${server.pid}`);
  expect(stderr).toContain("CRG_DATA_DIR");
});

test("other commands use the Neo4j that runs", async () => {
  const imported = await crg(["import", "--dry-run", "--json"], settings);
  expect(JSON.parse(imported.stdout)).toMatchObject({ outcome: "DRY_RUN", version: 1 });
  expect(imported.stderr).not.toContain("Starting Neo4j");
  expect(await crg(["verify"], settings)).toMatchObject({ code: 0, stdout: expect.stringContaining("No breach.") as string });
  const doctor = await crg(["doctor", "--json"], settings);
  expect(doctor.code).toBe(0);
  expect(JSON.parse(doctor.stdout)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "Java", state: "OK" }),
      expect.objectContaining({ name: "Data directory", state: "NOTE" }),
      expect.objectContaining({ name: "Graph", state: "OK", finding: expect.stringMatching(/^version 1 /) as string }),
    ]),
  );
});

test("Ctrl-C ends both, with exit code 0", async () => {
  const pid = neo4jPid();
  server.child.kill("SIGINT");
  expect(await server.ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/Stopping\.\n$/) as string });
  expect(isAlive(pid)).toBe(false);
}, 30_000);

test("doctor starts nothing, and says that it cannot know the graph now", async () => {
  const { code, stdout } = await crg(["doctor", "--json"], settings);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ name: "Graph", state: "NOTE" }));
  expect(existsSync(path.join(dataDirectory, "lock.json"))).toBe(false);
});

test(
  "the next start keeps the data and imports nothing; when Neo4j dies, it says so and fails",
  async () => {
    await start();
    expect(await version()).toBe(1);
    expect(server.written.stderr).toMatch(/: unchanged since version 1 was imported\./);
    const pid = neo4jPid();
    process.kill(pid, "SIGKILL");
    const { code, stderr } = await server.ended;
    expect(code).toBe(1);
    expect(stderr).toContain(`Neo4j (process ${pid}) ended unexpectedly, by signal SIGKILL.`);
    expect(stderr).not.toContain("should not have happened");
    await gone(pid, 5);
  },
  START_MILLISECONDS,
);
