/** What is wrong with a table stops `crg seed-un-treaties`, with the file, the line and the name; and nothing is written. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OperatorError } from "../../../../src/errors.js";
import { COUNTRIES } from "../../../../src/ingest/un-treaties/country-table.js";
import { seedUnTreaties, unTreatySeeds } from "../../../../src/ingest/un-treaties/seed-un-treaties.js";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "crg-un-treaties-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const PROTOCOL =
  'Participant,Signature,"Ratification, Accession(a), Succession(d)"\nAlbania,,9 Dec 2008 a\nAndorra,7 Sep 2000,30 Apr 2001\n';

/** Small tables without fault: those of five treaties, and of all countries. */
const SOUND: Record<string, string> = {
  "4-11.csv":
    'Participant,Signature,"Ratification, Acceptance(A), Accession(a), Succession(d)"\nNamibia,26 Sep 1990,30 Sep 1990\nNetherlands,26 Jan 1990,6 Feb 1995 A\n',
  "4-11-a.csv": 'Participant,"Acceptance(A), Succession(d)"\nMontenegro,23 Oct 2006 d\nNamibia,11 Dec 2001 A\n',
  "4-11-b.csv": PROTOCOL,
  "4-11-c.csv": PROTOCOL,
  "4-11-d.csv": 'Participant,Signature,"Accession(a), Ratification"\nGabon,,25 Sep 2012 a\nGermany,28 Feb 2012,28 Feb 2013\n',
  "countries.csv": [
    "ISO3166-1-Alpha-2,ISO3166-1-Alpha-3,M49,wikidata_id,Geoname ID,official_name_en,is_independent,Region Name,Languages",
    ...[...COUNTRIES.keys()].map(
      (code, index) =>
        `${code},${code}X,${index + 1},https://www.wikidata.org/wiki/Q${index + 1},${index + 1},Name of ${code},Yes,Europe,en`,
    ),
    "",
  ].join("\n"),
};

/** Writes the sound tables with other texts in place of some; `null` leaves a table out. */
function tables(changed: Readonly<Record<string, string | Buffer | null>> = {}): { treaties: string; countries: string } {
  for (const [name, text] of Object.entries({ ...SOUND, ...changed })) if (text !== null) writeFileSync(join(directory, name), text);
  // The table of countries lies elsewhere: in the directory of treaties it would be a table of no known treaty.
  const countries = join(directory, "countries.table");
  writeFileSync(countries, changed["countries.csv"] ?? SOUND["countries.csv"] ?? "");
  rmSync(join(directory, "countries.csv"));
  return { treaties: directory, countries };
}

const replaced = (name: string, from: string, to: string): Record<string, string> => {
  const text = SOUND[name] ?? "";
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return { [name]: text.replace(from, to) };
};

