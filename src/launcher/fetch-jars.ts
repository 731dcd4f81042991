import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "../errors.js";
import { spawnGuarded } from "./guarded-process.js";
import { withHeartbeat } from "./heartbeat.js";
import type { JavaInstallation } from "./java.js";
import type { Machine } from "./machine.js";
import { findMaven, mavenEnvironment } from "./maven.js";
import { mavenProblem } from "./maven-problem.js";
import { MavenProgress } from "./maven-progress.js";
import { CLASSPATH_GOAL, NEO4J_VERSION, POM } from "./release.js";
import { INSTALL_MAVEN, WITHOUT_EMBEDDED_NEO4J } from "./ways-out.js";

/** What {@link fetchJars} needs. */
export interface FetchOptions {
  readonly machine: Machine;
  readonly java: JavaInstallation;
  /** Where the Maven project is written; the jars go where Maven keeps them. */
  readonly projectDirectory: string;
  readonly report: (progress: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Lets Maven fetch Neo4j and all that it depends on.
 *
 * @returns the jars, in the order of the class path
 * @throws OperatorError if Maven is missing or fails; the signal's reason if it is aborted
 */
export async function fetchJars({ machine, java, projectDirectory, report, signal }: FetchOptions): Promise<readonly string[]> {
  const maven = await findMaven(machine);
  if (maven === undefined) {
    const problem = `Neo4j ${NEO4J_VERSION} has not been fetched yet, and Maven, which fetches it, was not found (looked at MAVEN_HOME and PATH).`;
    throw new OperatorError(problem, [INSTALL_MAVEN, ...WITHOUT_EMBEDDED_NEO4J]);
  }

  await mkdir(projectDirectory, { recursive: true });
  const pom = path.join(projectDirectory, "pom.xml");
  // Two first starts at once must not read each other's half-written list.
  const list = path.join(projectDirectory, `classpath-${process.pid}.txt`);
  await writeFile(pom, POM);

  report(`Fetching Neo4j ${NEO4J_VERSION} through Maven; this happens once.`);
  signal?.throwIfAborted();
  const progress = new MavenProgress();
  // --strict-checksums: a jar that arrives damaged is refused; --update-snapshots: an earlier failure is not remembered.
  const parameters = [
    "--batch-mode",
    "--strict-checksums",
    "--update-snapshots",
    "--file",
    pom,
    CLASSPATH_GOAL,
    `-Dmdep.outputFile=${list}`,
  ];
  const run = spawnGuarded(maven, parameters, {
    environment: mavenEnvironment(machine, java),
    workingDirectory: projectDirectory,
    graceSeconds: 5,
    onLine: (line) => progress.read(line),
  });
  const abort = (): void => void run.terminate();
  signal?.addEventListener("abort", abort);
  try {
    const end = await withHeartbeat(
      report,
      () => `Fetching Neo4j: ${progress.toString()}`,
      async () => run.ended,
    );
    signal?.throwIfAborted();
    if (end.code !== 0) throw mavenProblem(end, run.output);
    return (await readFile(list, "utf8")).trim().split(path.delimiter);
  } finally {
    signal?.removeEventListener("abort", abort);
    await rm(list, { force: true });
  }
}
