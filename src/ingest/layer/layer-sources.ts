import { cypher, parameter } from "../../store/cypher.js";
import type { SourceRecord } from "../../store/records.js";
import { inTransaction, type Target } from "../database/session.js";

/** What becomes of the sources of a layer when it is published. */
export interface SettledSources {
  /** Those that it declares otherwise than until now. */
  readonly changed: readonly SourceRecord[];
  /** How many were never seen before. */
  readonly fresh: number;
  /** How many go with the publication. */
  readonly withdrawn: number;
}

/**
 * Compares the sources that a layer declares with those that are its own. One that it declares no longer passes to another
 * layer that cites it, or is marked to go when the load is published. It goes last, after the statements that cite it: its
 * relationships to all of them would be more than one transaction can hold.
 */
export async function settleSources(target: Target, layer: string, load: number, wanted: readonly SourceRecord[]): Promise<SettledSources> {
  return inTransaction(target, async (run) => {
    // A source that the seeds or another layer declare as well is theirs, and stays as they say.
    const own = (await run(
      cypher`MATCH (n:Source) WHERE n.layer = ${parameter(layer)} RETURN n.id AS id, n.hash AS hash, n.load AS load`,
    )) as unknown as { id: string; hash: string; load: number | null }[];
    const byId = new Map(own.map((one) => [one.id, one]));
    const kept = new Set(wanted.map(({ id }) => id));
    const dropped = own.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    const heirs = await run(cypher`UNWIND ${parameter(dropped)} AS id MATCH (n:Source {id: id})
CALL (n) { OPTIONAL MATCH (n)<-[:CITES]-(s:Statement) WHERE s.layer <> ${parameter(layer)} RETURN s.layer AS heir LIMIT 1 }
SET n.layer = coalesce(heir, n.layer), n.withdrawnBy = CASE WHEN heir IS NULL THEN ${parameter(load)} END
RETURN heir`);
    return {
      changed: wanted.filter(({ id, hash }) => byId.has(id) && byId.get(id)?.hash !== hash),
      fresh: own.filter(({ load: by }) => by === load).length,
      withdrawn: heirs.filter(({ heir }) => heir === null).length,
    };
  });
}
