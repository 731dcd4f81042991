import { entities, only, seedsOf } from "./helpers.js";

const network = (lines: string): ReturnType<typeof seedsOf> =>
  seedsOf(entities(`  net:x:\n    kind: Network\n    names: { value: Lazio, at: 1-5 }\n${lines}`));

describe("what an entry states", () => {
  test("a name is official, in the language of its source", () => {
    expect(only(network(""), "names")).toMatchObject({
      subject: "net:x",
      value: "Lazio",
      valueState: "VALUE",
      qualifiers: { type: "OFFICIAL", language: "en" },
      rank: "NORMAL",
      layer: "DOCUMENTS",
    });
  });

  test("the language follows the entry's own source, and null lifts it", () => {
    expect(only(network("    purposes: { value: scopo, source: testo, at: 1-2 }"), "purposes").qualifiers).toEqual({ language: "it" });
    expect(only(network("    purposes: { value: x, language: null, at: 1-2 }"), "purposes").qualifiers).toEqual({});
  });

  test("numbers may stand for dates and texts, and keep their digits", () => {
    const seeds = network(
      "    established: { value: 2014, at: 1-2 }\n    level: { value: 007, at: 1-2 }\n    identifiers: { scheme: ISTAT, value: 001272, at: 1-2 }",
    );
    expect(only(seeds, "established").value).toBe("2014");
    expect(only(seeds, "level").value).toBe("007");
    expect(only(seeds, "identifiers")).toMatchObject({
      value: "001272",
      qualifiers: { scheme: "ISTAT", identifies: "ITSELF", status: "VERIFIED" },
    });
  });

  test("texts are kept composed, with single spaces", () => {
    expect(only(network(`    purposes: { value: "citta\u0300\u00a0 dell’infanzia ", at: 1-2 }`), "purposes").value).toBe(
      "città dell’infanzia",
    );
  });

  test("a count is exact unless said otherwise", () => {
    expect(
      only(network("    observations: { metric: CITIES, value: 200, qualifier: ALMOST, date: 2019, at: 1-2 }"), "observations"),
    ).toMatchObject({ value: 200, date: "2019", qualifiers: { metric: "CITIES", qualifier: "ALMOST" } });
    expect(only(network("    observations: { metric: CITIES, value: 200, at: 1-2 }"), "observations").qualifiers).toEqual({
      metric: "CITIES",
      qualifier: "EXACT",
    });
  });

  test("a state stands instead of a value", () => {
    expect(only(network("    established: { state: SOME, at: 1-2 }"), "established")).toMatchObject({ value: null, valueState: "SOME" });
  });

  test("a symmetric relationship runs from the smaller id to the larger, whoever writes it", () => {
    const lines = "  net:y:\n    kind: Network\n    names: { value: Y, at: 1-2 }";
    const fromX = network(`    collaboratesWith: { to: net:y, at: 1-2 }\n${lines}`);
    const fromY = network(`${lines}\n    collaboratesWith: { to: net:x, at: 1-2 }`);
    expect(only(fromY, "COLLABORATES_WITH")).toMatchObject({ subject: "net:x", object: "net:y" });
    expect(only(fromY, "COLLABORATES_WITH").id).toBe(only(fromX, "COLLABORATES_WITH").id);
  });

  test("an entity may be spread over files, its kind said once", () => {
    const seeds = seedsOf({
      ...entities("  net:x:\n    kind: Network\n    names: { value: X, at: 1-2 }\n    notes: one"),
      "b.yaml": "layer: EXTERNAL\nsource: web\nentities:\n  net:x:\n    notes: [two]\n    purposes: { value: y }",
    });
    expect(seeds.entities.get("net:x")).toEqual({ id: "net:x", kind: "Network", alsoKinds: [], formerIds: [], notes: ["one", "two"] });
    expect(only(seeds, "purposes")).toMatchObject({ layer: "EXTERNAL" });
  });
});

describe("what an entry cites", () => {
  const citations = (line: string): unknown => only(network(`    purposes: { value: x, ${line} }`), "purposes").citations;
  const sha256 = "a".repeat(64);

  test("a passage, in the section in which it begins", () => {
    expect(citations("at: 12-20, statedAs: few words")).toEqual([
      {
        source: "page-of-text",
        locator: { type: "TEXT", section: "One", start: 12, end: 20, sha256 },
        basis: "STATED",
        statedAs: "few words",
      },
    ]);
    expect(citations("at: 100-120, basis: IMPLIED")).toMatchObject([{ locator: { section: "Two" }, basis: "IMPLIED", statedAs: null }]);
    expect(citations("at: 9-120")).toMatchObject([{ locator: { section: null } }]);
  });

  test("several passages, the words in the first", () => {
    expect(citations("at: [1-2, 3-4], statedAs: x")).toMatchObject([
      { locator: { start: 1 }, statedAs: "x" },
      { locator: { start: 3 }, statedAs: null },
    ]);
  });

  test("a page as a whole", () => {
    expect(citations("source: web")).toEqual([
      { source: "web", locator: { type: "PAGE", url: "https://example.org/", retrieved: "2026-11-01" }, basis: "STATED", statedAs: null },
    ]);
    expect(citations('source: web, url: "https://example.org/other", retrieved: 2026')).toMatchObject([
      { locator: { url: "https://example.org/other", retrieved: "2026" } },
    ]);
  });

  test("a record of a data set", () => {
    expect(citations("source: records, record: 04zaypm56, field: names, release: v2.0")).toMatchObject([
      { source: "records", locator: { type: "RECORD", record: "04zaypm56", field: "names", release: "v2.0" } },
    ]);
  });

  test("further sources", () => {
    expect(citations("at: 1-2, cite: [{ source: web }, { source: testo, at: 5-6, basis: IMPLIED }]")).toMatchObject([
      { source: "page-of-text", basis: "STATED" },
      { source: "web" },
      { source: "testo", basis: "IMPLIED", locator: { start: 5 } },
    ]);
  });

  test("only further sources, where the entry names no passage of the file's document", () => {
    expect(citations("cite: { source: web }")).toMatchObject([{ source: "web" }]);
  });
});
