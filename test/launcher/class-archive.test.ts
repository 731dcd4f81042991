/** The archive of Neo4j's classes, from the run that records them on: the tests build on one another, in this order. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from "../../src/launcher/index.js";
import { cacheDirectory, thisMachine } from "../../src/launcher/machine.js";
import { NEO4J_VERSION } from "../../src/launcher/release.js";
import { isAlive } from "./helpers/other-process.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();
const machine = { ...thisMachine(), environment: { ...process.env, XDG_CACHE_HOME: path.join(directory, "cache") } };
const folder = path.join(cacheDirectory(machine), `neo4j-${NEO4J_VERSION}`);
const olderFolder = path.join(cacheDirectory(machine), "neo4j-5.26.0");
const older = path.join(olderFolder, "classes-java-17-amd64-0123456789ab.jsa");
const MAKING_MILLISECONDS = 400_000;
let neo4j: EmbeddedNeo4j | undefined;
let reports: string[] = [];
/** The name of the archive that was made. */
let made: string;

beforeAll(() => {
  // The jars are fetched already: only what says where they are is another's.
  cpSync(path.join(cacheDirectory(thisMachine()), `neo4j-${NEO4J_VERSION}`, "classpath.json"), path.join(folder, "classpath.json"));
  mkdirSync(olderFolder);
  writeFileSync(older, "");
});
afterEach(async () => neo4j?.stop());

async function start(name: string, recordClasses = true): Promise<EmbeddedNeo4j> {
  reports = [];
  const dataDirectory = path.join(directory, name);
  const report = (line: string): void => void reports.push(line);
  neo4j = await startEmbeddedNeo4j({ dataDirectory, machine, heapMegabytes: 256, pagecacheMegabytes: 32, recordClasses, report });
  return neo4j;
}

const archives = (): string[] => readdirSync(folder).filter((name) => name.includes(".jsa"));

/** Whether a Java has mapped our archive; Linux tells. */
const uses = (pid: number): boolean => readFileSync(`/proc/${pid}/maps`, "utf8").includes(path.join(folder, made));

/** The processes that make an archive below our folder. */
function makers(): number[] {
  const commandLine = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    } catch {
      return "";
    }
  };
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids
    .filter((pid) => commandLine(pid).includes(`-XX:SharedArchiveFile=${folder}`) && commandLine(pid).includes("-Xshare:dump"))
    .map(Number);
}

const onLinux = process.platform === "linux" ? test : test.skip;

test(
  "a start that was not told to record classes makes no archive",
  async () => {
    await (await start("a", false)).archiveClasses();
    expect(archives()).toEqual([]);
    expect(reports.join("\n")).not.toContain("Archiving");
  },
  MAKING_MILLISECONDS,
);

onLinux(
  "stopped while it makes one, it leaves neither a process nor a file",
  async () => {
    const { archiveClasses, pid, stop } = await start("a");
    const archiving = archiveClasses();
    while (makers().length === 0) await sleep(50);
    await stop();
    expect(makers()).toEqual([]);
    expect(isAlive(pid)).toBe(false);
    await archiving;
    expect(readdirSync(folder)).toEqual(["classpath.json"]);
  },
  MAKING_MILLISECONDS,
);

test(
  "makes one, once, and removes those of other versions; two at once make no second",
  async () => {
    const first = await start("a");
    const second = await startEmbeddedNeo4j({ dataDirectory: path.join(directory, "b"), machine, recordClasses: true, report: () => {} });
    await Promise.all([first.archiveClasses(), second.archiveClasses()]);
    await second.stop();
    expect(archives()).toEqual([expect.stringMatching(/^classes-java-(17|21)[\w.+-]*\.jsa$/)]);
    made = archives()[0] ?? "";
    expect(existsSync(older)).toBe(false);
    expect(existsSync(path.join(folder, "classes.lock"))).toBe(false);
    expect(reports.filter((line) => line.includes("Archiving"))).toHaveLength(1);
  },
  MAKING_MILLISECONDS,
);

onLinux(
  "the next start uses it, and makes no other",
  async () => {
    const { archiveClasses, pid } = await start("a");
    expect(uses(pid)).toBe(true);
    await archiveClasses();
    expect(reports.join("\n")).not.toContain("Archiving");
  },
  MAKING_MILLISECONDS,
);

onLinux(
  "one that was cut off does not keep Neo4j from starting, and is removed",
  async () => {
    truncateSync(path.join(folder, made), 60_000_000);
    await start("a");
    expect(archives()).toEqual([]);
  },
  MAKING_MILLISECONDS,
);

test(
  "one that is none does not keep Neo4j from starting, and nobody hears of it",
  async () => {
    writeFileSync(path.join(folder, made), "no archive");
    const { stop, exited } = await start("a");
    await stop();
    expect((await exited).lastLines.join("\n")).not.toMatch(/cds|archive/i);
  },
  MAKING_MILLISECONDS,
);
