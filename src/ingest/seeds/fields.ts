/** Readers of single values: each answers the value, or undefined after it has reported what is wrong. */
import { normalizeText, parseDate } from "../../model/index.js";
import { fileAndLine, type Place, type Problems } from "./place.js";
import type { MapNode, ScalarNode, SeedNode } from "./seed-node.js";
import { didYouMean, oneOf } from "./suggest.js";

/** The longest text that is kept; beyond it an index of the database would refuse the value. */
export const LONGEST_TEXT = 2000;
/** The longest name: folded, it is part of an index, and folding can make some scripts three times as long. */
export const LONGEST_NAME = 500;
/** The longest `statedAs`: a few words, never a copy of the text. */
export const LONGEST_STATED_AS = 200;

/** What dates look like, for messages. */
export const DATE_FORMS = "a year, month, day or decade (2014, 2009-05, 1989-11-20, 199X), with ~ ? or % after it if need be, or an interval of two such (1996/.., 2021/2023, ../2001)";

/** The value below `key`, if written. */
export const child = (node: MapNode, key: string): SeedNode | undefined => node.entries.get(key)?.value;

/** Reports every key that is not allowed, with the nearest that is. */
export function refuseUnknownKeys(node: MapNode, allowed: readonly string[], what: string, problems: Problems): void {
  for (const [key, entry] of node.entries) {
    if (!allowed.includes(key)) problems.add(entry.key, `"${key}" is not a key of ${what}${didYouMean(key, allowed)}`, oneOf(allowed));
  }
}

/** The node as a mapping. */
export function asMap(node: SeedNode, what: string, problems: Problems): MapNode | undefined {
  if (node.type === "map") return node;
  problems.add(node.place, `${describe(node)} where ${what} should be`, `\`key: value\` or \`{ key: value }\``);
  return undefined;
}

/** The node's items, or the node alone: "one entry or a list of entries". */
export const listOrOne = (node: SeedNode): readonly SeedNode[] => (node.type === "list" ? node.items : [node]);

function asScalar(node: SeedNode, expected: string, problems: Problems): ScalarNode | undefined {
  if (node.type === "scalar" && node.value !== null) return node;
  problems.add(node.place, node.type === "scalar" ? "it is empty" : `${describe(node)} where one value should be`, expected);
  return undefined;
}

const describe = (node: SeedNode): string =>
  node.type === "map" ? "a mapping" : node.type === "list" ? "a list" : node.value === null ? "nothing" : JSON.stringify(node.text);

/** A text, normalized; a number written without quotes keeps its digits. */
export function asText(node: SeedNode, problems: Problems, longest = LONGEST_TEXT): string | undefined {
  const scalar = asScalar(node, "text", problems);
  if (scalar === undefined) return undefined;
  const text = normalizeText(scalar.text);
  if (text === "") {
    problems.add(node.place, "the text is empty", "text");
    return undefined;
  }
  if (refuseUnprintable(text, node, problems)) return undefined;
  if (isLonger(text, longest)) {
    problems.add(node.place, `the text has ${lengthOf(text)} characters`, `at most ${longest}`);
    return undefined;
  }
  return text;
}

/** What a text has and none should: a control character, which terminals obey, or half a surrogate pair, which UTF-8 cannot carry. */
export function unprintable(text: string): string | undefined {
  const [found] = /[\p{Cc}\p{Cs}]/u.exec(text) ?? [];
  if (found === undefined) return undefined;
  const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /\p{Cs}/u.test(found) ? `half a character, ${code}` : `the control character ${code}`;
}

function refuseUnprintable(text: string, { place }: SeedNode, problems: Problems): boolean {
  const found = unprintable(text);
  if (found !== undefined) problems.add(place, `the text has ${found}`, "text without it");
  return found !== undefined;
}

/** The length of a text in code points, which is what bounds are in. */
export const lengthOf = (text: string): number => [...text].length;

