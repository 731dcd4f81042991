/** Latency and throughput, the two servers in turn so that what else the machine does falls on both. */
import { performance } from "node:perf_hooks";

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

/**
 * Several requests at a time, in blocks A B A B.
 *
 * @param {readonly [Server, Server]} servers
 * @param {Workload} workload
 * @param {Cases} cases
 * @param {{ concurrency: number; blocks: number; seconds: number }} options
 * @returns {Promise<[Latency & { perSecond: number }, Latency & { perSecond: number }]>}
 */
export async function together([a, b], workload, cases, { concurrency, blocks, seconds }) {
  /** @type {Map<Server, { times: number[]; elapsed: number }>} */
  const results = new Map([[a, { times: [], elapsed: 0 }], [b, { times: [], elapsed: 0 }]]);
  for (let block = 0; block < blocks * 2; block++) {
    const server = block % 2 === 0 ? a : b;
    const result = results.get(server);
    const begin = performance.now();
    let next = 0;
    await Promise.all(Array.from({ length: concurrency }, async () => {
      while (performance.now() - begin < seconds * 1000) result?.times.push(await timed(server, workload, cases[next++ % cases.length] ?? {}));
    }));
    if (result !== undefined) result.elapsed += performance.now() - begin;
  }
  const summary = (/** @type {Server} */ server) => {
    const { times, elapsed } = results.get(server) ?? { times: [], elapsed: 1 };
    return { ...latencyOf(times), perSecond: (times.length / elapsed) * 1000 };
  };
  return [summary(a), summary(b)];
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
