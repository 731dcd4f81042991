import { execFile } from "node:child_process";
import { access, constants, stat } from "node:fs/promises";
import path from "node:path";
import type { Machine } from "./machine.js";

/** Whether there is a file that we may execute. */
export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** The files called `name` in the folders of PATH, in its order; they may not exist. */
export function onPath(machine: Machine, name: string): readonly string[] {
  const folders = (machine.environment["PATH"] ?? "").split(path.delimiter);
  return folders.filter((folder) => path.isAbsolute(folder)).map((folder) => path.join(folder, name));
}

/** The value of an environment variable, unless it is empty. */
export function setting(machine: Machine, name: string): string | undefined {
  const value = machine.environment[name];
  return value === undefined || value === "" ? undefined : value;
}

/**
 * What a program prints on both streams, within ten seconds.
 *
 * @returns undefined if it fails or takes longer
 */
export async function outputOf(
  executable: string,
  parameters: readonly string[],
  environment: Machine["environment"],
): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(executable, [...parameters], { env: environment, timeout: 10_000 }, (error, standardOutput, standardError) =>
      resolve(error === null ? standardOutput + standardError : undefined),
    );
  });
}
