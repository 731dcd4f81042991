/** The reader on 35,990 records as the registry published them, beside the curated graph. */
import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readKnowledge } from "../../../../src/ingest/import.js";
import { claimProblem, idProblem } from "../../../../src/ingest/layer/check-claim.js";
import type { EntityItem, LayerReader, ReaderContext } from "../../../../src/ingest/readers/reader.js";
import { openRor } from "../../../../src/ingest/readers/ror/open-ror.js";
import { lookupKey as keyOfStatement } from "../../../../src/ingest/seeds/cross-checks.js";
import { lookupKey, model } from "../../../../src/model/index.js";
import { withSharedData } from "./helpers/shared-data.js";

const RECORDS = 35_990;
const WITHDRAWN_FOR_A_SUCCESSOR = 100;

/** The curated graph, as the importer tells it, and the names of its cities. */
async function curated(): Promise<{ context: ReaderContext; cityNames: ReadonlySet<unknown> }> {
  const {
    known: { entities, statements },
  } = await readKnowledge("seeds");
  const identified = new Map(statements.map((statement) => [keyOfStatement(statement), statement.subject]));
  const context: ReaderContext = {
    known: (scheme, value) => identified.get(lookupKey(scheme, value)),
    kindOf: (id) => entities.get(id)?.kind,
  };
  const names = statements.filter(({ subject, predicate }) => predicate === "names" && context.kindOf(subject) === "City");
  return { context, cityNames: new Set(names.map(({ value }) => value)) };
}

/** Whether a city of a country in which the documents name cities has one of these names. */
const isNamed = ({ claims }: EntityItem, names: ReadonlySet<unknown>): boolean =>
  claims.some(({ predicate, object = "" }) => predicate === "PART_OF" && ["plc:italy", "plc:spain", "plc:argentina"].includes(object)) &&
  claims.some(({ predicate, value }) => predicate === "names" && names.has(value));

withSharedData("ror-v2-records.jsonl.gz", "the registry's records", (path) => {
  let reader: LayerReader;
  /** How often each predicate is stated of organizations. */
  const organizations = new Map<string, number>();
  const known = new Map<string, EntityItem[]>();
  const identified = new Map<string, string>();
  const problems: unknown[] = [];
  /** Cities under an id of GeoNames that have the name and country of a curated one. */
  const twice: string[] = [];

  /** What the importer would object to. */
  function check(item: EntityItem): void {
    const { id, kind = "", claims } = item;
    const definition = model.kinds.get(kind);
    if (definition === undefined || idProblem(id, kind, model) !== undefined) problems.push(item);
    else problems.push(...claims.flatMap((claim) => claimProblem(claim, id, definition, new Set(["ror"]), model) ?? []));
    for (const { predicate, value = null, qualifiers = {} } of claims) {
      const key = keyOfStatement({ predicate, value, qualifiers, valueState: "VALUE", rank: "NORMAL" });
      if (key === undefined) continue;
      if ((identified.get(key) ?? id) !== id) problems.push(`${key} identifies ${id} and ${String(identified.get(key))}`);
      identified.set(key, id);
    }
  }

  beforeAll(async () => {
    const { context, cityNames } = await curated();
    reader = await openRor(path, context);
    for await (const item of reader.items()) {
      if ("problem" in item) {
        problems.push(item);
        continue;
      }
      check(item);
      if (!/^(org:ror|cty:geonames|plc:iso)-/.test(item.id)) known.set(item.id, [...(known.get(item.id) ?? []), item]);
      if (item.id.startsWith("cty:geonames-") && isNamed(item, cityNames)) twice.push(item.id);
      if (item.kind !== "Organization") continue;
      for (const { predicate } of item.claims) organizations.set(predicate, (organizations.get(predicate) ?? 0) + 1);
    }
  }, 900_000);

  test("are all understood, and have nothing that the importer refuses", () => {
    expect(problems).toEqual([]);
    expect(reader.sources.map(({ id }) => id)).toEqual(["ror"]);
    expect(reader.layer).toMatchObject({ name: "ROR", asOf: "2026-06-23" });
    expect(reader.progress()).toBe(1);
  });

  test("become organizations, and relationships that each stand once", () => {
    expect(Object.fromEntries(organizations)).toMatchObject({
      registerStatus: RECORDS - WITHDRAWN_FOR_A_SUCCESSOR,
      PART_OF: 13_092,
      SUCCEEDED_BY: 445,
      RELATED_TO: 2_813,
    });
  });

  test("show what a person should know of them", () => {
    expect(Object.fromEntries(reader.findings().map(({ finding, count }) => [finding, count]))).toEqual({
      "relationships to records that are not in the file, left out": 9_335,
      "relationships of a record to itself, left out": 3,
      "withdrawn records in whose place their successor stands": WITHDRAWN_FOR_A_SUCCESSOR,
      "withdrawn records that do not state one successor in the file, kept as WITHDRAWN": 90,
      "parts of which only the part itself says so": 493,
      "parts of which only the whole says so": 226,
      "circles of parts, kept as stated": 2,
      "identifiers that several records state as theirs, left out": 69,
      "identifiers of an unknown scheme or not in its form, left out": 1,
      "places that records name differently; the first name is stated": 11,
    });
  });

  test("meet the curated graph: bodies by ROR id, cities by GeoNames id (Milan by two), countries by ISO code", () => {
    const former = (id: string): string[] => (known.get(id) ?? []).flatMap(({ formerIds = [] }) => formerIds);
    expect(former("cty:milan")).toEqual(["cty:geonames-3173435", "cty:geonames-6542283"]);
    expect(former("cty:torino")).toEqual(["cty:geonames-3165524"]);
    expect(former("plc:italy")).toEqual(["plc:iso-it"]);
    expect(former("org:cnr")).toEqual(["org:ror-04zaypm56"]);
    expect([...known.keys()].filter((id) => /^(org|cty):/.test(id)).sort()).toEqual([
      "cty:arezzo",
      "cty:buenos-aires",
      "cty:florence",
      "cty:granada",
      "cty:grosseto",
      "cty:imperia",
      "cty:la-spezia",
      "cty:milan",
      "cty:naples",
      "cty:pisa",
      "cty:pontevedra",
      "cty:rome",
      "cty:rosario",
      "cty:santa-fe",
      "cty:sassari",
      "cty:torino",
      "org:cnr",
      "org:regione-abruzzo",
      "org:regione-basilicata",
      "org:regione-molise",
      "org:uil",
      "org:unesco",
      "org:unicef",
      "org:united-nations",
    ]);
    expect(known.get("plc:canary-islands")?.[0]?.kind).toBe("Region");
  });

  test("leave none of the curated cities a second time under an id of GeoNames", () => {
    expect(twice).toEqual([]);
  });

  test("are read within a heap of 64 MB, though they would take some 200 MB at once", async () => {
    const module = pathToFileURL("dist/ingest/readers/ror/open-ror.js").href;
    const program = `const { openRor } = await import(${JSON.stringify(module)});
const reader = await openRor(${JSON.stringify(path)}, { known: () => undefined, kindOf: () => undefined });
let count = 0;
for await (const item of reader.items()) count += 1;
console.log(count);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--max-old-space-size=64", "--input-type=module", "--eval", program]);
    expect(Number(stdout)).toBeGreaterThan(RECORDS);
  }, 900_000);
});
