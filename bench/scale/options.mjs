import { parseArgs } from "node:util";
import { defaultCache } from "../database/open.mjs";
import { OWN_PROJECT } from "../project.mjs";

const HELP = `Usage: npm run scale -- [options]

Generates a layer of synthetic entities, imports it by crg import layer into a Neo4j of its own, and once more; measures
time, rates and memory. 1e4 entities take a minute, 1e6 half an hour or more and some 10 GB of disk, which are given back.

  --size N,N          entities; 1e4 by default; of several sizes the growth of memory is told as well
  --seed N            of the generator; 1 by default
  --kill              also kill an import half-way, start it again, and compare what it publishes
  --heap MB           Java heap of the Neo4j; 1024 by default
  --pagecache MB      page cache of the Neo4j; 1024 by default
  --node-heap MB      --max-old-space-size for the import; none by default
  --cache DIR         where files and databases lie meanwhile; default: ${defaultCache()}
  --keep-file         leave the generated file there
  --project DIR       measure another built check-out of the project
  --json              print the results as JSON on standard output, the table on standard error
  --help              this text

Ends with code 1 when a target is missed, with 2 when something went wrong.`;

/** @typedef {NonNullable<ReturnType<typeof readOptions>>} Options */

/**
 * @param {readonly string[]} given
 * @returns the options; undefined when help was asked for, which is then printed
 */
export function readOptions(given) {
  const { values } = parseArgs({
    args: [...given],
    options: {
      size: { type: "string", default: "1e4" }, seed: { type: "string", default: "1" }, kill: { type: "boolean", default: false }, heap: { type: "string", default: "1024" },
      pagecache: { type: "string", default: "1024" }, "node-heap": { type: "string" }, cache: { type: "string", default: defaultCache() }, "keep-file": { type: "boolean", default: false },
      project: { type: "string", default: OWN_PROJECT }, json: { type: "boolean", default: false }, help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return undefined;
  }
  /** @param {string} name @param {string} text @param {number} least */
  const number = (name, text, least) => {
    const value = Number(text);
    if (!Number.isFinite(value) || value < least) throw new Error(`--${name} ${text} is not a number of ${least} or more.`);
    return Math.round(value);
  };
  return {
    sizes: values.size.split(",").map((size) => number("size", size, 100)).sort((a, b) => a - b), seed: number("seed", values.seed, 0), kill: values.kill,
    heap: number("heap", values.heap, 256), pagecache: number("pagecache", values.pagecache, 64),
    nodeHeap: values["node-heap"] === undefined ? undefined : number("node-heap", values["node-heap"], 32),
    cache: values.cache, keepFile: values["keep-file"], project: values.project, json: values.json,
  };
}
