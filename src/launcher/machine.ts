import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

/** Where the launcher looks for things. A parameter rather than globals, so that a machine without Java can be tested. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeDirectory: string;
  /** Java homes in the usual folders, whatever their version; `bin/java` may be missing. */
  javaHomes(): Promise<readonly string[]>;
}

/** Folders whose subfolders are Java homes, and the path from the subfolder to the home. */
function javaFolders(homeDirectory: string): readonly { folder: string; below: string }[] {
  const inHome = (...segments: string[]): string => path.join(homeDirectory, ...segments);
  return [
    { folder: "/usr/lib/jvm", below: "" },
    { folder: "/usr/java", below: "" },
    { folder: "/opt/java", below: "" },
    { folder: "/Library/Java/JavaVirtualMachines", below: "Contents/Home" },
    { folder: "/opt/homebrew/opt", below: "" },
    { folder: inHome("Library", "Java", "JavaVirtualMachines"), below: "Contents/Home" },
    { folder: inHome(".sdkman", "candidates", "java"), below: "" },
    { folder: inHome(".asdf", "installs", "java"), below: "" },
    { folder: inHome(".local", "share", "mise", "installs", "java"), below: "" },
    { folder: inHome(".jdks"), below: "" },
  ];
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const homeDirectory = homedir();
  return {
    platform: process.platform,
    environment: process.env,
    homeDirectory,
    async javaHomes() {
      const perFolder = javaFolders(homeDirectory).map(async ({ folder, below }) => {
        const names = await readdir(folder).catch(() => []);
        return names.sort().map((name) => path.join(folder, name, below));
      });
      return (await Promise.all(perFolder)).flat();
    },
  };
}

/**
 * The folder for what can be fetched again: `$XDG_CACHE_HOME/child-rights-graph`, else `~/.cache/child-rights-graph`.
 * A relative XDG_CACHE_HOME is ignored, as the XDG specification asks.
 */
export function cacheDirectory(machine: Machine): string {
  const configured = machine.environment["XDG_CACHE_HOME"];
  const base = configured !== undefined && path.isAbsolute(configured) ? configured : path.join(machine.homeDirectory, ".cache");
  return path.join(base, "child-rights-graph");
}
