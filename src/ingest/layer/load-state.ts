/** How far loads of bulk layers are: begun and unseen, published with remains, or settled. See `DatasetRecord.hiding`. */
import { cypher, name, parameter, type Fragment } from "../../store/cypher.js";
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
      cypher`MATCH (d:Dataset {id: "dataset"}) SET d.loads = ${parameter(load)}, d.loading = ${parameter(JSON.stringify(loading))}, d.hiding = ${parameter(`load:${load}`)}`,
    ),
  );
  return { load, resumed: false };
}

/** Takes away what a load has written that will not be published. */
async function dropLoad(target: Target, { load }: Loading): Promise<void> {
  await removeMarked(target, "load", load);
  await inTransaction(target, (run) => run(cypher`MATCH (d:Dataset {id: "dataset"}) REMOVE d.loading, d.hiding`));
}

/** Takes away what a publication has replaced, if any remains; then readers need not look for marks any more. */
export async function settleLoads(target: Target): Promise<void> {
  const { state } = await readKnownDataset(target);
  const [mark, load] = (state.hiding ?? "").split(":");
  if (mark !== "withdrawnBy" || load === undefined) return;
  await removeMarked(target, "withdrawnBy", Number(load));
  await inTransaction(target, (run) => run(cypher`MATCH (d:Dataset {id: "dataset"}) REMOVE d.hiding`));
}

/** Removes marked records, edges first, in transactions that the database ends by itself. */
async function removeMarked(target: Target, mark: "load" | "withdrawnBy", load: number): Promise<void> {
  const of = parameter(load);
  const marked = name(mark);
  const removals: Fragment[] = [
    cypher`MATCH (:Entity)-[r]->(:Entity) WHERE r.${marked} = ${of} CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS`,
    cypher`MATCH (n:Statement) WHERE n.${marked} = ${of} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
    cypher`MATCH (n:Entity) WHERE n.${marked} = ${of} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
    cypher`MATCH (n:Source) WHERE n.${marked} = ${of} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  ];
  for (const removal of removals) await runAlone(target, removal);
}
