import { realpath } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "../errors.js";
import { isExecutable, onPath, outputOf, setting } from "./executables.js";
import type { Machine } from "./machine.js";
import { SUPPORTED_JAVA_VERSIONS } from "./release.js";
import { INSTALL_JAVA, WITHOUT_EMBEDDED_NEO4J } from "./ways-out.js";

/** A Java that was found and asked for its version. */
export interface JavaInstallation {
  readonly executable: string;
  /** The folder that JAVA_HOME would name. */
  readonly home: string;
  /** As Java writes it, e.g. "17.0.15". */
  readonly version: string;
  /** All that Java says of its version, e.g. "17.0.15+6-Debian-1deb12u1": two builds of one version differ inside. */
  readonly build: string;
  /** The processor that it runs on, in Java's words, e.g. "amd64". */
  readonly architecture: string;
  /** The number that compatibility goes by: 17 for "17.0.15", 8 for "1.8.0_402". */
  readonly major: number;
}

/** What a search found: the installation to use, if any, and those that were passed over. */
export interface JavaSearch {
  readonly chosen?: JavaInstallation;
  readonly unsupported: readonly JavaInstallation[];
}

/** What Java says of itself. */
type JavaSettings = Omit<JavaInstallation, "executable" | "home"> & { readonly home: string | undefined };

/** Reads what Java says of itself: the version looks the same since Java 1.2, the home is there from Java 7 on. */
export function parseJavaSettings(output: string): JavaSettings | undefined {
  const version = /version "([^"]+)"/.exec(output)?.[1];
  const major = /^(?:1\.)?(\d+)/.exec(version ?? "")?.[1];
  if (version === undefined || major === undefined) return undefined;
  const property = (name: string): string | undefined => new RegExp(`^\\s*${name} = (.+)$`, "m").exec(output)?.[1];
  return {
    version,
    build: property("java\\.runtime\\.version") ?? version,
    architecture: property("os\\.arch") ?? process.arch,
    major: Number(major),
    home: property("java\\.home"),
  };
}

async function inspect(executable: string, machine: Machine): Promise<JavaInstallation | undefined> {
  const output = await outputOf(executable, ["-XshowSettings:properties", "-version"], machine.environment);
  const settings = output === undefined ? undefined : parseJavaSettings(output);
  if (settings === undefined) return undefined;
  // Behind a version manager, `java` is a script that stands in for the real one: Java itself knows where it lives.
  const home = settings.home ?? path.dirname(path.dirname(executable));
  const inHome = path.join(home, "bin", "java");
  return { ...settings, executable: (await isExecutable(inHome)) ? inHome : executable, home };
}

/** Every `java` worth a look, the person's own choice first, each once however many links lead to it. */
async function candidates(machine: Machine): Promise<readonly string[]> {
  const inHome = (home: string): string => path.join(home, "bin", "java");
  const chosenHome = setting(machine, "JAVA_HOME");
  const inOrder = [
    ...(chosenHome === undefined ? [] : [inHome(chosenHome)]),
    ...onPath(machine, "java"),
    ...(await machine.javaHomes()).map(inHome),
  ];
  const real = new Set<string>();
  for (const file of inOrder) {
    if (await isExecutable(file)) real.add(await realpath(file));
  }
  return [...real];
}

/** Looks for a supported Java: JAVA_HOME, then PATH, then the usual folders. Stops at the first. */
export async function searchJava(machine: Machine): Promise<JavaSearch> {
  const unsupported: JavaInstallation[] = [];
  for (const executable of await candidates(machine)) {
    const installation = await inspect(executable, machine);
    if (installation === undefined) continue; // Not a Java, such as the stub of macOS that only advertises one.
    if (SUPPORTED_JAVA_VERSIONS.includes(installation.major)) return { chosen: installation, unsupported };
    unsupported.push(installation);
  }
  return { unsupported };
}

/** The problem of a search that chose nothing, in one sentence. */
export function javaProblem(search: JavaSearch): string {
  const wanted = SUPPORTED_JAVA_VERSIONS.join(" or ");
  if (search.unsupported.length === 0)
    return `Neo4j needs Java ${wanted}, and no Java was found (looked at JAVA_HOME, PATH and the usual folders).`;
  const found = search.unsupported.map(({ version, home }) => `${version} in ${home}`).join(", ");
  return `Neo4j needs Java ${wanted}, and only unsupported versions were found: ${found}.`;
}

/**
 * A Java that Neo4j runs on.
 *
 * @throws OperatorError if there is none, naming the versions that were found
 */
export async function requireJava(machine: Machine): Promise<JavaInstallation> {
  const search = await searchJava(machine);
  if (search.chosen === undefined) throw new OperatorError(javaProblem(search), [INSTALL_JAVA, ...WITHOUT_EMBEDDED_NEO4J]);
  return search.chosen;
}
