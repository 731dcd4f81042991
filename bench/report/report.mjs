/** The results for a person. */

/** @typedef {Awaited<ReturnType<typeof import("../main.mjs")["bench"]>>} Result */

/** What the API is held to, beside the hand-written peer. */
export const TARGETS = { latencyRatio: 1.6, hitsRatio: 1.5, apiMegabytes: 250 };

/** @param {number} number */
const fixed = (number, digits = 2) => number.toFixed(digits);

/** @param {Result} result @returns {string[]} what is missed, a line each */
export function missedTargets({ workloads, memory }) {
  const missed = workloads.flatMap(({ name, api, peer }) => {
    const latency = api.alone.median / peer.alone.median;
    const hits = api.profile.hits / peer.profile.hits;
    return [
      ...(latency > TARGETS.latencyRatio ? [`${name}: median ${fixed(latency)} times the peer's, target ${TARGETS.latencyRatio}`] : []),
      ...(hits > TARGETS.hitsRatio ? [`${name}: database hits ${fixed(hits)} times the peer's, target ${TARGETS.hitsRatio}`] : []),
    ];
  });
  const most = Math.max(memory.before.api, memory.after.api);
  return [...missed, ...(most >= TARGETS.apiMegabytes ? [`memory: the API process took ${most} MB, target below ${TARGETS.apiMegabytes}`] : [])];
}

/** @param {Result} result @param {(line: string) => void} print */
export function printReport(result, print) {
  const { counts, memory } = result;
  print(`\n${counts.entities} entities, ${counts.edges} relationships, ${counts.statements} statements, ${counts.citations} citations (seed ${result.seed}, ${String(result.contentHash).slice(0, 12)}); ${result.machine.date}, Node ${result.machine.node}, Neo4j ${result.machine.neo4j} with a heap of ${result.machine.heap} MB and a page cache of ${result.machine.pagecache} MB`);
  print("Milliseconds at the client. One by one: the two in turn, request by request. Cold: the plan caches emptied before.\n");
  table(print, [
    ["workload", "", "median", "p95", "cold", "4 at once: median", "p95", "req/s", "CPU ms", "db CPU ms", "db hits", "KB"],
    ...result.workloads.flatMap(({ name, api, peer, answerBytes }) => [
      [name, "API", ...numbers(api), fixed(answerBytes / 1024, 1)],
      ["", "peer", ...numbers(peer), ""],
      ["", "ratio", ...ratios(api, peer), ""],
    ]),
  ]);
  print(`\nResident memory in MB, before and after: API ${memory.before.api}, ${memory.after.api}; peer ${memory.before.peer}, ${memory.after.peer}; Neo4j ${memory.before.neo4j}, ${memory.after.neo4j}`);
  for (const { name, api, peer } of result.workloads) {
    print(`\n${name}: where the database hits are`);
    table(print, [["", "operator", "hits", "rows", "details"], ...[["API", api], ["peer", peer]].flatMap(([whose, side]) => /** @type {typeof api} */ (side).profile.operators.map(({ operator, hits, rows, details }, index) => [index === 0 ? String(whose) : "", operator, String(hits), String(rows), details.replace(/\s+/g, " ").slice(0, 110)]))]);
  }
  const missed = missedTargets(result);
  print(missed.length === 0 ? "\nAll targets are met." : `\nWhat remains:\n${missed.map((line) => `- ${line}`).join("\n")}`);
}

/** @typedef {Result["workloads"][number]["api"]} Side */

/** @param {Side} side */
const numbers = ({ alone, cold, together, profile }) => [
  fixed(alone.median), fixed(alone.p95), fixed(cold.median, 0), ...(together === undefined ? ["", "", "", "", ""] : [fixed(together.median), fixed(together.p95), fixed(together.perSecond, 0), fixed(together.cpu), together.databaseCpu === undefined ? "" : fixed(together.databaseCpu)]), String(profile.hits),
];

/** @param {Side} api @param {Side} peer */
const ratios = (api, peer) => [
  fixed(api.alone.median / peer.alone.median), fixed(api.alone.p95 / peer.alone.p95), fixed(api.cold.median / peer.cold.median),
  ...(api.together === undefined || peer.together === undefined ? ["", "", "", "", ""] : [
    fixed(api.together.median / peer.together.median), fixed(api.together.p95 / peer.together.p95), fixed(api.together.perSecond / peer.together.perSecond), fixed(api.together.cpu / peer.together.cpu),
    api.together.databaseCpu === undefined || peer.together.databaseCpu === undefined ? "" : fixed(api.together.databaseCpu / peer.together.databaseCpu),
  ]),
  fixed(api.profile.hits / peer.profile.hits),
];

/** @param {(line: string) => void} print @param {readonly (readonly string[])[]} lines */
function table(print, lines) {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  for (const line of lines) print(line.map((cell, column) => (/^-?[\d.]+$/.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ").trimEnd());
}
