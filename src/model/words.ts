/** Texts as words: what is stored to be searched, and what is asked, are taken apart alike. */
import { fold } from "./fold.js";

/** A character of a script that writes no spaces between words is a word; else a run of letters and digits is. */
const WORD = /(?=\p{L})[\p{Script=Han}\p{Script=Hiragana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}])+/gu;

/** An abbreviation with points, folded: "d.p.r.", "i.s.t.c". */
const POINTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/**
 * The words of a text, folded, in their order. "Città dell’Infanzia, D.P.R. 103/2007" has the words citta, dell, infanzia, dpr,
 * 103, 2007. A word is made of letters and digits alone, so that it means nothing to any query language.
 */
export function searchWords(text: string): string[] {
  return (
    fold(text)
      .replace(POINTED, (abbreviation) => abbreviation.replaceAll(".", ""))
      .match(WORD) ?? []
  );
}

/**
 * Articles, prepositions and conjunctions of Italian, English, Spanish and French, and what is left of them before an
 * apostrophe: half of all names have one, so that they find nothing. Folded.
 */
const COMMON: ReadonlySet<string> = new Set(
  (
    "a ad al all alla alle allo ai agli con d da dal dall dalla dalle dallo dai dagli de del dell della delle dello dei degli di e ed " +
    "gli i il in l la le lo nel nell nella nelle nello nei negli o per su sul sull sulla sulle sullo sui sugli tra fra un una uno " +
    "and at by for from of on or s t the to with an el los las y en por para au aux des du et les pour sur"
  ).split(" "),
);

/** Whether a word is so common that it tells nothing: an article, a preposition. */
export const isCommonWord = (word: string): boolean => COMMON.has(word);

/** The languages whose words are known by their stems. */
export const STEMMED_LANGUAGES = ["it", "en", "es"] as const;
type StemmedLanguage = (typeof STEMMED_LANGUAGES)[number];

/** A stem is no shorter than this; what remains of shorter words could be anything. */
const SHORTEST_STEM = 3;

/**
 * What the forms of a word have in common: its beginning, without the ending that inflection changes. Light stemming, of
 * number and gender alone: after Harman ("How effective is suffixing?", 1991) for English, Savoy ("Light stemming approaches",
 * 2006) for Italian and Spanish. The word must be folded.
 */
export function stemOf(word: string, language: StemmedLanguage): string {
  const stem = STEMMERS[language](word);
  return stem.length < SHORTEST_STEM || /\p{N}/u.test(word) ? word : stem;
}

/** What a stem ends in, in any of the languages. */
const ENDINGS = ["", "a", "e", "i", "o", "ia", "ie", "io", "he", "hi", "s", "as", "es", "os", "y", "ies"] as const;

/** Other forms that the word may have in the languages that are stemmed; some of them do not exist. */
export function formsOf(word: string): string[] {
  const stems = new Set(STEMMED_LANGUAGES.map((language) => stemOf(word, language)));
  const forms = new Set(
    [...stems].filter((stem) => stem.length >= SHORTEST_STEM).flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
  );
  return [...forms].filter((form) => form !== word);
}

/** The language of a tag that is stemmed: "it" of "it-CH"; undefined for others and for none. */
export const stemmedLanguage = (tag: string | null | undefined): StemmedLanguage | undefined =>
  STEMMED_LANGUAGES.find((language) => tag?.toLowerCase().split("-")[0] === language);

const STEMMERS: Readonly<Record<StemmedLanguage, (word: string) => string>> = {
  // bambino, bambini; amica, amiche; infanzia, infanzie
  it: (word) => word.replace(/(?<=[cg])h[ei]$/, "").replace(/i?[aeio]$/, ""),
  // city, cities; right, rights; church, churches; and the one irregular word that matters here
  en: (word) =>
    word === "children"
      ? "child"
      : /[^aeiou]ies$/.test(word)
        ? word.slice(0, -3)
        : word.replace(/(?<=ss|sh|ch|x)es$|(?<=[^su])s$|(?<=[^aeiou])y$/, ""),
  // niño, niñas; derecho, derechos; ciudad, ciudades
  es: (word) => word.replace(/s$/, "").replace(/[aeo]$/, ""),
};
