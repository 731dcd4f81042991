import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode, OperatorError } from "../../errors.js";
import { formatProblem, Problems } from "../seeds/place.js";
import { countryFiles } from "./country-files.js";
import { loadCountryNames } from "./country-names.js";
import { readCountries } from "./read-countries.js";
import { readTreaty } from "./read-treaty.js";
import { readTable } from "./table.js";
import { treatyFile } from "./treaty-file.js";
import { TREATIES } from "./treaties.js";

/** The tables to read. */
export interface UnTreatyTables {
  /** The directory that holds one table for each of {@link TREATIES}. */
  readonly treaties: string;
  /** The table of country codes. */
  readonly countries: string;
}

/**
 * Makes the seed files of the layer UN_TREATIES, except those that are written by hand (sources.yaml, treaties.yaml).
 *
 * @returns name to text
 * @throws OperatorError with all that is wrong with the tables: file, line, name and what was expected
 */
export async function unTreatySeeds({ treaties, countries }: UnTreatyTables): Promise<Map<string, string>> {
  const problems = new Problems();
  await refuseUnknownTables(treaties, problems);
  const read = [];
  for (const treaty of TREATIES) read.push(readTreaty(treaty, await readTable(join(treaties, treaty.table)), problems));
  const known = readCountries(await readTable(countries), problems);
  stopOn(problems);
  const files = countryFiles({ countries: known, names: await loadCountryNames(), treaties: read }, problems);
  stopOn(problems);
  for (const one of read) files.set(one.treaty.seeds, treatyFile(one));
  return files;
}

function stopOn(problems: Problems): void {
  if (problems.count === 0) return;
  const counted = problems.count === 1 ? "1 problem" : `${problems.count} problems`;
  throw new OperatorError(`The tables have ${counted}; nothing was written.`, problems.list().map(formatProblem));
}

/**
 * Writes the files of {@link unTreatySeeds} into a directory.
 *
 * @returns the paths written
 */
export async function seedUnTreaties(tables: UnTreatyTables, directory: string): Promise<string[]> {
  const files = await unTreatySeeds(tables);
  await mkdir(directory, { recursive: true });
  for (const [name, text] of files) await writeFile(join(directory, name), text);
  return [...files.keys()].map((name) => join(directory, name));
}

/** A table of which nobody said what treaty it is must not be passed over in silence. */
async function refuseUnknownTables(directory: string, problems: Problems): Promise<void> {
  const names = await readdir(directory).catch((error: unknown) => {
    throw new OperatorError(`The directory ${directory} cannot be read (${String(errorCode(error) ?? error)}).`);
  });
  for (const name of names.filter((one) => one.endsWith(".csv") && !TREATIES.some(({ table }) => table === one))) {
    problems.add(
      { file: join(directory, name), line: 1, column: 1, field: "" },
      "no treaty is known by this table",
      "a row in src/ingest/un-treaties/treaties.ts",
    );
  }
}