test("sound tables make seeds; Namibia's code is not a missing value", async () => {
  const files = await unTreatySeeds(tables());
  expect([...files.keys()]).toEqual([
    "countries-europe.yaml",
    "convention.yaml",
    "amendment.yaml",
    "armed-conflict.yaml",
    "sale-of-children.yaml",
    "communications.yaml",
  ]);
  expect(files.get("countries-europe.yaml")).toContain("{ scheme: ISO_3166_1, value: NA, record: NA, field: ISO3166-1-Alpha-2 }");
  expect(files.get("convention.yaml")).toContain("action: ACCEPTANCE, record: Netherlands");
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    "a name that no country bears",
    replaced("4-11.csv", "Namibia,", "Namibia (Republic of),"),
    /4-11\.csv:2:1: Namibia \(Republic of\), Participant: no country is known by the name "Namibia \(Republic of\)"/,
  ],
  ["a name in other letters", replaced("4-11-d.csv", "Gabon", "gabon"), /4-11-d\.csv:2:1: gabon, Participant: no country is known/],
  [
    "a name twice",
    replaced("4-11-b.csv", "Andorra", "Albania"),
    /4-11-b\.csv:3:1: Albania, Participant: "Albania" stands in line 2 already/,
  ],
  [
    "a date that cannot be read",
    replaced("4-11.csv", "26 Sep 1990", "September 1990"),
    /4-11\.csv:2:1: Namibia, Signature: "September 1990" is not a date; expected a day such as/,
  ],
  [
    "a day that the calendar does not have",
    replaced("4-11-c.csv", "30 Apr 2001", "31 Apr 2001"),
    /4-11-c\.csv:3:1: Andorra, Ratification, .*: "31 Apr 2001" is not a date/,
  ],
  [
    "an unknown marker",
    replaced("4-11.csv", "6 Feb 1995 A", "6 Feb 1995 c"),
    /4-11\.csv:3:1: Netherlands, .*: "6 Feb 1995 c" has the unknown marker "c"; expected one of none \(RATIFICATION\), A \(ACCEPTANCE\)/,
  ],
  [
    "a marker that the column does not declare",
    replaced("4-11-b.csv", "9 Dec 2008 a", "9 Dec 2008 A"),
    /Albania, .*: "9 Dec 2008 A" has the unknown marker "A"/,
  ],
  [
    "a marker of a signature",
    replaced("4-11.csv", "26 Jan 1990", "26 Jan 1990 a"),
    /Netherlands, Signature: "26 Jan 1990 a" has the unknown marker "a"/,
  ],
  [
    "no marker where the column needs one",
    replaced("4-11-a.csv", "11 Dec 2001 A", "11 Dec 2001"),
    /4-11-a\.csv:3:1: Namibia, .*: "11 Dec 2001" has no marker/,
  ],
  [
    "a participant that did nothing",
    replaced("4-11-d.csv", "25 Sep 2012 a", ""),
    /4-11-d\.csv:2:1: Gabon, Participant: it neither signed nor is bound/,
  ],
  [
    "a column that is not known",
    replaced("4-11.csv", "Signature", "Signed"),
    /4-11\.csv:1:1: "Signed" is not a column of a treaty's table/,
  ],
  [
    "an act that is not known",
    replaced("4-11-a.csv", "Acceptance(A)", "Approval(A)"),
    /4-11-a\.csv:1:1: "Approval\(A\), Succession\(d\)" is not a column/,
  ],
  ["no column of names", replaced("4-11.csv", "Participant", "State"), /there is no column "Participant"/],
  [
    "a row with a cell too many",
    replaced("4-11.csv", "30 Sep 1990", "30 Sep 1990,"),
    /4-11\.csv is not a table of comma-separated values: .*line 2/,
  ],
  ["a quote that does not end", replaced("4-11.csv", "Netherlands", '"Netherlands'), /4-11\.csv is not a table of comma-separated values/],
  ["a table without a line", { "4-11-b.csv": "" }, /4-11-b\.csv is empty/],
  ["a table of no known treaty", { "4-12.csv": PROTOCOL }, /4-12\.csv:1:1: no treaty is known by this table/],
  [
    "a country that is not in the reviewed table",
    replaced("countries.csv", "NA,NAX", "XK,NAX"),
    /countries\.table:\d+:1: XK, ISO3166-1-Alpha-2: no country is known by the code "XK" \(Name of NA\)/,
  ],
  ["a country left out", replaced("countries.csv", "NA,NAX", "XK,NAX"), /countries\.table:1:1: there is no row for "NA"/],
  [
    "a country twice",
    replaced("countries.csv", "AL,ALX", "AF,ALX"),
    /countries\.table:\d+:1: AF, ISO3166-1-Alpha-2: "AF" stands in line \d+ already/,
  ],
  [
    "a code that is no code",
    replaced("countries.csv", "NA,NAX", "NA,nan"),
    /NA, ISO3166-1-Alpha-3: "nan" is not an identifier of ISO_3166_1_ALPHA_3/,
  ],
  [
    "a standing that is not known",
    replaced("countries.csv", "Name of NA,Yes", "Name of NA,Perhaps"),
    /NA, is_independent: "Perhaps" is a standing that is not known/,
  ],
  ["a column of codes that is missing", replaced("countries.csv", "M49", "UN M49"), /countries\.table:1:1: there is no column "M49"/],
])("%s", async (_, changed, expected) => {
  const seeds = join(directory, "seeds");
  const made = seedUnTreaties(tables(changed), seeds);
  await expect(made).rejects.toThrow(OperatorError);
  await expect(made).rejects.toThrow(expected);
  expect(existsSync(seeds)).toBe(false);
});

test("all that is wrong is said at once", async () => {
  const changed = { ...replaced("4-11.csv", "Namibia,", "Nambia,"), ...replaced("4-11-a.csv", "11 Dec 2001 A", "11 Dez 2001 A") };
  await expect(unTreatySeeds(tables(changed))).rejects.toThrow(
    /^The tables have 2 problems; nothing was written\.\n[^]*11 Dez 2001 A[^]*Nambia/,
  );
});

test("a table that is missing, or in another encoding", async () => {
  await expect(unTreatySeeds(tables({ "4-11-c.csv": null }))).rejects.toThrow(/4-11-c\.csv cannot be read \(ENOENT\)/);
  const latin = Buffer.from(SOUND["4-11.csv"]?.replace("Namibia", "Côte d'Ivoire") ?? "", "latin1");
  await expect(unTreatySeeds(tables({ "4-11.csv": latin, "4-11-c.csv": PROTOCOL }))).rejects.toThrow(/4-11\.csv is not encoded as UTF-8/);
});
