import { readFile } from "node:fs/promises";
import { outputOf } from "./executables.js";

/** A process that can be recognized later: process numbers are used again, above all after a restart of the machine. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in a form of the system's own; equal texts mean the same process. Empty if the system does not tell. */
  readonly started: string;
}

/** Linux: the boot, and the clock tick within it. A process that has ended but was not collected yet (Z) counts as gone. */
async function startedOnLinux(pid: number): Promise<string | undefined> {
  const [boot, status] = await Promise.all([readFile("/proc/sys/kernel/random/boot_id", "utf8"), readFile(`/proc/${pid}/stat`, "utf8")]);
  // The second field is the program's name in parentheses, and may itself contain spaces and parentheses.
  const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? undefined : `${boot.trim()} ${fields[19] ?? ""}`;
}

async function startedAsPsTells(pid: number): Promise<string> {
  return (await outputOf("ps", ["-o", "lstart=", "-p", String(pid)], { ...process.env, LC_ALL: "C" }))?.trim() ?? "";
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // It exists, and belongs to someone else.
  }
}

/**
 * The process with this number.
 *
 * @returns undefined if there is none
 */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  if (!exists(pid)) return undefined;
  if (process.platform !== "linux") return { pid, started: await startedAsPsTells(pid) };
  const started = await startedOnLinux(pid).catch(() => undefined);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the very process that was identified earlier still runs. */
export async function stillRuns(earlier: ProcessIdentity): Promise<boolean> {
  const now = await identify(earlier.pid);
  return now !== undefined && (now.started === earlier.started || now.started === "" || earlier.started === "");
}
