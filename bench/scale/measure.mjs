/** Measures the import of one size. */
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { loadLauncher } from "../project.mjs";
import { writeLayerFile } from "./file.mjs";
import { runImport } from "./import.mjs";
import { peakMegabytes } from "./memory.mjs";
import { partOf, stepsOf } from "./steps.mjs";

/** @typedef {import("./options.mjs").Options} Options */
/** @typedef {import("./import.mjs").EmbeddedNeo4j} EmbeddedNeo4j */
/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/** The step in which an import is killed. */
const LONGEST_STEP = "Writing entities and statements";

/**
 * @param {number} size
 * @param {Options} options
 * @param {(line: string) => void} report
 */
export async function measure(size, options, report) {
  const { seed, cache, project, nodeHeap, heap, pagecache } = options;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, `scale-${size}-`));
  const file = join(cache, `synthetic-${size}-${seed}.jsonl.gz`);
  const load = () => (loadavg()[0] ?? 0).toFixed(1);
  const loadBefore = load();
  try {
    report(`${size} entities: generating ${file}`);
    const begin = Date.now();
    await writeLayerFile(file, { project, size, seed });
    const generatedIn = (Date.now() - begin) / 1000;
    const given = { project, file, folder, nodeHeap, report };
    const measured = await withNeo4j(join(folder, "data"), options, report, async (neo4j) => {
      const first = await runImport({ ...given, neo4j });
      const steps = stepsOf(first.lines);
      const published = Number(/^\s*([\d.]+) s {2}Published version/.exec(first.lines.find((line) => line.includes("Published version")) ?? "")?.[1]);
      const neo4jMegabytes = peakMegabytes(neo4j.pid);
      const again = await runImport({ ...given, neo4j });
      return {
        seconds: first.seconds, steps, publication: published - (steps.at(-1)?.end ?? 0), megabytes: first.megabytes, neo4jMegabytes, contentHash: first.result?.contentHash,
        written: first.result?.written ?? { entities: 0, edges: 0, statements: 0 }, again: { outcome: again.result?.outcome, seconds: again.seconds, megabytes: again.megabytes },
      };
    });
    const killed = options.kill ? await withNeo4j(join(folder, "killed"), options, report, (neo4j) => killHalfWay({ ...given, neo4j }, measured.contentHash)) : undefined;
    const machine = { date: new Date().toISOString().slice(0, 10), node: process.version, cores: availableParallelism(), load: [loadBefore, load()], heap, pagecache };
    return { size, seed, machine, fileMegabytes: Math.round((await stat(file)).size / 1024 / 1024), generatedIn, ...measured, killed };
  } finally {
    await rm(folder, { recursive: true, force: true });
    if (!options.keepFile) await rm(file, { force: true });
  }
}

/** @param {Parameters<typeof runImport>[0]} given @param {string | undefined} contentHash what the import that was not killed published */
async function killHalfWay(given, contentHash) {
  const broken = await runImport({ ...given, killAt: (line) => (partOf(line, LONGEST_STEP) ?? 0) >= 0.5 });
  if (!broken.killed) throw new Error(`The import ended before it could be killed: take a larger --size.`);
  const { lines, seconds, megabytes, result } = await runImport(given);
  return { after: broken.seconds, seconds, megabytes, takenUp: lines.some((line) => line.includes("Taking up the load")), same: result?.contentHash === contentHash };
}

/**
 * @template Result
 * @param {string} dataDirectory
 * @param {Options} options
 * @param {(line: string) => void} report
 * @param {(neo4j: EmbeddedNeo4j) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function withNeo4j(dataDirectory, { project, heap, pagecache }, report, work) {
  const { startEmbeddedNeo4j } = await loadLauncher(project);
  const neo4j = await startEmbeddedNeo4j({ dataDirectory, heapMegabytes: heap, pagecacheMegabytes: pagecache, report });
  try {
    return await work(neo4j);
  } finally {
    await neo4j.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}
