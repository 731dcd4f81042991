/** How a mapping makes values of columns. */
import { claims, FIRST_LINE, HEAD, itemsOf, offices, open, read, values } from "./helpers.js";

const one = async (properties: string, csv: string, more = "") => read(offices(properties, more), { "offices.csv": csv });

describe("a value", () => {
  test("is what a column holds, without the space around it", async () => {
    const items = await one("level: { column: level }", "id,name,level\n1,  The   Office ,national \n");
    expect(items).toMatchObject([{ id: "org:office-1", kind: "Organization", origin: { line: 2 } }]);
    expect(values(items, "names")).toEqual(["The Office"]);
    expect(values(items, "level")).toEqual(["national"]);
  });

  test("is a constant, or a text with columns in it", async () => {
    const items = await one(`type: OMBUDSPERSON\nlinks: "https://a.example/{id}?q={{{name}}}"`, "id,name\n1,A\n");
    expect(values(items, "type")).toEqual(["OMBUDSPERSON"]);
    expect(values(items, "links")).toEqual(["https://a.example/1?q={A}"]);
  });

  test("is absent where its column is empty, and a text with it as well", async () => {
    const items = await one(`level: { column: level }\nlinks: "https://a.example/{level}"`, "id,name,level\n1,A, \n");
    expect(items.flatMap((item) => item.claims.map(({ predicate }) => predicate))).toEqual(["names"]);
  });

  test("may be written as seed files do, several entries in a list", async () => {
    const items = await one(
      "functions: [{ column: a }, { column: b, language: en }, { value: Listens, language: null }]",
      "id,name,a,b\n1,A,x,y\n",
    );
    expect(claims(items, "functions").map(({ value, qualifiers }) => [value, qualifiers])).toEqual([
      ["x", { language: "it" }],
      ["y", { language: "en" }],
      ["Listens", undefined],
    ]);
  });

  test("is split, once each, and several columns are several values", async () => {
    const items = await one(`functions: { columns: [a, b], split: ";" }`, "id,name,a,b\n1,A,x; y;;x,z\n");
    expect(values(items, "functions")).toEqual(["x", "y", "z"]);
  });

  test("is joined of several columns, without those that are empty", async () => {
    const items = await one(`functions: { columns: [a, b, c], join: " " }`, "id,name,a,b,c\n1,A,x,,z\n2,B,,,\n");
    expect(values(items, "functions")).toEqual(["x z"]);
    expect(claims(items, "functions")[0]?.citations[0]?.locator).toMatchObject({ field: "a, c" });
  });

  test("is what a map says of a code: one value, several or none", async () => {
    const items = await one(
      "type: { column: sort, map: { O: OMBUDSPERSON, OC: [OMBUDSPERSON, COMMISSION], X: null }, otherwise: OTHER }",
      "id,name,sort\n1,A,O\n2,B,OC\n3,C,X\n4,D,?\n5,E,\n",
    );
    expect(values(items, "type")).toEqual(["OMBUDSPERSON", "OMBUDSPERSON", "COMMISSION", "OTHER"]);
  });

  test("is the value of `empty` where its column is empty", async () => {
    const items = await one("level: { column: level, empty: local }", "id,name,level\n1,A,national\n2,B,\n");
    expect(values(items, "level")).toEqual(["national", "local"]);
  });

  test("is a date of the first format that fits", async () => {
    const items = await one(
      "established: { column: since, format: [d/m/yyyy, mmmm yyyy, yyyy] }",
      "id,name,since\n1,A,9/5/2009\n2,B,May 2009\n3,C,1999\n4,D,\n",
    );
    expect(values(items, "established")).toEqual(["2009-05-09", "2009-05", "1999"]);
  });

  test("without a format is EDTF", async () => {
    expect(values(await one("established: { column: since }", "id,name,since\n1,A,1999~/..\n"), "established")).toEqual(["1999~/.."]);
  });

  test("of an identifier is kept in its form, from the address that people paste", async () => {
    const items = await one(
      "identifiers: [{ scheme: ROR, column: ror }, { scheme: { column: scheme }, column: other, identifies: PLACE }]",
      "id,name,ror,scheme,other\n1,A,https://ror.org/04zaypm56,WIKIDATA,http://www.wikidata.org/entity/Q2\n",
    );
    expect(claims(items, "identifiers").map(({ value, qualifiers }) => [value, qualifiers])).toEqual([
      ["04zaypm56", { scheme: "ROR", identifies: "ITSELF", status: "VERIFIED" }],
      ["Q2", { scheme: "WIKIDATA", identifies: "PLACE", status: "VERIFIED" }],
    ]);
  });

  test("of a count is a number, with its metric and the date as of which it holds", async () => {
    const items = await one(
      "observations: { metric: MEMBERS, column: members, qualifier: ABOUT, date: { column: year } }",
      "id,name,members,year\n1,A,1200,2020\n",
    );
    expect(claims(items, "observations")).toMatchObject([
      { value: 1200, qualifiers: { metric: "MEMBERS", qualifier: "ABOUT" }, date: "2020" },
    ]);
  });

  test("has the language of its source where nothing else is said, and qualifiers of its own columns", async () => {
    const items = await one(
      "description: { column: about, language: { column: lang, empty: en } }",
      "id,name,about,lang\n1,A,x,es\n2,B,y,\n",
    );
    expect(claims(items, "names")[0]?.qualifiers).toEqual({ language: "it", type: "OFFICIAL" });
    expect(claims(items, "description").map(({ qualifiers }) => qualifiers)).toEqual([{ language: "es" }, { language: "en" }]);
  });

  test("may have a rank and a note", async () => {
    const items = await one(`level: { column: level, rank: DEPRECATED, note: "As of {year}" }`, "id,name,level,year\n1,A,x,1990\n");
    expect(claims(items, "level")).toMatchObject([{ rank: "DEPRECATED", note: "As of 1990" }]);
  });
});

