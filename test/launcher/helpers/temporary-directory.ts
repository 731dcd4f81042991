import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A new folder that is removed after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "crg-launcher-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
