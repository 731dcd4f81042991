import { setTimeout as sleep } from "node:timers/promises";

/** How often to look whether npm is still there. */
const LOOK_MILLISECONDS = 1000;

/**
 * A signal that is given when the process is told to end: by Ctrl-C, SIGTERM or a closed terminal, or, when npm started it,
 * by npm being gone (killed, npm cannot pass it on). Told a second time, the process ends at once.
 */
export function toldToEnd(): AbortSignal {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  if (process.env["npm_lifecycle_event"] !== undefined) void parentGone().then(end);
  return ending.signal;
}

async function parentGone(): Promise<void> {
  const parent = process.ppid;
  while (process.ppid === parent) await sleep(LOOK_MILLISECONDS, undefined, { ref: false });
}

/** Resolves when the signal is given. */
export async function given(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
