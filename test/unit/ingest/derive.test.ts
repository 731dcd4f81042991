import { graphOf, one, type Files } from "./helpers.js";
import type { StatementRecord } from "../../../src/store/records.js";

/** An institute and three others, a law and an agreement, with lines for the institute and for another. */
function files(lines: { institute?: string; other?: string; third?: string; external?: string }): Files {
  const entity = (id: string, kind: string, more = ""): string =>
    `  ${id}:\n    kind: ${kind}\n    names: { value: "${id}", at: 1-2 }\n${more === "" ? "" : `    ${more}\n`}`;
  return {
    "a.yaml": `layer: DOCUMENTS\nsource: page-of-text\nentities:\n${entity("org:institute", "Organization", lines.institute)}${entity("org:other", "Organization", lines.other)}${entity("org:third", "Organization", lines.third)}${entity("law:one", "Law")}${entity("agr:one", "Agreement")}${entity("top:children", "Topic")}`,
    ...(lines.external !== undefined && { "b.yaml": `layer: EXTERNAL\nsource: web\nentities:\n${lines.external}` }),
  };
}

const derived = (given: Files): StatementRecord[] => graphOf(given).statements.filter(({ basis }) => basis === "DERIVED");

describe("a law that established something governs it", () => {
  test("from the date of the establishment on", () => {
    const graph = graphOf(files({ institute: "establishedBy: { to: law:one, date: 1997-12-23, at: 5-9, statedAs: Law 451 }" }));
    const premise = one(graph.statements, ({ predicate }) => predicate === "ESTABLISHED_BY");
    const law = one(graph.statements, ({ predicate }) => predicate === "GOVERNED_BY");
    expect(law).toMatchObject({
      subject: "org:institute",
      object: "law:one",
      role: "FOUNDING",
      date: "1997-12-23/..",
      since: "1997-12-23",
      layer: "DOCUMENTS",
      layerKey: "DOCUMENTS",
      derivedFrom: [premise.id],
      basis: "DERIVED",
      statedAs: "Law 451",
      possibleFrom: "1997-12-23",
      possibleTo: "9999-99-99",
      sources: ["page-of-text"],
    });
    expect(one(graph.edges, ({ verb }) => verb === "GOVERNED_BY")).toMatchObject({
      id: law.edge,
      statements: [law.id],
      role: "FOUNDING",
      basis: "DERIVED",
    });
  });

  test("undated where the establishment is", () => {
    const made = derived(files({ institute: "establishedBy: { to: law:one, at: 5-9 }" }));
    expect(made).toHaveLength(1);
    expect(made[0]).not.toHaveProperty("date");
  });

  test("a body that established something does not", () => {
    expect(derived(files({ institute: "establishedBy: { to: org:other, at: 5-9 }" }))).toEqual([]);
  });

  test("not again where the same layer states it, in which manner ever", () => {
    const both = "establishedBy: { to: law:one, at: 5-9 }\n    governedBy: { to: law:one, role: FOUNDING, date: 1997/.., at: 5-9";
    expect(derived(files({ institute: `${both} }` }))).toEqual([]);
    expect(derived(files({ institute: `${both}, rank: DEPRECATED }` }))).toEqual([]);
  });

  test("still where another layer alone states it, or the law governs in another way", () => {
    const institute = "establishedBy: { to: law:one, at: 5-9 }";
    expect(derived(files({ institute, external: "  org:institute:\n    governedBy: { to: law:one, role: FOUNDING }" }))).toHaveLength(1);
    expect(derived(files({ institute: `${institute}\n    governedBy: { to: law:one, role: REGULATES, at: 5-9 }` }))).toHaveLength(1);
  });

  test("not from a deprecated establishment", () => {
    expect(derived(files({ institute: "establishedBy: { to: law:one, at: 5-9, rank: DEPRECATED }" }))).toEqual([]);
  });
});

