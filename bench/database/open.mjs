/** Keeps a loaded database for each size, seed and form of the records, and starts a Neo4j on it. */
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { generateGraph } from "../generator/graph.mjs";
import { loadLauncher } from "../project.mjs";

/** @typedef {import("../project.mjs").Project} Project */
/** @typedef {{ size: number; seed: number; cache: string; fresh: boolean; heap: number; pagecache: number }} DatabaseOptions */
/** @typedef {import("../../src/launcher/index.js").EmbeddedNeo4j} EmbeddedNeo4j */

/** Heap of the process that generates, in MB: enough for 1e5 entities. */
const GENERATOR_HEAP = 8192;

/** Says that a folder is ours to delete, and that its database is complete. */
const OURS = "bench-database";
const COMPLETE = "bench-database-complete";

export const defaultCache = () => join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "child-rights-graph-bench");

/**
 * Starts the Neo4j of a synthetic graph; generates and loads it when it is not there.
 *
 * @param {Project} project
 * @param {DatabaseOptions} options
 * @param {(line: string) => void} report
 * @returns {Promise<EmbeddedNeo4j>}
 */
export async function openSynthetic(project, options, report) {
  const { size, seed, cache, fresh, heap, pagecache } = options;
  const folder = join(cache, `${size}-${seed}-${formOf(project)}`);
  if (existsSync(folder) && (fresh || !existsSync(join(folder, COMPLETE)))) {
    if (!existsSync(join(folder, OURS))) throw new Error(`${folder} is in the way, and was not made by this bench.`);
    await rm(folder, { recursive: true });
  }
  const loaded = existsSync(folder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, OURS), "");
  report(`${loaded ? "Using" : "Making"} ${folder}`);
  const { startEmbeddedNeo4j } = await loadLauncher(project.directory);
  const neo4j = await startEmbeddedNeo4j({ dataDirectory: join(folder, "data"), heapMegabytes: heap, pagecacheMegabytes: pagecache, report });
  if (loaded) return neo4j;
  try {
    const { uri, username, password } = neo4j;
    await loadApart({ access: { uri, username, password }, project: project.directory, size, seed }, report);
    await writeFile(join(folder, COMPLETE), new Date().toISOString());
    return neo4j;
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** A hash of what a very small graph looks like: it changes when the generator, the model, the records or the indexes change. @param {Project} project */
function formOf(project) {
  const { curated } = generateGraph(project, 100, 1);
  return createHash("sha256").update(curated.contentHash).update(project.constraints.constraintStatements().join("\n")).digest("hex").slice(0, 12);
}

/** @param {import("./load.mjs").LoadOrder} order @param {(line: string) => void} report @returns {Promise<void>} */
function loadApart(order, report) {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "load.mjs"), { execArgv: [`--max-old-space-size=${GENERATOR_HEAP}`] });
    let problem = "";
    child.on("message", (message) => {
      const { line, error } = /** @type {{ line?: string; error?: string }} */ (message);
      if (line !== undefined) report(line);
      if (error !== undefined) problem = error;
    });
    child.once("exit", (code, signal) => (code === 0 ? resolve() : reject(new Error(problem === "" ? `The loading process ended early (${signal ?? `code ${code}`}).` : problem))));
    child.send(order);
  });
}