describe("a date", () => {
  const dateOf = async (date: string, row: string): Promise<string | undefined> =>
    claims(
      await one("", `id,name,from,to\n1,A,${row}\n`, `relationships: [{ verb: MEMBER_OF, from: office, to: net:iaec, date: ${date} }]`),
      "MEMBER_OF",
    )[0]?.date;

  test.each([
    ["{ from: { column: from }, until: '..' }", "1996,", "1996/.."],
    ["{ from: { column: from }, until: '..' }", ",", undefined],
    ["{ from: { column: from }, until: { column: to } }", "1996,", "1996/"],
    ["{ from: { column: from }, until: { column: to } }", ",2001", "/2001"],
    ["{ from: { column: from }, until: { column: to, empty: '..' } }", "1996,2001-05", "1996/2001-05"],
    ["{ from: { column: from, format: d.m.yyyy }, until: { column: to, format: d.m.yyyy } }", "1.2.1996,3.4.2001", "1996-02-01/2001-04-03"],
    ["'{from}/..'", "1996,", "1996/.."],
    ["'{from}/..'", ",", undefined],
    ["1999", ",", "1999"],
  ])("written as %s is, of %s, %s", async (date, row, expected) => {
    expect(await dateOf(date, row)).toBe(expected);
  });
});

describe("a citation", () => {
  test("names the record, and the column that a value comes from as its field", async () => {
    const items = await one("type: OMBUDSPERSON", "id,name\n7,A\n");
    const [names, type] = items[0]?.claims ?? [];
    expect(names?.citations).toEqual([
      { source: "register", locator: { type: "RECORD", record: "7", field: "name", release: null }, basis: "STATED", statedAs: null },
    ]);
    expect(type?.citations).toMatchObject([{ locator: { record: "7", field: null } }]);
  });

  test("keeps the words of a cell that a map or a format turns into something else", async () => {
    const items = await one("established: { column: since, format: d/m/yyyy }\nlevel: { column: since }", "id,name,since\n1,A,9/5/2009\n");
    expect(claims(items, "established")[0]?.citations[0]?.statedAs).toBe("9/5/2009");
    expect(claims(items, "level")[0]?.citations[0]?.statedAs).toBeNull();
  });

  test("of an entry replaces that of its table, and may be several", async () => {
    const items = await one(
      `level: { column: level, cite: [site, { source: site, url: "https://example.org/{id}", retrieved: 2025, basis: IMPLIED, statedAs: "{level}!" }, { source: register, record: "r{id}", field: f, release: v1 }] }`,
      "id,name,level\n1,A,x\n",
    );
    expect(claims(items, "level")[0]?.citations).toEqual([
      { source: "site", locator: { type: "PAGE", url: "https://example.org/", retrieved: "2026-11-02" }, basis: "STATED", statedAs: null },
      { source: "site", locator: { type: "PAGE", url: "https://example.org/1", retrieved: "2025" }, basis: "IMPLIED", statedAs: "x!" },
      { source: "register", locator: { type: "RECORD", record: "r1", field: "f", release: "v1" }, basis: "STATED", statedAs: null },
    ]);
  });
});

