/** What is known of the countries, as seed files: one for each part of the world. */
import { groupBy } from "../group.js";
import type { Problems } from "../seeds/place.js";
import { seedYaml } from "../seeds/yaml.js";
import { LANGUAGES, NAMES_LIBRARY, type CountryNames } from "./country-names.js";
import { KNOWN_BY_TERRITORY } from "./country-table.js";
import { COLUMNS, type Country } from "./read-countries.js";
import { PARTICIPANT, type TreatyParticipations } from "./read-treaty.js";
import { AS_OF } from "./treaties.js";

const SOURCE = "country-codes";

/** What {@link countryFiles} draws on. */
export interface CountryFacts {
  readonly countries: readonly Country[];
  readonly names: CountryNames;
  /** For the names by which the tables of treaties list them. */
  readonly treaties: readonly TreatyParticipations[];
}

/**
 * The seed files of the countries, name to text.
 *
 * @param problems - takes the names that the library lacks
 */
export function countryFiles({ countries, names, treaties }: CountryFacts, problems: Problems): Map<string, string> {
  const participants = participantsOf(treaties);
  const files = new Map<string, string>();
  for (const [region, all] of groupBy(countries, (country) => country.region)) {
    const entities = all
      .toSorted((a, b) => (a.country.id < b.country.id ? -1 : 1))
      .map((country): [string, object] => [
        country.country.id,
        {
          kind: "Country",
          names: namesOf(country, names, participants.get(country.country.code), problems),
          ...typeOf(country),
          identifiers: identifiersOf(country),
        },
      ]);
    const title = region === "" ? "Countries of no part of the world" : `Countries of ${region}`;
    const comment = `${title}: names, types and identifiers.\nMade by \`crg seed-un-treaties\`; see seeds/notes/un-treaties.md.`;
    const file = `countries-${region === "" ? "elsewhere" : region.toLowerCase()}.yaml`;
    files.set(file, seedYaml({ layer: "UN_TREATIES", source: SOURCE, entities: Object.fromEntries<object>(entities) }, comment));
  }
  return files;
}

/** A name by which a table of treaties lists a country, and the source of the first table that does. */
interface Listed {
  readonly participant: string;
  readonly source: string;
}

function participantsOf(treaties: readonly TreatyParticipations[]): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const { treaty, participations } of treaties) {
    for (const { country, participant } of participations) {
      if (!listed.has(country.code)) listed.set(country.code, { participant, source: treaty.source });
    }
  }
  return listed;
}

/**
 * The English name of the United Nations is the official one. The library adds names in four languages: the first is official
 * where the language is the country's own and a translation elsewhere, the others are aliases.
 */
function namesOf(
  { country: { code }, name, language: own }: Country,
  library: CountryNames,
  listed: Listed | undefined,
  problems: Problems,
): object[] {
  const written = [{ value: name, language: "en", record: code, field: COLUMNS.name } as object];
  const english = new Set([name]);
  for (const language of LANGUAGES) {
    const all = library.of(code, language);
    if (all.length === 0)
      problems.add(
        { file: NAMES_LIBRARY, line: 1, column: 1, field: code },
        `there is no name in ${language}`,
        "a version of the library that has one",
      );
    for (const [index, value] of all.entries()) {
      if (language === "en" && english.has(value)) continue;
      if (language === "en") english.add(value);
      const type = index > 0 || language === "en" ? { type: "ALIAS" } : language === own ? {} : { type: "TRANSLATION" };
      written.push({ value, language, ...type, source: NAMES_LIBRARY, record: code, field: language, release: library.version });
    }
  }
  if (listed !== undefined && !english.has(listed.participant)) {
    const { participant, source } = listed;
    written.push({
      value: participant,
      language: "en",
      type: "AS_WRITTEN",
      source,
      record: participant,
      field: PARTICIPANT,
      release: AS_OF,
    });
  }
  return written;
}

function typeOf({ country: { code }, type, standing }: Country): object {
  return type === undefined ? {} : { type: { value: type, record: code, field: COLUMNS.standing, statedAs: standing } };
}

function identifiersOf({ country: { code }, identifiers }: Country): object[] {
  return identifiers.map(({ scheme, value, column }) => {
    const ofTerritory = KNOWN_BY_TERRITORY.has(code) && (scheme === "WIKIDATA" || scheme === "GEONAMES");
    return { scheme, value, ...(ofTerritory && { identifies: "PLACE" }), record: code, field: column };
  });
}
