/** What speaks for a record being an entity, and how much. */
import fc from "fast-check";
import { FrequencyCount } from "../../../../src/ingest/match/frequencies.js";
import { compareNames } from "../../../../src/ingest/match/name-similarity.js";
import { Places } from "../../../../src/ingest/match/places.js";
import { type Profile, profileOf, termsOf } from "../../../../src/ingest/match/profile.js";
import { type Score, type ScoreContext, scoreOf } from "../../../../src/ingest/match/score.js";
import { compareTypes } from "../../../../src/ingest/match/sectors.js";
import { initialsOf, looksLikeAcronym, plainAcronym, wordsOf } from "../../../../src/ingest/match/words.js";
import type { Claim } from "../../../../src/ingest/readers/reader.js";

/** A claim; `names` are in English and official unless said otherwise. */
const claim = (predicate: string, value: string, qualifiers: Claim["qualifiers"] = {}): Claim => ({
  predicate,
  value,
  qualifiers: predicate === "names" ? { language: "en", type: "OFFICIAL", ...qualifiers } : qualifiers,
  citations: [],
});
const identifier = (scheme: string, value: string): Claim =>
  claim("identifiers", value, { scheme, identifies: "ITSELF", status: "VERIFIED" });
const acronym = (value: string): Claim => claim("names", value, { type: "ACRONYM" });
const located = (object: string): Claim => ({ predicate: "LOCATED_IN", object, citations: [] });

const body = (id: string, ...claims: readonly Claim[]): Profile => profileOf(id, "Organization", claims);

/** Three cities in two countries. */
const places = new Places();
for (const [id, kind, within] of [
  ["plc:italy", "Country", undefined],
  ["plc:spain", "Country", undefined],
  ["cty:rome", "City", "plc:italy"],
  ["cty:turin", "City", "plc:italy"],
  ["cty:huesca", "City", "plc:spain"],
] as const)
  places.add(profileOf(id, kind, [claim("names", id), ...(within === undefined ? [] : [located(within)])]));

/** A file of a thousand bodies, most of them institutes of something. */
const frequencies = new FrequencyCount();
for (let index = 0; index < 1000; index += 1) frequencies.add(wordsOf(index % 3 === 0 ? `University ${index}` : `Institute of ${index}`));
const context: ScoreContext = { frequencies, places };

const score = (a: Profile, b: Profile): Score | undefined => scoreOf(a, b, context);
const evidence = (found: Score | undefined): string[] => (found?.reasons ?? []).map((reason) => reason.evidence);

describe("words", () => {
  test("are folded, and apostrophes part them", () => {
    expect([...wordsOf("Centro per l’Infanzia e l'Adolescenza – Città")]).toEqual([
      "centro",
      "per",
      "l",
      "infanzia",
      "e",
      "adolescenza",
      "citta",
    ]);
  });

  test.each([
    ["Global Network of Learning Cities", "gnlc"],
    ["Associazione Internazionale delle Città Educative", "aice"],
    ["Città di Torino", undefined],
    ["École Normale Supérieure", "ens"],
  ])("initials of %s: %s", (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });

  test("an acronym is one with points and without, in any case", () => {
    expect(plainAcronym("CO.RE.COM.")).toBe(plainAcronym("Corecom"));
    expect(["UNESCO", "U.N.", "ISTC-CNR"].every(looksLikeAcronym)).toBe(true);
    expect(["Torino", "A", "UN Agency", "Roma"].some(looksLikeAcronym)).toBe(false);
  });

  test("folding is symmetric: how a name is written does not change what it is like", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const one = compareNames(wordsOf(a), wordsOf(b), frequencies);
        expect(compareNames(wordsOf(b), wordsOf(a), frequencies)).toEqual(one);
        expect(compareNames(wordsOf(` ${a.normalize("NFD")} `), wordsOf(b.normalize("NFC")), frequencies)).toEqual(one);
      }),
    );
  });

  test("that differ in a common word alone are never the same", () => {
    expect(compareNames(wordsOf("Abruzzo"), wordsOf("Institute of Abruzzo"), frequencies).similarity).toBeLessThan(1);
    expect(compareNames(wordsOf("of Abruzzo"), wordsOf("Abruzzo of"), frequencies).similarity).toBe(1);
  });

  test("in common tell the more the rarer they are", () => {
    const of = wordsOf("Regional Government of Abruzzo");
    const [right, wrong] = ["Institute of Abruzzo", "Regional Institute of Madeira"].map((name) =>
      compareNames(of, wordsOf(name), frequencies),
    );
    expect(right?.similarity).toBeGreaterThan(wrong?.similarity ?? 1);
    expect(compareNames(wordsOf("The Institute"), wordsOf("Institute, The"), frequencies).specificity).toBe(1);
    expect(compareNames(wordsOf("Institute of"), wordsOf("of Institute"), frequencies).specificity).toBeLessThan(0.2);
  });
});