/** Whether a text has more code points: they are counted only where it has more units, as few have. */
export const isLonger = (text: string, longest: number): boolean => text.length > longest && lengthOf(text) > longest;

/** A text that stays as written, e.g. an address or an id. */
export function asToken(node: SeedNode, expected: string, problems: Problems): string | undefined {
  const text = asScalar(node, expected, problems)?.text;
  if (text === undefined || refuseUnprintable(text, node, problems)) return undefined;
  if (text !== "" && !/\s/.test(text) && text.length <= LONGEST_TEXT) return text;
  problems.add(node.place, `${JSON.stringify(text)} is not acceptable`, expected);
  return undefined;
}

/** One of a closed list. */
export function asEnum(node: SeedNode, allowed: readonly string[], what: string, problems: Problems): string | undefined {
  const text = asScalar(node, oneOf(allowed), problems)?.text;
  if (text === undefined) return undefined;
  if (allowed.includes(text)) return text;
  problems.add(node.place, `"${text}" is not ${what}${didYouMean(text, allowed)}`, oneOf(allowed));
  return undefined;
}

/** An EDTF date or interval, as written. */
export function asDate(node: SeedNode, problems: Problems): string | undefined {
  const text = asScalar(node, DATE_FORMS, problems)?.text;
  if (text === undefined) return undefined;
  if (parseDate(text) !== undefined) return text;
  problems.add(node.place, `"${text}" is not a date that the graph knows`, DATE_FORMS);
  return undefined;
}

/** The largest number: what GraphQL's Int and every client's integer can carry. */
export const LARGEST_NUMBER = 2 ** 31 - 1;

/** A whole number. */
export function asInteger(node: SeedNode, problems: Problems): number | undefined {
  const scalar = asScalar(node, "a whole number", problems);
  if (scalar === undefined) return undefined;
  if (typeof scalar.value === "number" && Number.isSafeInteger(scalar.value) && Math.abs(scalar.value) <= LARGEST_NUMBER) return scalar.value;
  problems.add(node.place, `${describe(node)} is not a whole number up to ${LARGEST_NUMBER}`, "a whole number without quotes or separators, e.g. 15000");
  return undefined;
}

/** true or false. */
export function asBoolean(node: SeedNode, problems: Problems): boolean | undefined {
  const scalar = asScalar(node, "true or false", problems);
  if (scalar === undefined) return undefined;
  if (typeof scalar.value === "boolean") return scalar.value;
  problems.add(node.place, `${describe(node)} is not true or false`, "true or false");
  return undefined;
}

/** A BCP 47 language tag; null is written to say that there is none. */
export function asLanguage(node: SeedNode, problems: Problems): string | null | undefined {
  if (node.type === "scalar" && node.value === null) return null;
  const expected = "a language tag such as en, it or pt-BR, or null";
  const text = asScalar(node, expected, problems)?.text;
  if (text === undefined) return undefined;
  if (canonicalLanguage(text) === text) return text;
  problems.add(node.place, `"${text}" is not a language tag`, expected);
  return undefined;
}

function canonicalLanguage(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** The items of a list of texts. */
export function asTexts(node: SeedNode, problems: Problems): string[] {
  return listOrOne(node).flatMap((item) => asText(item, problems) ?? []);
}

/** Says that something is written twice, naming the other place. */
export const alreadyAt = (place: Place): string => `it is already written at ${fileAndLine(place)}`;

/** Reads the value below a key that must be written. */
export function required<T>(node: MapNode, key: string, what: string, problems: Problems, read: (value: SeedNode) => T | undefined): T | undefined {
  const value = child(node, key);
  if (value !== undefined) return read(value);
  problems.add(node.place, `${what} without \`${key}\``, `\`${key}: ...\``);
  return undefined;
}

/** Reads the value below a key that may be written. */
export function optional<T>(node: MapNode, key: string, read: (value: SeedNode) => T | undefined): T | undefined {
  const value = child(node, key);
  return value === undefined ? undefined : read(value);
}
