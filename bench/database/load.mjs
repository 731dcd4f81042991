/** Writes the synthetic graph into a database that is empty or holds nothing but synthetic layers. */
import neo4j from "neo4j-driver";
import { LAYERS } from "../generator/citations.mjs";
import { generateGraph } from "../generator/graph.mjs";
import { loadProject } from "../project.mjs";

/** How often progress is told. */
const PROGRESS_MILLISECONDS = 5000;

/** @typedef {{ uri: string; username: string; password: string }} Access */
/** @typedef {{ access: Access; project: string; size: number; seed: number }} LoadOrder */

/**
 * Fills the database.
 *
 * @param {LoadOrder} order
 * @param {(line: string) => void} report
 * @throws Error when the database holds anything that is not synthetic
 */
async function load({ access, project: directory, size, seed }, report) {
  const project = await loadProject(directory);
  const { writing } = project;
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password));
  const database = "neo4j";
  try {
    await refuseOtherLayers(driver, database);
    report(`generating ${size} entities`);
    const graph = generateGraph(project, size, seed);
    await writing.claimDatabase(driver, database);
    // Each batch is a transaction of its own: there are no readers yet, and all together would not fit the heap.
    const run = (/** @type {import("../../src/store/cypher.js").Fragment} */ statement) => runAlone(driver, database, project.cypher.compile(statement));
    const difference = writing.differenceOf(writing.NOTHING, graph, project.model.model);
    await writing.writeDifference(run, difference, report);
    const published = { ...difference.dataset, id: "dataset", version: 1, importedAt: new Date().toISOString() };
    await runAlone(driver, database, { text: "MATCH (d:Dataset {id: $record.id}) SET d = $record", parameters: { record: writing.storable(published) } });
    await runAlone(driver, database, { text: "CALL db.resampleOutdatedIndexes()", parameters: {} });
  } finally {
    await driver.close();
  }
}

/** @param {import("neo4j-driver").Driver} driver @param {string} database @param {{ text: string; parameters: Readonly<Record<string, unknown>> }} statement */
async function runAlone(driver, database, { text, parameters }) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** @param {import("neo4j-driver").Driver} driver @param {string} database */
async function refuseOtherLayers(driver, database) {
  const [dataset] = await runAlone(driver, database, { text: 'MATCH (d:Dataset) RETURN d.layers AS layers', parameters: {} });
  const [any] = await runAlone(driver, database, { text: "MATCH (n) RETURN labels(n) AS labels LIMIT 1", parameters: {} });
  if (any === undefined) return;
  const layers = /** @type {{ name: string }[]} */ (JSON.parse(String(dataset?.["layers"] ?? "[]"))).map(({ name }) => name);
  const others = layers.filter((layer) => !(/** @type {readonly string[]} */ (LAYERS)).includes(layer));
  if (others.length > 0) throw new Error(`The database holds the layers ${others.join(", ")}. Synthetic data lives in a database of its own; nothing was changed.`);
  throw new Error("The database is not empty. Synthetic data is loaded into an empty database only; nothing was changed.");
}

// Runs in a process of its own, because generating takes more memory than measuring should have.
if (process.send !== undefined) {
  process.once("message", (order) => {
    let last = 0;
    const nowAndThen = (/** @type {string} */ line) => {
      if (Date.now() - last < PROGRESS_MILLISECONDS) return;
      last = Date.now();
      process.send?.({ line });
    };
    load(/** @type {LoadOrder} */ (order), nowAndThen)
      .then(() => process.exit(0))
      .catch((error) => process.send?.({ error: error instanceof Error ? error.message : String(error) }, () => process.exit(1)));
  });
}