describe("the two parties of an agreement collaborate", () => {
  const party = (date = ""): string => `partyTo: { to: agr:one, at: 5-9${date === "" ? "" : `, date: ${date}`} }`;

  test("dated as their partaking, where the dates agree", () => {
    expect(derived(files({ institute: party("2009/.."), other: party("2009/..") }))).toMatchObject([
      { subject: "org:institute", predicate: "COLLABORATES_WITH", object: "org:other", date: "2009/..", since: "2009" },
    ]);
  });

  test("undated where they do not, and in view while both partake", () => {
    const [made] = derived(files({ institute: party("2009/2015"), other: party("2012/..") }));
    expect(made).toMatchObject({ possibleFrom: "2012-01-01", possibleTo: "2015-12-31" });
    expect(made).not.toHaveProperty("date");
  });

  test("never, where they never partake together", () => {
    expect(derived(files({ institute: party("2001/2002"), other: party("2012/..") }))).toEqual([]);
  });

  test("not, where there are three", () => {
    expect(derived(files({ institute: party(), other: party(), third: party() }))).toEqual([]);
  });

  test("not again where the collaboration is stated", () => {
    expect(derived(files({ institute: `${party()}\n    collaboratesWith: { to: org:other, at: 5-9 }`, other: party() }))).toEqual([]);
  });

  test("across layers it needs both, and belongs to the less preferred", () => {
    const graph = graphOf(files({ institute: party(), external: "  org:other:\n    partyTo: { to: agr:one }" }));
    const made = one(graph.statements, ({ basis }) => basis === "DERIVED");
    expect(made).toMatchObject({ layer: "EXTERNAL", layerKey: "DOCUMENTS+EXTERNAL", sources: ["page-of-text", "web"], citationCount: 2 });
    expect(one(graph.edges, ({ verb }) => verb === "COLLABORATES_WITH").layers).toEqual(["DOCUMENTS+EXTERNAL"]);
    expect(graph.curated.layerKeys).toEqual(["DOCUMENTS", "DOCUMENTS+EXTERNAL", "EXTERNAL"]);
  });

  test("stated in two layers, it follows in each and across them", () => {
    const graph = graphOf(files({ institute: party(), other: party(), external: "  org:other:\n    partyTo: { to: agr:one }" }));
    expect(one(graph.edges, ({ verb }) => verb === "COLLABORATES_WITH").layers).toEqual(["DOCUMENTS", "DOCUMENTS+EXTERNAL"]);
  });
});

describe("those who do something jointly collaborate", () => {
  const promotes = (more: string): string => `promotes: { to: top:children, at: 5-9${more} }`;

  test("each with each", () => {
    const pairs = derived(
      files({ institute: promotes(", joint: true"), other: promotes(", joint: true"), third: promotes(", joint: true") }),
    ).map(({ subject, object }) => `${subject} ${object ?? ""}`);
    expect(pairs.sort()).toEqual(["org:institute org:other", "org:institute org:third", "org:other org:third"]);
  });

  test("not those who do it alone", () => {
    expect(derived(files({ institute: promotes(", joint: true"), other: promotes(""), third: promotes(", joint: false") }))).toEqual([]);
  });

  test("from an occurrence on", () => {
    const founded = "founded: { to: agr:one, date: 1996, joint: true, at: 5-9 }";
    expect(derived(files({ institute: founded, other: founded }))).toMatchObject([
      { date: "1996/..", possibleFrom: "1996-01-01", possibleTo: "9999-99-99" },
    ]);
  });

  test("two grounds in the same layer and time make one statement with all premises", () => {
    const both = `partyTo: { to: agr:one, at: 5-9 }\n    ${promotes(", joint: true")}`;
    const made = derived(files({ institute: both, other: both }));
    expect(made).toHaveLength(1);
    expect(made[0]?.derivedFrom).toHaveLength(4);
  });

  test("two grounds at different times are two statements of one edge", () => {
    const both = (date: string): string =>
      `partyTo: { to: agr:one, at: 5-9, date: ${date} }\n    ${promotes(`, joint: true, date: 19${date.slice(2)}`)}`;
    const graph = graphOf(files({ institute: both("2005/.."), other: both("2007/..") }));
    const edge = one(graph.edges, ({ verb }) => verb === "COLLABORATES_WITH");
    expect([...edge.possibleFrom].sort()).toEqual(["1907-01-01", "2007-01-01"]);
  });
});
