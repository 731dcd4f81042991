import type { StatementRecord } from "../../store/records.js";
import { cypher, parameter } from "../../store/cypher.js";
import { NO_BULK, type BulkPart } from "../graph/assemble.js";
import { readDatasetRecord } from "../graph/dataset.js";
import type { Knowledge } from "../seeds/declarations.js";
import type { Current } from "./current.js";
import { entityOf } from "./read-graph.js";
import { published, type Run } from "./session.js";

/** Reads what bulk layers state of the entities and edges that the seeds speak of, or spoke of until now. */
export async function readBulkPart(run: Run, current: Current, known: Pick<Knowledge, "entities">): Promise<BulkPart> {
  const { bulk: layers, state } = readDatasetRecord(current.dataset);
  if (layers.length === 0) return NO_BULK;
  const names = parameter(layers.map(({ name }) => name));
  const formerly = current.entities.map(({ id }) => id).filter((id) => !known.entities.has(id));
  const ids = parameter([...known.entities.keys(), ...formerly]);
  const seen = published(state.hiding, "s");
  const asSubject = await run(
    cypher`UNWIND ${ids} AS id MATCH (s:Statement) WHERE s.subject = id AND s.layer IN ${names}${seen} RETURN properties(s) AS record`,
  );
  const objectSides = await run(cypher`UNWIND ${ids} AS id MATCH (s:Statement) WHERE s.object = id AND s.layer IN ${names}${seen}
RETURN s.object AS object, s.rank AS rank, s.layerKey AS layerKey, s.sources AS sources, s.citationCount AS citationCount`);
  const formerIds = await run(
    cypher`UNWIND ${ids} AS id MATCH (f:FormerId {to: id}) WHERE f.layer IS NOT NULL RETURN id, collect(f.id) AS formerIds`,
  );
  // An edge's subject is one of these entities, as the seeds speak of both its ends.
  const statements = asSubject.map((row) => row["record"] as StatementRecord);
  const kept =
    await run(cypher`UNWIND ${parameter(formerly)} AS id MATCH (e:Entity {id: id}) WHERE any(layer IN e.layers WHERE layer IN ${names})
RETURN properties(e) AS record`);
  return {
    layers,
    statements,
    formerIds: new Map(formerIds.map((row) => [String(row["id"]), row["formerIds"] as string[]])),
    objectSides: objectSides as unknown as BulkPart["objectSides"],
    entities: kept.map((row) => entityOf(row["record"] as Record<string, unknown>)),
    edges: new Set(current.edges.map(({ id }) => id).filter((id) => statements.some(({ edge }) => edge === id))),
  };
}
