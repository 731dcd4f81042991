/** What matches are worth, and candidates. */
import fc from "fast-check";
import { searchWords } from "../../../src/model/index.js";
import { type Hit, MATCHES, rank } from "../../../src/query/search/rank.js";
import { type Named, scoreCandidates } from "../../../src/query/search/reconciliation.js";
import { candidatesQuery, demanded, soughtOf } from "../../../src/query/search/sought.js";

const hit = (entity: string, value: string, more: Partial<Hit> = {}): Hit => ({
  entity,
  statement: `st:${entity}:${value}`,
  words: searchWords(value).join(" "),
  isName: true,
  type: "OFFICIAL",
  language: "it",
  ...more,
});

const ranked = (query: string, hits: readonly Hit[]): [string, string][] =>
  rank(demanded(query, "query"), hits).map(({ entity, match }) => [entity, match]);

test("from the very name to one that has the words nearly", () => {
  expect(
    ranked("centro nazionale", [
      hit("similar", "Centro nasionale"),
      hit("text", "promuove il centro nazionale", { isName: false }),
      hit("inflected", "Centri nazionali"),
      hit("words", "Rete del centro nazionale"),
      hit("unfinished", "Il nuovo centro nazionalepopolare"),
      hit("begins", "Centro nazionale di documentazione"),
      hit("article", "Il centro nazionale di analisi"),
      hit("exact", "Centro Nazionale"),
      hit("partial", "Centro"),
    ]),
  ).toEqual([
    ["exact", "EXACT"],
    // Of two that begin with it, the one of which it is more.
    ["article", "PREFIX"],
    ["begins", "PREFIX"],
    ["words", "WORDS"],
    ["unfinished", "WORDS"],
    ["inflected", "INFLECTED"],
    ["similar", "SIMILAR"],
    ["text", "TEXT"],
  ]);
});

test("each entity once, by its best name", () => {
  const found = rank(demanded("unicef", "query"), [hit("a", "UNICEF Innocenti"), hit("a", "UNICEF", { type: "ACRONYM", language: null })]);
  expect(found).toEqual([{ entity: "a", match: "ACRONYM", score: 0.97, statement: "st:a:UNICEF", isName: true }]);
});

test("forms count in the language of the name alone", () => {
  expect(ranked("bambino", [hit("it", "bambini"), hit("fr", "bambini", { language: "fr" })])).toEqual([
    ["it", "INFLECTED"],
    // One letter differs.
    ["fr", "SIMILAR"],
  ]);
});

test("texts are not searched for what is misspelt", () => {
  expect(ranked("nazionalle", [hit("name", "Centro nazionale"), hit("text", "Centro nazionale", { isName: false })])).toEqual([
    ["name", "SIMILAR"],
  ]);
});

test("what has half of the words or fewer is not found, what has most only where nothing has all", () => {
  const two = hit("two", "rete citta");
  expect(ranked("rete", [two])).toEqual([["two", "PREFIX"]]);
  expect(ranked("rete mondo", [two])).toEqual([]);
  expect(ranked("rete citta mondo", [two])).toEqual([["two", "PARTIAL"]]);
  expect(ranked("rete citta mondo", [two, hit("all", "mondo delle citta in rete")])).toEqual([["all", "WORDS"]]);
});

test("words may be spread over names and texts", () => {
  expect(ranked("torino documentazione", [hit("a", "Centro di Torino"), hit("a", "documentazione", { isName: false })])).toEqual([
    ["a", "TEXT"],
  ]);
});

