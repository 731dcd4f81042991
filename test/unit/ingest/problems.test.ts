import { formatProblem } from "../../../src/ingest/seeds/place.js";
import { DATASET, entities, read, SOURCES, type Files } from "./helpers.js";

/** A mistake: the files with it, and what is said of it. `entities` puts its lines at line 4. */
interface Mistake {
  readonly name: string;
  readonly files: Files;
  readonly file?: string;
  readonly line: number;
  readonly field: string;
  readonly problem: RegExp;
  readonly expected?: RegExp;
}

const NAME = "names: { value: Lazio, at: 1-5 }";
const network = (line: string): Files => entities(`  net:x:\n    kind: Network\n    ${NAME}\n    ${line}`);
const LINE = 7;

const mistakes: readonly Mistake[] = [
  {
    name: "an unknown property",
    files: network("purposs: { value: x, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.purposs",
    problem: /no property or verb `purposs`.*did you mean "purposes"/,
    expected: /property of Network/,
  },
  {
    name: "a property of another kind",
    files: network("signedOn: { value: 2014, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.signedOn",
    problem: /Network has no `signedOn`/,
    expected: /Agreement/,
  },
  {
    name: "a verb that starts at another kind",
    files: network("holdsRoleIn: { to: net:x, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.holdsRoleIn",
    problem: /cannot be the subject of HOLDS_ROLE/,
    expected: /Person/,
  },
  {
    name: "an inverse field",
    files: network("members: { to: net:x, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.members",
    problem: /read from the other end/,
    expected: /memberOf/,
  },
  {
    name: "an unknown key of an entry",
    files: network("type: { value: REGIONAL, at: 1-2, satedAs: x }"),
    line: LINE,
    field: "entities.net:x.type.satedAs",
    problem: /did you mean "statedAs"/,
    expected: /one of value, state/,
  },
  {
    name: "a key of a relationship at a property",
    files: network("type: { to: net:x, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.type.to",
    problem: /not a key of an entry of Network.type/,
  },
  {
    name: "an unknown kind",
    files: entities("  net:x:\n    kind: Netwrok\n    names: { value: A, at: 1-2 }"),
    line: 5,
    field: "entities.net:x.kind",
    problem: /"Netwrok" is not a kind.*did you mean "Network"/,
    expected: /Organization, Network/,
  },
  {
    name: "an id that does not fit the kind",
    files: entities(`  org:x:\n    kind: Network\n    ${NAME}`),
    line: 5,
    field: "entities.org:x.kind",
    problem: /id org:x does not fit the kind Network/,
    expected: /net:/,
  },
  {
    name: "an id that is none",
    files: entities(`  net:X y:\n    kind: Network\n    ${NAME}`),
    line: 4,
    field: "entities.net:X y",
    problem: /cannot be the id of an entity/,
    expected: /net:coc-lazio/,
  },
  {
    name: "an object of a wrong kind",
    files: network("governedBy: { to: net:x, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.governedBy.to",
    problem: /net:x is of kind Network, which cannot be the object of GOVERNED_BY/,
    expected: /one of Law/,
  },
  {
    name: "an unknown id",
    files: network("memberOf: { to: net:y, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.memberOf.to",
    problem: /no file declares an entity "net:y"/,
  },
  {
    name: "an unknown id in a qualifier",
    files: network("claims: { value: x, claimant: net:xx, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.claims.claimant",
    problem: /no file declares an entity "net:xx".*did you mean "net:x"/,
  },
  {
    name: "a relationship to itself",
    files: network("memberOf: { to: net:x, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.memberOf.to",
    problem: /related to itself/,
  },
  {
    name: "a former id used",
    files: entities(
      `  net:x:\n    kind: Network\n    formerIds: [net:old]\n    ${NAME}\n  net:y:\n    kind: Network\n    names: { value: Y, at: 1-2 }\n    memberOf: { to: net:old, at: 1-2 }`,
    ),
    line: 11,
    field: "entities.net:y.memberOf.to",
    problem: /"net:old" is a former id/,
    expected: /net:x/,
  },
  {
    name: "an entity of two kinds",
    files: { ...network("notes: [a]"), "b.yaml": `layer: EXTERNAL\nentities:\n  net:x:\n    kind: Organization` },
    file: "b.yaml",
    line: 4,
    field: "entities.net:x.kind",
    problem: /declared as Organization, but as Network elsewhere: .*a\.yaml:5/,
    expected: /alsoKinds/,
  },
  {
    name: "an entity without a kind",
    files: entities("  net:y:\n    names: { value: Y, at: 1-2 }"),
    line: 4,
    field: "entities.net:y",
    problem: /no file says of which kind net:y is/,
  },
  {
    name: "an entity without a name",
    files: entities("  net:y:\n    kind: Network"),
    line: 4,
    field: "entities.net:y",
    problem: /net:y has no name/,
    expected: /names:/,
  },
  {
    name: "a value that is not in the list",
    files: network("type: { value: REGIONALE, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.type.value",
    problem: /"REGIONALE" is not one of the values of Network.type.*did you mean "REGIONAL"/,
    expected: /INTERNATIONAL, SUPRANATIONAL/,
  },
  {
    name: "a metric that is not in the list",
    files: network("observations: { metric: CITES, value: 3, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.observations.metric",
    problem: /"CITES" is not one of the values of `metric`.*did you mean "CITIES"/,
  },
  {
    name: "a metric left out",
    files: network("observations: { value: 3, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.observations",
    problem: /`metric` is missing/,
  },
  {
    name: "a date that is none",
    files: network("established: { value: 2014-13, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.established.value",
    problem: /"2014-13" is not a date/,
    expected: /2009-05/,
  },
  {
    name: "a season",
    files: network(`established: { value: "2014-21", at: 1-2 }`),
    line: LINE,
    field: "entities.net:x.established.value",
    problem: /"2014-21" is not a date/,
  },
  {
    name: "a number in words",
    files: network("observations: { metric: CITIES, value: sixty, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.observations.value",
    problem: /"sixty" is not a whole number/,
  },
  {
    name: "a count below nothing",
    files: network("observations: { metric: CITIES, value: -1, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.observations.value",
    problem: /-1 is not a count/,
  },
  {
    name: "a truth value that is none",
    files: network("memberOf: { to: net:x, joint: yes, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.memberOf.joint",
    problem: /"yes" is not true or false/,
  },
  {
    name: "a language that is none",
    files: network("purposes: { value: x, language: english language, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.purposes.language",
    problem: /not a language tag/,
  },
  {
    name: "no value",
    files: network("purposes: { at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.purposes",
    problem: /neither `value` nor `state`/,
  },
  {
    name: "a value and a state",
    files: network("purposes: { value: x, state: NONE, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.purposes",
    problem: /both `value` and `state`/,
  },
  {
    name: "an empty value",
    files: network(`purposes: { value: " ", at: 1-2 }`),
    line: LINE,
    field: "entities.net:x.purposes.value",
    problem: /text is empty/,
  },
  {
    name: "no value after the colon",
    files: network("purposes: { value: , at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.purposes.value",
    problem: /it is empty/,
  },
  {
    name: "a text that is too long",
    files: network(`purposes: { value: ${"x".repeat(2001)}, at: 1-2 }`),
    line: LINE,
    field: "entities.net:x.purposes.value",
    problem: /2001 characters/,
    expected: /at most 2000/,
  },
  {
    name: "no passage",
    files: network("purposes: { value: x }"),
    line: LINE,
    field: "entities.net:x.purposes",
    problem: /no passage of page-of-text/,
    expected: /at: start-end/,
  },
  {
    name: "a passage that is none",
    files: network("purposes: { value: x, at: 12 }"),
    line: LINE,
    field: "entities.net:x.purposes.at",
    problem: /"12" is not a passage/,
  },
  {
    name: "a passage that ends before it begins",
    files: network("purposes: { value: x, at: [1-2, 5-5] }"),
    line: LINE,
    field: "entities.net:x.purposes.at[1]",
    problem: /"5-5" ends before it begins/,
  },
  {
    name: "no source",
    files: entities(`  net:x:\n    kind: Network\n    ${NAME}`, "layer: DOCUMENTS\n"),
    line: 6,
    field: "entities.net:x.names",
    problem: /no source is named/,
  },
  {
    name: "an unknown source",
    files: network("purposes: { value: x, source: page-of-txt, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.purposes.source",
    problem: /"page-of-txt" is not declared.*did you mean "page-of-text"/,
  },
  {
    name: "a passage of a page",
    files: network("purposes: { value: x, source: web, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.purposes.at",
    problem: /web is not a DOCUMENT/,
  },
  {
    name: "a record of a document",
    files: network("purposes: { value: x, record: r1 }"),
    line: LINE,
    field: "entities.net:x.purposes.record",
    problem: /page-of-text is a DOCUMENT/,
  },
  {
    name: "a field without a record",
    files: network("purposes: { value: x, source: records, field: f }"),
    line: LINE,
    field: "entities.net:x.purposes.field",
    problem: /`field` without `record`/,
  },
  {
    name: "a data set as a whole that has no address",
    files: network("purposes: { value: x, source: records }"),
    line: LINE,
    field: "entities.net:x.purposes",
    problem: /records has no url/,
    expected: /record:/,
  },
  {
    name: "DERIVED written by hand",
    files: network("purposes: { value: x, at: 1-2, basis: DERIVED }"),
    line: LINE,
    field: "entities.net:x.purposes.basis",
    problem: /not a basis that can be written/,
    expected: /STATED, IMPLIED/,
  },
  {
    name: "a rank that is none",
    files: network("purposes: { value: x, at: 1-2, rank: HIGH }"),
    line: LINE,
    field: "entities.net:x.purposes.rank",
    problem: /"HIGH" is not a rank/,
  },
  {
    name: "an identifier without a scheme",
    files: network("identifiers: { value: Q1, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.identifiers",
    problem: /`scheme` is missing/,
  },
  {
    name: "an identifier that its scheme does not know",
    files: network("identifiers: { scheme: WIKIDATA, value: X12, at: 1-2 }"),
    line: LINE,
    field: "entities.net:x.identifiers.value",
    problem: /"X12" is not an identifier of WIKIDATA/,
    expected: /Q/,
  },
  {
    name: "the same stated twice",
    files: network(`type:\n      - { value: REGIONAL, at: 1-2 }\n      - { value: REGIONAL, at: 3-4 }`),
    line: 9,
    field: "entities.net:x.type[1]",
    problem: /stated twice in the layer DOCUMENTS: see a\.yaml:8/,
    expected: /one entry/,
  },
  {
    name: "one identifier of two entities",
    files: network(
      `identifiers: { scheme: WIKIDATA, value: Q1, at: 1-2 }\n  net:y:\n    kind: Network\n    names: { value: Y, at: 1-2 }\n    identifiers: { scheme: WIKIDATA, value: Q1, at: 1-2 }`,
    ),
    line: 11,
    field: "entities.net:y.identifiers",
    problem: /WIKIDATA:Q1 identifies both net:x \(a\.yaml:7\) and net:y/,
  },
  {
    name: "a former id that an entity has",
    files: network(`formerIds: [net:y]\n  net:y:\n    kind: Network\n    names: { value: Y, at: 1-2 }`),
    line: LINE,
    field: "entities.net:x.formerIds[0]",
    problem: /former id net:y is the id of an entity: .*a\.yaml:8/,
  },
  {
    name: "parts in a circle",
    files: network(
      `partOf: { to: net:y, at: 1-2 }\n  net:y:\n    kind: Network\n    names: { value: Y, at: 1-2 }\n    partOf: { to: net:x, at: 1-2 }`,
    ),
    line: 11,
    field: "entities.net:y.partOf",
    problem: /PART_OF goes in a circle: net:x -> net:y -> net:x/,
  },
  {
    name: "an unknown layer",
    files: entities(`  net:x:\n    kind: Network\n    ${NAME}`, "layer: DOCUMENT\nsource: page-of-text"),
    line: 1,
    field: "layer",
    problem: /"DOCUMENT" is not declared.*did you mean "DOCUMENTS"/,
    expected: /DOCUMENTS, EXTERNAL/,
  },
  {
    name: "no layer",
    files: entities(`  net:x:\n    kind: Network\n    ${NAME}`, "source: page-of-text\n"),
    line: 1,
    field: "",
    problem: /names no layer/,
  },
  {
    name: "a tab",
    files: { "a.yaml": "layer: DOCUMENTS\nentities:\n\tnet:x:\n" },
    line: 3,
    field: "",
    problem: /not valid YAML/,
    expected: /spaces/,
  },
  {
    name: "a key twice",
    files: entities(`  net:x:\n    kind: Network\n    kind: Network\n    ${NAME}`),
    line: 6,
    field: "entities.net:x.kind",
    problem: /"kind" is written twice/,
    expected: /each key once/,
  },
  {
    name: "a bracket that is not closed",
    files: network("purposes: { value: x, at: 1-2"),
    line: LINE,
    field: "",
    problem: /not valid YAML/,
  },
  {
    name: "a list of values where an entry belongs",
    files: network("purposes: [x]"),
    line: LINE,
    field: "entities.net:x.purposes[0]",
    problem: /"x" where an entry should be/,
  },
  {
    name: "a layer declared twice",
    files: { "dataset.yaml": `${DATASET}  - { name: EXTERNAL, title: x, description: y }\n` },
    file: "dataset.yaml",
    line: 5,
    field: "layers[2]",
    problem: /EXTERNAL is declared twice/,
  },
  {
    name: "a document without its hash",
    files: { "sources.yaml": `${SOURCES}  other: { type: DOCUMENT, title: x }\n` },
    file: "sources.yaml",
    line: 7,
    field: "sources.other",
    problem: /has no sha256/,
  },
  {
    name: "sections out of order",
    files: {
      "sources.yaml": `${SOURCES}  other: { type: DOCUMENT, title: x, sha256: ${"c".repeat(64)}, sections: [{ heading: A, start: 5 }, { heading: B, start: 5 }] }\n`,
    },
    file: "sources.yaml",
    line: 7,
    field: "sources.other.sections[1]",
    problem: /begins at 5/,
    expected: /more than 5/,
  },
];

describe("what is wrong with seed files is said with file, line, field, problem and what was expected", () => {
  test.each(mistakes)("$name", ({ files, file = "a.yaml", line, field, problem, expected }) => {
    const { problems } = read(files);
    const found = problems.find((one) => one.file === file && one.line === line && problem.test(one.problem));
    if (found === undefined) throw new Error(`Not reported. There are:\n${problems.map(formatProblem).join("\n")}`);
    expect(found.field).toBe(field);
    if (expected !== undefined) expect(found.expected).toMatch(expected);
    expect(found.column).toBeGreaterThan(0);
  });

  test("all at once, in the order of files and lines", () => {
    const { problems } = read({
      ...network("type: { value: REGIONALE, at: 1-2, date: soon, rank: HIGH }"),
      "b.yaml": "layer: NOWHERE\nentities: {}\n",
    });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      "a.yaml entities.net:x.type.value",
      "a.yaml entities.net:x.type.date",
      "a.yaml entities.net:x.type.rank",
      "b.yaml layer",
    ]);
  });

  test("in one line each", () => {
    const [problem] = read(network("memberOf: { to: net:y, at: 1-2 }")).problems;
    expect(problem && formatProblem(problem)).toBe(
      'a.yaml:7:21: entities.net:x.memberOf.to: no file declares an entity "net:y" (did you mean "net:x"?); expected the id of an entity that a file declares with its `kind`',
    );
  });
});
