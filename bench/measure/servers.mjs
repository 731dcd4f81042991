/** The two servers that are compared, each a process of its own. */
import { execFileSync, fork } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Pool } from "undici";

/** @typedef {import("../workloads/workloads.mjs").Workload} Workload */
/** @typedef {Readonly<Record<string, string>>} Asked */
/** @typedef {{ uri: string; username: string; password: string; database: string; project: string }} Start */
/**
 * @typedef {object} Server
 * @property {string} label
 * @property {number} pid
 * @property {(workload: Workload, asked: Asked) => Promise<Buffer>} ask the body of the answer
 * @property {(body: Buffer) => unknown} read what the body answers
 * @property {(message: string) => Promise<unknown>} tell sends a message to the process and waits for its answer
 * @property {(message: string) => void} notify sends a message that has no answer
 * @property {() => Promise<void>} stop
 */

/** How many requests a server may be asked at once. */
const CONNECTIONS = 8;

/**
 * @param {string} label
 * @param {string} file
 * @param {Start} start
 * @param {readonly string[]} execArgv
 */
async function startProcess(label, file, start, execArgv) {
  const child = fork(file, { execArgv: [...execArgv], env: { ...process.env, NODE_ENV: "production" } });
  /** @type {((problem: Error) => void) | undefined} */
  let fail;
  child.once("exit", () => fail?.(new Error(`The server ${label} ended.`)));
  const tell = (/** @type {unknown} */ message) => /** @type {Promise<unknown>} */ (new Promise((resolve, reject) => {
    fail = reject;
    child.once("message", resolve);
    child.send(/** @type {import("node:child_process").Serializable} */ (message));
  }));
  const { url } = /** @type {{ url: string }} */ (await tell(start));
  const pool = new Pool(url, { connections: CONNECTIONS, pipelining: 1 });
  const stop = async () => {
    await pool.close();
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.send("stop");
    await gone;
  };
  return { label, pid: child.pid ?? 0, pool, tell, notify: (/** @type {string} */ message) => void child.send(message), stop };
}

/** @param {import("undici").Dispatcher.ResponseData} response @returns {Promise<Buffer>} */
async function bodyOf({ statusCode, body }) {
  const bytes = Buffer.from(await body.arrayBuffer());
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${bytes.toString("utf8").slice(0, 500)}`);
  return bytes;
}

/** This API. @param {Start} start @param {readonly string[]} execArgv @returns {Promise<Server>} */
export async function startApi(start, execArgv) {
  const { pool, ...rest } = await startProcess("API", join(import.meta.dirname, "../api-server.mjs"), start, execArgv);
  return {
    ...rest,
    ask: async ({ document }, asked) => bodyOf(await pool.request({ path: "/graphql", method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: document, variables: asked }) })),
    read: (body) => {
      const { data, errors } = /** @type {{ data: unknown; errors?: unknown }} */ (JSON.parse(body.toString("utf8")));
      if (errors !== undefined) throw new Error(`The API answered with errors: ${JSON.stringify(errors)}`);
      return data;
    },
  };
}

/** The hand-written peer. @param {Start} start @returns {Promise<Server>} */
export async function startPeer(start) {
  const { pool, ...rest } = await startProcess("peer", join(import.meta.dirname, "../peer/server.mjs"), start, []);
  return {
    ...rest,
    ask: async ({ route }, asked) => bodyOf(await pool.request({ path: `/${route}?${new URLSearchParams(asked).toString()}`, method: "GET" })),
    read: (body) => JSON.parse(body.toString("utf8")),
  };
}

/** CPU time that a server has used, in milliseconds. @param {Server} server */
export async function cpuOf(server) {
  const { user, system } = /** @type {NodeJS.CpuUsage} */ (await server.tell("cpu"));
  return (user + system) / 1000;
}

/** CPU time that a process has used, in milliseconds; undefined where the system does not tell. @param {number} pid */
export function cpuOfProcess(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  // After the name in brackets: state, ..., utime and stime as the 12th and 13th field, in hundredths of a second.
  const fields = readFileSync(file, "utf8").replace(/^.*\) /, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process in MB. @param {number} pid */
export const residentMegabytes = (pid) => Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024);
