/** The layer UN_TREATIES says what the tables say: each row and each date, and nothing else. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { interpretSeeds } from "../../../../src/ingest/seeds/interpret.js";
import { Problems } from "../../../../src/ingest/seeds/place.js";
import { parseSeeds, readSeedTexts } from "../../../../src/ingest/seeds/read.js";
import { unTreatySeeds } from "../../../../src/ingest/un-treaties/seed-un-treaties.js";
import type { Statement } from "../../../../src/model/index.js";
import { headingsOf, rowsOf, TABLES, withTables } from "./shared-tables.js";

/** The law of each table; the number of signatures, ratifications, accessions, successions and acceptances in it. */
const TREATIES: Record<string, readonly [law: string, ...counts: number[]]> = {
  "4-11.csv": ["con:un-crc", 140, 137, 48, 8, 1],
  "4-11-a.csv": ["con:un-crc-amendment-43-2", 0, 0, 0, 1, 142],
  "4-11-b.csv": ["con:un-crc-op-armed-conflict", 129, 115, 43, 1, 0],
  "4-11-c.csv": ["con:un-crc-op-sale-of-children", 121, 112, 56, 1, 0],
  "4-11-d.csv": ["con:un-crc-op-communications", 48, 13, 3, 0, 0],
};
const ACTS = ["SIGNED", "RATIFICATION", "ACCESSION", "SUCCESSION", "ACCEPTANCE"];
const MARKERS: Record<string, string> = { "": "RATIFICATION", a: "ACCESSION", d: "SUCCESSION", A: "ACCEPTANCE" };

/** Participants whose name is not the one by which the table of country codes knows the country. */
const OTHER_NAMES: Record<string, string> = {
  "Côte d'Ivoire": "CI",
  "Czech Republic": "CZ",
  "St. Kitts and Nevis": "KN",
  "St. Lucia": "LC",
  "St. Vincent and the Grenadines": "VC",
  Swaziland: "SZ",
  "The former Yugoslav Republic of Macedonia": "MK",
  Turkey: "TR",
};

let layer: Statement[];
beforeAll(async () => {
  const problems = new Problems();
  const { statements } = interpretSeeds(parseSeeds(await readSeedTexts("seeds", problems), problems), problems);
  layer = statements.map(({ statement }) => statement).filter((statement) => statement.layer === "UN_TREATIES");
});

const stating = (...predicates: string[]): Statement[] => layer.filter(({ predicate }) => predicates.includes(predicate));
const actOf = ({ predicate, qualifiers }: Statement): string => (predicate === "SIGNED" ? "SIGNED" : String(qualifiers["action"]));

/** The participant as written, the act, its day, the cell, and the column: all that a statement of the layer says of an act. */
function line(statement: Statement): string {
  const [citation, ...others] = statement.citations;
  if (citation?.locator.type !== "RECORD" || others.length > 0) throw new Error(`${statement.id} is not cited to one record`);
  const { record, field, release } = citation.locator;
  return [statement.object, record, actOf(statement), statement.date, citation.statedAs, field, release, citation.source].join(" | ");
}

/** `26 Jan 1990` as `1990-01-26`. */
const isoDay = (written: string): string => new Date(`${written} UTC`).toISOString().slice(0, 10);

/** The same lines, read from a table. */
function linesOf(table: string, law: string): string[] {
  const file = join(TABLES.treaties, table);
  const [, second = "", third] = headingsOf(file);
  const [first] = readFileSync(file, "utf8").split("\n");
  const binding = /"(.*)"$/.exec(first ?? "")?.[1] ?? third ?? second;
  const source = `un-treaties-${basename(table, ".csv").replace("4-", "iv-")}`;
  return rowsOf(file).flatMap(([participant = "", ...cells]) => {
    const signature = cells.length === 2 ? (cells[0] ?? "") : "";
    const bound = cells.at(-1) ?? "";
    const [, day = "", marker = ""] = /^(.*?)(?: ([aAd]))?$/.exec(bound) ?? [];
    const common = (act: string, date: string, cell: string, field: string): string =>
      [law, participant, act, isoDay(date), cell, field, "2015-03", source].join(" | ");
    return [
      ...(signature === "" ? [] : [common("SIGNED", signature, signature, "Signature")]),
      ...(bound === "" ? [] : [common(MARKERS[marker] ?? "?", day, bound, binding)]),
    ];
  });
}

test("who acted, by treaty and act", () => {
  for (const [law, ...counts] of Object.values(TREATIES)) {
    const acts = stating("SIGNED", "RATIFIED").filter(({ object }) => object === law);
    expect([law, ...ACTS.map((act) => acts.filter((statement) => actOf(statement) === act).length)]).toEqual([law, ...counts]);
  }
});

withTables("each row and each date of the tables is stated, with the right act, and nothing else is", () => {
  const expected = Object.entries(TREATIES).flatMap(([table, [law]]) => linesOf(table, law));
  expect(expected).toHaveLength(1119);
  expect(stating("SIGNED", "RATIFIED").map(line).sort()).toEqual(expected.sort());
});

