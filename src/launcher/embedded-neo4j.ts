import { OperatorError } from "../errors.js";
import { classArchive, makeClassArchive } from "./class-archive.js";
import { neo4jClasspath } from "./classpath.js";
import { prepareDataDirectory } from "./data-directory.js";
import { lockDirectory, type DirectoryLock } from "./directory-lock.js";
import { requireJava } from "./java.js";
import { thisMachine, type Machine } from "./machine.js";
import { keptPassword, NEO4J_USERNAME } from "./password-file.js";
import { LOOPBACK } from "./ports.js";
import { startServer, type RunningServer } from "./server-process.js";
import { ensurePassword } from "./set-password.js";
import { endInWords } from "./start-problem.js";
import { WITHOUT_EMBEDDED_NEO4J } from "./ways-out.js";

/** What {@link startEmbeddedNeo4j} can be told. */
export interface EmbeddedNeo4jOptions {
  /** The folder for the database, its logs and its password. Made if missing. */
  readonly dataDirectory: string;
  /** Bolt port on loopback; by default any free one. */
  readonly port?: number;
  /** Java heap in MB; 512 by default. */
  readonly heapMegabytes?: number;
  /** Cache of the store files in MB, beside the heap; 256 by default. */
  readonly pagecacheMegabytes?: number;
  /** Seconds that the server may take from its process to accepting connections; 180 by default. */
  readonly startTimeoutSeconds?: number;
  /** Whether to record which classes Java loads, for {@link EmbeddedNeo4j.archiveClasses}; not by default. */
  readonly recordClasses?: boolean;
  /** Receives a sentence about what is going on, every few seconds while something takes its time. */
  readonly report: (progress: string) => void;
  /** Aborting gives the start up. After the start it does nothing: use `stop`. */
  readonly signal?: AbortSignal;
  /** Is called when Neo4j's process runs and is waited for (again, should it need another port): the time for other work. */
  readonly meanwhile?: () => void;
  /** For tests: another machine than this one. */
  readonly machine?: Machine;
}

/** How an embedded Neo4j ended. */
export interface EmbeddedNeo4jEnd {
  /** Whether we stopped it. */
  readonly expected: boolean;
  /** One sentence for a person. */
  readonly description: string;
  /** What it said last. */
  readonly lastLines: readonly string[];
}

/** A real Neo4j that we started, and that ends with us. */
export interface EmbeddedNeo4j {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly username: typeof NEO4J_USERNAME;
  readonly password: string;
  /** Java's process. */
  readonly pid: number;
  /**
   * Makes the next start quicker: has Java archive the classes that were used by now, in the background with the lowest
   * priority, ended by `stop`. Resolves when that is done or given up; never rejects. Does nothing where there is an
   * archive already, or the classes were not recorded.
   */
  archiveClasses(): Promise<void>;
  /** Stops it cleanly, by force after ten seconds. Resolves when the process is gone; more calls do no more. */
  stop(): Promise<void>;
  /** Resolves when it has ended, whoever ended it; never rejects. */
  readonly exited: Promise<EmbeddedNeo4jEnd>;
}

/** Archives classes until the signal is given. */
type Archiving = (signal: AbortSignal) => Promise<void>;

function handle({ process, port }: RunningServer, password: string, lock: DirectoryLock, archive: Archiving): EmbeddedNeo4j {
  let stopping = false;
  let archiving: Promise<void> | undefined;
  const archivingEnds = new AbortController();
  const exited = process.ended.then(async (end): Promise<EmbeddedNeo4jEnd> => {
    await lock.release();
    const description = stopping ? "Neo4j was stopped." : `Neo4j (process ${process.pid}) ended unexpectedly, ${endInWords(end)}.`;
    return { expected: stopping, description, lastLines: process.output.telling() };
  });
  return {
    uri: `bolt://${LOOPBACK}:${port}`,
    username: NEO4J_USERNAME,
    password,
    pid: process.pid,
    exited,
    archiveClasses: () => (archiving ??= archive(archivingEnds.signal)),
    async stop() {
      stopping = true;
      archivingEnds.abort();
      await Promise.all([process.terminate(), archiving]);
      await exited;
    },
  };
}

/**
 * Starts a real Neo4j Community server on loopback, with Bolt only and a password of its own, and waits until it can be
 * used. The first time on a machine, Maven fetches it. POSIX only (Linux, macOS, WSL).
 *
 * The server runs in a process group of its own, so a terminal's Ctrl-C does not reach it: the caller stops it. Should
 * this process be gone without having done so (kill -9, a crash), the server is ended all the same, within ten seconds.
 *
 * @throws OperatorError, always with the ways out, if Java or Maven is missing or unsupported, Neo4j cannot be fetched, the
 * data directory is in use, unwritable or without room, the port is taken, or Neo4j ends instead of starting; the
 * signal's reason if the start is given up. Nothing is left running then.
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const { report, signal, machine = thisMachine(), recordClasses = false } = options;
  if (machine.platform === "win32") {
    throw new OperatorError("Neo4j cannot be started by us on Windows itself.", [
      "Use the Windows Subsystem for Linux (WSL).",
      ...WITHOUT_EMBEDDED_NEO4J,
    ]);
  }
  signal?.throwIfAborted();
  const places = await prepareDataDirectory(options.dataDirectory);
  const lock = await lockDirectory(places.lockFile, places.root, report, signal);

  let server: RunningServer | undefined;
  try {
    const java = await requireJava(machine);
    const classpath = await neo4jClasspath({ machine, java, report, ...(signal === undefined ? {} : { signal }) });
    const archive = await classArchive(machine, java, classpath);
    const classList = recordClasses ? places.classList : undefined;
    const password = await keptPassword(places.passwordFile);
    server = await startServer({
      machine,
      java,
      classpath,
      archive,
      classList,
      places,
      memory: { heapMegabytes: options.heapMegabytes ?? 512, pagecacheMegabytes: options.pagecacheMegabytes ?? 256 },
      port: options.port,
      startTimeoutSeconds: options.startTimeoutSeconds ?? 180,
      report,
      signal,
      meanwhile: options.meanwhile,
    });
    const archiving: Archiving = async (ending) => {
      if (archive === undefined || classList === undefined) return;
      await makeClassArchive({ machine, java, classpath, archive, list: classList, report, signal: ending });
    };
    const embedded = handle(server, password.password, lock, archiving);
    await lock.tell(embedded);
    await ensurePassword(embedded.uri, password, places.passwordFile);
    signal?.throwIfAborted();
    return embedded;
  } catch (error) {
    await server?.process.terminate();
    await lock.release();
    throw error;
  }
}
