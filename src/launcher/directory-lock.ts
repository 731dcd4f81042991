import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { OperatorError } from "../errors.js";
import { identify, stillRuns } from "./process-identity.js";
import { OTHER_DATA_DIRECTORY } from "./ways-out.js";

const processIdentity = z.object({ pid: z.number().int().positive(), started: z.string() });

const lockHolderSchema = z.object({
  /** The process that started Neo4j. */
  owner: processIdentity,
  /** Neo4j's own process and address, once it is started. */
  neo4j: processIdentity.extend({ uri: z.string() }).optional(),
});

/** What the lock file says of the one who holds the data directory. */
export type LockHolder = z.infer<typeof lockHolderSchema>;

/** A lock that we hold. */
export interface DirectoryLock {
  /** Adds to the lock file what others may want to know: process and address of the Neo4j that we started. */
  tell(neo4j: { pid: number; uri: string }): Promise<void>;
  /** Gives it up; more calls do no more. */
  release(): Promise<void>;
}

/** Seconds that the Neo4j of a killed owner may take to end by itself; its guard ends it after ten. */
const ORPHAN_PATIENCE_SECONDS = 20;

/**
 * Who holds the lock.
 *
 * @returns undefined if nobody does: no file, a damaged one, or its processes are gone
 */
export async function lockHolder(file: string): Promise<{ holder: LockHolder; ownerRuns: boolean } | undefined> {
  const holder = parseLock(await contentOf(file));
  if (holder === undefined) return undefined;
  const ownerRuns = await stillRuns(holder.owner);
  const neo4jRuns = holder.neo4j !== undefined && (await stillRuns(holder.neo4j));
  return ownerRuns || neo4jRuns ? { holder, ownerRuns } : undefined;
}

async function contentOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}

function parseLock(content: string): LockHolder | undefined {
  try {
    return lockHolderSchema.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}

function heldError(directory: string, { owner, neo4j }: LockHolder): OperatorError {
  const where = neo4j === undefined ? "which is starting Neo4j" : `whose Neo4j (process ${neo4j.pid}) answers at ${neo4j.uri}`;
  return new OperatorError(`The data directory ${directory} is in use by process ${owner.pid}, ${where}.`, [
    "Use the one that runs already.",
    `Stop it, then start again: kill ${owner.pid}`,
    OTHER_DATA_DIRECTORY,
  ]);
}

/** Waits until nobody holds the lock. */
async function waitUntilFree(file: string, directory: string, report: (progress: string) => void, signal?: AbortSignal): Promise<void> {
  for (let waited = 0; ; waited += 1) {
    const found = await lockHolder(file);
    if (found === undefined) return;
    if (found.ownerRuns) throw heldError(directory, found.holder);
    const pid = found.holder.neo4j?.pid ?? found.holder.owner.pid;
    if (waited >= ORPHAN_PATIENCE_SECONDS) {
      const problem = `The data directory ${directory} is in use by a Neo4j (process ${pid}) that an earlier run left behind and that does not end.`;
      throw new OperatorError(problem, [`End it, then start again: kill -9 ${pid}`, OTHER_DATA_DIRECTORY]);
    }
    if (waited === 0) report(`Waiting for the Neo4j of an earlier run (process ${pid}) to end.`);
    await sleep(1000);
    signal?.throwIfAborted();
  }
}

/** Removes an abandoned lock file, unless somebody else took the lock over in the meantime. */
async function removeAbandoned(file: string): Promise<void> {
  const abandoned = await contentOf(file);
  const aside = `${file}.${process.pid}.abandoned`;
  await rename(file, aside).catch(() => {}); // There is none, or somebody was quicker.
  if ((await contentOf(aside)) === abandoned) await rm(aside, { force: true });
  else await rename(aside, file);
}

/**
 * Takes the lock of a data directory; one whose holder is gone is taken over. Should two starts still slip through at the
 * very same moment, Neo4j's own lock on its store stops the second.
 *
 * @param file - the lock file, inside `directory`
 * @throws OperatorError if another process holds it, naming that process and its address; the signal's reason if it is
 * aborted while waiting for an earlier Neo4j to end
 */
export async function lockDirectory(
  file: string,
  directory: string,
  report: (progress: string) => void,
  signal?: AbortSignal,
): Promise<DirectoryLock> {
  const owner = (await identify(process.pid)) ?? { pid: process.pid, started: "" };
  await waitUntilFree(file, directory, report, signal);
  await removeAbandoned(file);
  try {
    await writeFile(file, JSON.stringify({ owner } satisfies LockHolder), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    await sleep(200); // Somebody was quicker, and has written down by then who it is.
    return lockDirectory(file, directory, report, signal);
  }
  let released: Promise<void> | undefined;
  return {
    async tell({ pid, uri }) {
      const neo4j = { ...((await identify(pid)) ?? { pid, started: "" }), uri };
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify({ owner, neo4j } satisfies LockHolder), { mode: 0o600 });
      await rename(draft, file);
    },
    async release() {
      // Once only: by the second call it may be another's.
      return (released ??= rm(file, { force: true }));
    },
  };
}
