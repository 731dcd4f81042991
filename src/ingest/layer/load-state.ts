/** How far loads of bulk layers are: begun and unseen, published with remains, or settled. See `DatasetRecord.hiding`. */
import { cypher, name, parameter } from "../../store/cypher.js";
import { type Hiding, hidingText, parseHiding } from "../../store/hiding.js";
import { readDatasetRecord, type KnownDataset } from "../graph/dataset.js";
import { inTransaction, runAlone, type Target } from "../database/session.js";

/** A load that is not published yet. */
export interface Loading {
  readonly layer: string;
  readonly fingerprint: string;
  readonly load: number;
}

/** What the database says of the data set. */
export async function readKnownDataset(target: Target): Promise<KnownDataset> {
  return inTransaction(target, async (run) => {
    const [row] = await run(cypher`MATCH (d:Dataset {id: "dataset"}) RETURN properties(d) AS dataset`);
    return readDatasetRecord((row?.["dataset"] ?? {}) as Readonly<Record<string, unknown>>);
  });
}

/** The load that was begun and not published, if there is one. */
export const loadingOf = ({ state }: KnownDataset): Loading | undefined =>
  state.loading === undefined ? undefined : (JSON.parse(state.loading) as Loading);

/**
 * Begins a load, or takes up the same one where it was broken off. From here on readers look for its mark, before there is
 * any record that bears it.
 *
 * @returns the load, and whether it was begun before
 */
export async function beginLoad(target: Target, layer: string, fingerprint: string): Promise<{ load: number; resumed: boolean }> {
  const known = await readKnownDataset(target);
  const open = loadingOf(known);
  if (open?.layer === layer && open.fingerprint === fingerprint) return { load: open.load, resumed: true };
  if (open !== undefined) await dropLoad(target, open);
  const load = known.state.loads + 1;
  const loading: Loading = { layer, fingerprint, load };
  await inTransaction(target, (run) =>
    run(
      cypher`MATCH (d:Dataset {id: "dataset"}) SET d.loads = ${parameter(load)}, d.loading = ${parameter(JSON.stringify(loading))}, d.hiding = ${parameter(hidingText("load", load))}`,
    ),
  );
  return { load, resumed: false };
}

/** Takes away what a load has written that will not be published. */
export async function dropLoad(target: Target, { load }: Loading): Promise<void> {
  await removeMarked(target, "load", load);
  await inTransaction(target, (run) =>
    run(cypher`MATCH (d:Dataset {id: "dataset"}) SET d.hiding = ${parameter(hidingText("nothing", load))} REMOVE d.loading`),
  );
}

/** Takes away what a publication has replaced, if any remains; then readers need not look for marks any more. */
export async function settleLoads(target: Target, report: (line: string) => void): Promise<void> {
  const { state } = await readKnownDataset(target);
  const hiding = parseHiding(state.hiding);
  if (hiding?.what !== "withdrawnBy") return;
  report("Removing what the publication replaced, which nobody sees any more.");
  await removeMarked(target, hiding.what, hiding.load);
  await inTransaction(target, (run) =>
    run(cypher`MATCH (d:Dataset {id: "dataset"}) SET d.hiding = ${parameter(hidingText("nothing", hiding.load))}`),
  );
}

/**
 * Removes marked records, edges first, in transactions that the database ends by itself. Each loses `load` before it is
 * deleted, so that no reader takes what is half deleted for something to be seen (see store/hiding.ts).
 */
async function removeMarked(target: Target, mark: Hiding["what"], load: number): Promise<void> {
  const marked = name(mark);
  const patterns = [cypher`(:Entity)-[one]->(:Entity)`, cypher`(one:Statement)`, cypher`(one:Entity)`, cypher`(one:Source)`];
  for (const pattern of patterns) {
    await runAlone(
      target,
      cypher`MATCH ${pattern} WHERE one.${marked} = ${parameter(load)} CALL (one) { SET one.removed = true REMOVE one.load } IN TRANSACTIONS OF 5000 ROWS`,
    );
    const remove = pattern === patterns[0] ? cypher`DELETE one` : cypher`DETACH DELETE one`;
    await runAlone(target, cypher`MATCH ${pattern} WHERE one.removed CALL (one) { ${remove} } IN TRANSACTIONS OF 5000 ROWS`);
  }
}
