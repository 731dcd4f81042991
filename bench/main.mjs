/** `npm run bench`: opens the synthetic graph, starts both servers, compares, measures, reports. */
import neo4j from "neo4j-driver";
import { openSynthetic } from "./database/open.mjs";
import { assertEqualAnswers } from "./measure/equal.mjs";
import { profile } from "./measure/profile.mjs";
import { residentMegabytes, startApi, startPeer } from "./measure/servers.mjs";
import { cold, oneByOne, timed, together } from "./measure/time.mjs";
import { readOptions } from "./options.mjs";
import { questions } from "./peer/questions.mjs";
import { loadProject } from "./project.mjs";
import { missedTargets, printReport } from "./report/report.mjs";
import { workloads } from "./workloads/workloads.mjs";

/** @typedef {NonNullable<ReturnType<typeof readOptions>>} Options */
/** @typedef {import("./measure/servers.mjs").Server} Server */
/** @typedef {import("./workloads/workloads.mjs").Workload} Workload */
/** @typedef {import("neo4j-driver").Driver} Driver */
/** @typedef {import("./peer/questions.mjs").Dataset & { counts: string; contentHash: string }} Graph */
/** @typedef {Awaited<ReturnType<typeof measure>>} WorkloadResult */

/** How many cases are profiled, of those that are asked. */
const PROFILED = 10;
/** Requests to each server before anything is timed, so that both are compiled; fewer when they take longer than these seconds. */
const WARM_UP = 800;
const WARM_UP_SECONDS = 40;
const CONCURRENCY = 4;

const begin = Date.now();
const report = (/** @type {string} */ line) => console.error(`${String(Math.round((Date.now() - begin) / 1000)).padStart(5)} s  ${line}`);

/** @param {Options} options */
export async function bench(options) {
  const project = await loadProject(options.project);
  const embedded = await openSynthetic(project, options, report);
  const driver = neo4j.driver(embedded.uri, neo4j.auth.basic(embedded.username, embedded.password), { disableLosslessIntegers: true });
  /** @type {Server[]} */
  const running = [];
  try {
    // As a start does. Of a graph that is not measured yet the API looks at each request whether it is by now: a round trip more.
    await project.ensureCentrality?.({ driver, database: "neo4j" }, { report });
    const { uri, username, password } = embedded;
    const start = { uri, username, password, database: "neo4j", project: options.project };
    const api = await startApi(start, options.cpuProfile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${options.cpuProfile}`]);
    running.push(api);
    const peer = await startPeer(start);
    running.push(peer);
    const memory = () => ({ api: residentMegabytes(api.pid), peer: residentMegabytes(peer.pid), neo4j: residentMegabytes(embedded.pid) });
    const before = memory();
    const [graph] = /** @type {[Graph]} */ (await rows(driver, "MATCH (d:Dataset) RETURN d.counts AS counts, d.contentHash AS contentHash, d.version AS version, d.layerKeys AS layerKeys"));
    const [{ version: neo4jVersion }] = /** @type {[{ version: string }]} */ (await rows(driver, "CALL dbms.components() YIELD versions RETURN versions[0] AS version"));
    /** @type {WorkloadResult[]} */
    const results = [];
    for (const workload of workloads) {
      if (options.workloads !== undefined && !options.workloads.includes(workload.name)) continue;
      report(`${workload.name}: ${workload.title}`);
      results.push(await measure([api, peer], { driver, pid: embedded.pid, graph }, workload, options));
    }
    return {
      size: options.size, seed: options.seed, counts: JSON.parse(graph.counts), contentHash: graph.contentHash,
      machine: { date: new Date().toISOString().slice(0, 10), node: process.version, neo4j: neo4jVersion, heap: options.heap, pagecache: options.pagecache },
      memory: { before, after: memory() }, workloads: results,
    };
  } finally {
    await Promise.allSettled(running.map((server) => server.stop()));
    await driver.close();
    await embedded.stop();
  }
}

/** @param {[Server, Server]} servers @param {{ driver: Driver; pid: number; graph: Graph }} database @param {Workload} workload @param {Options} options */
async function measure(servers, { driver, pid: database, graph }, workload, options) {
  const [api] = servers;
  const cases = workload.asked ?? /** @type {Record<string, string>[]} */ (await rows(driver, workload.pick ?? ""));
  const forget = async () => void (await rows(driver, "CALL db.clearQueryCaches()"));
  // The very first answer: nothing is compiled and nothing planned. A server that a workload before has warmed shows only the latter.
  const answerBytes = await assertEqualAnswers(servers, workload, cases);
  const enough = Date.now() + WARM_UP_SECONDS * 1000;
  for (let index = 0; index < WARM_UP && Date.now() < enough; index++) for (const server of servers) await timed(server, workload, cases[index % cases.length] ?? {});
  const [apiCold, peerCold] = await cold(servers, workload, cases, { times: options.cold, forget });
  const [apiAlone, peerAlone] = await oneByOne(servers, workload, cases, options.requests);
  const [apiTogether, peerTogether] = options.seconds === 0 ? [undefined, undefined] : await together(servers, workload, cases, { concurrency: CONCURRENCY, blocks: 3, seconds: options.seconds, database });
  const profiled = cases.filter((_, index) => index % Math.ceil(cases.length / PROFILED) === 0);
  const generated = await captured(api, workload, profiled);
  const { text, parameters } = questions[workload.route] ?? { text: "", parameters: () => ({}) };
  const handwritten = profiled.map((asked) => ({ text, parameters: parameters(asked, graph) }));
  if (options.showStatements) for (const [whose, statements] of /** @type {const} */ ([["generated", generated], ["hand-written", handwritten]])) report(`${whose}:\n${statements[0]?.text ?? ""}\n`);
  const statements = new Set(generated.map((one) => one.text)).size;
  return {
    name: workload.name, title: workload.title, cases: cases.length, answerBytes, statements,
    api: { cold: apiCold, alone: apiAlone, together: apiTogether, profile: await profile(driver, generated) },
    peer: { cold: peerCold, alone: peerAlone, together: peerTogether, profile: await profile(driver, handwritten) },
  };
}

/** The statements that the API sends for these cases, one for each: what else it sent would be measured with them. @param {Server} api @param {Workload} workload @param {readonly Record<string, string>[]} cases */
async function captured(api, workload, cases) {
  api.notify("capture");
  for (const asked of cases) await api.ask(workload, asked);
  const { statements } = /** @type {{ statements: { text: string; parameters: Record<string, unknown> }[] }} */ (await api.tell("release"));
  if (statements.length !== cases.length) throw new Error(`${workload.name}: the API sent ${statements.length} statements for ${cases.length} requests, not one for each.`);
  return statements;
}

/** @param {Driver} driver @param {string} text @returns {Promise<Record<string, unknown>[]>} */
async function rows(driver, text) {
  const { records } = await driver.executeQuery(text, {}, { database: "neo4j" });
  return records.map((record) => record.toObject());
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options !== undefined) {
    const result = await bench(options);
    printReport(result, options.json ? console.error : console.log);
    if (options.json) console.log(JSON.stringify(result, undefined, 2));
    if (missedTargets(result).length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
