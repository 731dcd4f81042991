import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

/** A Node process that runs `program`, an ES module's text; its lines on standard output are awaited one by one. */
export function startNode(program: string): { child: ChildProcess; nextLine(): Promise<string> } {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, nextLine: async () => String((await lines.next()).value) };
}

/** Whether a process exists and has not ended (one that has ended but was not collected by its parent counts as ended). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return process.platform !== "linux";
  }
}

/** Waits until a process is gone. Resolves with the seconds it took, or fails after `seconds`. */
export async function gone(pid: number, seconds: number): Promise<number> {
  const began = Date.now();
  while (isAlive(pid)) {
    if (Date.now() - began > seconds * 1000) throw new Error(`process ${pid} is still there after ${seconds} s`);
    await sleep(50);
  }
  return (Date.now() - began) / 1000;
}
