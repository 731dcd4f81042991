/** `npm run scale`: generates a synthetic layer, imports it, and once more; measures and reports. */
import { measure } from "./measure.mjs";
import { readOptions } from "./options.mjs";
import { missedTargets, printReport } from "./report.mjs";

const begin = Date.now();
const report = (/** @type {string} */ line) => console.error(`${String(Math.round((Date.now() - begin) / 1000)).padStart(5)} s  ${line}`);

try {
  const options = readOptions(process.argv.slice(2));
  if (options !== undefined) {
    /** @type {import("./measure.mjs").Measured[]} */
    const all = [];
    for (const size of options.sizes) all.push(await measure(size, options, report));
    printReport(all, options.json ? console.error : console.log);
    if (options.json) console.log(JSON.stringify(all, undefined, 2));
    if (missedTargets(all).length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
