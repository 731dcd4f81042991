/**
 * How far a record speaks for being an entity. Each piece of evidence counts some bits for or against it, and the score is what the sum
 * makes of odds: the weights of Fellegi and Sunter ("A Theory for Record Linkage", 1969), set by judgement and held against the
 * bodies whose records are known. It orders candidates for a person; it is no probability that anybody measured.
 */
import { fold } from "../../model/index.js";
import type { Frequencies } from "./frequencies.js";
import { compareNames } from "./name-similarity.js";
import type { Places } from "./places.js";
import { hostTerm, type Profile, type ProfileName } from "./profile.js";
import { compareTypes } from "./sectors.js";

/** What each piece of evidence counts, in bits: how many times likelier it is of the same body than of two, as a power of two. */
export const WEIGHTS = {
  /** Where nothing is known it is 1 to 64 against: of those records that share a rare word with an entity, few are it. */
  PRIOR: -6,
  /** One identifier of any scheme in common: registers seldom err, and this lifts over all else. */
  IDENTIFIER: 14,
  /** A name of the same words, as far as these single out one record. With the same country, or rarer still, it is enough to be likely. */
  NAME: 8,
  /**
   * Names alike, by the square of how far, as far as their common words single out one record. Names that differ in one word are mostly
   * two bodies (University of Milan, Catholic University of Milan), so that it takes more than this to be likely.
   */
  SIMILAR_NAME: 5,
  /** Pages at one host. A part of a body shares that of the whole, hence less than a name. */
  DOMAIN: 5,
  /** The same acronym. There are far fewer of them than of bodies, and a rare one may be all that a text gives. */
  ACRONYM: 4,
  /** An acronym of one is the initials of the other's name: found by construction, so weaker than one that is stated. */
  INITIALS: 2,
  /** The same city. Large ones have hundreds of bodies. */
  CITY: 2.5,
  /** The same country: tells little, the file has thousands of the larger ones. */
  COUNTRY: 1.5,
  /** Known to be in different countries. Ministries of the same name differ in just this. Branches abroad exist. */
  ANOTHER_COUNTRY: -5,
  /** Established in the same year. Some hundred years are likely, and recent ones likelier. */
  YEAR: 2,
  /** Years that differ by more than two: sources count founding, law and opening differently, so it does not decide. */
  ANOTHER_YEAR: -1.5,
  /** Types in one field of activity: half of a register is. */
  TYPE: 0.5,
  /** Types that exclude one another, such as a ministry and a company. */
  ANOTHER_TYPE: -2.5,
  /** The register has withdrawn the record: an error or a duplicate, seldom what is sought. */
  WITHDRAWN: -3,
} as const;

/** A piece of evidence, for or against. */
export interface Reason {
  readonly evidence: Exclude<keyof typeof WEIGHTS, "PRIOR">;
  /** What it counts, in bits; negative against. */
  readonly bits: number;
  /** What a person can check. */
  readonly detail: string;
}

/** How far a record speaks for an entity. */
export interface Score {
  /** From 0 to 1. */
  readonly score: number;
  /** What weighs most comes first. */
  readonly reasons: readonly Reason[];
}

/** What scores are made with. */
export interface ScoreContext {
  readonly frequencies: Frequencies;
  readonly places: Places;
}

/** Evidence that counts less than this is not worth a line. */
const LEAST_BITS = 0.05;

/** Names less alike than this are no evidence: what they share is what half the names of a language share. */
const LEAST_SIMILARITY = 0.5;

/** Scores a record against an entity; undefined where nothing but place, year and type speaks for it. Symmetric. */
export function scoreOf(entity: Profile, record: Profile, context: ScoreContext): Score | undefined {
  const { frequencies } = context;
  const identity = [
    identifierReason(entity, record),
    nameReason(entity, record, frequencies),
    acronymReason(entity, record, frequencies),
    domainReason(entity, record, frequencies),
  ].filter((reason) => reason !== undefined && reason.bits >= LEAST_BITS);
  if (identity.length === 0) return undefined;
  const all = [
    ...identity,
    placeReason(entity, record, context),
    yearReason(entity, record),
    typeReason(entity, record),
    withdrawnReason(entity, record),
  ];
  const reasons = all.filter((reason) => reason !== undefined).sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  return { score: scoreOfBits(WEIGHTS.PRIOR + reasons.reduce((sum, { bits }) => sum + bits, 0)), reasons };
}

/** The share of odds that are a power of two. */
const scoreOfBits = (bits: number): number => 1 / (1 + 2 ** -bits);

function identifierReason(a: Profile, b: Profile): Reason | undefined {
  const shared = [...a.identifiers].find((identifier) => b.identifiers.has(identifier));
  return shared === undefined ? undefined : { evidence: "IDENTIFIER", bits: WEIGHTS.IDENTIFIER, detail: `the same identifier ${shared}` };
}

