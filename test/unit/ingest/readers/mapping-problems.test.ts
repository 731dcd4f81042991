/** What is wrong with a mapping is said before a row is read, with its place in the mapping, all at once. */
import { formatProblem } from "../../../../src/ingest/seeds/place.js";
import { FIRST_LINE, HEAD, offices, open, problemsOf, PROPERTIES_LINE, written } from "./helpers.js";

const CSV = "id,name,level,since,country\n1,A,x,1999,IT\n";
const tables = { "offices.csv": CSV };
const member = (keys: string): string => offices("", `relationships:\n  - { ${keys} }`);
const MEMBER_LINE = PROPERTIES_LINE + 2;
const cited = (cite: string): string => offices(`level: { column: level, cite: ${cite} }`);
const entity = (kind: string, id: string, more = ""): string => `${HEAD}tables:
  - file: offices.csv
    cite: site
    entities:
      office: { kind: ${kind}, id: ${id}, properties: { names: { column: name } }${more} }
`;
const ENTITY_LINE = FIRST_LINE + 4;

/** A mistake: the mapping with it, where it is, what is said of it and what is expected. */
type Mistake = readonly [name: string, mapping: string, line: number, field: RegExp, problem: RegExp, expected?: RegExp];

const ofValues: readonly Mistake[] = [
  [
    "an unknown property",
    offices("levl: { column: level }"),
    PROPERTIES_LINE,
    /properties\.levl$/,
    /no property `levl` \(did you mean "level"\?\)/,
    /names, description/,
  ],
  [
    "a verb among the properties",
    offices("memberOf: { column: level }"),
    PROPERTIES_LINE,
    /memberOf$/,
    /is a relationship/,
    /verb: MEMBER_OF, from: office, to/,
  ],
  [
    "an inverse field among them",
    offices("members: { column: level }"),
    PROPERTIES_LINE,
    /members$/,
    /is a relationship/,
    /from: \.\.\., to: office/,
  ],
  [
    "an unknown key",
    offices("level: { colum: level }"),
    PROPERTIES_LINE,
    /level\.colum$/,
    /"colum" is not a key .* \(did you mean "column"\?\)/,
  ],
  ["no source of the value", offices("level: { language: en }"), PROPERTIES_LINE, /level$/, /where the value comes from/, /`column`/],
  ["two sources of it", offices("level: { column: level, value: x }"), PROPERTIES_LINE, /level$/, /both `column` and `value`/],
  [
    "an unknown column",
    offices("level: { column: leve }"),
    PROPERTIES_LINE,
    /level\.column$/,
    /no column "leve" \(did you mean "level"\?\)/,
    /id, name, level/,
  ],
  ["an unknown column in a text", offices('level: "{leve}"'), PROPERTIES_LINE, /level$/, /no column "leve"/],
  ["a brace that names no column", offices('level: "{level"'), PROPERTIES_LINE, /level$/, /brace that names no column/, /written twice/],
  ["an unknown modifier", offices('level: "{level|upper}"'), PROPERTIES_LINE, /level$/, /brace that names no column/, /slug/],
  [
    "forgotten quotes",
    offices("level: { value: {level} }"),
    PROPERTIES_LINE,
    /level\.value$/,
    /mapping where a text should be/,
    /"\{column\}"/,
  ],
  [
    "forgotten quotes of a qualifier",
    offices("level: { column: level, language: {level} }"),
    PROPERTIES_LINE,
    /language/,
    /reads a brace without quotes/,
    /"\{level\}"/,
  ],
  ["a value that is not in the list", offices("type: OMBUDSMAN"), PROPERTIES_LINE, /type$/, /"OMBUDSMAN" is not one of/, /OMBUDSPERSON/],
  [
    "a map to such a value",
    offices("type: { column: level, map: { x: OMBUDSMAN } }"),
    PROPERTIES_LINE,
    /map\.x$/,
    /"OMBUDSMAN" is not one of/,
  ],
  ["a map of nothing", offices("type: { column: level, map: x }"), PROPERTIES_LINE, /map$/, /says of no code/],
  [
    "another value without a map",
    offices("type: { column: level, otherwise: OTHER }"),
    PROPERTIES_LINE,
    /otherwise$/,
    /`otherwise` without `map`/,
  ],
  ["a step where no column is read", offices("level: { value: x, split: y }"), PROPERTIES_LINE, /split$/, /no column is read/],
  ["a join of one column", offices("level: { column: level, join: y }"), PROPERTIES_LINE, /level$/, /with one column/],
  [
    "a format that is none",
    offices("established: { column: since, format: dd/mm }"),
    PROPERTIES_LINE,
    /format$/,
    /not a way of writing dates/,
    /yyyy/,
  ],
  ["a format of what is no date", offices("level: { column: level, format: yyyy }"), PROPERTIES_LINE, /format$/, /no date is expected/],
  ["a date that is none", offices("established: { value: 2014-5 }"), PROPERTIES_LINE, /established\.value$/, /"2014-5" is not a date/],
  [
    "several values of a qualifier",
    offices("level: { column: level, language: { column: level, split: ';' } }"),
    PROPERTIES_LINE,
    /language$/,
    /several values where one/,
  ],
  ["a language that is none", offices("level: { column: level, language: Italian }"), PROPERTIES_LINE, /language$/, /not a language tag/],
  ["a missing qualifier", offices("identifiers: { column: level }"), PROPERTIES_LINE, /identifiers$/, /`scheme` is missing/],
  ["an unknown scheme", offices("identifiers: { scheme: RORR, column: level }"), PROPERTIES_LINE, /scheme$/, /"RORR" is not .*"ROR"/],
  ["an identifier that is none", offices("identifiers: { scheme: ROR, value: 12 }"), PROPERTIES_LINE, /value$/, /not an identifier of ROR/],
  [
    "an unknown metric",
    offices("observations: { metric: CATS, column: level }"),
    PROPERTIES_LINE,
    /metric$/,
    /"CATS" is not one of/,
    /MEMBERS/,
  ],
  ["a rank that is none", offices("level: { column: level, rank: BEST }"), PROPERTIES_LINE, /rank$/, /"BEST" is not a rank/],
  ["an unknown claimant", offices("claims: { column: level, claimant: org:none }"), PROPERTIES_LINE, /claimant$/, /no entity org:none/],
];