test("a score lies in the range of its match and depends on the name alone", () => {
  const names = fc
    .array(fc.constantFrom("rete", "citta", "bambini", "dei", "network", "lazio", "2014"), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(names, fc.array(names, { maxLength: 8 }), (query, all) => {
      const hits = all.map((value, index) => hit(`e${index}`, value));
      const found = rank(demanded(query, "query"), hits);
      for (const { match, score, entity } of found) {
        expect(score).toBeGreaterThanOrEqual(MATCHES[match].least);
        expect(score).toBeLessThanOrEqual(MATCHES[match].most);
        const alone = rank(
          demanded(query, "query"),
          hits.filter((one) => one.entity === entity),
        );
        expect(alone).toEqual([expect.objectContaining({ match, score })]);
      }
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      expect(rank(demanded(query, "query"), hits.toReversed()).map(({ entity }) => entity)).toEqual(found.map(({ entity }) => entity));
    }),
  );
});

test("the query for the index holds words, operators of ours and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
      const sought = soughtOf(typed, "query");
      if (sought !== undefined) expect(candidatesQuery(sought)).toMatch(/^[\p{L}\p{N} ()^*~]+$/u);
    }),
  );
});

const named = (entity: string, value: string, more: Partial<Named> = {}): Named => ({
  ...hit(entity, value),
  value,
  kinds: ["Organization"],
  countries: undefined,
  ...more,
});
const NO_HINTS = { kind: undefined, country: undefined, countryIds: [] };
const italy = [{ id: "plc:italy", name: "Italy" }];
const france = [{ id: "plc:france", name: "France" }];

describe("candidates", () => {
  const score = (query: string, names: readonly Named[], hints = {}): [string, number, boolean][] =>
    scoreCandidates(demanded(query, "name"), names, { ...NO_HINTS, ...hints }).map(({ entity, score: points, match }) => [
      entity,
      points,
      match,
    ]);

  test("two of one name are told apart by their country, or by nobody", () => {
    const ministries = [
      named("it", "Ministry of Education", { countries: italy }),
      named("fr", "Ministry of Education", { countries: france }),
    ];
    expect(score("Ministry of Education", ministries)).toEqual([
      ["fr", 90, false],
      ["it", 90, false],
    ]);
    expect(score("Ministry of Education", ministries, { country: "Italy", countryIds: ["plc:italy"] })).toEqual([
      ["it", 100, true],
      ["fr", 65, false],
    ]);
  });

  test("a name that is only alike is never taken without a look, nor is an acronym alone", () => {
    expect(score("University of Bolognaa", [named("a", "University of Bologna")])).toEqual([["a", 76, false]]);
    const hints = { kind: "Organization", country: "it", countryIds: ["plc:italy"] };
    expect(score("Istituto Comprensivo Statale 1", [named("a", "Istituto Comprensivo Statale 2", { countries: italy })], hints)).toEqual([
      ["a", 92, false],
    ]);
    expect(score("CNR", [named("a", "CNR", { type: "ACRONYM" })])).toEqual([["a", 75, false]]);
    expect(
      score("CNR", [named("a", "CNR", { type: "ACRONYM", countries: italy })], {
        kind: "Organization",
        country: "it",
        countryIds: ["plc:italy"],
      }),
    ).toEqual([["a", 90, true]]);
  });

  test("the same words in another order are a name alike, and no match whatever the hints: York University is not the University of York", () => {
    const york = named("a", "University of York", { language: "en", countries: [{ id: "plc:canada", name: "Canada" }] });
    expect(score("York University", [york], { kind: "Organization", country: "ca", countryIds: ["plc:canada"] })).toEqual([
      ["a", 95, false],
    ]);
  });

  test("a part of a name is no match for all of it", () => {
    expect(score("University", [named("a", "University of the Arts of Florence")])[0]?.[1]).toBeLessThan(50);
  });

  test("another kind counts against it, an unknown country neither way", () => {
    expect(
      score("Alba", [named("a", "Alba", { kinds: ["City"], countries: italy })], { kind: "Organization", country: "Atlantis" }),
    ).toEqual([["a", 65, false]]);
    expect(score("Alba", [named("a", "Alba", { countries: [] })], { country: "Italy", countryIds: ["plc:italy"] })).toEqual([
      ["a", 90, true],
    ]);
  });
});
