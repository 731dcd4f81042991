import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformFileSync } from "@swc/core";

const PROJECT = path.resolve(import.meta.dirname, "../../../..");

/**
 * The importer as JavaScript below `directory`, for tests that kill it in a process of its own.
 *
 * @returns the path of its main module
 */
export function compileIngest(directory: string): string {
  writeFileSync(path.join(directory, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(path.join(PROJECT, "node_modules"), path.join(directory, "node_modules"));
  const modules = ["ingest", "model", "store"].flatMap((folder) =>
    readdirSync(path.join(PROJECT, "src", folder), { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
  );
  for (const source of [...modules, "errors.ts"].filter((name) => name.endsWith(".ts"))) {
    const { code } = transformFileSync(path.join(PROJECT, "src", source), {
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
      module: { type: "es6" },
    });
    const target = path.join(directory, "src", source.replace(/\.ts$/, ".js"));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return path.join(directory, "src", "ingest", "index.js");
}
