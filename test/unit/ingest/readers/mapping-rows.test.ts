/** What is wrong with a row is said with its file, line and column; such a row is not read at all. */
import { HEAD, invalidRows, isInvalid, itemsOf, offices, open } from "./helpers.js";

const withMember = (to: string): string => offices("", `relationships: [{ verb: MEMBER_OF, from: office, to: ${to} }]`);
const located = (country: string): string => offices("", `relationships: [{ verb: LOCATED_IN, from: office, to: ${country} }]`);

/** A bad row: the mapping, the table, and what is said of which column. */
interface BadRow {
  readonly name: string;
  readonly mapping: string;
  readonly csv: string;
  readonly field: string;
  readonly problem: RegExp;
  readonly expected?: RegExp;
}

const badRows: readonly BadRow[] = [
  {
    name: "a date of another form",
    mapping: offices("established: { column: since, format: [d/m/yyyy, yyyy] }"),
    csv: "id,name,since\n1,A,31/02/2001\n",
    field: "since",
    problem: /"31\/02\/2001" is not such a date/,
    expected: /d\/m\/yyyy or yyyy/,
  },
  {
    name: "a date that is not EDTF",
    mapping: offices("established: { column: since }"),
    csv: "id,name,since\n1,A,1/2/2001\n",
    field: "since",
    problem: /is not a date/,
    expected: /a year, month, day/,
  },
  {
    name: "an interval that ends before it begins",
    mapping: offices("level: { column: name, date: { from: { column: since }, until: 1990 } }"),
    csv: "id,name,since\n1,A,2001\n",
    field: "since",
    problem: /"2001\/1990" is not a date/,
  },
  {
    name: "a code that the map does not have",
    mapping: offices("type: { column: sort, map: { OMB: OMBUDSPERSON, OTH: OTHER } }"),
    csv: "id,name,sort\n1,A,OMV\n",
    field: "sort",
    problem: /"OMV" is not in the map \(did you mean "OMB"\?\)/,
    expected: /OMB, OTH, or `otherwise`/,
  },
  {
    name: "a value that is not in the list",
    mapping: offices("type: { column: sort }"),
    csv: "id,name,sort\n1,A,OMBUDSPERSONS\n",
    field: "sort",
    problem: /did you mean "OMBUDSPERSON"/,
  },
  {
    name: "an identifier that is none",
    mapping: offices("identifiers: { scheme: ROR, column: ror }"),
    csv: "id,name,ror\n1,A,zzz\n",
    field: "ror",
    problem: /"zzz" is not an identifier of ROR/,
  },
  {
    name: "an unknown scheme",
    mapping: offices("identifiers: { scheme: { column: s }, column: ror }"),
    csv: "id,name,ror,s\n1,A,zzz,RORR\n",
    field: "s",
    problem: /"RORR" is not one of/,
  },
  {
    name: "a count that is no number",
    mapping: offices("observations: { metric: MEMBERS, column: n }"),
    csv: "id,name,n\n1,A,about 30\n",
    field: "n",
    problem: /not a whole number/,
  },
  {
    name: "a count below nothing",
    mapping: offices("observations: { metric: MEMBERS, column: n }"),
    csv: "id,name,n\n1,A,-3\n",
    field: "n",
    problem: /-3 is not a count/,
  },
  {
    name: "a language that is none",
    mapping: offices("description: { column: name, language: { column: l } }"),
    csv: "id,name,l\n1,A,Italian\n",
    field: "l",
    problem: /not a language tag/,
  },
  {
    name: "a name that is too long",
    mapping: offices(""),
    csv: `id,name\n1,${"x".repeat(501)}\n`,
    field: "name",
    problem: /501 characters/,
    expected: /at most 500/,
  },
  {
    name: "an empty column that is required",
    mapping: offices("level: { column: level, required: true }"),
    csv: "id,name,level\n1,A,\n",
    field: "level",
    problem: /it is empty/,
  },
  {
    name: "an empty id that is required",
    mapping: offices("", "", "\n        required: true"),
    csv: "id,name\n,A\n",
    field: "id",
    problem: /"office" has no id/,
  },
  {
    name: "an id with other signs",
    mapping: offices(""),
    csv: "id,name\nA 1,A\n",
    field: "id",
    problem: /"org:office-A 1" cannot be the id/,
    expected: /slug/,
  },
  {
    name: "an id of another script",
    mapping: offices("").replace("office-{id}", "office-{id|slug}"),
    csv: "id,name\nΕλλάδα,A\n",
    field: "id",
    problem: /"Ελλάδα" cannot be made a part of an id/,
  },
  {
    name: "an id that no entity has",
    mapping: withMember('"net:{net}"'),
    csv: "id,name,net\n1,A,none\n",
    field: "net",
    problem: /there is no entity net:none/,
  },
  {
    name: "an identifier that the graph does not have",
    mapping: located("{ scheme: ISO_3166_1, column: c }"),
    csv: "id,name,c\n1,A,FR\n",
    field: "c",
    problem: /no entity with ISO_3166_1 FR/,
    expected: /optional: true/,
  },
  {
    name: "an end of a wrong kind",
    mapping: withMember('"{ref}:italy"'),
    csv: "id,name,ref\n1,A,plc\n",
    field: "ref",
    problem: /plc:italy is of kind Country/,
    expected: /Organization, Network/,
  },
  {
    name: "a relationship to itself",
    mapping: withMember('"org:office-{parent}"'),
    csv: "id,name,parent\n1,A,1\n",
    field: "parent",
    problem: /related to itself/,
  },
  {
    name: "an address that is none",
    mapping: offices('level: { column: name, cite: { source: site, url: "{u}" } }'),
    csv: "id,name,u\n1,A,example\n",
    field: "u",
    problem: /"example" is not an address/,
  },
  {
    name: "an empty record of the citation",
    mapping: offices("level: { column: name }").replace('"{id}" }', '"{rec}" }'),
    csv: "id,name,rec\n1,A,\n",
    field: "rec",
    problem: /cannot be cited/,
  },
  {
    name: "a row with fewer cells",
    mapping: offices(""),
    csv: "id,name\n1\n",
    field: "",
    problem: /the row has 1 cell$/,
    expected: /2, as the first row/,
  },
  { name: "a row with more cells", mapping: offices(""), csv: "id,name\n1,A,B\n", field: "", problem: /3 cells/ },
];

