/** Entities that the graph has already, by identifier or by id, and those of other tables. */
import { claims, HEAD, invalidRows, itemsOf, offices, open, read } from "./helpers.js";

const identified = offices(
  "identifiers: [{ scheme: ROR, column: ror }, { scheme: WIKIDATA, column: wikidata }]\ntype: { column: type, empty: OTHER }",
);
const row = (cells: string): { "offices.csv": string } => ({ "offices.csv": `id,name,ror,wikidata,type\n${cells}\n` });

describe("an entity that the graph has by one of its identifiers", () => {
  test("keeps the id of the graph; that of the mapping redirects to it", async () => {
    const reader = await open(identified, row("1,A,05w9g2j85,,"));
    expect(await itemsOf(reader)).toMatchObject([{ id: "org:istc-cnr", kind: "Organization", formerIds: ["org:office-1"] }]);
    expect(reader.findings()).toEqual([
      {
        finding: "entities that the graph already has by an identifier; they keep its id",
        count: 1,
        examples: ["org:office-1 is org:istc-cnr"],
      },
    ]);
  });

  test("may be a network where the mapping says organization; its values are then those of a network", async () => {
    expect(await read(identified, row("1,A,,Q42,INFORMAL"))).toMatchObject([{ id: "net:iaec", kind: "Network" }]);
    expect(await invalidRows(identified, row("1,A,,Q42,OMBUDSPERSON"))).toMatchObject([
      { field: "type", problem: expect.stringMatching(/not one of the values of Network\.type/) as string },
    ]);
  });

  test("is not taken for another by what identifies its body", async () => {
    expect(await read(identified, row("1,A,,Q1,"))).toMatchObject([{ id: "org:office-1" }]);
  });

  test("is refused when its identifiers are those of two", async () => {
    expect(await invalidRows(identified, row("1,A,05w9g2j85,Q42,"))).toMatchObject([
      {
        problem:
          "the identifiers of the row are those of several entities of the graph: org:istc-cnr (ROR 05w9g2j85) and net:iaec (WIKIDATA Q42)",
      },
    ]);
  });

  test("is refused when the graph has it as something else", async () => {
    const mapping = offices("identifiers: { scheme: ISO_3166_1, column: code }");
    expect(await invalidRows(mapping, { "offices.csv": "id,name,code\n1,A,IT\n" })).toMatchObject([
      { field: "id", problem: "the graph has plc:italy as Country", expected: "Organization, as the mapping says" },
    ]);
  });

  test("is meant as well by a later table that names it by the id of the mapping", async () => {
    const mapping = `${identified.trimEnd()}
  - file: members.csv
    cite: site
    relationships: [{ verb: MEMBER_OF, from: "org:office-{office}", to: net:iaec }]
`;
    const items = await read(mapping, { ...row("1,A,05w9g2j85,,"), "members.csv": "office\n1\n2\n" });
    expect(items.filter(({ claims: [claim] }) => claim?.predicate === "MEMBER_OF").map(({ id, kind }) => [id, kind])).toEqual([
      ["org:istc-cnr", undefined],
      ["org:office-2", undefined],
    ]);
  });
});

describe("a reference", () => {
  const relations = (to: string): string => offices("", `relationships: [{ verb: LOCATED_IN, from: office, to: ${to} }]`);

  test("by identifier finds entities of the graph, several in one cell", async () => {
    const items = await read(relations("{ scheme: ISO_3166_1, column: c, split: ',' }"), {
      "offices.csv": 'id,name,c\n1,A,"it, NO"\n2,B,\n',
    });
    expect(claims(items, "LOCATED_IN").map(({ object }) => object)).toEqual(["plc:italy", "plc:norway"]);
    expect(claims(items, "LOCATED_IN")[0]?.citations[0]?.locator).toMatchObject({ field: "c" });
  });

  test("that is optional is left out and counted where the graph does not have it", async () => {
    const reader = await open(relations("{ scheme: ISO_3166_1, column: c, optional: true }"), {
      "offices.csv": "id,name,c\n1,A,FR\n2,B,IT\n",
    });
    expect((await itemsOf(reader)).length).toBe(2);
    expect(reader.findings()).toMatchObject([
      { finding: "references to entities that the graph does not have (ISO_3166_1), left out", count: 1 },
    ]);
    expect(reader.findings()[0]?.examples[0]).toMatch(/^FR \(.*offices\.csv:2\)$/);
  });

  test("by id fills a text with each of several values, and may mean a row that comes later", async () => {
    const mapping = offices("", `relationships: [{ verb: PART_OF, from: office, to: { id: "org:office-{up}", split: ";" } }]`);
    const items = await read(mapping, { "offices.csv": "id,name,up\n1,A,2;3\n2,B,\n3,C,\n" });
    expect(claims(items, "PART_OF").map(({ object }) => object)).toEqual(["org:office-2", "org:office-3"]);
  });

  test("in a qualifier names an entity as an end does", async () => {
    const mapping = offices(
      "claims: { column: claim, claimant: { scheme: ROR, column: who } }",
      `relationships: [{ verb: DESIGNATED, from: office, to: org:istc-cnr, role: "{claim}", network: net:iaec }]`,
    );
    const items = await read(mapping, { "offices.csv": "id,name,claim,who\n1,A,first,05w9g2j85\n" });
    expect(claims(items, "claims")).toMatchObject([{ qualifiers: { claimant: "org:istc-cnr", language: "it" } }]);
    expect(claims(items, "DESIGNATED")).toMatchObject([{ object: "org:istc-cnr", qualifiers: { role: "first", network: "net:iaec" } }]);
  });
});

test("what is stated of an entity of the graph needs no kind", async () => {
  const mapping = `${HEAD}tables:
  - cite: site
    relationships: [{ verb: MEMBER_OF, from: org:istc-cnr, to: net:iaec, role: { value: observer } }]
`;
  expect(await read(mapping, {})).toEqual([
    {
      origin: { file: expect.stringMatching(/mapping\.yaml$/) as string, line: HEAD.split("\n").length + 1 },
      id: "org:istc-cnr",
      claims: [
        {
          predicate: "MEMBER_OF",
          object: "net:iaec",
          qualifiers: { role: "observer" },
          citations: [
            {
              source: "site",
              locator: { type: "PAGE", url: "https://example.org/", retrieved: "2026-11-02" },
              basis: "STATED",
              statedAs: null,
            },
          ],
        },
      ],
    },
  ]);
});