describe("a record", () => {
  const innocenti = [claim("names", "Istituto degli Innocenti", { language: "it" }), located("cty:rome")];

  test("of the same rare name in the same city is likely, and says why", () => {
    const found = score(
      body("org:a", ...innocenti),
      body("org:b", claim("names", "ISTITUTO DEGLI INNOCENTI", { language: "it" }), located("cty:rome")),
    );
    expect(found?.score).toBeGreaterThan(0.95);
    expect(found?.reasons.map(({ detail }) => detail)).toEqual([
      "the same name: “Istituto degli Innocenti” (it) and “ISTITUTO DEGLI INNOCENTI” (it)",
      "the same city: cty:rome",
    ]);
  });

  test("of the same name in another country is not likely, and that stands among the reasons", () => {
    const found = score(body("org:a", ...innocenti), body("org:b", ...innocenti.slice(0, 1), located("cty:huesca")));
    expect(found?.score).toBeLessThan(0.2);
    expect(found?.reasons).toContainEqual({ evidence: "ANOTHER_COUNTRY", bits: -5, detail: "another country: plc:italy and plc:spain" });
  });

  test("of a common name is less likely than of a rare one", () => {
    const common = [claim("names", "Institute of")];
    expect(score(body("org:a", ...common), body("org:b", ...common))?.score).toBeLessThan(0.1);
  });

  test("with nothing in common but place, year and type is no candidate", () => {
    const alike = [located("cty:rome"), claim("established", "1996"), claim("type", "UNIVERSITY")];
    expect(score(body("org:a", claim("names", "Alpha"), ...alike), body("org:b", claim("names", "Beta"), ...alike))).toBeUndefined();
  });

  test("is known by an acronym, or by initials, or by where its pages are", () => {
    const full = claim("names", "International Association of Educating Cities");
    expect(evidence(score(body("org:a", acronym("I.A.E.C.")), body("org:b", acronym("IAEC"))))).toEqual(["ACRONYM"]);
    expect(evidence(score(body("org:a", acronym("IAEC")), body("org:b", full)))).toEqual(["INITIALS"]);
    const [one, other] = [claim("links", "https://www.edcities.org/en/"), claim("links", "http://edcities.org")];
    expect(evidence(score(body("org:a", one), body("org:b", other)))).toEqual(["DOMAIN"]);
  });

  test("of the same identifier in another scheme is likely whatever else is said", () => {
    const found = score(
      body("org:a", claim("names", "Alpha"), identifier("WIKIDATA", "Q42"), located("cty:rome")),
      body("org:b", claim("names", "Beta"), identifier("WIKIDATA", "Q42"), located("cty:huesca")),
    );
    expect(found?.score).toBeGreaterThan(0.8);
    expect(evidence(found)).toEqual(["IDENTIFIER", "ANOTHER_COUNTRY"]);
  });

  test("that its register has withdrawn, or of years and types that contradict, is less likely", () => {
    const name = claim("names", "Istituto degli Innocenti");
    const entity = body("org:a", name, claim("established", "1996"), claim("type", "MINISTRY"));
    const plain = score(entity, body("org:b", name))?.score ?? 0;
    for (const against of [claim("registerStatus", "WITHDRAWN"), claim("established", "1970"), claim("type", "COMPANY")]) {
      const found = score(entity, body("org:b", name, against));
      expect(found?.score).toBeLessThan(plain);
      expect(found?.reasons.filter(({ bits }) => bits < 0)).toHaveLength(1);
    }
    expect(score(entity, body("org:b", name, claim("established", "1997")))?.score).toBe(plain);
  });

  test.each([
    ["MINISTRY", "GOVERNMENT", "AGREE"],
    ["UNIVERSITY", "EDUCATION", "AGREE"],
    ["LABORATORY", "NONPROFIT", "AGREE"],
    ["MINISTRY", "COMPANY", "CONTRADICT"],
    ["LABORATORY", "COMPANY", undefined],
    ["ASSOCIATION", "EDUCATION", undefined],
    ["INSTITUTE", "FUNDER", undefined],
  ] as const)("types %s and %s: %s", (a, b, expected) => {
    expect(compareTypes([a], [b])).toBe(expected);
    expect(compareTypes([b], [a])).toBe(expected);
    expect(compareTypes([a, "OTHER"], ["FUNDER", b])).toBe(expected);
  });
});

