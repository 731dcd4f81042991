import { OperatorError } from "../errors.js";
import { noSpace } from "./data-directory.js";
import type { ProcessEnd } from "./guarded-process.js";
import { portTaken } from "./ports.js";
import type { RecentLines } from "./recent-lines.js";
import { OTHER_DATA_DIRECTORY, WITHOUT_EMBEDDED_NEO4J } from "./ways-out.js";

/** What is known about a start that failed. */
export interface FailedStart {
  readonly end: ProcessEnd;
  readonly output: RecentLines;
  readonly port: number;
  readonly dataDirectory: string;
  readonly debugLog: string;
}

/** How a process ended, in words. */
export function endInWords({ code, signal }: ProcessEnd): string {
  return signal === null ? `with exit code ${code ?? "unknown"}` : `by signal ${signal}`;
}

/** The error for a Neo4j that ended before it was started, from what it said last. */
export function startProblem({ end, output, port, dataDirectory, debugLog }: FailedStart): OperatorError {
  const text = output.all().join("\n");
  const said = output.telling().map((line) => `Neo4j said: ${line}`);
  if (isPortTaken(output)) return portTaken(port);
  if (/No space left on device|Disk quota exceeded/i.test(text)) return noSpace(dataDirectory);
  if (/FileLockException|store_lock|Lock file has been locked/i.test(text)) {
    return new OperatorError(`The data directory ${dataDirectory} is in use by another Neo4j.`, [
      "Stop that one, then start again.",
      OTHER_DATA_DIRECTORY,
      ...said,
    ]);
  }
  if (/Could not reserve enough space|insufficient memory|Cannot allocate memory|OutOfMemoryError/i.test(text)) {
    return new OperatorError("There is too little memory for Neo4j.", [
      "Give it a smaller heap, or close other programs.",
      ...WITHOUT_EMBEDDED_NEO4J,
      ...said,
    ]);
  }
  return new OperatorError(`Neo4j ended ${endInWords(end)} before it was started.`, [
    ...said,
    `More in ${debugLog}`,
    "If its data is damaged, move the data directory away: the next start makes a new one and imports the curated files again.",
    ...WITHOUT_EMBEDDED_NEO4J,
  ]);
}

/** Whether Neo4j said that it could not listen on its port. */
export function isPortTaken(output: RecentLines): boolean {
  return /Address already in use|BindException/i.test(output.all().join("\n"));
}
