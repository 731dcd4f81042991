/** Runs `crg import layer FILE` as a person would, in a process of its own, and watches it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

/** @typedef {import("../../src/launcher/index.js").EmbeddedNeo4j} EmbeddedNeo4j */
/** @typedef {import("../../src/ingest/layer/result.js").ImportLayerResult} ImportLayerResult */
/**
 * @typedef {object} Import
 * @property {string} project
 * @property {string} file
 * @property {string} folder for what the process leaves
 * @property {EmbeddedNeo4j} neo4j
 * @property {number | undefined} nodeHeap limit of its old space in MB
 * @property {(line: string) => void} report
 * @property {(line: string) => boolean} [killAt] whether to kill it at this line
 */
/** @typedef {{ killed: boolean; seconds: number; lines: readonly string[]; result: ImportLayerResult | undefined; megabytes: number | undefined }} Ended */

/**
 * Runs the import to its end, or kills it.
 *
 * @param {Import} wanted
 * @returns {Promise<Ended>}
 * @throws Error with what it said when it fails
 */
export async function runImport({ project, file, folder, neo4j, nodeHeap, report, killAt = () => false }) {
  const peakFile = join(folder, "peak-memory");
  const flags = ["--import", pathToFileURL(join(import.meta.dirname, "peak-memory.mjs")).href, ...(nodeHeap === undefined ? [] : [`--max-old-space-size=${nodeHeap}`])];
  const begin = Date.now();
  const child = spawn(process.execPath, [...flags, join(project, "dist/cli/main.js"), "import", "layer", file, "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password, NEO4J_DATABASE: "neo4j", SCALE_PEAK_FILE: peakFile },
  });
  /** @type {string[]} */
  const lines = [];
  let killed = false;
  createInterface(child.stderr).on("line", (line) => {
    lines.push(line);
    report(line);
    if (killed || !killAt(line)) return;
    killed = true;
    child.kill("SIGKILL");
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
  const [code] = await once(child, "close");
  const seconds = (Date.now() - begin) / 1000;
  const megabytes = existsSync(peakFile) ? Number(readFileSync(peakFile, "utf8")) : undefined;
  rmSync(peakFile, { force: true });
  if (killed) return { killed, seconds, lines, result: undefined, megabytes };
  if (code !== 0) throw new Error(`The import failed:\n${lines.join("\n")}`);
  return { killed, seconds, lines, result: /** @type {ImportLayerResult} */ (JSON.parse(output)), megabytes };
}