describe("scores", () => {
  const word = fc.constantFrom("institute", "of", "university", "innocenti", "abruzzo", "torino", "Lifelong", "Città", "7");
  const aClaim: fc.Arbitrary<Claim> = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => claim("names", words.join(" "))),
    fc.constantFrom("IAEC", "CNR", "U.N.").map(acronym),
    fc.constantFrom("1996", "1997", "2010~").map((year) => claim("established", year)),
    fc.constantFrom("MINISTRY", "COMPANY", "FUNDER", "LABORATORY").map((type) => claim("type", type)),
    fc.constantFrom("cty:rome", "cty:turin", "cty:huesca").map(located),
    fc.constantFrom("https://www.a.example/x", "https://b.example").map((link) => claim("links", link)),
    fc.constantFrom("Q1", "Q2").map((value) => identifier("WIKIDATA", value)),
    fc.constantFrom("ACTIVE", "WITHDRAWN").map((status) => claim("registerStatus", status)),
  );
  const claims = fc.array(aClaim, { maxLength: 8 });
  /** What both may have in common, that is never against either. */
  const agreement = aClaim.filter(({ predicate }) => predicate !== "registerStatus");

  test("lie between 0 and 1, are the same from either side, and are what the reasons add up to", () => {
    fc.assert(
      fc.property(claims, claims, (a, b) => {
        const found = score(body("org:a", ...a), body("org:b", ...b));
        if (found === undefined) return;
        expect(found.score).toBeGreaterThan(0);
        expect(found.score).toBeLessThan(1);
        expect(score(body("org:b", ...b), body("org:a", ...a))?.score).toBeCloseTo(found.score, 12);
        const bits = found.reasons.reduce((sum, reason) => sum + reason.bits, -6);
        expect(found.score).toBeCloseTo(1 / (1 + 2 ** -bits), 12);
        const sizes = found.reasons.map((reason) => Math.abs(reason.bits));
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
      }),
    );
  });

  test("are never lowered by a further agreement", () => {
    fc.assert(
      fc.property(claims, claims, agreement, (a, b, both) => {
        const before = score(body("org:a", ...a), body("org:b", ...b))?.score ?? 0;
        const after = score(body("org:a", ...a, both), body("org:b", ...b, both))?.score ?? 0;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { numRuns: 500 },
    );
  });
});

test("the frequency of a term is counted once a record", () => {
  const counted = new FrequencyCount();
  counted.add(
    termsOf(body("org:a", claim("names", "Alpha Institute"), claim("names", "Institute Alpha"), claim("links", "https://www.a.example"))),
  );
  counted.add(["institute"]);
  counted.add(["beta"]);
  expect(counted.information("institute")).toBe(1);
  expect(counted.information("//a.example")).toBe(2);
  expect(counted.information("unheard-of")).toBe(2);
  expect(counted.enough).toBe(2);
});
