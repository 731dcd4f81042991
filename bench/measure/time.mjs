/** Latency and throughput, the two servers in turn so that what else the machine does falls on both. */
import { performance } from "node:perf_hooks";
import { cpuOf, cpuOfProcess } from "./servers.mjs";

/** @typedef {import("./servers.mjs").Server} Server */
/** @typedef {import("../workloads/workloads.mjs").Workload} Workload */
/** @typedef {readonly Readonly<Record<string, string>>[]} Cases */
/** @typedef {{ median: number; p95: number; count: number }} Latency in milliseconds */

/** @param {readonly number[]} times @returns {Latency} */
export function latencyOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: quantile(0.5), p95: quantile(0.95), count: sorted.length };
}

/** @param {Server} server @param {Workload} workload @param {Readonly<Record<string, string>>} asked */
export async function timed(server, workload, asked) {
  const begin = performance.now();
  await server.ask(workload, asked);
  return performance.now() - begin;
}

/**
 * One request at a time. Each case goes to both servers, one straight after the other; who is first alternates, because
 * the second finds the pages warm.
 *
 * @param {readonly [Server, Server]} servers
 * @param {Workload} workload
 * @param {Cases} cases
 * @param {number} requests to each server
 * @returns {Promise<[Latency, Latency]>}
 */
export async function oneByOne([a, b], workload, cases, requests) {
  /** @type {Map<Server, number[]>} */
  const times = new Map([[a, []], [b, []]]);
  for (let index = 0; index < requests; index++) {
    const asked = cases[index % cases.length] ?? {};
    // By rounds rather than by index, so that it is not the same cases that one server always asks first.
    const order = (index + Math.floor(index / cases.length)) % 2 === 0 ? [a, b] : [b, a];
    for (const server of order) times.get(server)?.push(await timed(server, workload, asked));
  }
  return [latencyOf(times.get(a) ?? []), latencyOf(times.get(b) ?? [])];
}

/** @typedef {Latency & { perSecond: number; cpu: number; databaseCpu: number | undefined }} Load CPU in milliseconds a request, of the server and of the database */

/**
 * Several requests at a time, in blocks A B A B.
 *
 * @param {readonly [Server, Server]} servers
 * @param {Workload} workload
 * @param {Cases} cases
 * @param {{ concurrency: number; blocks: number; seconds: number; database: number }} options
 * @returns {Promise<[Load, Load]>}
 */
export async function together([a, b], workload, cases, { concurrency, blocks, seconds, database }) {
  const results = [a, b].map((server) => ({ server, times: /** @type {number[]} */ ([]), elapsed: 0, cpu: 0, databaseCpu: 0 }));
  for (let block = 0; block < blocks; block++) {
    for (const result of results) {
      const { server, times } = result;
      const [cpu, databaseCpu, begin] = [await cpuOf(server), cpuOfProcess(database), performance.now()];
      let next = 0;
      await Promise.all(Array.from({ length: concurrency }, async () => {
        while (performance.now() - begin < seconds * 1000) times.push(await timed(server, workload, cases[next++ % cases.length] ?? {}));
      }));
      result.elapsed += performance.now() - begin;
      result.cpu += (await cpuOf(server)) - cpu;
      result.databaseCpu += (cpuOfProcess(database) ?? NaN) - (databaseCpu ?? NaN);
    }
  }
  const [ofA, ofB] = results.map(({ times, elapsed, cpu, databaseCpu }) => {
    const perRequest = databaseCpu / times.length;
    return { ...latencyOf(times), perSecond: (times.length / elapsed) * 1000, cpu: cpu / times.length, databaseCpu: Number.isNaN(perRequest) ? undefined : perRequest };
  });
  if (ofA === undefined || ofB === undefined) throw new Error("Two servers are compared");
  return [ofA, ofB];
}

/**
 * The first answer after the database has forgotten its plans, several times.
 *
 * @param {readonly [Server, Server]} servers
 * @param {Workload} workload
 * @param {Cases} cases
 * @param {{ times: number; forget: () => Promise<void> }} options
 * @returns {Promise<[Latency, Latency]>}
 */
export async function cold([a, b], workload, cases, { times, forget }) {
  /** @type {[number[], number[]]} */
  const found = [[], []];
  for (let index = 0; index < times; index++) {
    for (const [which, server] of /** @type {const} */ ([[0, a], [1, b]])) {
      await forget();
      found[which].push(await timed(server, workload, cases[index % cases.length] ?? {}));
    }
  }
  return [latencyOf(found[0]), latencyOf(found[1])];
}
