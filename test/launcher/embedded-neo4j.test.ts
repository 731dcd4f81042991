import { readFileSync, statSync, unlinkSync } from "node:fs";
import path from "node:path";
import neo4j from "neo4j-driver";
import { findRunningNeo4j, inspectPrerequisites, startEmbeddedNeo4j, type EmbeddedNeo4j } from "../../src/launcher/index.js";
import { gone, isAlive } from "./helpers/other-process.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

/** One real Neo4j, followed through its life: the tests build on one another, in this order. */
const dataDirectory = path.join(temporaryDirectory(), "data with a space");
const START_MILLISECONDS = 120_000;
let running: EmbeddedNeo4j;

async function start(reports: string[] = []): Promise<EmbeddedNeo4j> {
  return startEmbeddedNeo4j({ dataDirectory, heapMegabytes: 256, pagecacheMegabytes: 32, report: (progress) => reports.push(progress) });
}

async function ask(uri: string, query: string, password = running.password): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { disableLosslessIntegers: true });
  try {
    // Not executeQuery, which tries again for half a minute what has failed for want of memory.
    return (await driver.session().run(query)).records.map((record) => record.get(0) as unknown);
  } finally {
    await driver.close();
  }
}

afterAll(async () => running.stop());

test(
  "starts on loopback, says what it does, and answers over bolt:// and neo4j://",
  async () => {
    const reports: string[] = [];
    running = await start(reports);
    expect(running.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(reports.join("\n")).toMatch(/Starting Neo4j 5\.26\.\d+ on Java (17|21)\./);
    expect(await ask(running.uri, "CREATE (:Kept) RETURN 1")).toEqual([1]);
    expect(await ask(running.uri.replace("bolt:", "neo4j:"), "RETURN 2")).toEqual([2]);
    expect(await ask(running.uri, "CALL dbms.components() YIELD versions, edition RETURN versions[0] + ' ' + edition")).toEqual([
      "5.26.30 community",
    ]);
  },
  START_MILLISECONDS,
);

test("its password is random, kept for the owner only, and the initial one is refused", async () => {
  const file = path.join(dataDirectory, "neo4j-password");
  expect(readFileSync(file, "utf8").trim()).toBe(running.password);
  expect(running.password.length).toBeGreaterThan(20);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(dataDirectory, "neo4j")).mode & 0o777).toBe(0o700);
  await expect(ask(running.uri, "RETURN 1", "neo4j")).rejects.toMatchObject({ code: "Neo.ClientError.Security.Unauthorized" });
});

test("a new data directory is small", () => {
  const transactions = path.join(dataDirectory, "neo4j", "data", "transactions", "neo4j", "neostore.transaction.db.0");
  expect(statSync(transactions).size).toBeLessThan(1e6);
});

test("a second start on the same data is told who holds it", async () => {
  await expect(start()).rejects.toMatchObject({
    name: "OperatorError",
    problem: `The data directory ${dataDirectory} is in use by process ${process.pid}, whose Neo4j (process ${running.pid}) answers at ${running.uri}.`,
  });
});

test("another process can find it", async () => {
  expect(await findRunningNeo4j(dataDirectory)).toEqual({
    uri: running.uri,
    username: "neo4j",
    password: running.password,
    ownerPid: process.pid,
  });
  const findings = await inspectPrerequisites(dataDirectory);
  expect(findings.find(({ name }) => name === "Data directory")).toMatchObject({
    state: "NOTE",
    finding: expect.stringContaining(running.uri) as string,
  });
  expect(findings.find(({ name }) => name === "Neo4j")).toMatchObject({ state: "OK" });
});

test(
  "refuses a transaction that is too large for its heap, and goes on",
  async () => {
    const tooLarge = `UNWIND range(1, 3000000) AS number CREATE (n:TooLarge {text: '${"long ".repeat(200)}' + number})`;
    await expect(ask(running.uri, tooLarge)).rejects.toMatchObject({ code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError" });
    expect(await ask(running.uri, "MATCH (n:TooLarge) RETURN count(n)")).toEqual([0]);
  },
  START_MILLISECONDS,
);

test("stops cleanly and within seconds, even with a client connected", async () => {
  const driver = neo4j.driver(running.uri, neo4j.auth.basic("neo4j", running.password));
  await driver.getServerInfo();
  const began = Date.now();
  await Promise.all([running.stop(), running.stop()]);
  expect(Date.now() - began).toBeLessThan(5000);
  expect(isAlive(running.pid)).toBe(false);
  expect(await running.exited).toMatchObject({ expected: true });
  expect((await running.exited).lastLines.join("\n")).toContain("Stopped.");
  expect(await findRunningNeo4j(dataDirectory)).toBeUndefined();
  await driver.close();
});

test(
  "starts again on the same data with the same password, without Maven",
  async () => {
    const { password } = running;
    const reports: string[] = [];
    running = await start(reports);
    expect(running.password).toBe(password);
    expect(await ask(running.uri, "MATCH (kept:Kept) RETURN count(kept)")).toEqual([1]);
    expect(reports.join("\n")).not.toContain("Maven");
  },
  START_MILLISECONDS,
);

test("tells when it dies by itself", async () => {
  process.kill(running.pid, "SIGKILL");
  expect(await running.exited).toMatchObject({
    expected: false,
    description: `Neo4j (process ${running.pid}) ended unexpectedly, by signal SIGKILL.`,
  });
  await running.stop();
});

test(
  "recovers after that; a lost password file gives a clear message and leaves nothing running",
  async () => {
    const file = path.join(dataDirectory, "neo4j-password");
    unlinkSync(file);
    await expect(start()).rejects.toMatchObject({
      name: "OperatorError",
      problem: `The database does not accept the password that ${file} keeps.`,
    });
    expect(await findRunningNeo4j(dataDirectory)).toBeUndefined();
    await gone(running.pid, 1);
  },
  START_MILLISECONDS,
);
