import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lockDirectory, lockHolder } from "../../src/launcher/directory-lock.js";
import { identify } from "../../src/launcher/process-identity.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();
let count = 0;

function newLockFile(): string {
  return path.join(directory, `lock-${(count += 1)}.json`);
}

async function take(file: string, reports: string[] = []): ReturnType<typeof lockDirectory> {
  return lockDirectory(file, directory, (progress) => reports.push(progress));
}

/** A process that ends by itself after so many seconds. */
function sleeper(seconds: number): number {
  return spawn("sleep", [String(seconds)], { stdio: "ignore" }).pid ?? 0;
}

const DEAD = { pid: 2 ** 22 + 1, started: "long ago" };

test("is taken, told of, and released", async () => {
  const file = newLockFile();
  const lock = await take(file);
  await lock.tell({ pid: process.pid, uri: "bolt://127.0.0.1:1" });
  expect(await lockHolder(file)).toMatchObject({
    ownerRuns: true,
    holder: { owner: { pid: process.pid }, neo4j: { uri: "bolt://127.0.0.1:1" } },
  });
  await lock.release();
  expect(existsSync(file)).toBe(false);
});

test("a second start is told who holds it, where that answers, and the ways out", async () => {
  const file = newLockFile();
  const lock = await take(file);
  await expect(take(file)).rejects.toThrow(`The data directory ${directory} is in use by process ${process.pid}, which is starting Neo4j.`);
  await lock.tell({ pid: 4711, uri: "bolt://127.0.0.1:7999" });
  const error = await take(file).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "OperatorError" });
  expect(String(error)).toContain("Neo4j (process 4711) answers at bolt://127.0.0.1:7999");
  expect(String(error)).toContain(`kill ${process.pid}`);
  expect(String(error)).toContain("CRG_DATA_DIR");
});

test("of several starts at once, one gets it", async () => {
  const file = newLockFile();
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, async () => take(file)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test.each([
  ["a dead process", JSON.stringify({ owner: DEAD })],
  ["a process whose number is another's by now", JSON.stringify({ owner: { pid: process.pid, started: "before the restart" } })],
  ["nobody, being empty", ""],
  ["nobody, being damaged", '{"owner":'],
])("a lock of %s is taken over", async (_case, content) => {
  const file = newLockFile();
  writeFileSync(file, content);
  const lock = await take(file);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ owner: { pid: process.pid } });
  await lock.release();
});

test("waits for the Neo4j of a killed owner to end", async () => {
  const file = newLockFile();
  const identity = await identify(sleeper(2));
  writeFileSync(file, JSON.stringify({ owner: DEAD, neo4j: { ...identity, uri: "bolt://127.0.0.1:1" } }));
  const reports: string[] = [];
  const lock = await take(file, reports);
  expect(reports).toEqual([`Waiting for the Neo4j of an earlier run (process ${identity?.pid}) to end.`]);
  await lock.release();
});

test("releasing twice does not take the next holder's lock away", async () => {
  const file = newLockFile();
  const first = await take(file);
  await first.release();
  const second = await take(file);
  await first.release();
  expect(existsSync(file)).toBe(true);
  await second.release();
});
