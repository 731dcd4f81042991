/** The whole synthetic graph, as the records that the importer would write. */
import { createHash } from "node:crypto";
import { LAYERS } from "./citations.mjs";
import { writeEntities } from "./entities.mjs";
import { writeRelationships } from "./relationships.mjs";
import { Writer } from "./writer.mjs";

/** @typedef {import("../project.mjs").Project} Project */
/** @typedef {import("../../src/ingest/graph/records.js").GraphRecords} GraphRecords */

/**
 * Makes the graph. The project's own code draws the conclusions, chooses the best statements and shapes the records; only
 * its content hash is made here, as the project's is over one text, which at 1e5 entities is longer than a string may be.
 *
 * @param {Project} project
 * @param {number} size how many entities
 * @param {number} seed
 * @returns {GraphRecords}
 */
export function generateGraph({ model, assembly }, size, seed) {
  const writer = new Writer(model.statementId);
  const ids = writeEntities(writer, size, seed);
  writeRelationships(writer, ids, seed);
  const { entities: declared, sources } = writer;
  const layers = LAYERS.map((name) => ({ name, title: name, description: "Generated.", asOf: null }));

  const written = [...writer.statements.values()].map((statement) => assembly.stated(statement, model.model));
  const all = [...written, ...assembly.derive({ statements: written, entities: declared, layers: LAYERS }, model.model)];
  const order = { model: model.model, layerRank: assembly.layerRanks(layers, []) };
  const statements = all.map((one) => assembly.statementRecord(one, declared.get(one.statement.subject)?.kind, order));
  const entities = assembly.entityRecords([...declared.values()], statements, statements, model.model);
  const edges = assembly.edgeRecords(statements, model.model);
  const sourceRecords = [...sources.values()].map(assembly.sourceRecord);

  const hash = createHash("sha256");
  for (const record of [...sourceRecords, ...entities, ...edges, ...statements]) hash.update(record.hash);
  const curated = {
    title: "Synthetic graph",
    description: `Generated for measuring: ${size} entities, seed ${seed}.`,
    contentHash: hash.digest("hex"),
    layers,
    layerKeys: [...new Set([...LAYERS, ...statements.map(({ layerKey }) => layerKey)])].sort(),
    statements: assembly.tally(statements.map(({ layer }) => layer)),
    citations: statements.reduce((sum, { citationCount }) => sum + citationCount, 0),
    withdrawn: 0,
  };
  return { curated, sources: sourceRecords, entities, edges, statements, formerIds: [] };
}