const ofRelationships: readonly Mistake[] = [
  ["no verb", member("from: office, to: net:iaec"), MEMBER_LINE, /relationships\[0\]$/, /without `verb`/],
  ["an unknown verb", member("verb: MEMBR_OF, from: office, to: net:iaec"), MEMBER_LINE, /verb$/, /"MEMBR_OF" is not a verb.*"MEMBER_OF"/],
  ["the field of a verb", member("verb: memberOf, from: office, to: net:iaec"), MEMBER_LINE, /verb$/, /it is the field of MEMBER_OF/],
  [
    "an unknown qualifier",
    member("verb: MEMBER_OF, from: office, to: net:iaec, rol: x"),
    MEMBER_LINE,
    /rol$/,
    /"rol" is not a key.*"role"/,
  ],
  [
    "a qualifier that is not in the list",
    member("verb: FOUNDED, from: office, to: net:iaec, role: BOSS"),
    MEMBER_LINE,
    /role$/,
    /"BOSS" is not one of/,
    /CO_FOUNDER/,
  ],
  [
    "a missing end",
    member("verb: MEMBER_OF, from: office"),
    MEMBER_LINE,
    /relationships\[0\]$/,
    /`to` is missing/,
    /Organization, Network/,
  ],
  ["an unknown key at an end", member("verb: MEMBER_OF, from: offce, to: net:iaec"), MEMBER_LINE, /from$/, /no entity "offce".*"office"/],
  [
    "an end of a wrong kind",
    member("verb: HOLDS_ROLE, from: office, to: net:iaec"),
    MEMBER_LINE,
    /from$/,
    /"office" is of kind Organization, which cannot be the subject of HOLDS_ROLE/,
    /Person/,
  ],
  [
    "an entity of the graph of a wrong kind",
    member("verb: MEMBER_OF, from: office, to: plc:italy"),
    MEMBER_LINE,
    /to$/,
    /plc:italy is of kind Country/,
  ],
  ["an id that no entity has", member("verb: MEMBER_OF, from: office, to: net:none"), MEMBER_LINE, /to$/, /there is no entity net:none/],
  [
    "a prefix that cannot stand there",
    member("verb: MEMBER_OF, from: office, to: 'law:{level}'"),
    MEMBER_LINE,
    /to$/,
    /no id that begins like/,
    /org:, net:/,
  ],
  [
    "an identifier that the graph does not have",
    member("verb: LOCATED_IN, from: office, to: { scheme: ISO_3166_1, value: FR }"),
    MEMBER_LINE,
    /to\.value$/,
    /no entity with ISO_3166_1 FR/,
  ],
  [
    "a reference by nothing",
    member("verb: LOCATED_IN, from: office, to: { column: country }"),
    MEMBER_LINE,
    /to$/,
    /neither `id` nor `scheme`/,
  ],
  ["a list of ends", member("verb: MEMBER_OF, from: office, to: [net:iaec]"), MEMBER_LINE, /to$/, /a list where one entity/],
  [
    "an unknown column in a filter",
    member("verb: MEMBER_OF, from: office, to: net:iaec, only: { stat: x }"),
    MEMBER_LINE,
    /only\.stat$/,
    /no column "stat"/,
  ],
  [
    "an interval with another key",
    member("verb: MEMBER_OF, from: office, to: net:iaec, date: { from: 1999, to: 2001 }"),
    MEMBER_LINE,
    /date\.to$/,
    /not a key of an interval/,
    /until/,
  ],
];

