/**
 * Data sets that tests read as they were published. They are not part of the repository: CRG_SHARED_DIR says where they lie,
 * `../shared` when it does not.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Declares tests that need a file; without it they are skipped and say why. */
export function withSharedData(name: string, title: string, declare: (path: string) => void): void {
  const path = join(resolve(process.env["CRG_SHARED_DIR"] ?? "../shared"), "data", name);
  if (existsSync(path)) {
    describe(title, () => declare(path));
    return;
  }
  const why = `${path} is not at hand; set CRG_SHARED_DIR to the folder that holds data/`;
  process.stderr.write(`Skipped, what needs ${name}: ${why}\n`);
  test.skip(`${title} (skipped: ${why})`, () => {});
}
