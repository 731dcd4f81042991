import { randomUUID } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { errorCode, OperatorError } from "../../errors.js";
import { cypher, parameter } from "../../store/cypher.js";
import { inTransaction, type Run, type Target } from "./session.js";

/** After how long without a sign of life a lock may be taken over. */
export const STALE_SECONDS = 30;
const HEARTBEAT_SECONDS = 5;
/** How long to wait for a lock that a stopped process holds in an open transaction. */
const ANSWER_SECONDS = 10;

/** The one lock of a database: who has it writes, nobody else does. */
export interface ImportLock {
  /**
   * Makes sure, within a transaction, that the lock is still ours, and holds it until that transaction ends, so that
   * nobody can take it over before what was written is committed.
   *
   * @throws OperatorError when it was taken over
   */
  hold(run: Run): Promise<void>;
  /**
   * Makes sure, within a transaction, that the lock is still ours, without keeping others waiting: for the many writes of
   * a load, which nobody sees until one that holds the lock publishes them.
   *
   * @throws OperatorError when it was taken over
   */
  check(run: Run): Promise<void>;
  release(): Promise<void>;
}

/** Who holds a lock, as it lies in the database. */
interface Holder {
  readonly owner: string;
  /** Tells one import from another. */
  readonly token: string;
  /** The machine, as far as processes can be told by number on it. */
  readonly machine: string;
  readonly process: number;
}

/**
 * Takes the lock.
 *
 * @throws OperatorError naming who holds it, when somebody does who has shown a sign of life lately
 */
export async function acquireLock(target: Target): Promise<ImportLock> {
  const us: Holder = { owner: `${hostname()}, process ${process.pid}`, token: randomUUID(), machine: thisMachine(), process: process.pid };
  own.add(us.token);
  const { free, owner, age } = await inTransaction(target, (run) => tryAcquire(run, us), ANSWER_SECONDS);
  if (!free) {
    throw new OperatorError(`Another import is under way: ${owner}, last heard of ${Math.round(age / 1000)} seconds ago.`, [
      "Wait until it has ended.",
      `If it was killed, try again: ${STALE_SECONDS} seconds after its last sign of life its lock is taken over.`,
    ]);
  }
  const timer = setInterval(() => {
    // A missed heartbeat is no failure: `hold` decides before anything is published.
    beat(target, us.token).catch(() => undefined);
  }, HEARTBEAT_SECONDS * 1000);
  timer.unref();
  return {
    hold: (run) => hold(run, us.token),
    check: (run) => check(run, us.token),
    async release() {
      clearInterval(timer);
      own.delete(us.token);
      await inTransaction(target, (run) => run(cypher`MATCH (l:ImportLock {id: "lock", token: ${parameter(us.token)}}) DELETE l`));
    },
  };
}

async function tryAcquire(run: Run, us: Holder): Promise<{ free: boolean; owner: string; age: number }> {
  const known = await run(cypher`MATCH (l:ImportLock {id: "lock"}) RETURN l.token AS token, l.machine AS machine, l.process AS process`);
  // A holder on this machine whose process is gone need not be waited for.
  const dead = known
    .filter(({ machine, process: pid, token }) => machine === us.machine && typeof pid === "number" && !isAlive(pid, String(token)))
    .map(({ token }) => token);
  // Writing first takes the node's own lock, so that what is read after it is what holds.
  const [row] = await run(cypher`MERGE (l:ImportLock {id: "lock"})
SET l.asked = timestamp()
WITH l, l.owner AS owner, timestamp() - l.heartbeat AS age,
  l.token IS NULL OR l.token IN ${parameter(dead)} OR timestamp() - l.heartbeat > ${parameter(STALE_SECONDS * 1000)} AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET l += ${parameter(us)}, l.heartbeat = timestamp())
RETURN free, owner, age`);
  return { free: row?.["free"] === true, owner: String(row?.["owner"]), age: Number(row?.["age"] ?? 0) };
}

async function hold(run: Run, token: string): Promise<void> {
  const held = await run(
    cypher`MATCH (l:ImportLock {id: "lock", token: ${parameter(token)}}) SET l.heartbeat = timestamp() RETURN l.token AS token`,
  );
  if (held.length === 0) throw takenOver();
}

async function check(run: Run, token: string): Promise<void> {
  const held = await run(cypher`MATCH (l:ImportLock {id: "lock", token: ${parameter(token)}}) RETURN l.token AS token`);
  if (held.length === 0) throw takenOver();
}

const takenOver = (): OperatorError =>
  new OperatorError("Another import has taken over, as this one showed no sign of life for too long.", ["Run the import again."]);

const beat = (target: Target, token: string): Promise<unknown> =>
  inTransaction(target, (run) => run(cypher`MATCH (l:ImportLock {id: "lock", token: ${parameter(token)}}) SET l.heartbeat = timestamp()`));

/** The host and, where there is one, the process namespace: containers share host names, not process numbers. */
function thisMachine(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** The tokens of this process's own imports. */
const own = new Set<string>();

function isAlive(pid: number, token: string): boolean {
  // Our own number with a token that is not ours: a process before us, as after the restart of a container.
  if (pid === process.pid) return own.has(token);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is alive as well.
    return errorCode(error) === "EPERM";
  }
}