const ofEntities: readonly Mistake[] = [
  ["an unknown kind", entity("Organisation", '"org:{id}"'), ENTITY_LINE, /kind$/, /"Organisation" is not a kind.*"Organization"/],
  ["an id of another kind", entity("Network", '"org:{id}"'), ENTITY_LINE, /id$/, /does not fit the kind Network/, /net:/],
  ["an id that can be none", entity("Network", '"net:My {id}"'), ENTITY_LINE, /id$/, /cannot be the id/],
  ["an id of a column alone", entity("Network", '"{id}"'), ENTITY_LINE, /id$/, /does not fit the kind/],
  ["an id without a column", entity("Network", "net:mine"), ENTITY_LINE, /id$/, /names no column/, /without `file`/],
  ["an id that is an expression", entity("Network", "{ column: id }"), ENTITY_LINE, /id$/, /a text with columns in it/],
  ["an unknown column in an id", entity("Network", '"net:{idd}"'), ENTITY_LINE, /id$/, /no column "idd"/],
  [
    "a key that cannot be one",
    entity("Network", '"net:{id}"').replace("office:", "'my office':"),
    ENTITY_LINE,
    /my office$/,
    /cannot be the key/,
  ],
  [
    "an unknown key of an entity",
    entity("Network", '"net:{id}"', ", propertys: {}"),
    ENTITY_LINE,
    /propertys$/,
    /"propertys" is not a key.*"properties"/,
  ],
  [
    "a kind that it is anyway",
    entity("Network", '"net:{id}"', ", alsoKinds: Network"),
    ENTITY_LINE,
    /alsoKinds$/,
    /"Network" is not another kind/,
  ],
];

const ofCitations: readonly Mistake[] = [
  ["an unknown source", cited("registre"), PROPERTIES_LINE, /cite$/, /no source "registre".*"register"/],
  ["no source", cited("{ record: x }"), PROPERTIES_LINE, /cite$/, /without `source`/],
  ["a record of a page", cited("{ source: site, record: x }"), PROPERTIES_LINE, /record$/, /has no records/],
  [
    "an address beside a record",
    cited('{ source: register, record: x, url: "https://a.example/" }'),
    PROPERTIES_LINE,
    /url$/,
    /`url` beside `record`/,
  ],
  ["a field without a record", cited("{ source: site, field: x }"), PROPERTIES_LINE, /field$/, /without `record`/],
  ["a source as a whole that has no address", cited("register"), PROPERTIES_LINE, /cite$/, /cannot be cited as a whole/, /record/],
  ["an address that is none", cited("{ source: site, url: example.org }"), PROPERTIES_LINE, /url$/, /not an address/],
  [
    "nothing at all",
    offices("level: { column: level }").replace(/ {4}cite.*\n/, ""),
    PROPERTIES_LINE - 1,
    /level$|names/,
    /nothing says where/,
  ],
];

