import { SCHEMES, type Scheme } from "../../model/index.js";
import type { Problems } from "../seeds/place.js";
import { COUNTRIES, type KnownCountry } from "./country-table.js";
import type { Row, Table } from "./table.js";

/** An identifier of a country, and the column that states it. */
export interface CountryIdentifier {
  readonly scheme: Scheme;
  readonly value: string;
  readonly column: string;
}

/** A country as the table of codes describes it. */
export interface Country {
  readonly country: KnownCountry;
  /** The part of the world (M49), or "" for Antarctica, which the table puts in none. */
  readonly region: string;
  /** Its English short name at the United Nations. */
  readonly name: string;
  /** The first of its languages, e.g. "es", or "" when none is given. */
  readonly language: string;
  /** How the table describes its standing, e.g. "Yes" for independent, "Territory of GB"; and what type that is, if any. */
  readonly standing: string;
  readonly type: CountryType | undefined;
  readonly identifiers: readonly CountryIdentifier[];
}

type CountryType = "STATE" | "TERRITORY";

const TYPES: readonly (readonly [standing: RegExp, type: CountryType | undefined])[] = [
  [/^Yes$/, "STATE"],
  [/^(Territory|Territories|Part|Commonwealth|Crown dependency) of [A-Z]{2}$/, "TERRITORY"],
  // Neither: the Cook Islands and Niue; Palestine and Western Sahara; Antarctica.
  [/^(Associated with [A-Z]{2}|In contention|International)$/, undefined],
];

/** The columns of the table of codes that are cited. */
export const COLUMNS = { code: "ISO3166-1-Alpha-2", name: "official_name_en", standing: "is_independent" } as const;
const REGION = "Region Name";
const LANGUAGES = "Languages";

interface IdentifierColumn {
  readonly scheme: Scheme;
  readonly column: string;
  readonly optional?: boolean;
  /** The identifier in a cell of the column. */
  readonly read?: (cell: string) => string;
}

const IDENTIFIERS: readonly IdentifierColumn[] = [
  { scheme: "ISO_3166_1", column: COLUMNS.code },
  { scheme: "ISO_3166_1_ALPHA_3", column: "ISO3166-1-Alpha-3" },
  // The table writes 4 for 004.
  { scheme: "M49", column: "M49", read: (cell) => cell.padStart(3, "0") },
  { scheme: "WIKIDATA", column: "wikidata_id", optional: true, read: (cell) => cell.replace("https://www.wikidata.org/wiki/", "") },
  { scheme: "GEONAMES", column: "Geoname ID", optional: true },
];

/**
 * Reads the table of country codes, whose records are named by the two-letter code. "NA" is Namibia's.
 *
 * @param problems - takes every missing column, missing or repeated country and malformed value, with its line
 * @returns the countries in the order of the table
 */
export function readCountries(table: Table, problems: Problems): Country[] {
  const { file, headings, rows } = table;
  const place = { file, line: 1, column: 1, field: "" };
  const needed = [...IDENTIFIERS.map(({ column }) => column), COLUMNS.name, COLUMNS.standing, REGION, LANGUAGES];
  const missing = needed.filter((column) => !headings.includes(column));
  for (const column of missing)
    problems.add(place, `there is no column "${column}"`, "the table of country codes of github.com/datasets/country-codes");
  if (missing.length > 0) return [];

  const countries: Country[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const code = row.cells.get(COLUMNS.code) ?? "";
    const earlier = lines.get(code);
    lines.set(code, row.line);
    const country = COUNTRIES.get(code);
    const at = { ...place, line: row.line, field: `${code}, ${COLUMNS.code}` };
    if (earlier !== undefined) problems.add(at, `"${code}" stands in line ${earlier} already`, "one row for each country");
    else if (country === undefined)
      problems.add(
        at,
        `no country is known by the code "${code}" (${row.cells.get(COLUMNS.name) ?? ""})`,
        "a row with this code in src/ingest/un-treaties/country-table.ts",
      );
    else countries.push(readCountry(country, row, file, problems));
  }
  for (const code of COUNTRIES.keys()) {
    if (!lines.has(code)) problems.add(place, `there is no row for "${code}"`, "every country of src/ingest/un-treaties/country-table.ts");
  }
  return countries;
}

function readCountry(country: KnownCountry, row: Row, file: string, problems: Problems): Country {
  const cell = (column: string): string => row.cells.get(column) ?? "";
  const report = (column: string, problem: string, expected: string): void =>
    problems.add({ file, line: row.line, column: 1, field: `${country.code}, ${column}` }, problem, expected);
  if (cell(COLUMNS.name) === "") report(COLUMNS.name, "the cell is empty", "a name");
  const standing = cell(COLUMNS.standing);
  const known = TYPES.find(([pattern]) => pattern.test(standing));
  if (known === undefined)
    report(COLUMNS.standing, `"${standing}" is a standing that is not known`, '"Yes", or a standing such as "Territory of GB"');

  const identifiers = IDENTIFIERS.flatMap(({ scheme, column, optional = false, read = (text) => text }) => {
    const written = cell(column);
    if (written === "" && optional) return [];
    const value = read(written);
    if (SCHEMES[scheme].pattern.test(value)) return [{ scheme, value, column }];
    report(column, `"${written}" is not an identifier of ${scheme}`, `a value that fits ${SCHEMES[scheme].pattern.source}`);
    return [];
  });
  const [language = ""] = cell(LANGUAGES).split(/[-,]/);
  return { country, region: cell(REGION), name: cell(COLUMNS.name), language, standing, type: known?.[1], identifiers };
}
