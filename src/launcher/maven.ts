import path from "node:path";
import { isExecutable, onPath, outputOf, setting } from "./executables.js";
import type { JavaInstallation } from "./java.js";
import type { Machine } from "./machine.js";

/**
 * The `mvn` to use: MAVEN_HOME, then PATH, then where SDKMAN and Homebrew put it.
 *
 * @returns undefined if there is none
 */
export async function findMaven(machine: Machine): Promise<string | undefined> {
  const mavenHome = setting(machine, "MAVEN_HOME");
  const possible = [
    ...(mavenHome === undefined ? [] : [path.join(mavenHome, "bin", "mvn")]),
    ...onPath(machine, "mvn"),
    path.join(machine.homeDirectory, ".sdkman", "candidates", "maven", "current", "bin", "mvn"),
    "/opt/homebrew/bin/mvn",
  ];
  for (const executable of possible) {
    if (await isExecutable(executable)) return executable;
  }
  return undefined;
}

/**
 * The version that a Maven reports, e.g. "3.8.7".
 *
 * @returns undefined if it does not run
 */
export async function mavenVersion(executable: string, java: JavaInstallation | undefined, machine: Machine): Promise<string | undefined> {
  const output = await outputOf(executable, ["-version"], mavenEnvironment(machine, java));
  // On a terminal Maven prints its name in bold: the version ends where the escape sequence begins.
  return /Apache Maven ([\w.-]+)/.exec(output ?? "")?.[1];
}

/** Maven runs on the Java that Neo4j will run on, whatever `java` is first on the path. */
export function mavenEnvironment(machine: Machine, java: JavaInstallation | undefined): Machine["environment"] {
  return java === undefined ? machine.environment : { ...machine.environment, JAVA_HOME: java.home };
}
