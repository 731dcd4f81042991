/** What is used of the project that is measured: the one place that knows its built files. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** @typedef {Awaited<ReturnType<typeof loadProject>>} Project */

/** The project of which this bench is a part. */
export const OWN_PROJECT = resolve(import.meta.dirname, "..");

/**
 * Loads the built project. Another check-out can be named, so that two versions can be compared.
 *
 * @param {string} directory
 */
export async function loadProject(directory) {
  const dist = join(directory, "dist");
  if (!existsSync(join(dist, "cli/main.js"))) throw new Error(`There is no built project at ${directory}: build it first (npm run build).`);
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(dist, file)).href);
  /** @type {typeof import("../src/model/index.js")} */
  const model = await load("model/index.js");
  /** @type {Pick<typeof import("../src/ingest/graph/graph-statement.js"), "stated"> & Pick<typeof import("../src/ingest/graph/derive.js"), "derive"> & Pick<typeof import("../src/ingest/graph/statement-records.js"), "statementRecord" | "edgeRecords"> & Pick<typeof import("../src/ingest/graph/entity-records.js"), "entityRecords"> & Pick<typeof import("../src/ingest/graph/dataset.js"), "layerRanks" | "tally"> & Pick<typeof import("../src/ingest/graph/assemble.js"), "sourceRecord">} */
  const assembly = Object.assign({}, ...(await Promise.all(["graph-statement", "derive", "statement-records", "entity-records", "dataset", "assemble"].map((file) => load(`ingest/graph/${file}.js`)))));
  /** @type {Pick<typeof import("../src/ingest/database/claim.js"), "claimDatabase" | "inspectDatabase"> & Pick<typeof import("../src/store/storable.js"), "storable"> & Pick<typeof import("../src/ingest/database/write.js"), "writeDifference"> & Pick<typeof import("../src/ingest/graph/difference.js"), "differenceOf"> & Pick<typeof import("../src/ingest/database/current.js"), "NOTHING">} */
  const writing = Object.assign({}, ...(await Promise.all(["ingest/database/claim", "store/storable", "ingest/database/write", "ingest/graph/difference", "ingest/database/current"].map((file) => load(`${file}.js`)))));
  /** @type {typeof import("../src/store/cypher.js")} */
  const cypher = await load("store/cypher.js");
  /** @type {typeof import("../src/store/constraints.js")} */
  const constraints = await load("store/constraints.js");
  /** @type {Partial<Pick<typeof import("../src/ingest/index.js"), "ensureCentrality">>} A check-out from before centrality has none. */
  const { ensureCentrality } = await load("ingest/index.js");
  return { directory, model, assembly, writing, cypher, constraints, ensureCentrality };
}

/**
 * The launcher, which only the process that owns the database needs.
 *
 * @param {string} directory
 * @returns {Promise<typeof import("../src/launcher/index.js")>}
 */
export const loadLauncher = (directory) => import(pathToFileURL(join(directory, "dist/launcher/index.js")).href);

/**
 * The exchange form, in which layers are written.
 *
 * @param {string} directory
 * @returns {Promise<typeof import("../src/ingest/readers/exchange/write.js")>}
 */
export const loadExchange = (directory) => import(pathToFileURL(join(directory, "dist/ingest/readers/exchange/write.js")).href);
