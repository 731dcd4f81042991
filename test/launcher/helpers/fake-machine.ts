import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Machine } from "../../../src/launcher/machine.js";

/** A machine on which only the programs exist that the test puts there. */
export interface FakeMachine extends Machine {
  /** Puts a `sh` script into a folder on PATH. */
  addProgram(name: "java" | "mvn", script: string): void;
  /** Puts a Java of this version into a folder that is searched, but not on PATH. */
  addJavaHome(version: string): string;
}

/** What a Java of this version prints when it is asked. */
export function javaAnswering(version: string, otherwise = "exit 1"): string {
  return `if [ "$1" = -XshowSettings:properties ]; then echo 'openjdk version "${version}" 2025-04-15' >&2; exit 0; fi\n${otherwise}`;
}

function writeScript(file: string, script: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** A machine without any programs, its home and its PATH inside `directory`. */
export function fakeMachine(directory: string, environment: Record<string, string> = {}): FakeMachine {
  const binaries = path.join(directory, "bin");
  const homes: string[] = [];
  return {
    platform: "linux",
    environment: { PATH: binaries, ...environment },
    homeDirectory: path.join(directory, "home"),
    javaHomes: async () => Promise.resolve(homes),
    addProgram: (name, script) => writeScript(path.join(binaries, name), script),
    addJavaHome(version) {
      const home = path.join(directory, "jvm", `java-${version}`);
      writeScript(path.join(home, "bin", "java"), javaAnswering(version));
      homes.push(home);
      return home;
    },
  };
}