describe("rows", () => {
  test("are kept or left out for what columns say", async () => {
    const csv = "id,name,status,closed\n1,A,active,\n2,B,active,2001\n3,C,planned,\n4,D,ended,\n";
    const mapping = offices("").replace(
      "    cite:",
      `    only: { status: [active, planned], closed: "" }\n    except: { id: 3 }\n    cite:`,
    );
    expect((await read(mapping, { "offices.csv": csv })).map(({ id }) => id)).toEqual(["org:office-1"]);
  });

  test("speak of several entities, some of which may be absent", async () => {
    const more = `  parent:
    kind: Organization
    id: "org:{parent|slug}"
    except: { parent: none }
    properties: { names: "{parent}" }
relationships:
  - { verb: PART_OF, from: office, to: parent, only: { sort: unit }, scope: "{sort}", date: "{id}/.." }`;
    const items = await read(offices("", more), {
      "offices.csv": "id,name,parent,sort\n2001,A,Città di Roma,unit\n2002,B,,unit\n2003,C,none,unit\n2004,D,Città di Roma,other\n",
    });
    expect(items.map(({ id }) => id)).toEqual([
      "org:office-2001",
      "org:citta-di-roma",
      "org:office-2002",
      "org:office-2003",
      "org:office-2004",
      "org:citta-di-roma",
    ]);
    expect(claims(items, "PART_OF")).toMatchObject([{ object: "org:citta-di-roma", qualifiers: { scope: "unit" }, date: "2001/.." }]);
  });

  test("may speak of one entity under two keys", async () => {
    const more = `  other:
    kind: Organization
    id: "org:office-{twin}"
    properties: { level: { value: twin } }`;
    const items = await read(offices("", more), { "offices.csv": "id,name,twin\n1,A,1\n" });
    expect(items).toMatchObject([{ id: "org:office-1", claims: [{ predicate: "names" }, { predicate: "level" }] }]);
  });

  test("count those in which an entity has no id", async () => {
    const reader = await open(offices(""), { "offices.csv": "id,name\n,A\n2,B\n" });
    expect((await itemsOf(reader)).length).toBe(1);
    expect(reader.findings()).toMatchObject([{ finding: 'rows without the entity "office", because id is empty', count: 1 }]);
    expect(reader.findings()[0]?.examples[0]).toMatch(/offices\.csv:2$/);
    expect(reader.progress()).toBe(1);
  });
});

test("a table without a file states what stands in the mapping alone, once", async () => {
  const mapping = `${HEAD}tables:
  - cite: site
    entities:
      network: { kind: Network, id: net:mine, alsoKinds: Organization, properties: { names: Mine, established: 1997 } }
    relationships:
      - { verb: COLLABORATES_WITH, from: network, to: net:iaec }
`;
  const items = await read(mapping, {});
  expect(items).toMatchObject([
    {
      id: "net:mine",
      kind: "Network",
      alsoKinds: ["Organization"],
      origin: { line: FIRST_LINE + 1 },
      claims: [{ value: "Mine" }, { predicate: "established", value: "1997" }],
    },
    // A symmetric verb is stored from the smaller id to the larger.
    { id: "net:iaec", claims: [{ predicate: "COLLABORATES_WITH", object: "net:mine" }] },
  ]);
  expect(items[1]).not.toHaveProperty("kind");
});

test("tables are read in their order, and the layer and its sources are those of the mapping", async () => {
  const reader = await open(offices(""), { "offices.csv": "id,name\n" });
  expect(reader.layer).toEqual({ name: "MINE", title: "Mine", description: "My own.", asOf: "2026-11" });
  expect(reader.sources.map(({ id, type }) => [id, type])).toEqual([
    ["register", "RECORDS"],
    ["site", "PAGE"],
  ]);
});
