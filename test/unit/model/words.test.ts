/** Texts as words, and their forms. */
import fc from "fast-check";
import { fold, formsOf, isCommonWord, searchWords, stemmedLanguage, stemOf } from "../../../src/model/index.js";

test.each([
  ["Città dell’Infanzia", ["citta", "dell", "infanzia"]],
  ["D.P.R. 14 maggio 2007, n. 103", ["dpr", "14", "maggio", "2007", "n", "103"]],
  ["I.S.T.C - CNR", ["istc", "cnr"]],
  ["L. 451/97", ["l", "451", "97"]],
  ["Children’s “Laboratory”", ["children", "s", "laboratory"]],
  ["北京大学", ["北", "京", "大", "学"]],
  ["AND OR NOT ( ~ *", ["and", "or", "not"]],
  ["«…» 🙂", []],
])("the words of %s", (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test("words are folded letters and digits, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const words = searchWords(text);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      // Nothing that a query language could take for an operator.
      expect(words.filter((word) => ["AND", "OR", "NOT", "TO"].includes(word))).toEqual([]);
      expect(searchWords(fold(text))).toEqual(words);
      expect(searchWords(words.join(" "))).toEqual(words);
    }),
  );
});

test.each([
  ["it", ["bambino", "bambini", "bambina", "bambine"]],
  ["it", ["amica", "amiche"]],
  ["it", ["infanzia", "infanzie"]],
  ["it", ["laboratorio", "laboratori"]],
  ["it", ["organizzazione", "organizzazioni"]],
  ["en", ["city", "cities"]],
  ["en", ["right", "rights"]],
  ["en", ["child", "children"]],
  ["en", ["church", "churches"]],
  ["es", ["derecho", "derechos"]],
  ["es", ["nino", "ninas", "ninos"]],
  ["es", ["ciudad", "ciudades"]],
] as const)("in %s one stem: %p", (language, words) => {
  expect(new Set(words.map((word) => stemOf(word, language))).size).toBe(1);
  // Of each, the others are found.
  for (const word of words)
    for (const other of words) if (other !== word) expect([...formsOf(word), ...prefixesOf(word, words)]).toContain(other);
});

/** What a search for the beginning of a word finds anyway. */
const prefixesOf = (word: string, words: readonly string[]): string[] => words.filter((other) => other.startsWith(word));

test.each([
  ["en", "status", "stat"],
  ["en", "class", "clas"],
  ["it", "rete", "re"],
  ["it", "2007", "200"],
] as const)("in %s %s has not the stem %s", (language, word, stem) => {
  expect(stemOf(word, language)).not.toBe(stem);
});

test("the language of a tag", () => {
  expect([stemmedLanguage("it-CH"), stemmedLanguage("EN"), stemmedLanguage("fr"), stemmedLanguage(null)]).toEqual([
    "it",
    "en",
    undefined,
    undefined,
  ]);
});

test("articles tell nothing", () => {
  expect(["di", "the", "los", "l", "innocenti", "n"].filter(isCommonWord)).toEqual(["di", "the", "los", "l"]);
});
