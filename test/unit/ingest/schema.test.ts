import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { seedsSchema } from "../../../src/ingest/schema/seeds-schema.js";
import { ENTRY_KEYS } from "../../../src/ingest/seeds/interpret-entry.js";
import { Problems } from "../../../src/ingest/seeds/place.js";
import { parseSeeds, readSeedTexts } from "../../../src/ingest/seeds/read.js";
import { model, propertyQualifiers } from "../../../src/model/index.js";
import { DATASET, entities, SOURCES } from "./helpers.js";

const validate = new Ajv2020({ strict: false }).compile(seedsSchema());
const fits = (text: string | undefined): boolean => validate(parse(text ?? ""));
const network = (line: string): string | undefined =>
  entities(`  net:x:\n    kind: Network\n    names: { value: X, at: 1-2 }\n    ${line}`)["a.yaml"];

describe("the JSON Schema of the seed files", () => {
  test("accepts what is right", () => {
    expect(fits(DATASET)).toBe(true);
    expect(fits(SOURCES)).toBe(true);
    expect(fits(network("type: { value: REGIONAL, at: [1-2, 3-4], statedAs: x }"))).toBe(true);
    expect(fits(network("established: [{ value: 2014, at: 1-2 }, { value: 2014-05~/.., at: 1-2, basis: IMPLIED, rank: PREFERRED }]"))).toBe(
      true,
    );
    expect(
      fits(network("memberOf: { to: net:y, role: member, joint: true, date: 1995/.., cite: { source: web, url: 'https://a.example/' } }")),
    ).toBe(true);
    expect(
      fits("layer: EXTERNAL\nentities:\n  net:x:\n    coordinates: { to: net:y, at: 1-2 }\n    type: { value: MUSEUM, at: 1-2 }"),
    ).toBe(true);
  });

  test.each([
    ["an unknown property", "purposs: { value: x, at: 1-2 }"],
    ["a verb of another kind", "holdsRoleIn: { to: net:y, at: 1-2 }"],
    ["an inverse field", "members: { to: net:y, at: 1-2 }"],
    ["an unknown key", "purposes: { value: x, att: 1-2 }"],
    ["a type of another kind", "type: { value: MUSEUM, at: 1-2 }"],
    ["a date that is none", "established: { value: 2014-5, at: 1-2 }"],
    ["a passage that is none", "purposes: { value: x, at: 1 }"],
    ["no value", "purposes: { at: 1-2 }"],
    ["a value and a state", "purposes: { value: x, state: NONE, at: 1-2 }"],
    ["no other end", "memberOf: { at: 1-2 }"],
    ["a metric that is none", "observations: { metric: CATS, value: 1, at: 1-2 }"],
    ["no metric", "observations: { value: 1, at: 1-2 }"],
  ])("refuses %s", (_, line) => {
    expect(fits(network(line))).toBe(false);
  });

  test("accepts every seed file of the repository that the importer can read", async () => {
    const problems = new Problems();
    const files = parseSeeds(await readSeedTexts("seeds", problems), problems);
    expect(files.length).toBeGreaterThan(0);
    for (const { path } of files) {
      const fitting = fits(await readFile(`seeds/${path}`, "utf8"));
      if (!fitting) throw new Error(`seeds/${path}: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
    }
  });
});

test("no qualifier of the model has a name that an entry or a record uses", () => {
  const ofVerbs = [...model.verbs.values()].flatMap(({ qualifiers }) => [...qualifiers.keys()]);
  const ofValues = Object.values(propertyQualifiers).flatMap((qualifiers) => Object.keys(qualifiers));
  for (const name of new Set([...ofVerbs, ...ofValues])) {
    expect(ENTRY_KEYS).not.toContain(name);
    expect(RESERVED_NAMES).not.toContain(name);
  }
});

/** The names that records use (store/records.ts). */
const RESERVED_NAMES: readonly string[] = [
  "id",
  "subject",
  "predicate",
  "object",
  "verb",
  "edge",
  "value",
  "folded",
  "words",
  "valueState",
  "layer",
  "layerKey",
  "layers",
  "statements",
  "possibleFrom",
  "possibleTo",
  "certainFrom",
  "certainTo",
  "precedence",
  "sources",
  "citations",
  "derivedFrom",
  "note",
  "lookup",
  "hash",
  "load",
  "withdrawnBy",
  "removed",
  "date",
  "since",
  "until",
  "statedAs",
  "basis",
  "rank",
  "citationCount",
  "sourceCount",
  "sinceEarliest",
  "sinceLatest",
  "sinceCertain",
  "untilEarliest",
  "untilLatest",
  "untilCertain",
  "valueEarliest",
  "valueLatest",
  "valueCertain",
];
