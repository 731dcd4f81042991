import { cypher } from "../../store/cypher.js";
import type { Run } from "./session.js";

/** What the database holds now: of each record what is needed to tell a change and to describe it. */
export interface Current {
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly sources: readonly Existing[];
  readonly entities: readonly (Existing & { readonly kind: string })[];
  readonly edges: readonly (Existing & { readonly verb: string; readonly subject: string; readonly object: string })[];
  readonly statements: readonly (Existing & {
    readonly predicate: string;
    readonly subject: string;
    readonly layer: string;
    readonly text: string;
  })[];
  readonly formerIds: readonly Existing[];
}

/** A record that exists. */
export interface Existing {
  readonly id: string;
  readonly hash: string;
}

/** A database without our graph. */
export const NOTHING: Current = { dataset: {}, sources: [], entities: [], edges: [], statements: [], formerIds: [] };

/** Reads what the database holds. */
export async function readCurrent(run: Run): Promise<Current> {
  const [dataset] = await run(cypher`MATCH (d:Dataset {id: "dataset"}) RETURN properties(d) AS dataset`);
  const sources = await run(cypher`MATCH (n:Source) RETURN n.id AS id, n.hash AS hash`);
  const entities = await run(cypher`MATCH (n:Entity) RETURN n.id AS id, n.hash AS hash, n.kind AS kind`);
  const edges = await run(
    cypher`MATCH (s:Entity)-[r]->(o:Entity) RETURN r.id AS id, r.hash AS hash, type(r) AS verb, s.id AS subject, o.id AS object`,
  );
  const statements = await run(cypher`MATCH (n:Statement)
RETURN n.id AS id, n.hash AS hash, n.predicate AS predicate, n.subject AS subject, n.layer AS layer, coalesce(n.object, toString(n.value), n.valueState) AS text`);
  const formerIds = await run(cypher`MATCH (n:FormerId) RETURN n.id AS id, n.to AS hash`);
  // The columns above are those of the interfaces; the database is ours.
  return {
    dataset: (dataset?.["dataset"] ?? {}) as Current["dataset"],
    sources: sources as unknown as Current["sources"],
    entities: entities as unknown as Current["entities"],
    edges: edges as unknown as Current["edges"],
    statements: statements as unknown as Current["statements"],
    formerIds: formerIds as unknown as Current["formerIds"],
  };
}
