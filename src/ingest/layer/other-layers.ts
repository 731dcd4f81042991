import { lookupKey, type Scheme } from "../../model/index.js";
import { cypher, parameter } from "../../store/cypher.js";
import { inTransaction, type Target } from "../database/session.js";
import { andSeen } from "../../store/hiding.js";
import type { ReaderContext } from "../readers/reader.js";

/** The entities of other layers: their kinds, and what identifies them. */
export interface KnownEntities extends ReaderContext {
  readonly has: (id: string) => boolean;
}

/** Reads which entities layers other than `layer` have. */
export async function readOtherLayers(target: Target, layer: string, hiding: string | undefined): Promise<KnownEntities> {
  return inTransaction(target, async (run) => {
    const own = parameter(layer);
    const kinds = new Map<string, string>();
    const identified = new Map<string, string>();
    const entities = await run(
      cypher`MATCH (e:Entity) WHERE any(one IN e.layers WHERE one <> ${own})${andSeen(hiding, "e")} RETURN e.id AS id, e.kind AS kind`,
    );
    for (const { id, kind } of entities) kinds.set(String(id), String(kind));
    const identifiers = await run(
      cypher`MATCH (s:Statement) WHERE s.lookup IS NOT NULL AND s.layer <> ${own}${andSeen(hiding, "s")} RETURN s.lookup AS lookup, s.subject AS subject`,
    );
    for (const { lookup, subject } of identifiers) identified.set(String(lookup), String(subject));
    return {
      has: (id) => kinds.has(id),
      kindOf: (id) => kinds.get(id),
      known: (scheme: Scheme, value: string) => identified.get(lookupKey(scheme, value)),
    };
  });
}
