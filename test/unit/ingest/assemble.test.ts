import { NOTHING } from "../../../src/ingest/database/current.js";
import { differenceOf } from "../../../src/ingest/graph/difference.js";
import { model } from "../../../src/model/index.js";
import { entities, graphOf, one, type Files } from "./helpers.js";

const graph = (document: string, external = ""): ReturnType<typeof graphOf> => {
  const files: Files = entities(
    `  org:a:\n    kind: Organization\n    names: { value: Istituto, language: it, at: 1-2 }\n${document}\n  law:l:\n    kind: Law\n    names: { value: Law, at: 1-2 }`,
  );
  return graphOf(external === "" ? files : { ...files, "b.yaml": `layer: EXTERNAL\nsource: web\nentities:\n  org:a:\n${external}` });
};
const organization = (made: ReturnType<typeof graphOf>): Record<string, unknown> => one(made.entities, ({ id }) => id === "org:a");
const governs = (made: ReturnType<typeof graphOf>): Record<string, unknown> => one(made.edges, ({ verb }) => verb === "GOVERNED_BY");

describe("an entity carries the values of its best statements", () => {
  test("a date with its days, and whether it is certain", () => {
    expect(organization(graph("    established: { value: 1999~, at: 1-2 }"))).toMatchObject({
      established: "1999~",
      establishedEarliest: "1997-01-01",
      establishedLatest: "2001-12-31",
      establishedCertain: true,
    });
    expect(organization(graph("    established: { value: 2016?, at: 1-2 }"))).toMatchObject({
      establishedEarliest: "2016-01-01",
      establishedCertain: false,
    });
  });

  test("by rank, then layer, then number of sources", () => {
    expect(organization(graph("    established: { value: 1990, at: 1-2 }", "    established: { value: 1991 }"))).toMatchObject({
      established: "1990",
    });
    expect(
      organization(graph("    established: { value: 1990, at: 1-2 }", "    established: { value: 1991, rank: PREFERRED }")),
    ).toMatchObject({ established: "1991" });
    expect(
      organization(graph("    established:\n      - { value: 1990, at: 1-2 }\n      - { value: 1991, at: 1-2, cite: { source: web } }")),
    ).toMatchObject({ established: "1991" });
  });

  test("none that is deprecated", () => {
    expect(organization(graph("    established: { value: 1990, at: 1-2, rank: DEPRECATED }"))).not.toHaveProperty("established");
  });

  test("all of a property that may have several, best first, each once", () => {
    const made = graph(
      "    purposes:\n      - { value: b, at: 1-2 }\n      - { value: a, at: 1-2, rank: PREFERRED }\n    type: { value: INSTITUTE, at: 1-2 }",
      "    purposes: { value: b, language: en }\n    type: { value: INSTITUTE }",
    );
    expect(organization(made)).toMatchObject({ purposes: ["a", "b"], type: ["INSTITUTE"] });
  });

  test("that there is none, or one unknown", () => {
    expect(organization(graph("    established: { state: SOME, at: 1-2 }"))).toMatchObject({ establishedState: "SOME" });
    expect(organization(graph("    purposes: { state: NONE, at: 1-2 }"))).toMatchObject({ purposesState: "NONE" });
  });

  test("its best name: English before others, official before aliases, preferred before all", () => {
    expect(organization(graph(""))).toMatchObject({ name: "Istituto", sortName: "istituto" });
    expect(organization(graph("", "    names: { value: Institute, language: en }"))).toMatchObject({ name: "Istituto" });
    const two = (second: string): Record<string, unknown> =>
      organization(
        graphOf(
          entities(
            `  org:a:\n    kind: Organization\n    names:\n      - { value: Città, language: it, at: 1-2 }\n      - { value: City, at: 1-2${second} }`,
          ),
        ),
      );
    expect(two("")).toMatchObject({ name: "City", foldedNames: ["city", "citta"] });
    expect(two(", type: ALIAS")).toMatchObject({ name: "Città", sortName: "citta" });
    expect(two(", type: ALIAS, rank: PREFERRED")).toMatchObject({ name: "City" });
  });

  test("its layers, sources and citations, as subject and object", () => {
    const made = graph("    governedBy: { to: law:l, at: [1-2, 3-4] }", "    level: { value: x }");
    expect(organization(made)).toMatchObject({ layers: ["DOCUMENTS", "EXTERNAL"], sourceCount: 2, citationCount: 4 });
    expect(one(made.entities, ({ id }) => id === "law:l")).toMatchObject({ layers: ["DOCUMENTS"], sourceCount: 1, citationCount: 3 });
  });
});

