/** Loaded into a command (`node --import`): leaves the most memory that its process had resident, in MB, in a file. */
import { writeFileSync } from "node:fs";
import { peakMegabytes } from "./memory.mjs";

process.on("exit", () => {
  const file = process.env["SCALE_PEAK_FILE"];
  if (file !== undefined) writeFileSync(file, String(peakMegabytes(process.pid) ?? Math.round(process.resourceUsage().maxRSS / 1024)));
});
