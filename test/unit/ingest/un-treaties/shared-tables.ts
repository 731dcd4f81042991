/**
 * The tables that the layer UN_TREATIES was made of. They are not part of the repository: CRG_SHARED_DIR says where they lie,
 * `../shared` when it does not. They are read here in the plainest way, not by the code under test.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const data = join(resolve(process.env["CRG_SHARED_DIR"] ?? "../shared"), "data");

/** Where the tables are. */
export const TABLES = { treaties: join(data, "un-treaties"), countries: join(data, "country-codes.csv") };

/** Why what needs the tables cannot be tested here; undefined when it can. */
export const whyNotAtHand: string | undefined = Object.values(TABLES).every((path) => existsSync(path))
  ? undefined
  : `${Object.values(TABLES).join(" and ")} are not at hand; set CRG_SHARED_DIR to the folder that holds data/`;

if (whyNotAtHand !== undefined) process.stderr.write(`Skipped, what needs the tables of treaties and countries: ${whyNotAtHand}\n`);

/** Declares a test that needs the tables; without them it is skipped and says why. */
export const withTables = (name: string, run: (() => void) | (() => Promise<void>)): void => {
  if (whyNotAtHand === undefined) test(name, run);
  else test.skip(`${name} (skipped: ${whyNotAtHand})`, run);
};

/** The cells of a table without its headings. Between quotes a comma is part of the cell. */
export function rowsOf(file: string): string[][] {
  const [, ...lines] = readFileSync(file, "utf8").split("\n");
  const cellsOf = (line: string): string[] =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  return lines.filter((line) => line !== "").map(cellsOf);
}

/** The headings of a table. */
export const headingsOf = (file: string): string[] => (readFileSync(file, "utf8").split("\n")[0] ?? "").split(",");
