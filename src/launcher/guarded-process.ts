import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { RecentLines } from "./recent-lines.js";

/** How a process ended: by an exit code, or by a signal. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running program that cannot outlive us. */
export interface GuardedProcess {
  readonly pid: number;
  /** Its recent output, standard error included. */
  readonly output: RecentLines;
  /** Resolves when it has ended and its output is read; never rejects. */
  readonly ended: Promise<ProcessEnd>;
  /** Asks it to end (SIGTERM), and ends it (SIGKILL) after the grace period. Resolves when it has ended. */
  terminate(): Promise<ProcessEnd>;
}

/** What {@link spawnGuarded} needs besides the command. */
export interface GuardedOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Seconds between SIGTERM and SIGKILL. */
  readonly graceSeconds: number;
  readonly workingDirectory?: string;
  readonly onLine?: (line: string) => void;
}

/**
 * The guard. Its standard input is a pipe that only we hold open, so that it reads to the end exactly when we are gone,
 * however we went: kill -9 included. It then ends the program's process group. The program itself replaces the shell
 * (`exec`), hence has the pid that we know; and as the guard belongs to the same group, the system cannot hand that pid
 * to anyone else while the guard may still use it.
 */
const GUARD = `
grace=$1; shift
exec 3<&0
(
  trap '' HUP INT TERM
  PATH=/usr/bin:/bin:$PATH
  while read -r line; do :; done
  kill -s TERM -- "-$$"
  waited=0
  while kill -0 "$$"; do
    if [ "$waited" -ge "$grace" ]; then kill -s KILL -- "-$$"; fi
    sleep 1
    waited=$((waited + 1))
  done
) <&3 3<&- >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null
`;

/**
 * Starts a program that ends when this process ends, in a process group of its own: a terminal's Ctrl-C reaches us and
 * not the program, so that we decide when it stops. POSIX only: needs `sh`.
 *
 * A program that cannot be executed ends with code 126 or 127, the reason in its output.
 *
 * @throws Error if there is no `sh`, or no such working directory
 */
export function spawnGuarded(executable: string, parameters: readonly string[], options: GuardedOptions): GuardedProcess {
  const child = spawn("/bin/sh", ["-c", GUARD, "guard", String(options.graceSeconds), executable, ...parameters], {
    detached: true,
    env: options.environment,
    stdio: ["pipe", "pipe", "pipe"],
    ...(options.workingDirectory === undefined ? {} : { cwd: options.workingDirectory }),
  });
  child.on("error", () => {}); // Told by the missing pid below; without a listener it would end us.
  const { pid } = child;
  if (pid === undefined) throw new Error(`/bin/sh cannot be started in ${options.workingDirectory ?? "this directory"}`);

  const output = new RecentLines();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      output.add(line);
      options.onLine?.(line);
    });
  }

  const ended = new Promise<ProcessEnd>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal }));
    child.on("exit", () => {
      child.stdin.destroy(); // Lets the guard go.
      // A grandchild could hold the output open for ever; what it still says is not worth waiting for.
      setTimeout(() => [child.stdout, child.stderr].forEach((stream) => stream.destroy()), 1000).unref();
    });
  });
  child.stdin.on("error", () => {}); // The guard was killed: then there is nothing left to tell it.

  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const signalGroup = (signal: NodeJS.Signals): void => {
    if (hasEnded) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // It ended a moment ago.
    }
  };

  return {
    pid,
    output,
    ended,
    async terminate() {
      signalGroup("SIGTERM");
      const impatience = setTimeout(() => signalGroup("SIGKILL"), options.graceSeconds * 1000);
      const end = await ended;
      clearTimeout(impatience);
      return end;
    },
  };
}
