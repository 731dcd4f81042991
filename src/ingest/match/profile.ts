/** What is compared of an entity, be it one of the seeds or a record of a file. */
import { NAME_TYPES, normalizeIdentifier, type Scheme } from "../../model/index.js";
import type { Claim } from "../readers/reader.js";
import { lookupKey } from "../seeds/cross-checks.js";
import { initialsOf, looksLikeAcronym, plainAcronym, wordsOf } from "./words.js";

/** The predicates that are looked at. */
export const COMPARED: ReadonlySet<string> = new Set([
  "names",
  "type",
  "established",
  "links",
  "registerStatus",
  "identifiers",
  "LOCATED_IN",
  "PART_OF",
]);

/** A name with what is compared of it. */
export interface ProfileName {
  readonly value: string;
  readonly language: string | undefined;
  readonly words: ReadonlySet<string>;
  readonly initials: string | undefined;
}

/** What is compared. */
export interface Profile {
  readonly id: string;
  readonly kind: string;
  /** Without acronyms. */
  readonly names: readonly ProfileName[];
  /** By their plain form, as written. */
  readonly acronyms: ReadonlyMap<string, string>;
  readonly types: readonly string[];
  /** The years in which it is said to have been established. */
  readonly years: ReadonlySet<string>;
  readonly links: readonly string[];
  /** The hosts of its pages, without www. */
  readonly hosts: ReadonlySet<string>;
  /** By what it is looked up, e.g. ROR:04zaypm56. */
  readonly identifiers: ReadonlySet<string>;
  readonly isWithdrawn: boolean;
  /** The ids of what it is directly in or part of. */
  readonly within: readonly string[];
}

/** The host of an address, without www. */
const HOST = /^https?:\/\/(?:www\.)?([^/:?#]+)/i;

/** The order in which names are preferred: the first is the one to show. */
const NAME_ORDER = Object.keys(NAME_TYPES);
const preference = ({ qualifiers }: Claim): number => NAME_ORDER.indexOf(String(qualifiers?.["type"]));

/** Makes the profile of what is claimed of an entity. */
export function profileOf(id: string, kind: string, claims: readonly Claim[]): Profile {
  const held = claims.filter(({ rank }) => rank !== "DEPRECATED");
  const values = (predicate: string): string[] => [
    ...new Set(held.filter((claim) => claim.predicate === predicate).flatMap(({ value }) => (value === undefined ? [] : [String(value)]))),
  ];
  const names: ProfileName[] = [];
  const acronyms = new Map<string, string>();
  const stated = held.filter(({ predicate }) => predicate === "names").sort((a, b) => preference(a) - preference(b));
  for (const { value, qualifiers } of stated) {
    if (typeof value !== "string") continue;
    const language = qualifiers?.["language"];
    if (qualifiers?.["type"] === "ACRONYM" || looksLikeAcronym(value)) acronyms.set(plainAcronym(value), value);
    else if (!names.some((name) => name.value === value))
      names.push({
        value,
        language: typeof language === "string" ? language : undefined,
        words: wordsOf(value),
        initials: initialsOf(value),
      });
  }
  const links = values("links");
  return {
    id,
    kind,
    names,
    acronyms,
    types: values("type"),
    years: new Set(values("established").flatMap((date) => /^\d{4}/.exec(date) ?? [])),
    links,
    hosts: new Set(links.flatMap((link) => HOST.exec(link)?.[1]?.toLowerCase() ?? [])),
    identifiers: new Set(held.flatMap((claim) => ownIdentifier(claim)?.key ?? [])),
    isWithdrawn: values("registerStatus").includes("WITHDRAWN"),
    within: held.flatMap(({ predicate, object }) =>
      object !== undefined && (predicate === "LOCATED_IN" || predicate === "PART_OF") ? [object] : [],
    ),
  };
}

/** The identifier of the entity itself that a claim states, if it states one that its register has not withdrawn. */
export function ownIdentifier({
  predicate,
  value,
  valueState = "VALUE",
  qualifiers = {},
  rank = "NORMAL",
}: Claim): { readonly scheme: Scheme; readonly value: string; readonly key: string } | undefined {
  const key = lookupKey({ predicate, valueState, value: value ?? null, qualifiers, rank });
  if (key === undefined || qualifiers["status"] === "WITHDRAWN") return undefined;
  const scheme = qualifiers["scheme"] as Scheme;
  return { scheme, value: normalizeIdentifier(scheme, String(value)), key };
}

/** The terms whose frequencies are counted: words, acronyms, hosts. */
export function termsOf({ names, acronyms, hosts }: Profile): Set<string> {
  const terms = new Set(acronyms.keys());
  for (const { words } of names) for (const word of words) terms.add(word);
  for (const host of hosts) terms.add(hostTerm(host));
  return terms;
}

/** The terms by which profiles find one another: those that are counted, initials and identifiers. */
export function searchTermsOf(profile: Profile): Set<string> {
  return new Set([...termsOf(profile), ...profile.names.flatMap(({ initials }) => initials ?? []), ...profile.identifiers]);
}

/** The term of a host: no word has a slash. */
export const hostTerm = (host: string): string => `//${host}`;
