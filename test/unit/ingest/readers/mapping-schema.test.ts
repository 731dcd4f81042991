/** The JSON Schema of mapping files, and the mappings that the project shows. */
import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { EXPRESSION_KEYS } from "../../../../src/ingest/readers/mapping/interpret-expression.js";
import { COMMON_KEYS } from "../../../../src/ingest/readers/mapping/interpret-entry.js";
import { RELATIONSHIP_KEYS } from "../../../../src/ingest/readers/mapping/interpret-relationship.js";
import { readMapping } from "../../../../src/ingest/readers/mapping/reader.js";
import { mappingSchema } from "../../../../src/ingest/schema/mapping-schema.js";
import { model, propertyQualifiers } from "../../../../src/model/index.js";
import { fixtureModel } from "../fixture-model.js";
import { graph, HEAD, offices, written } from "./helpers.js";

const validate = new Ajv2020({ strict: false }).compile(mappingSchema());
const fits = (text: string): boolean => validate(parse(text));
const relationship = (keys: string): string => offices("", `relationships:\n  - { ${keys} }`);

describe("the JSON Schema of mapping files", () => {
  test.each([
    ["columns and texts", offices('level: { column: level }\nlinks: ["{a}", "https://a.example/{b}"]\ndescription: About')],
    ["steps", offices('functions: { columns: [a, b], split: ";", join: " ", empty: none, required: true }')],
    [
      "dates",
      offices("established: { column: since, format: [d/m/yyyy, yyyy], date: { from: { column: a, format: yyyy }, until: '..' } }"),
    ],
    ["maps", offices("type: { column: sort, map: { a: OTHER, b: [OTHER, ARCHIVE], c: null }, otherwise: OTHER }")],
    ["identifiers", offices("identifiers: [{ scheme: ROR, column: ror }, { scheme: { column: s }, column: v, identifies: PLACE }]")],
    ["citations", offices('level: { column: a, cite: [site, { source: register, record: "{a}", field: { column: f } }] }')],
    [
      "relationships",
      relationship(
        'verb: FOUNDED, from: office, to: { id: "net:{a}", split: ";" }, role: { column: r, map: { f: FOUNDER } }, atRequestOf: { scheme: ROR, column: who, optional: true }, date: 1990/.., only: { a: [1, ""] }',
      ),
    ],
    [
      "filters",
      offices("").replace(
        "    cite",
        '    only: { status: active, n: [1, 2] }\n    except: { a: "" }\n    delimiter: ";"\n    encoding: latin1\n    cite',
      ),
    ],
    [
      "a table without a file",
      `${HEAD}tables:\n  - { cite: site, entities: { a: { kind: Network, id: net:a, alsoKinds: [Organization], properties: { names: A } } } }`,
    ],
  ])("accepts %s", (_, mapping) => {
    expect([fits(mapping), validate.errors]).toEqual([true, null]);
  });

  test.each([
    ["an unknown property", offices("levl: { column: level }")],
    ["a verb among the properties", offices("memberOf: { column: level }")],
    ["an unknown key", offices("level: { colum: level }")],
    ["no source of the value", offices("level: { language: en }")],
    ["two sources of it", offices("level: { column: level, value: x }")],
    ["a value that is not in the list", offices("type: OMBUDSMAN")],
    ["a map to such a value", offices("type: { column: level, map: { x: OMBUDSMAN } }")],
    ["a format of what is no date", offices("level: { column: level, format: yyyy }")],
    ["a date that is none", offices("established: { value: 2014-5 }")],
    ["a missing qualifier", offices("identifiers: { column: level }")],
    ["an unknown scheme", offices("identifiers: { scheme: RORR, column: level }")],
    ["an unknown verb", relationship("verb: MEMBR_OF, from: office, to: net:iaec")],
    ["an unknown qualifier", relationship("verb: MEMBER_OF, from: office, to: net:iaec, rol: x")],
    ["a qualifier that is not in the list", relationship("verb: FOUNDED, from: office, to: net:iaec, role: BOSS")],
    ["a missing end", relationship("verb: MEMBER_OF, from: office")],
    ["an unknown kind", offices("").replace("kind: Organization", "kind: Organisation")],
    ["an unknown form", offices("").replace("    cite", "    form: XLS\n    cite")],
    ["no layer", offices("").replace(/layer.*\n/, "")],
  ])("refuses %s", (_, mapping) => {
    expect(fits(mapping)).toBe(false);
  });

  test("and the importer know a kind and a verb that the model alone adds", async () => {
    const mapping = `${HEAD}tables:
  - cite: site
    entities: { school: { kind: School, id: sch:one, properties: { names: One, type: PRIMARY, opened: 1990 } }, topic: { kind: Topic, id: top:rights, properties: { names: Rights } } }
    relationships: [{ verb: TEACHES, from: school, to: topic, hours: 2 }]
`;
    expect(fits(mapping)).toBe(false);
    expect(new Ajv2020({ strict: false }).compile(mappingSchema(fixtureModel))(parse(mapping))).toBe(true);
    const reader = await readMapping(written({ "m.yaml": mapping }), graph, fixtureModel);
    const items = [];
    for await (const item of reader.items()) items.push(item);
    expect(items).toMatchObject([
      { id: "sch:one", claims: [{}, {}, { value: "1990" }, { predicate: "TEACHES", object: "top:rights", qualifiers: { hours: 2 } }] },
      { id: "top:rights" },
    ]);
  });
});

test("no qualifier of the model has a name that a mapping uses beside it", () => {
  const ofVerbs = [...model.verbs.values()].flatMap(({ qualifiers }) => [...qualifiers.keys()]);
  for (const name of ofVerbs) expect([...COMMON_KEYS, ...RELATIONSHIP_KEYS]).not.toContain(name);
  for (const name of Object.values(propertyQualifiers).flatMap((qualifiers) => Object.keys(qualifiers)))
    expect([...COMMON_KEYS, ...EXPRESSION_KEYS]).not.toContain(name);
});

describe("the example of ombudspersons", () => {
  const countries = {
    known: (_: string, value: string) => `plc:${value.toLowerCase()}`,
    kindOf: (id: string) => (id.startsWith("plc:") ? "Country" : undefined),
  };

  test("fits the schema and is read without fault", async () => {
    expect(fits(await readFile("examples/ombudspersons/mapping.yaml", "utf8"))).toBe(true);
    const reader = await readMapping("examples/ombudspersons/mapping.yaml", countries);
    const items = [];
    for await (const item of reader.items()) items.push(item);
    expect(items.length).toBe(11);
    expect(items).toContainEqual(expect.objectContaining({ id: "org:ombudsperson-norway", kind: "Organization" }));
    expect(items.every((item) => "claims" in item && item.claims.every(({ citations }) => citations.length === 1))).toBe(true);
    expect(reader.findings()).toEqual([]);
  });
});
