import { parseArgs } from "node:util";
import { defaultCache } from "./database/open.mjs";
import { OWN_PROJECT } from "./project.mjs";

const HELP = `Usage: npm run bench -- [options]

Measures the API beside hand-written Cypher on a synthetic graph in a Neo4j of its own. The graph is generated and loaded
once (about 1 minute for 1e4 entities, some minutes for 1e5) and kept for the next run.

  --size N            entities in the graph; 1e4 by default, 1e5 for the full measure
  --seed N            of the generator; 1 by default
  --workloads a,b     only these: entity, members, members-largest, members-in-view, list
  --requests N        timed requests to each server and workload, one by one; 400 by default
  --seconds N         of each block with 4 requests at a time; 3 by default; 0 leaves these out
  --cold N            measurements with empty plan caches; 5 by default
  --cache DIR         where loaded databases are kept; default: ${defaultCache()}
  --fresh             load the graph again
  --heap MB           Java heap of the Neo4j; 1024 by default
  --pagecache MB      page cache of the Neo4j; 1024 by default
  --project DIR       measure another built check-out of the project
  --cpu-prof DIR      leave a CPU profile of the API process there
  --show-statements   print the generated and the hand-written statements
  --json              print the results as JSON on standard output, the table on standard error
  --help              this text

Ends with code 1 when a target is missed, with 2 when something went wrong.`;

/**
 * @param {readonly string[]} given
 * @returns the options; undefined when help was asked for, which is then printed
 */
export function readOptions(given) {
  const { values } = parseArgs({
    args: [...given],
    options: {
      size: { type: "string", default: "1e4" }, seed: { type: "string", default: "1" }, workloads: { type: "string" }, requests: { type: "string", default: "400" },
      seconds: { type: "string", default: "3" }, cold: { type: "string", default: "5" }, cache: { type: "string", default: defaultCache() }, fresh: { type: "boolean", default: false },
      heap: { type: "string", default: "1024" }, pagecache: { type: "string", default: "1024" }, project: { type: "string", default: OWN_PROJECT }, "cpu-prof": { type: "string" },
      "show-statements": { type: "boolean", default: false }, json: { type: "boolean", default: false }, help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return undefined;
  }
  /** @param {"size" | "seed" | "requests" | "seconds" | "cold" | "heap" | "pagecache"} name @param {number} least */
  const number = (name, least) => {
    const value = Number(values[name]);
    if (!Number.isFinite(value) || value < least) throw new Error(`--${name} ${values[name]} is not a number of ${least} or more.`);
    return value;
  };
  return {
    size: Math.round(number("size", 100)), seed: number("seed", 0), workloads: values.workloads?.split(","), requests: number("requests", 1), seconds: number("seconds", 0), cold: number("cold", 0),
    cache: values.cache, fresh: values.fresh, heap: number("heap", 256), pagecache: number("pagecache", 64), project: values.project, cpuProfile: values["cpu-prof"],
    showStatements: values["show-statements"], json: values.json,
  };
}
