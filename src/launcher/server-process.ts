import { writeFile } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "../errors.js";
import { archiveParameters, discardArchive } from "./class-archive.js";
import { javaParameters, neo4jConfiguration, type MemorySettings } from "./configuration.js";
import type { DataDirectory } from "./data-directory.js";
import { spawnGuarded, type GuardedProcess } from "./guarded-process.js";
import { withHeartbeat } from "./heartbeat.js";
import type { JavaInstallation } from "./java.js";
import type { Machine } from "./machine.js";
import { choosePort } from "./ports.js";
import { NEO4J_VERSION } from "./release.js";
import { isPortTaken, startProblem } from "./start-problem.js";

/** Seconds that Neo4j may take to stop by itself; it needs less than one, a checkpoint of much written data some more. */
const GRACE_SECONDS = 10;

/** How often to choose another port when somebody takes ours between our look and Neo4j's. */
const PORT_ATTEMPTS = 3;

/** What a server is started from. */
export interface ServerOptions {
  readonly machine: Machine;
  readonly java: JavaInstallation;
  readonly classpath: string;
  /** The class archive to use if it is there; undefined where there can be none. */
  readonly archive: string | undefined;
  /** The file in which to record classes while there is no archive; undefined to record nothing. */
  readonly classList: string | undefined;
  readonly places: DataDirectory;
  readonly memory: MemorySettings;
  /** Undefined: any free one. */
  readonly port: number | undefined;
  readonly startTimeoutSeconds: number;
  readonly report: (progress: string) => void;
  readonly signal: AbortSignal | undefined;
  /** Is called whenever a process runs and is waited for. */
  readonly meanwhile: (() => void) | undefined;
}

/** A server that accepts connections. */
export interface RunningServer {
  readonly process: GuardedProcess;
  readonly port: number;
}

async function spawnServer(
  port: number,
  { machine, java, classpath, places, memory, archive, classList }: ServerOptions,
  onLine: (line: string) => void,
): Promise<GuardedProcess> {
  await writeFile(path.join(places.configurationDirectory, "neo4j.conf"), neo4jConfiguration(port, memory));
  const more = await archiveParameters(archive, classList);
  return spawnGuarded(java.executable, javaParameters(places.neo4jHome, places.configurationDirectory, memory, more), {
    // In the environment rather than as a parameter: it is 20 kB long, and would fill every list of processes.
    environment: { ...machine.environment, CLASSPATH: classpath },
    workingDirectory: places.neo4jHome,
    graceSeconds: GRACE_SECONDS,
    onLine,
  });
}

type Outcome = "STARTED" | "ENDED" | "TIMED_OUT" | "ABORTED";

/** Starts a server on this port and waits until it has started, or will not any more; then it has ended. */
async function attempt(port: number, options: ServerOptions): Promise<{ outcome: Outcome; process: GuardedProcess }> {
  const { signal, startTimeoutSeconds } = options;
  let settle: (outcome: Outcome) => void = () => {};
  const decided = new Promise<Outcome>((resolve) => (settle = resolve));

  const process = await spawnServer(port, options, (line) => {
    if (/\bStarted\.\s*$/.test(line)) settle("STARTED");
  });
  void process.ended.then(() => settle("ENDED"));
  const timeout = setTimeout(() => settle("TIMED_OUT"), startTimeoutSeconds * 1000);
  const abort = (): void => settle("ABORTED");
  signal?.addEventListener("abort", abort);
  if (signal?.aborted === true) abort();
  options.meanwhile?.();

  const outcome = await decided;
  clearTimeout(timeout);
  signal?.removeEventListener("abort", abort);
  if (outcome !== "STARTED") await process.terminate();
  return { outcome, process };
}

/**
 * Starts Neo4j and waits until it accepts connections.
 *
 * @throws OperatorError if its port is taken, it ends, or it takes longer than allowed; the signal's reason if it is
 * aborted. No process is left in any of these cases.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { places, report, signal, startTimeoutSeconds } = options;
  report(`Starting Neo4j ${NEO4J_VERSION} on Java ${options.java.version}.`);
  return withHeartbeat(
    report,
    () => "Neo4j is starting",
    async () => {
      for (let attempts = 1; ; attempts += 1) {
        const port = await choosePort(options.port);
        const { outcome, process } = await attempt(port, options);
        if (outcome === "STARTED") return { process, port };

        signal?.throwIfAborted();
        const anotherPort = options.port === undefined && attempts < PORT_ATTEMPTS && isPortTaken(process.output);
        if (anotherPort) continue;
        if (outcome === "ENDED" && (await discardArchive(options.archive, await process.ended))) continue;

        const debugLog = path.join(places.neo4jHome, "logs", "debug.log");
        if (outcome === "TIMED_OUT") {
          const said = process.output.telling().map((line) => `Neo4j said: ${line}`);
          throw new OperatorError(`Neo4j did not start within ${startTimeoutSeconds} seconds.`, [
            ...said,
            `More in ${debugLog}`,
            "Start again when the machine is less busy.",
          ]);
        }
        throw startProblem({ end: await process.ended, output: process.output, port, dataDirectory: places.root, debugLog });
      }
    },
  );
}
