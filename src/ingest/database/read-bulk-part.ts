import { cypher, parameter } from "../../store/cypher.js";
import { saidOf, wholeStatement } from "../../store/unsaid.js";
import { NO_BULK, sourceRecord, type BulkPart } from "../graph/assemble.js";
import { readDatasetRecord } from "../graph/dataset.js";
import type { Knowledge } from "../seeds/declarations.js";
import type { Current } from "./current.js";
import { entityOf, sourceOf } from "./read-graph.js";
import { type Row, type Run } from "./session.js";
import { andSeen } from "../../store/hiding.js";

/** What bulk layers say beside the seeds, and what of it the seeds now speak of for the first time. */
export interface BulkReading {
  readonly part: BulkPart;
  /** Records that are there already, of bulk layers alone. */
  readonly present: Pick<Current, "sources" | "entities" | "edges">;
}

/** Reads what bulk layers state of the sources, entities and edges that the seeds speak of, or spoke of until now. */
export async function readBulkPart(run: Run, current: Current, known: Pick<Knowledge, "sources" | "entities">): Promise<BulkReading> {
  const { bulk: layers, state } = readDatasetRecord(current.dataset);
  if (layers.length === 0) return { part: NO_BULK, present: { sources: [], entities: [], edges: [] } };
  const names = parameter(layers.map(({ name }) => name));
  const formerly = current.entities.map(({ id }) => id).filter((id) => !known.entities.has(id));
  const ids = parameter([...known.entities.keys(), ...formerly]);
  const s = cypher`s`;
  const seen = andSeen(state.hiding, "s");
  const asSubject = await run(
    cypher`UNWIND ${ids} AS id MATCH (s:Statement) WHERE s.subject = id AND s.layer IN ${names}${seen} RETURN properties(s) AS record`,
  );
  const objectSides = await run(cypher`UNWIND ${ids} AS id MATCH (s:Statement) WHERE s.object = id AND s.layer IN ${names}${seen}
RETURN s.object AS object, ${saidOf(s, "rank")} AS rank, ${saidOf(s, "layerKey")} AS layerKey, s.sources AS sources, ${saidOf(s, "citationCount")} AS citationCount`);
  const formerIds = await run(
    cypher`UNWIND ${ids} AS id MATCH (f:FormerId {to: id}) WHERE f.layer IS NOT NULL RETURN id, collect(f.id) AS formerIds`,
  );
  // An edge's subject is one of these entities, as the seeds speak of both its ends.
  const statements = asSubject.map((row) => wholeStatement(row["record"] as Row));
  const kept =
    await run(cypher`UNWIND ${parameter(formerly)} AS id MATCH (e:Entity {id: id}) WHERE any(layer IN e.layers WHERE layer IN ${names})
RETURN properties(e) AS record`);
  const alone = cypher`all(layer IN e.layers WHERE layer IN ${names})`;
  const entities = await run(
    cypher`UNWIND ${parameter([...known.entities.keys()])} AS id MATCH (e:Entity {id: id}) WHERE ${alone}${andSeen(state.hiding, "e")} RETURN e.id AS id, e.hash AS hash, e.kind AS kind`,
  );
  const edges =
    await run(cypher`UNWIND ${parameter([...known.entities.keys()])} AS id MATCH (s:Entity {id: id})-[e]->(o:Entity) WHERE ${alone}${andSeen(state.hiding, "e")}
RETURN e.id AS id, e.hash AS hash, type(e) AS verb, s.id AS subject, o.id AS object`);
  const present = {
    sources: (await run(
      cypher`UNWIND ${parameter([...known.sources.keys()])} AS id MATCH (n:Source {id: id}) WHERE n.layer IS NOT NULL${andSeen(state.hiding, "n")} RETURN n.id AS id, n.hash AS hash`,
    )) as unknown as Current["sources"],
    entities: entities as unknown as Current["entities"],
    edges: edges as unknown as Current["edges"],
  };
  const dropped = current.sources.map(({ id }) => id).filter((id) => !known.sources.has(id));
  const inherited = await run(cypher`UNWIND ${parameter(dropped)} AS id MATCH (n:Source {id: id})
CALL (n) { MATCH (n)<-[:CITES]-(s:Statement) WHERE s.layer IN ${names}${seen} RETURN s.layer AS layer LIMIT 1 }
RETURN properties(n) AS record, layer`);
  const part: BulkPart = {
    layers,
    sources: inherited.map(({ record, layer }) => sourceRecord({ ...sourceOf(record as Row), layer: String(layer) })),
    statements,
    formerIds: new Map(formerIds.map((row) => [String(row["id"]), row["formerIds"] as string[]])),
    objectSides: objectSides as unknown as BulkPart["objectSides"],
    entities: kept.map((row) => entityOf(row["record"] as Record<string, unknown>)),
    edges: new Set(current.edges.map(({ id }) => id).filter((id) => statements.some(({ edge }) => edge === id))),
  };
  return { part, present };
}
