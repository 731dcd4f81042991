import { createHash } from "node:crypto";
import { access, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { projectDirectory } from "./classpath.js";
import { openedPackages } from "./configuration.js";
import { freeBytes } from "./data-directory.js";
import { lockDirectory } from "./directory-lock.js";
import { type ProcessEnd, spawnGuarded } from "./guarded-process.js";
import type { JavaInstallation } from "./java.js";
import { cacheDirectory, type Machine } from "./machine.js";

/*
 * The class archive (Java's "class data sharing"): Neo4j's classes as Java wants them in memory, read and verified once
 * for all starts. Measured: a start with its first statement takes 10 s of processor time instead of 16. Java makes
 * one from the list of the classes that an earlier run loaded, in some 40 s of processor time.
 */

/** What making an archive takes: 700 MB of memory at its peak, 120 MB of disk for good. */
const LEAST_MEMORY_BYTES = 1024 * 1024 * 1024;
const LEAST_DISK_BYTES = 400 * 1024 * 1024;

/** Java gives up on a list with a longer line. It writes such lines itself; what they name is loaded as without an archive. */
const LONGEST_LINE = 4000;

/**
 * Where the archive lies that fits this Java and these jars, if there is one. Java would refuse any other, so the name carries
 * all that it compares: its build, home and architecture, and each jar's place, size and time of change.
 *
 * @returns undefined where there cannot be one
 */
export async function classArchive(machine: Machine, java: JavaInstallation, classpath: string): Promise<string | undefined> {
  const hash = createHash("sha256").update(java.home);
  for (const jar of classpath.split(path.delimiter)) {
    const { size, mtimeMs } = await stat(jar);
    hash.update(`\n${jar} ${size} ${mtimeMs}`);
  }
  const name = `classes-java-${java.build}-${java.architecture}-${hash.digest("hex").slice(0, 12)}.jsa`;
  const file = path.join(projectDirectory(machine), name.replaceAll(/[^\w.+-]/g, "_"));
  // To Java it would be two files.
  return file.includes(path.delimiter) ? undefined : file;
}

/**
 * Parameters of `java`: to use the archive, or, while there is none, to write down the classes to make one of. An archive that
 * Java finds unfit is as good as none: told not to complain, it starts as ever.
 *
 * @param list - the file to record the classes in; undefined to record nothing
 */
export async function archiveParameters(archive: string | undefined, list: string | undefined): Promise<readonly string[]> {
  if (archive === undefined) return [];
  if (await isThere(archive)) return [`-XX:SharedArchiveFile=${archive}`, "-Xshare:auto", "-Xlog:cds*=off"];
  return list === undefined ? [] : [`-XX:DumpLoadedClassList=${list}`];
}

/**
 * Removes the archive if a Java that ended like this may have crashed over it: one that a full disk or a power failure has
 * cut off looks fit to Java, until it reads beyond the end.
 *
 * @returns whether it did, so that a start without it is worth a try
 */
export async function discardArchive(archive: string | undefined, { signal }: ProcessEnd): Promise<boolean> {
  const crashed = signal === "SIGABRT" || signal === "SIGSEGV" || signal === "SIGBUS";
  if (!crashed || archive === undefined || !(await isThere(archive))) return false;
  await rm(archive, { force: true });
  return true;
}

/** What {@link makeClassArchive} needs. */
export interface ArchiveOptions {
  readonly machine: Machine;
  readonly java: JavaInstallation;
  readonly classpath: string;
  readonly archive: string;
  /** What a run of this Neo4j has recorded; it may still run. Removed when the archive is made. */
  readonly list: string;
  readonly report: (progress: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes the archive, by a process of the lowest priority that ends with us, and removes those of other versions. Does
 * nothing where one is there, another process makes one, or memory or disk are scarce. It never fails: whatever
 * happens, Neo4j starts without an archive as well.
 */
export async function makeClassArchive(options: ArchiveOptions): Promise<void> {
  const { machine, archive, list, report, signal } = options;
  const folder = projectDirectory(machine);
  try {
    if (process.availableMemory() < LEAST_MEMORY_BYTES || (await freeBytes(folder)) < LEAST_DISK_BYTES) return;
    const lock = await lockDirectory(path.join(folder, "classes.lock"), folder, () => {}, signal);
    try {
      if (signal.aborted || (await isThere(archive)) || !(await isThere(list))) return;
      report("Archiving Neo4j's classes in the background: the next start will be quicker.");
      await dump(options);
      await removeOthers(machine, archive);
    } finally {
      await lock.release();
    }
  } catch {
    // Another process makes it, or there is no room for it: the next start tries again.
  }
}

async function dump({ machine, java, classpath, archive, list, signal }: ArchiveOptions): Promise<void> {
  const draft = `${archive}.draft`;
  const classes = `${archive}.classes`;
  try {
    // The run that records may be writing: what follows the last line break is no line yet.
    const lines = (await readFile(list, "utf8")).split("\n").slice(0, -1);
    await writeFile(classes, lines.filter((line) => line.length < LONGEST_LINE).join("\n"));
    const parameters = ["-Xshare:dump", "-Xlog:disable", `-XX:SharedClassListFile=${classes}`, `-XX:SharedArchiveFile=${draft}`];
    const run = spawnGuarded(java.executable, [...parameters, "-XX:+UseSerialGC", ...openedPackages], {
      environment: { ...machine.environment, CLASSPATH: classpath },
      graceSeconds: 0, // What is half done is of no use.
    });
    setPriority(run.pid, constants.priority.PRIORITY_LOW);
    const abort = (): void => void run.terminate();
    signal.addEventListener("abort", abort);
    if (signal.aborted) abort();
    const { code } = await run.ended;
    signal.removeEventListener("abort", abort);
    if (code !== 0) return;
    await rename(draft, archive);
    await rm(list, { force: true });
  } finally {
    await Promise.all([draft, classes].map((file) => rm(file, { force: true })));
  }
}

/** Removes all archives but this one, and what runs that were killed have left of theirs. */
async function removeOthers(machine: Machine, file: string): Promise<void> {
  if (!(await isThere(file))) return;
  for (const folder of await readdir(cacheDirectory(machine))) {
    const inFolder = path.join(cacheDirectory(machine), folder);
    for (const name of await readdir(inFolder).catch(() => [])) {
      const other = path.join(inFolder, name);
      if (/^classes-java-.*\.jsa/.test(name) && other !== file) await rm(other, { force: true });
    }
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
