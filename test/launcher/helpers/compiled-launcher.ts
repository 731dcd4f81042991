import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformFileSync } from "@swc/core";

const PROJECT = path.resolve(import.meta.dirname, "../../..");

/**
 * The launcher as JavaScript below `directory`, for tests that need it in a process of its own.
 *
 * @returns the folder with its modules
 */
export function compileLauncher(directory: string): string {
  const launcher = path.join("src", "launcher");
  const sources = readdirSync(path.join(PROJECT, launcher)).map((name) => path.join(launcher, name));
  mkdirSync(path.join(directory, launcher), { recursive: true });
  writeFileSync(path.join(directory, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(path.join(PROJECT, "node_modules"), path.join(directory, "node_modules"));
  for (const source of [...sources, path.join("src", "errors.ts")]) {
    const { code } = transformFileSync(path.join(PROJECT, source), {
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "es6" },
    });
    writeFileSync(path.join(directory, source.replace(/\.ts$/, ".js")), code);
  }
  return path.join(directory, launcher);
}