/** The pair of names that counts most. */
function nameReason(a: Profile, b: Profile, frequencies: Frequencies): Reason | undefined {
  let best: Reason | undefined;
  for (const one of a.names) {
    for (const other of b.names) {
      const { similarity, specificity } = compareNames(one.words, other.words, frequencies);
      if (similarity < LEAST_SIMILARITY) continue;
      const evidence = similarity === 1 ? "NAME" : "SIMILAR_NAME";
      const bits = WEIGHTS[evidence] * similarity ** 2 * specificity;
      if (bits > (best?.bits ?? 0)) best = { evidence, bits, detail: namesDetail(one, other, similarity) };
    }
  }
  return best;
}

function namesDetail(a: ProfileName, b: ProfileName, similarity: number): string {
  const both = `${quoted(a)} and ${quoted(b)}`;
  if (fold(a.value) === fold(b.value)) return `the same name: ${both}`;
  return similarity === 1 ? `names of the same words: ${both}` : `names alike by ${similarity.toFixed(2)}: ${both}`;
}

const quoted = ({ value, language }: ProfileName): string => `“${value}”${language === undefined ? "" : ` (${language})`}`;

/** An acronym that both have, or that is the initials of the other's name. */
function acronymReason(a: Profile, b: Profile, frequencies: Frequencies): Reason | undefined {
  const specificity = (acronym: string): number => Math.min(1, frequencies.information(acronym) / frequencies.enough);
  const reasons: Reason[] = [];
  for (const [acronym, written] of a.acronyms) {
    if (b.acronyms.has(acronym))
      reasons.push({ evidence: "ACRONYM", bits: WEIGHTS.ACRONYM * specificity(acronym), detail: `the same acronym: ${written}` });
  }
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const { initials, value } of one.names) {
      const written = initials === undefined ? undefined : other.acronyms.get(initials);
      if (initials !== undefined && written !== undefined)
        reasons.push({
          evidence: "INITIALS",
          bits: WEIGHTS.INITIALS * specificity(initials),
          detail: `the acronym ${written} is the initials of “${value}”`,
        });
    }
  }
  return strongest(reasons);
}

function domainReason(a: Profile, b: Profile, frequencies: Frequencies): Reason | undefined {
  return strongest(
    [...a.hosts]
      .filter((host) => b.hosts.has(host))
      .map((host) => ({
        evidence: "DOMAIN",
        bits: WEIGHTS.DOMAIN * Math.min(1, frequencies.information(hostTerm(host)) / frequencies.enough),
        detail: `pages at ${host}`,
      })),
  );
}

function placeReason(a: Profile, b: Profile, { places }: ScoreContext): Reason | undefined {
  const [own, other] = [places.of(a), places.of(b)];
  const names = (ids: Iterable<string>): string => [...ids].map((id) => places.nameOf(id)).join(", ");
  const cities = [...own.cities].filter((city) => other.cities.has(city));
  if (cities.length > 0) return { evidence: "CITY", bits: WEIGHTS.CITY, detail: `the same city: ${names(cities)}` };
  const countries = [...own.countries].filter((country) => other.countries.has(country));
  if (countries.length > 0) return { evidence: "COUNTRY", bits: WEIGHTS.COUNTRY, detail: `the same country: ${names(countries)}` };
  if (own.countries.size === 0 || other.countries.size === 0) return undefined;
  return {
    evidence: "ANOTHER_COUNTRY",
    bits: WEIGHTS.ANOTHER_COUNTRY,
    detail: `another country: ${names(own.countries)} and ${names(other.countries)}`,
  };
}

/** Years as far apart as this are not held against a record. */
const YEARS_APART = 2;

function yearReason({ years: a }: Profile, { years: b }: Profile): Reason | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  const shared = [...a].find((year) => b.has(year));
  if (shared !== undefined) return { evidence: "YEAR", bits: WEIGHTS.YEAR, detail: `both established in ${shared}` };
  const apart = Math.min(...[...a].flatMap((one) => [...b].map((other) => Math.abs(Number(one) - Number(other)))));
  if (apart <= YEARS_APART) return undefined;
  return {
    evidence: "ANOTHER_YEAR",
    bits: WEIGHTS.ANOTHER_YEAR,
    detail: `established in other years: ${[...a].join(", ")} and ${[...b].join(", ")}`,
  };
}

function typeReason({ types: a }: Profile, { types: b }: Profile): Reason | undefined {
  const both = `${a.join(", ")} and ${b.join(", ")}`;
  switch (compareTypes(a, b)) {
    case "AGREE":
      return { evidence: "TYPE", bits: WEIGHTS.TYPE, detail: `types that agree: ${both}` };
    case "CONTRADICT":
      return { evidence: "ANOTHER_TYPE", bits: WEIGHTS.ANOTHER_TYPE, detail: `types that exclude one another: ${both}` };
    default:
      return undefined;
  }
}

const withdrawnReason = (a: Profile, b: Profile): Reason | undefined =>
  a.isWithdrawn || b.isWithdrawn
    ? { evidence: "WITHDRAWN", bits: WEIGHTS.WITHDRAWN, detail: "the register has withdrawn the record" }
    : undefined;

const strongest = (reasons: readonly Reason[]): Reason | undefined => reasons.toSorted((a, b) => b.bits - a.bits)[0];
