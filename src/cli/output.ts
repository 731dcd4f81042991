import { errorMessage, OperatorError } from "../errors.js";

/** Where a command writes: progress for people on standard error, its result on standard output. */
export interface Output {
  /** A line about what goes on. */
  readonly progress: (line: string) => void;
  /** The result: as JSON with --json, else as lines. */
  readonly result: (json: unknown, lines: readonly string[]) => void;
  /** Why the command failed; the process exits with 1. With --json also in place of the result, as `{error: {message, advice}}`. */
  readonly failure: (error: unknown) => void;
}

/** The output of a command; with `json`, standard output holds nothing but one JSON document. */
export function terminalOutput(json: boolean): Output {
  const started = Date.now();
  let answered = false;
  const answer = (value: unknown, lines: readonly string[]): void => {
    answered = true;
    process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join("\n")}\n`);
  };
  return {
    progress: (line) => void process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}\n`),
    result: answer,
    failure: (error) => {
      process.exitCode = 1;
      const expected = error instanceof OperatorError;
      process.stderr.write(`\n${expected ? error.message : `This should not have happened: ${traceOf(error)}`}\n`);
      const { problem, waysOut } = expected ? error : { problem: errorMessage(error), waysOut: [] };
      if (json && !answered) answer({ error: { message: problem, advice: waysOut } }, []);
    },
  };
}

const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Resolves when all that was written has been taken. */
export async function allWritten(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write("", () => resolve()))));
}