describe("an edge is what its statements add up to", () => {
  test("two dates that disagree are two statements of one edge, best first", () => {
    const made = graph(
      "    governedBy:\n      - { to: law:l, role: REGULATES, date: 2007/.., at: 1-2 }\n      - { to: law:l, role: REGULATES, date: 2008/2010, at: 1-2, rank: PREFERRED, statedAs: x }",
    );
    const statements = made.statements
      .filter(({ predicate }) => predicate === "GOVERNED_BY")
      .sort((a, b) => (a.precedence < b.precedence ? -1 : 1));
    expect(governs(made)).toMatchObject({
      subject: "org:a",
      object: "law:l",
      role: "REGULATES",
      statements: statements.map(({ id }) => id),
      layers: ["DOCUMENTS", "DOCUMENTS"],
      possibleFrom: ["2008-01-01", "2007-01-01"],
      possibleTo: ["2010-12-31", "9999-99-99"],
      certainFrom: ["2008-12-31", "2007-12-31"],
      certainTo: ["2010-01-01", "9999-99-99"],
      date: "2008/2010",
      since: "2008",
      sinceEarliest: "2008-01-01",
      sinceLatest: "2008-12-31",
      sinceCertain: true,
      until: "2010",
      untilLatest: "2010-12-31",
      statedAs: "x",
      rank: "PREFERRED",
      basis: "STATED",
    });
  });

  test("another identifying qualifier is another edge, another scope is not", () => {
    expect(
      graph("    governedBy:\n      - { to: law:l, role: REGULATES, at: 1-2 }\n      - { to: law:l, role: BASIS, at: 1-2 }").edges,
    ).toHaveLength(2);
    expect(
      graph(
        "    governedBy:\n      - { to: law:l, role: REGULATES, at: 1-2 }\n      - { to: law:l, role: REGULATES, scope: in part, at: 1-2 }",
      ).edges,
    ).toHaveLength(1);
  });

  test("none without a statement that is not deprecated", () => {
    const made = graph("    governedBy: { to: law:l, at: 1-2, rank: DEPRECATED }");
    expect(made.edges).toEqual([]);
    expect(one(made.statements, ({ predicate }) => predicate === "GOVERNED_BY").edge).toMatch(/^ed:/);
  });

  test("an occurrence has a date and no end", () => {
    const [edge] = graph("    establishedBy: { to: law:l, date: 1997-12-23, at: 1-2 }").edges.filter(
      ({ verb }) => verb === "ESTABLISHED_BY",
    );
    expect(edge).toMatchObject({ since: "1997-12-23", possibleFrom: ["1997-12-23"], possibleTo: ["9999-99-99"] });
    expect(edge).not.toHaveProperty("until");
  });

  test("the strongest basis of its best statement", () => {
    expect(governs(graph("    governedBy: { to: law:l, at: 1-2, basis: IMPLIED, cite: { source: web } }"))).toMatchObject({
      basis: "STATED",
      citationCount: 2,
      sourceCount: 2,
    });
  });
});

describe("the whole", () => {
  test("counts by kind, verb and layer", () => {
    const { dataset } = differenceOf(NOTHING, graph("    governedBy: { to: law:l, at: 1-2 }", "    level: { value: x }"), model);
    expect(JSON.parse(dataset.counts)).toEqual({
      kinds: { Organization: 1, Law: 1 },
      verbs: { GOVERNED_BY: 1 },
      layers: { DOCUMENTS: 3, EXTERNAL: 1 },
      entities: 2,
      edges: 1,
      statements: 4,
      citations: 4,
      sources: 4,
      withdrawn: 0,
    });
    expect(JSON.parse(dataset.layers)).toMatchObject([
      { name: "DOCUMENTS", asOf: null },
      { name: "EXTERNAL", asOf: "2026-11" },
    ]);
  });

  test("an identifier of the entity itself is found by it", () => {
    const found = (more: string): unknown =>
      one(
        graph(`    identifiers: { scheme: WIKIDATA, value: Q1, at: 1-2${more} }`).statements,
        ({ predicate }) => predicate === "identifiers",
      ).lookup;
    expect(found("")).toBe("WIKIDATA:Q1");
    expect(found(", identifies: PLACE")).toBeUndefined();
    expect(found(", rank: DEPRECATED")).toBeUndefined();
  });

  test("a text is kept folded beside it, a date with its days", () => {
    const made = graph("    purposes: { value: Città, at: 1-2 }\n    established: { value: 1990, at: 1-2 }");
    expect(one(made.statements, ({ predicate }) => predicate === "purposes")).toMatchObject({ value: "Città", folded: "citta" });
    expect(one(made.statements, ({ predicate }) => predicate === "established")).toMatchObject({
      value: "1990",
      valueEarliest: "1990-01-01",
      valueLatest: "1990-12-31",
      valueCertain: true,
    });
  });

  test("does not depend on the order in which it is written", () => {
    const a = "  org:a:\n    kind: Organization\n    names: { value: A, at: 1-2 }\n    level: { value: x, at: 1-2 }\n";
    const b = "  org:b:\n    kind: Organization\n    names: { value: B, at: 1-2 }\n    memberOf: { to: org:a, at: 1-2 }\n";
    expect(graphOf(entities(b + a))).toEqual(graphOf(entities(a + b)));
  });

  test("a remark, a rank, a citation, a layer's title: each changes the content", () => {
    const hashes = ["", ", note: x", ", rank: PREFERRED", ", cite: { source: web }", ", statedAs: y"].map(
      (more) => graph(`    level: { value: x, at: 1-2${more} }`).curated.contentHash,
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test("a second source leaves the statement's id", () => {
    const id = (more: string): string =>
      one(graph(`    level: { value: x, at: 1-2${more} }`).statements, ({ predicate }) => predicate === "level").id;
    expect(id(", cite: { source: web }")).toBe(id(""));
  });
});