test.each(badRows)("$name", async ({ mapping, csv, field, problem, expected }) => {
  const invalid = await invalidRows(mapping, { "offices.csv": csv });
  expect(invalid).toMatchObject([{ field, problem: expect.stringMatching(problem) as string, origin: { line: 2 } }]);
  expect(invalid[0]?.origin.file).toMatch(/offices\.csv$/);
  if (expected !== undefined) expect(invalid[0]?.expected).toMatch(expected);
});

test("all that is wrong with a row is said once, none of it is read, and the rows around it are", async () => {
  const mapping = offices("type: { column: sort }\nestablished: { column: since }\nlevel: { column: name, date: { column: since } }");
  const items = await itemsOf(await open(mapping, { "offices.csv": "id,name,sort,since\n1,A,OTHER,2000\n2,B,x,y\n3,C,OTHER,2001\n" }));
  expect(items.map((item) => (isInvalid(item) ? `${item.origin.line ?? 0}: ${item.field}` : item.id))).toEqual([
    "org:office-1",
    "3: sort",
    "3: since",
    "org:office-3",
  ]);
});

test("a line is that on which its row begins, whatever its cells hold", async () => {
  const csv = 'id,name\r\n1,"two\r\nlines"\r\n\r\n2,"a ""quoted"" word"\r\nx y,C\r\n';
  const items = await itemsOf(await open(offices(""), { "offices.csv": csv }));
  expect(items.map(({ origin }) => origin.line)).toEqual([2, 5, 6]);
  expect(items[1]).toMatchObject({ claims: [{ value: 'a "quoted" word' }] });
  expect(items[0]).toMatchObject({ claims: [{ value: "two lines" }] });
});

test("several columns of several values in one text are refused", async () => {
  const mapping = `${HEAD}tables:
  - file: a.json
    cite: site
    entities: { one: { kind: Network, id: "net:{id}", properties: { names: "{a} {b}" } } }
`;
  const invalid = await invalidRows(mapping, {
    "a.json": JSON.stringify([
      { id: 1, a: ["x", "y"], b: ["z", "w"] },
      { id: [1, 2], a: 1, b: 2 },
    ]),
  });
  expect(invalid).toMatchObject([
    { field: "a, b", problem: expect.stringMatching(/several of the columns have several values/) as string, origin: { line: 1 } },
    { field: "id", problem: expect.stringMatching(/several values/) as string, origin: { line: 1 } },
  ]);
});
