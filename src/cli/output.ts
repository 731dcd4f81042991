import { OperatorError } from "../errors.js";

/** Where a command writes: progress for people on standard error, its result on standard output. */
export interface Output {
  /** A line about what goes on. */
  readonly progress: (line: string) => void;
  /** The result: as JSON with --json, else as lines. */
  readonly result: (json: unknown, lines: readonly string[]) => void;
}

/** The output of a command; with `json`, standard output holds nothing but one JSON document. */
export function terminalOutput(json: boolean): Output {
  const started = Date.now();
  return {
    progress: (line) => void process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}\n`),
    result: (value, lines) => void process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join("\n")}\n`),
  };
}

/** Writes why a command failed, and makes the process exit with 1. */
export function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof OperatorError) process.stderr.write(`\n${error.message}\n`);
  else
    process.stderr.write(`\nThis should not have happened: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** Resolves when all that was written has been taken. */
export async function allWritten(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write("", () => resolve()))));
}
