import type { Driver } from "neo4j-driver";
import { OperatorError } from "../../errors.js";
import { model as projectModel, type Model } from "../../model/index.js";
import { applyConstraints } from "../../store/constraints.js";
import { cypher, parameter } from "../../store/cypher.js";
import { inTransaction, type Target } from "./session.js";
import { storable } from "../../store/storable.js";

/**
 * Whose a database is: EMPTY has no node at all, OURS carries our Dataset node.
 *
 * @throws OperatorError when it holds somebody else's nodes
 */
export async function inspectDatabase(driver: Driver, database: string): Promise<"EMPTY" | "OURS"> {
  return inTransaction({ driver, database }, async (run) => {
    const ours = await run(
      cypher`MATCH (d:Dataset {id: "dataset"}) WHERE d.version IS NOT NULL AND d.contentHash IS NOT NULL RETURN d.version AS version`,
    );
    if (ours.length > 0) return "OURS";
    const nodes = await run(cypher`MATCH (n) RETURN labels(n) AS labels LIMIT 1`);
    if (nodes.length === 0) return "EMPTY";
    throw new OperatorError(
      `The database "${database}" is not empty and not ours: it has nodes, and none is the Dataset node of this graph. Nothing was changed.`,
      [
        "Name an empty database (NEO4J_DATABASE), or another server (NEO4J_URI).",
        "Or leave NEO4J_URI out, and a Neo4j of its own is started.",
      ],
    );
  });
}

/**
 * Makes sure that a database may be written to, and that it is prepared: constraints, indexes, the Dataset node (at version 0
 * until the first publication).
 *
 * @throws OperatorError when it holds somebody else's nodes; then nothing is changed
 */
export async function claimDatabase(driver: Driver, database: string, model: Model = projectModel): Promise<void> {
  const target: Target = { driver, database };
  const state = await inspectDatabase(driver, database);
  await applyConstraints(driver, database, model);
  if (state === "OURS") return;
  const unpublished = {
    version: 0,
    contentHash: "",
    importedAt: new Date().toISOString(),
    layers: "[]",
    layerKeys: [],
    counts: "{}",
    loads: 0,
  };
  // MERGE on the unique id: of two who claim an empty database at once, both find one node.
  await inTransaction(target, (run) =>
    run(cypher`MERGE (d:Dataset {id: "dataset"}) ON CREATE SET d += ${parameter(storable(unpublished))}`),
  );
}
