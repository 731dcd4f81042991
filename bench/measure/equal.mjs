/** Nothing is timed before both servers have given the same answers. */

/** @typedef {import("./servers.mjs").Server} Server */
/** @typedef {import("../workloads/workloads.mjs").Workload} Workload */

/**
 * @param {readonly [Server, Server]} servers
 * @param {Workload} workload
 * @param {readonly Readonly<Record<string, string>>[]} cases
 * @throws Error at the first place where the answers differ
 */
export async function assertEqualAnswers([a, b], workload, cases) {
  let bytes = 0;
  for (const asked of cases) {
    const [ofA, ofB] = [await a.ask(workload, asked), await b.ask(workload, asked)];
    bytes += ofA.length;
    const difference = firstDifference(a.read(ofA), b.read(ofB), "data");
    if (difference !== undefined) throw new Error(`${workload.name} ${JSON.stringify(asked)}: ${a.label} and ${b.label} differ at ${difference}. Nothing was timed.`);
  }
  return Math.round(bytes / cases.length);
}

/** @param {unknown} a @param {unknown} b @param {string} path @returns {string | undefined} */
function firstDifference(a, b, path) {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b ? undefined : `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const found = firstDifference(/** @type {Record<string, unknown>} */ (a)[key], /** @type {Record<string, unknown>} */ (b)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
