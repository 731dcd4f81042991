import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { MappingError } from "../../../../src/ingest/readers/mapping/mapping-error.js";
import { readMapping } from "../../../../src/ingest/readers/mapping/reader.js";
import type { Claim, EntityItem, InvalidItem, Item, LayerReader, ReaderContext } from "../../../../src/ingest/readers/reader.js";
import { lookupKey as keyOf } from "../../../../src/ingest/seeds/cross-checks.js";
import type { Problem } from "../../../../src/ingest/seeds/place.js";
import { lookupKey } from "../../../../src/model/index.js";
import { entities, seedsOf } from "../helpers.js";

const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** Files by name, in a folder of their own; the answer is the path of the first. */
export function written(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(path.join(tmpdir(), "crg-readers-"));
  made.push(directory);
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(directory, name), content);
  return path.join(directory, Object.keys(files)[0] ?? "");
}

const SEEDS = `  plc:italy:
    kind: Country
    names: { value: Italy, at: 1-2 }
    identifiers: { scheme: ISO_3166_1, value: IT, at: 1-2 }
  plc:norway:
    kind: Country
    names: { value: Norway, at: 1-2 }
    identifiers: { scheme: ISO_3166_1, value: "NO", at: 1-2 }
  org:istc-cnr:
    kind: Organization
    names: { value: ISTC, at: 1-2 }
    identifiers: [{ scheme: ROR, value: 05w9g2j85, at: 1-2 }, { scheme: WIKIDATA, value: Q1, identifies: BODY, at: 1-2 }]
  net:iaec:
    kind: Network
    names: { value: IAEC, at: 1-2 }
    identifiers: { scheme: WIKIDATA, value: Q42, at: 1-2 }
  law:it-l-1997-451:
    kind: Law
    names: { value: Law 451, at: 1-2 }
`;

/** What the importer answers to a reader, for a graph of a few entities. */
export const graph: ReaderContext = (() => {
  const seeds = seedsOf(entities(SEEDS));
  const owners = new Map(seeds.statements.map(({ statement }) => [keyOf(statement), statement.subject]));
  return {
    known: (scheme, value) => owners.get(lookupKey(scheme, value)),
    kindOf: (id) => seeds.entities.get(id)?.kind,
  };
})();

/** The head of a mapping; the lines of its tables follow. */
export const HEAD = `layer: { name: MINE, title: Mine, description: My own., asOf: 2026-11 }
sources:
  register: { type: RECORDS, title: A register, language: it }
  site: { type: PAGE, title: A site, url: "https://example.org/", retrieved: 2026-11-02 }
`;

/** The line of a mapping on which the lines of `tables` begin. */
export const FIRST_LINE = HEAD.split("\n").length;

/** A mapping of one table of offices: `properties` are the lines below the office's properties, `more` what follows the entities. */
export const offices = (properties: string, more = "", entity = ""): string => `${HEAD}tables:
  - file: offices.csv
    cite: { source: register, record: "{id}" }
    entities:
      office:
        kind: Organization
        id: "org:office-{id}"${entity}
        properties:
          names: { column: name }
${indented(properties, 10)}
${indented(more, 4)}`;

/** The line on which `properties` of {@link offices} begin. */
export const PROPERTIES_LINE = FIRST_LINE + 9;

const indented = (lines: string, by: number): string =>
  lines
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");

export const open = (mapping: string, tables: Readonly<Record<string, string | Uint8Array>>, context = graph): Promise<LayerReader> =>
  readMapping(written({ "mapping.yaml": mapping, ...tables }), context);

/** The problems of a mapping that is refused. */
export async function problemsOf(mapping: string, tables: Readonly<Record<string, string>>, context = graph): Promise<readonly Problem[]> {
  const refusal: unknown = await open(mapping, tables, context).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof MappingError)) throw new Error(`the mapping was not refused: ${String(refusal)}`);
  return refusal.problems;
}

/** All items of a reader. */
export async function itemsOf(reader: LayerReader): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of reader.items()) items.push(item);
  return items;
}

export const isInvalid = (item: Item): item is InvalidItem => "problem" in item;

/** The entities of tables that are without fault. */
export async function read(mapping: string, tables: Readonly<Record<string, string | Uint8Array>>, context = graph): Promise<EntityItem[]> {
  const items = await itemsOf(await open(mapping, tables, context));
  return items.map((item) => {
    if (isInvalid(item)) throw new Error(`${item.origin.file}:${item.origin.line ?? ""}: ${item.field}: ${item.problem}`);
    return item;
  });
}

/** What is wrong with the rows of a table. */
export async function invalidRows(mapping: string, tables: Readonly<Record<string, string>>, context = graph): Promise<InvalidItem[]> {
  return (await itemsOf(await open(mapping, tables, context))).filter(isInvalid);
}

/** What items state with a property or verb. */
export const claims = (items: readonly EntityItem[], predicate: string): Claim[] =>
  items.flatMap((item) => item.claims.filter((claim) => claim.predicate === predicate));

/** The values that items state of a property. */
export const values = (items: readonly EntityItem[], property: string): unknown[] => claims(items, property).map(({ value }) => value);
