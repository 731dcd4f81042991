/** Measures of centrality of what is published, worked out after each publication; see store/centrality.ts. */
import { OperatorError } from "../../errors.js";
import { CENTRALITY_PROPERTIES as AT, type Measured, measuredAt, measuredText } from "../../store/centrality.js";
import { cypher, parameter } from "../../store/cypher.js";
import { andSeen } from "../../store/hiding.js";
import { storable, storableValue } from "../../store/storable.js";
import { acquireLock, type ImportLock } from "../database/lock.js";
import { settlePublication } from "../database/publish.js";
import { inTransaction, type Target } from "../database/session.js";
import type { KnownDataset } from "../graph/dataset.js";
import { readKnownDataset, settleLoads } from "../layer/load-state.js";
import { measure, type Measures } from "./measures.js";
import { Network } from "./network.js";

/** How many entities a statement reads or writes. */
const BATCH = 2_000;

/** What working out measures reports to. */
export interface CentralityListener {
  readonly report: (line: string) => void;
  /** For tests: is awaited before each batch is written, and after the last, with the number of entities that are. */
  readonly onMeasured?: (written: number) => Promise<void> | void;
}

/**
 * Sees to it that what is published is measured: where it is not, an import was broken off, or was one of an older program.
 * While another import runs it is left to that one.
 */
export async function ensureCentrality(target: Target, listener: CentralityListener): Promise<void> {
  if ((await readKnownDataset(target)).measured !== undefined) return;
  const lock = await acquireLock(target).catch((error: unknown) => {
    if (!(error instanceof OperatorError)) throw error;
    return undefined;
  });
  if (lock === undefined) {
    listener.report("Centrality is left to the import that is under way.");
    return;
  }
  try {
    await settlePublication(target, lock);
    await settleLoads(target, listener.report);
    await completeCentrality(target, lock, listener);
  } finally {
    await lock.release().catch(() => undefined);
  }
}

/** Measures what is published, unless that is done. The caller holds the lock, and has settled publications and loads. */
export async function completeCentrality(target: Target, lock: ImportLock, listener: CentralityListener): Promise<void> {
  const known = await readKnownDataset(target);
  if (known.measured !== undefined || known.version === 0) return;
  const size = { entities: sum(known.totals.kinds), relationships: sum(known.totals.verbs) };
  const measured = measuredAt(size);
  if (measured === "NOTHING")
    listener.report(`Centrality is not worked out: ${size.entities} entities and ${size.relationships} relationships are too many.`);
  else await measureAll(target, lock, known, measured, listener);
  await inTransaction(target, async (run) => {
    await lock.hold(run);
    await run(cypher`MATCH (d:Dataset {id: "dataset"}) SET d.centrality = ${parameter(measuredText(measured, known.version))}`);
  });
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((all, one) => all + one, 0);

async function measureAll(
  target: Target,
  lock: ImportLock,
  known: KnownDataset,
  measured: Measured,
  { onMeasured }: CentralityListener,
): Promise<void> {
  const network = await readNetwork(target, known.state.hiding);
  const measures = await measure(network, { betweenness: measured === "ALL" });
  for (let start = 0; start < measures.length; start += BATCH) {
    await onMeasured?.(start);
    const rows = parameter(measures.slice(start, start + BATCH).map((one) => ({ id: one.id, measures: centralityProperties(one) })));
    await inTransaction(target, async (run) => {
      // Held, so that nobody can publish and measure another version before this is committed.
      await lock.hold(run);
      await run(cypher`UNWIND ${rows} AS row MATCH (e:Entity {id: row.id}) SET e += row.measures`);
    });
  }
  await onMeasured?.(measures.length);
}

/** The measures of an entity as it carries them. Whole numbers are stored as such only where they always are. */
function centralityProperties({ degree, pageRank, betweenness, community }: Measures): Readonly<Record<string, unknown>> {
  return {
    ...storable({ [AT.degree]: degree, [AT.community]: community }),
    [AT.pageRank]: pageRank,
    [AT.betweenness]: betweenness,
  };
}

/** Reads who is there and who is related to whom, part by part: nobody else writes meanwhile. */
async function readNetwork(target: Target, hiding: string | undefined): Promise<Network> {
  const ids: string[] = [];
  for (let more = true; more;) {
    const found = await inTransaction(target, (run) =>
      run(
        cypher`MATCH (e:Entity) WHERE e.id > ${parameter(ids.at(-1) ?? "")}${andSeen(hiding, "e")} RETURN e.id AS id ORDER BY e.id LIMIT ${parameter(storableValue(BATCH))}`,
      ),
    );
    for (const { id } of found) ids.push(String(id));
    more = found.length === BATCH;
  }
  const network = new Network(ids);
  for (let start = 0; start < ids.length; start += BATCH) {
    const subjects = parameter(ids.slice(start, start + BATCH));
    const found = await inTransaction(target, (run) =>
      run(
        cypher`UNWIND ${subjects} AS id MATCH (:Entity {id: id})-[r]->(o:Entity) WHERE true${andSeen(hiding, "r")} RETURN id, o.id AS object`,
      ),
    );
    for (const { id, object } of found) network.relate(String(id), String(object));
  }
  return network;
}
