/**
 * How well names and texts match what is looked for. What is found is ranked here and not by the index, whose numbers change
 * with all else that it holds: the same name has the same score whatever was imported beside it, so that pages hold.
 */
import { editDistance, isCommonWord, stemmedLanguage, stemOf } from "../../model/index.js";
import { type Sought, typosAllowed } from "./sought.js";

/** How something was found, and the scores that such a match can have; the best first. */
export const MATCHES = {
  IDENTIFIER: { least: 1, most: 1, description: "The text is its id, or an identifier of it." },
  CITATION: { least: 0.99, most: 0.99, description: "The text cites the law, as in “L. 451/97”." },
  EXACT: { least: 0.98, most: 0.98, description: "The text is one of its names." },
  ACRONYM: { least: 0.97, most: 0.97, description: "The text is an acronym of it." },
  PREFIX: { least: 0.8, most: 0.95, description: "One of its names begins with the text." },
  WORDS: { least: 0.6, most: 0.8, description: "One of its names has all the words, or words that begin with them." },
  INFLECTED: { least: 0.5, most: 0.6, description: "One of its names has all the words, some in another form: singular for plural." },
  SIMILAR: { least: 0.35, most: 0.5, description: "One of its names has all the words, some with a letter or two of difference." },
  TEXT: {
    least: 0.2,
    most: 0.35,
    description: "What is stated of it (description, purposes, a law's title), with its names, has all the words.",
  },
  PARTIAL: { least: 0.05, most: 0.2, description: "It has most of the words; only where nothing has all." },
} as const satisfies Record<string, { least: number; most: number; description: string }>;

/** How something was found. */
export type Match = keyof typeof MATCHES;

/** A statement that the index found: a name or a text. */
export interface Hit {
  readonly entity: string;
  readonly statement: string;
  readonly words: string;
  readonly isName: boolean;
  /** Of a name: its type. */
  readonly type: string | null;
  readonly language: string | null;
}

/** An entity that was found, and by what. */
export interface Found {
  readonly entity: string;
  readonly match: Match;
  /** From 0 to 1, to four digits. */
  readonly score: number;
  /** The name or text that matches best; null where the entity was found otherwise. */
  readonly statement: string | null;
  readonly isName: boolean;
}

/** How a word is met: as it is, by a word that it begins, in another form, but for a typo (in names: a text has too many words). */
const LEVELS = { SAME: 3, BEGINS: 2.5, FORM: 2, SIMILAR: 1 } as const;

/** How the words that are looked for are met in a name or text. */
interface Comparison {
  /** For each word: 0 when it is not met. */
  readonly levels: readonly number[];
  /** All of it together, from 0 to 1. */
  readonly quality: number;
  /** How much of the name or text they are, by its letters, from 0 to 1. */
  readonly coverage: number;
}

/** Compares what is looked for with a name or a text, word by word. */
export function compare({ words }: Sought, hit: Hit): Comparison {
  const own = hit.words.split(" ");
  const language = stemmedLanguage(hit.language);
  const met = new Set<number>();
  const levels = words.map((word) => {
    let best = 0;
    let at = -1;
    own.forEach((other, index) => {
      const level = levelOf(word, other, language, hit.isName);
      if (level > best) [best, at] = [level, index];
    });
    if (at >= 0) met.add(at);
    return best;
  });
  const lengthOf = (all: readonly string[]): number => all.reduce((sum, word) => sum + (isCommonWord(word) ? 0 : word.length), 0);
  const all = lengthOf(own);
  const quality = levels.reduce((sum, level) => sum + level, 0) / (LEVELS.SAME * levels.length);
  return { levels, quality, coverage: all === 0 ? 1 : Math.min(1, lengthOf(own.filter((_, index) => met.has(index))) / all) };
}

function levelOf(word: string, other: string, language: ReturnType<typeof stemmedLanguage>, mayBeMisspelt: boolean): number {
  if (word === other) return LEVELS.SAME;
  if (word.length > 1 && other.startsWith(word)) return LEVELS.BEGINS;
  if (language !== undefined && stemOf(word, language) === stemOf(other, language)) return LEVELS.FORM;
  const typos = mayBeMisspelt ? typosAllowed(word) : 0;
  return typos > 0 && Math.abs(word.length - other.length) <= typos && editDistance(word, other) <= typos ? LEVELS.SIMILAR : 0;
}

/** A score in the range of a match, from the share of it that is deserved. */
export function scoreIn(match: Match, share: number): number {
  const { least, most } = MATCHES[match];
  return Math.round((least + (most - least) * share) * 10_000) / 10_000;
}

/** Whether a name begins with what is looked for; articles may be left out. */
const beginsWith = ({ words }: Hit, sought: Sought): boolean =>
  words.startsWith(sought.text) ||
  words
    .split(" ")
    .filter((word) => !isCommonWord(word))
    .join(" ")
    .startsWith(sought.words.join(" "));

function matchOf(sought: Sought, hit: Hit, { levels, quality, coverage }: Comparison): { match: Match; score: number } | undefined {
  if (hit.isName && hit.words === sought.text) {
    const match = hit.type === "ACRONYM" ? "ACRONYM" : "EXACT";
    return { match, score: scoreIn(match, 1) };
  }
  const met = levels.filter((level) => level > 0).length;
  if (met === 0) return undefined;
  const least = Math.min(...levels);
  const match: Match =
    least === 0
      ? "PARTIAL"
      : !hit.isName
        ? "TEXT"
        : beginsWith(hit, sought)
          ? "PREFIX"
          : least >= LEVELS.BEGINS
            ? "WORDS"
            : least >= LEVELS.FORM
              ? "INFLECTED"
              : "SIMILAR";
  return { match, score: scoreIn(match, (2 * quality * (match === "PARTIAL" ? met / levels.length : 1) + coverage) / 3) };
}

/**
 * Ranks what was found, the best first, each entity once. What has only some of the words counts where nothing has all, and if it
 * has most of them.
 *
 * @param certain - the entities that are meant for another reason than their names; they come first
 */
export function rank(sought: Sought, hits: readonly Hit[], certain: readonly Found[] = []): Found[] {
  const best = new Map<string, Found>();
  const together = new Map<string, Set<number>>();
  for (const hit of hits) {
    const comparison = compare(sought, hit);
    const one = matchOf(sought, hit, comparison);
    if (one === undefined) continue;
    const met = together.get(hit.entity) ?? new Set();
    comparison.levels.forEach((level, index) => level > 0 && met.add(index));
    together.set(hit.entity, met);
    const { entity, statement, isName } = hit;
    if (one.score > (best.get(entity)?.score ?? 0)) best.set(entity, { entity, ...one, statement, isName });
  }
  for (const [entity, found] of best) {
    const met = together.get(entity)?.size ?? 0;
    if (found.match !== "PARTIAL") continue;
    if (met === sought.words.length) best.set(entity, { ...found, match: "TEXT", score: scoreIn("TEXT", 0) });
    else if (2 * met <= sought.words.length) best.delete(entity);
  }
  for (const found of certain) if (found.score > (best.get(found.entity)?.score ?? 0)) best.set(found.entity, found);
  const all = [...best.values()].sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1));
  const whole = all.filter(({ match }) => match !== "PARTIAL");
  return whole.length > 0 ? whole : all;
}
