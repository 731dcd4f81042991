import { cypher, parameter } from "../../store/cypher.js";
import { readDatasetRecord } from "../graph/dataset.js";
import type { Run } from "./session.js";

/** What the database holds of the seeds now: of each record what is needed to tell a change and to describe it. */
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

/** Reads what the database holds of the seeds: the records of which a layer that is no bulk layer speaks. */
export async function readCurrent(run: Run): Promise<Current> {
  const [row] = await run(cypher`MATCH (d:Dataset {id: "dataset"}) RETURN properties(d) AS dataset`);
  // The columns below are those of the interfaces; the database is ours.
  const dataset = (row?.["dataset"] ?? {}) as Current["dataset"];
  const { bulk, state } = readDatasetRecord(dataset);
  const unpublished = state.loading === undefined ? [] : [(JSON.parse(state.loading) as { layer: string }).layer];
  const names = parameter([...bulk.map(({ name }) => name), ...unpublished]);
  const sources = await run(cypher`MATCH (n:Source) WHERE n.layer IS NULL RETURN n.id AS id, n.hash AS hash`);
  const entities = await run(
    cypher`MATCH (n:Entity) WHERE any(layer IN n.layers WHERE NOT layer IN ${names}) RETURN n.id AS id, n.hash AS hash, n.kind AS kind`,
  );
  const edges = await run(
    cypher`MATCH (s:Entity)-[r]->(o:Entity) WHERE any(layer IN r.layers WHERE NOT layer IN ${names})
RETURN r.id AS id, r.hash AS hash, type(r) AS verb, s.id AS subject, o.id AS object`,
  );
  const statements = await run(cypher`MATCH (n:Statement) WHERE NOT n.layer IN ${names}
RETURN n.id AS id, n.hash AS hash, n.predicate AS predicate, n.subject AS subject, n.layer AS layer, coalesce(n.object, toString(n.value), n.valueState) AS text`);
  const formerIds = await run(cypher`MATCH (n:FormerId) WHERE n.layer IS NULL RETURN n.id AS id, n.to AS hash`);
  return {
    dataset,
    sources: sources as unknown as Current["sources"],
    entities: entities as unknown as Current["entities"],
    edges: edges as unknown as Current["edges"],
    statements: statements as unknown as Current["statements"],
    formerIds: formerIds as unknown as Current["formerIds"],
  };
}
