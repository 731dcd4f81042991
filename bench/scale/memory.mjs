import { existsSync, readFileSync } from "node:fs";

/** The most memory that a running process had resident so far, in MB; undefined where the system does not tell. @param {number} pid */
export function peakMegabytes(pid) {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}