withTables("each participant is the country that the table of codes knows by this name, or one of eight that bear another", () => {
  const headings = headingsOf(TABLES.countries);
  const codes = new Map(
    rowsOf(TABLES.countries).map((row) => [row[headings.indexOf("official_name_en")], row[headings.indexOf("ISO3166-1-Alpha-2")]]),
  );
  const codeOf = new Map(
    stating("identifiers").flatMap(({ subject, value, qualifiers }) => (qualifiers["scheme"] === "ISO_3166_1" ? [[subject, value]] : [])),
  );
  const found = new Set(
    stating("SIGNED", "RATIFIED").map((statement) => `${line(statement).split(" | ")[1]} = ${codeOf.get(statement.subject)}`),
  );
  const participants = new Set(Object.keys(TREATIES).flatMap((table) => rowsOf(join(TABLES.treaties, table)).map(([name = ""]) => name)));
  expect(participants.size).toBe(196);
  expect([...found].sort()).toEqual([...participants].map((name) => `${name} = ${OTHER_NAMES[name] ?? codes.get(name)}`).sort());
  expect(Object.keys(OTHER_NAMES).filter((name) => codes.has(name))).toEqual([]);
});

withTables("each country of the table of codes has its identifiers, and a name in English, Italian, Spanish and French", () => {
  const headings = headingsOf(TABLES.countries);
  const rows = rowsOf(TABLES.countries);
  expect(rows).toHaveLength(249);
  const expected = rows.flatMap((row) => {
    const cell = (heading: string): string => row[headings.indexOf(heading)] ?? "";
    const code = cell("ISO3166-1-Alpha-2");
    const values = {
      ISO_3166_1: code,
      ISO_3166_1_ALPHA_3: cell("ISO3166-1-Alpha-3"),
      M49: cell("M49").padStart(3, "0"),
      WIKIDATA: cell("wikidata_id").split("/").at(-1) ?? "",
      GEONAMES: cell("Geoname ID"),
    };
    return Object.entries(values).flatMap(([scheme, value]) => (value === "" ? [] : [`${code} ${scheme} ${value}`]));
  });
  const recordOf = ({ citations: [citation] }: Statement): string => (citation?.locator.type === "RECORD" ? citation.locator.record : "");
  const identifiers = stating("identifiers").map((one) => `${recordOf(one)} ${String(one.qualifiers["scheme"])} ${one.value}`);
  expect(identifiers.sort()).toEqual(expected.sort());
  expect(identifiers.filter((one) => one.startsWith("NA "))).toEqual([
    "NA GEONAMES 3355338",
    "NA ISO_3166_1 NA",
    "NA ISO_3166_1_ALPHA_3 NAM",
    "NA M49 516",
  ]);

  const countries = new Set(stating("identifiers").map(({ subject }) => subject));
  expect(countries.size).toBe(249);
  for (const language of ["en", "it", "es", "fr"]) {
    const named = stating("names").filter(
      ({ subject, qualifiers }) =>
        countries.has(subject) && qualifiers["language"] === language && ["OFFICIAL", "TRANSLATION"].includes(String(qualifiers["type"])),
    );
    expect(new Set(named.map(({ subject }) => subject)).size).toBe(249);
    expect(named).toHaveLength(249);
  }
});

test("the day since which a treaty is in force follows from the days of the instruments, so each table is that of its treaty", () => {
  const after = (day: string | null | undefined, { months = 0, days = 0 }): string => {
    const date = new Date(day ?? "");
    date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };
  /** The day of the nth instrument, from 1. */
  const nth = (law: string, n: number): string | null | undefined =>
    stating("RATIFIED")
      .filter(({ object }) => object === law)
      .map(({ date }) => date)
      .sort()[n - 1];
  const inForce = Object.fromEntries(stating("inForce").map(({ subject, value }) => [subject, value]));
  expect(inForce).toEqual({
    // Article 49: the thirtieth day after the twentieth instrument.
    "con:un-crc": after(nth("con:un-crc", 20), { days: 30 }),
    // Article 50: when two thirds of the parties have accepted it; of the 191 of 2002, 128.
    "con:un-crc-amendment-43-2": nth("con:un-crc-amendment-43-2", 128),
    // Articles 10, 14 and 19: three months after the tenth.
    "con:un-crc-op-armed-conflict": after(nth("con:un-crc-op-armed-conflict", 10), { months: 3 }),
    "con:un-crc-op-sale-of-children": after(nth("con:un-crc-op-sale-of-children", 10), { months: 3 }),
    "con:un-crc-op-communications": after(nth("con:un-crc-op-communications", 10), { months: 3 }),
  });
});

withTables("the files in the repository are those that `crg seed-un-treaties` makes", async () => {
  for (const [name, text] of await unTreatySeeds(TABLES))
    expect([name, readFileSync(`seeds/un-treaties/${name}`, "utf8")]).toEqual([name, text]);
});
