import { access, constants } from "node:fs/promises";
import path from "node:path";
import { fetchedJars } from "./classpath.js";
import { dataDirectoryAt, freeBytes } from "./data-directory.js";
import { lockHolder } from "./directory-lock.js";
import { javaProblem, searchJava, type JavaInstallation } from "./java.js";
import { cacheDirectory, thisMachine, type Machine } from "./machine.js";
import { findMaven, mavenVersion } from "./maven.js";
import { NEO4J_VERSION } from "./release.js";
import { INSTALL_JAVA, INSTALL_MAVEN, OTHER_DATA_DIRECTORY, WITHOUT_EMBEDDED_NEO4J } from "./ways-out.js";

/** One thing that the embedded Neo4j needs, and how it stands. */
export interface Prerequisite {
  readonly name: "Platform" | "Java" | "Maven" | "Neo4j" | "Data directory";
  /** MISSING stops a start; NOTE does not. */
  readonly state: "OK" | "NOTE" | "MISSING";
  /** One sentence: what was found. */
  readonly finding: string;
  /** What to do about it; empty if nothing. */
  readonly advice: readonly string[];
}

function inspectPlatform({ platform }: Machine): Prerequisite {
  if (platform !== "win32") return { name: "Platform", state: "OK", finding: platform, advice: [] };
  const advice = ["Use the Windows Subsystem for Linux (WSL).", ...WITHOUT_EMBEDDED_NEO4J];
  return { name: "Platform", state: "MISSING", finding: "Windows itself is not supported.", advice };
}

async function inspectJava(machine: Machine): Promise<{ prerequisite: Prerequisite; java: JavaInstallation | undefined }> {
  const search = await searchJava(machine);
  const java = search.chosen;
  const prerequisite: Prerequisite =
    java === undefined
      ? { name: "Java", state: "MISSING", finding: javaProblem(search), advice: [INSTALL_JAVA, ...WITHOUT_EMBEDDED_NEO4J] }
      : { name: "Java", state: "OK", finding: `${java.version} in ${java.home}`, advice: [] };
  return { prerequisite, java };
}

async function inspectMaven(machine: Machine, java: JavaInstallation | undefined, isFetched: boolean): Promise<Prerequisite> {
  const executable = await findMaven(machine);
  const version = executable && (await mavenVersion(executable, java, machine));
  if (executable !== undefined && version !== undefined)
    return { name: "Maven", state: "OK", finding: `${version}, ${executable}`, advice: [] };
  const problem = executable === undefined ? "not found" : `${executable} does not run`;
  if (isFetched) return { name: "Maven", state: "NOTE", finding: `${problem}; not needed any more`, advice: [] };
  return { name: "Maven", state: "MISSING", finding: problem, advice: [INSTALL_MAVEN, ...WITHOUT_EMBEDDED_NEO4J] };
}

function inspectJars(jars: readonly string[] | undefined, machine: Machine): Prerequisite {
  if (jars === undefined) {
    return { name: "Neo4j", state: "NOTE", finding: `${NEO4J_VERSION} is not fetched yet; the first start does it`, advice: [] };
  }
  return { name: "Neo4j", state: "OK", finding: `${NEO4J_VERSION}, ${jars.length} jars, listed in ${cacheDirectory(machine)}`, advice: [] };
}

/** The nearest folder at or above `folder` that exists. */
async function existingFolder(folder: string): Promise<string> {
  return access(folder).then(
    () => folder,
    async () => (path.dirname(folder) === folder ? folder : existingFolder(path.dirname(folder))),
  );
}

async function inspectDataDirectory(dataDirectory: string): Promise<Prerequisite> {
  const { root, lockFile } = dataDirectoryAt(dataDirectory);
  const existing = await existingFolder(root);
  const name = "Data directory";
  const isWritable = await access(existing, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return { name, state: "MISSING", finding: `${root} cannot be written`, advice: [OTHER_DATA_DIRECTORY] };

  const held = await lockHolder(lockFile);
  if (held !== undefined) {
    const { owner, neo4j } = held.holder;
    const finding = `${root} is in use by process ${owner.pid}, ${neo4j === undefined ? "which is starting Neo4j" : `Neo4j answers at ${neo4j.uri}`}`;
    return { name, state: "NOTE", finding, advice: [] };
  }
  const free = `${Math.round((await freeBytes(existing)) / 1e6)} MB free`;
  return { name, state: "OK", finding: existing === root ? `${root}, ${free}` : `${root} will be made, ${free}`, advice: [] };
}

/**
 * What the embedded Neo4j needs and how it stands, for `crg doctor`. Starts and changes nothing.
 *
 * @param dataDirectory - the one that a start would use
 * @param machine - for tests: another machine than this one
 */
export async function inspectPrerequisites(dataDirectory: string, machine: Machine = thisMachine()): Promise<readonly Prerequisite[]> {
  const [{ prerequisite, java }, jars] = await Promise.all([inspectJava(machine), fetchedJars(machine)]);
  return [
    inspectPlatform(machine),
    prerequisite,
    await inspectMaven(machine, java, jars !== undefined),
    inspectJars(jars, machine),
    await inspectDataDirectory(dataDirectory),
  ];
}
