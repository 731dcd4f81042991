/** What is compared of an entity, be it one of the seeds or a record of a file. */
import { normalizeIdentifier, type Scheme } from "../../model/index.js";
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

/** Makes the profile of what is claimed of an entity. */
export function profileOf(id: string, kind: string, claims: readonly Claim[]): Profile {
  const held = claims.filter(({ rank }) => rank !== "DEPRECATED");
  const values = (predicate: string): string[] => [
    ...new Set(held.filter((claim) => claim.predicate === predicate).flatMap(({ value }) => (value === undefined ? [] : [String(value)]))),
  ];
  const names: ProfileName[] = [];
  const acronyms = new Map<string, string>();
  for (const { predicate, value, qualifiers } of held) {
    if (predicate !== "names" || typeof value !== "string") continue;
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
    hosts: new Set(links.flatMap((link) => (URL.canParse(link) ? [new URL(link).hostname.replace(/^www\./, "")] : []))),
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

/** The terms by which profiles find one another, and whose frequencies are counted. */
export function termsOf({ names, acronyms, hosts }: Profile): Set<string> {
  const terms = new Set(acronyms.keys());
  for (const { words } of names) for (const word of words) terms.add(word);
  for (const host of hosts) terms.add(hostTerm(host));
  return terms;
}

/** The term of a host: no word has a slash. */
export const hostTerm = (host: string): string => `//${host}`;
