/**
 * Publication at one moment. Neo4j reads are read-committed: a statement that runs while a large commit lands can see half
 * of it. So a publication is announced on the Dataset node before it is committed and ended after it, and readers who see
 * it announced, or the version moved between the beginning and the end of their reading, read again:
 *
 * 1. all that changes is written in one transaction, left open; the Dataset node is not part of it;
 * 2. `publishingSince` is set and committed;
 * 3. the open transaction is committed;
 * 4. the version is raised, what is said of the data set is set and `publishingSince` removed, and committed.
 *
 * The open transaction also writes the PublicationMark with the version to come and what step 4 will set. Who finds an
 * announced publication whose importer is gone thus knows whether step 3 was reached, and ends it or withdraws it.
 */
import { cypher, parameter } from "../../store/cypher.js";
import type { Difference } from "../graph/difference.js";
import type { ImportLock } from "./lock.js";
import { inTransaction, openTransaction, type Run, type Target } from "./session.js";
import { storable } from "../../store/storable.js";
import { writeDifference } from "./write.js";

/** The moments of a publication, for tests that stop it there. */
export type PublicationStep = "WRITTEN" | "ANNOUNCED" | "COMMITTED" | "PUBLISHED";

/** What a publication reports to. */
export interface PublicationListener {
  readonly progress: (line: string) => void;
  /** Is awaited after each step. */
  readonly onStep?: (step: PublicationStep) => Promise<void> | void;
}

/** Publishes a difference at one moment. The caller holds the lock. */
export async function publish(
  target: Target,
  lock: ImportLock,
  difference: Difference,
  { progress, onStep }: PublicationListener,
): Promise<void> {
  const writing = await openTransaction(target);
  let announced = false;
  try {
    await writeDifference(writing.run, difference, progress);
    await mark(writing.run, difference);
    await lock.hold(writing.run);
    await onStep?.("WRITTEN");
    await inTransaction(target, (run) => run(cypher`MATCH (d:Dataset {id: "dataset"}) SET d.publishingSince = timestamp()`));
    announced = true;
    await onStep?.("ANNOUNCED");
    await writing.commit();
    await onStep?.("COMMITTED");
    await settlePublication(target, lock);
    await onStep?.("PUBLISHED");
  } catch (error) {
    await writing.close();
    // Whether the commit came through may be unknown; the mark tells. Failing that, the next import or start will see to it.
    if (announced) await settlePublication(target, lock).catch(() => undefined);
    throw error;
  } finally {
    await writing.close();
  }
}

/** Leaves the version to come and what will be said of the data set, to be published with all else that is written. */
async function mark(run: Run, { dataset }: Difference): Promise<void> {
  await run(cypher`MATCH (d:Dataset {id: "dataset"})
MERGE (m:PublicationMark {id: "mark"})
SET m.version = d.version + 1, m.dataset = ${parameter(JSON.stringify(dataset))}`);
}

/** Ends or withdraws an announced publication, by whether what was written is there. The caller holds the lock. */
export async function settlePublication(target: Target, lock: ImportLock): Promise<"FINISHED" | "WITHDRAWN" | "NONE"> {
  return inTransaction(target, async (run) => {
    await lock.hold(run);
    const [row] = await run(cypher`MATCH (d:Dataset {id: "dataset"}) OPTIONAL MATCH (m:PublicationMark {id: "mark"})
RETURN d.publishingSince AS since, d.version AS version, m.version AS marked, m.dataset AS dataset`);
    if (row === undefined || typeof row["since"] !== "number") return "NONE";
    const version = Number(row["version"]);
    if (typeof row["marked"] !== "number" || row["marked"] <= version) {
      await run(cypher`MATCH (d:Dataset {id: "dataset"}) REMOVE d.publishingSince`);
      return "WITHDRAWN";
    }
    const dataset = JSON.parse(String(row["dataset"])) as Difference["dataset"];
    const published = { ...dataset, id: "dataset", version: row["marked"], importedAt: new Date().toISOString() };
    await run(cypher`MATCH (d:Dataset {id: "dataset"}) SET d = ${parameter(storable(published))}`);
    return "FINISHED";
  });
}