const ofTables: readonly Mistake[] = [
  ["an unknown key", `${HEAD}tbles: []\n`, FIRST_LINE, /tbles$/, /"tbles" is not a key.*"tables"/],
  ["no table", HEAD, 1, /^$/, /names no table/],
  ["no layer", `${HEAD.replace(/layer.*\n/, "")}tables: [{ cite: site, entities: {} }]\n`, 1, /^$/, /names no layer/],
  [
    "a layer's name in small letters",
    `${HEAD.replace("MINE", "mine")}tables: [{ cite: site, entities: {} }]\n`,
    1,
    /layer\.name$/,
    /cannot be the name of a layer/,
  ],
  [
    "a document as a source",
    `${HEAD}  text: { type: DOCUMENT, title: T, sha256: ${"a".repeat(64)} }\ntables: [{ cite: site, entities: {} }]\n`,
    FIRST_LINE,
    /sources\.text$/,
    /is a DOCUMENT/,
  ],
  ["a table that states nothing", `${HEAD}tables: [{ file: offices.csv, cite: site }]\n`, FIRST_LINE, /tables\[0\]$/, /states nothing/],
  ["a file that is not there", offices("").replace("offices.csv", "office.csv"), FIRST_LINE + 1, /file$/, /There is no file/],
  ["a file of an unknown form", offices("").replace("offices.csv", "offices.xls"), FIRST_LINE + 1, /file$/, /of which form/, /CSV, JSON/],
  [
    "another delimiter",
    offices("").replace("offices.csv", "semicolons.csv"),
    FIRST_LINE + 1,
    /file$/,
    /one column, whose name holds ";"/,
    /delimiter: ";"/,
  ],
  [
    "a delimiter of two signs",
    offices("").replace("    cite", '    delimiter: "::"\n    cite'),
    FIRST_LINE + 2,
    /delimiter$/,
    /not one sign/,
  ],
  [
    "an encoding that is none",
    offices("").replace("    cite", "    encoding: latin-99\n    cite"),
    FIRST_LINE + 2,
    /encoding$/,
    /not an encoding/,
  ],
  [
    "a key of another form",
    offices("").replace("    cite", "    records: a\n    cite"),
    FIRST_LINE + 2,
    /records$/,
    /says nothing of a table of the form CSV/,
  ],
  ["a table that is empty", offices("").replace("offices.csv", "empty.csv"), FIRST_LINE + 1, /file$/, /is empty/],
  ["a column that is there twice", offices("").replace("offices.csv", "twice.csv"), FIRST_LINE + 8, /names\.column$/, /2 columns "name"/],
  [
    "a column of a table without a file",
    `${HEAD}tables:\n  - { cite: site, entities: { a: { kind: Network, id: net:a, properties: { names: "{name}" } } } }\n`,
    FIRST_LINE + 1,
    /names$/,
    /of a table without `file`/,
  ],
];

describe.each([
  ["a value", ofValues],
  ["a relationship", ofRelationships],
  ["an entity", ofEntities],
  ["a citation", ofCitations],
  ["the tables", ofTables],
])("a mistake in %s is refused:", (_, mistakes) => {
  test.each(mistakes.map((mistake) => ({ name: mistake[0], mistake })))(
    "$name",
    async ({ mistake: [, mapping, line, field, problem, expected] }) => {
      const problems = await problemsOf(mapping, {
        ...tables,
        "semicolons.csv": "id;name\n",
        "empty.csv": "",
        "twice.csv": "id,name,name\n",
      });
      const found = problems.find((one) => one.line === line && field.test(one.field) && problem.test(one.problem));
      if (found === undefined) throw new Error(problems.map(formatProblem).join("\n"));
      expect(found.file).toMatch(/mapping\.yaml$/);
      if (expected !== undefined) expect(found.expected).toMatch(expected);
    },
  );
});

test("all mistakes are named at once, in their order, and nothing else", async () => {
  const mapping = offices(
    "levl: { column: level }\ntype: OMBUDSMAN\nlinks: { column: site }",
    "relationships:\n  - { verb: MEMBER_OF, from: office, to: plc:italy }",
  );
  const problems = await problemsOf(mapping, tables);
  expect(problems.map(({ line }) => line - PROPERTIES_LINE)).toEqual([0, 1, 2, 4]);
});

test("a mapping that is not YAML, or not there, is refused with its place", async () => {
  expect(await problemsOf(offices("level: [", ""), tables)).toMatchObject([{ problem: expect.stringMatching(/not valid YAML/) as string }]);
  await expect(open("", tables)).rejects.toThrow(/mapping\.yaml:1:1: the file is empty/);
  const missing = written({ "a.yaml": "" }).replace("a.yaml", "b.yaml");
  await expect(
    import("../../../../src/ingest/readers/mapping/reader.js").then(async ({ readMapping }) =>
      readMapping(missing, { known: () => undefined, kindOf: () => undefined }),
    ),
  ).rejects.toThrow(/b\.yaml cannot be read: .*no such file/);
});
