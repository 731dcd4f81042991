/** Small dumps of ROR, and what the reader makes of them. */
import type { Claim, EntityItem, InvalidItem, ReaderContext } from "../../../../../src/ingest/readers/reader.js";
import type { RorChoice } from "../../../../../src/ingest/readers/ror/choice.js";
import { openRor } from "../../../../../src/ingest/readers/ror/open-ror.js";
import { file, jsonLines } from "./files.js";

/** The ROR ids of the small dumps. */
export const [A, B, C, D, E] = ["0aaaaaa01", "0bbbbbb02", "0cccccc03", "0dddddd04", "0eeeeee05"] as const;

export const address = (ror: string): string => `https://ror.org/${ror}`;

export const TURIN = {
  geonames_id: 3165524,
  geonames_details: { name: "Turin", country_code: "IT", country_name: "Italy", country_subdivision_name: "Piedmont", lat: 45, lng: 7.6 },
};

/** A record of schema v2.1 with these fields otherwise. */
export const record = (ror: string, fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id: address(ror),
  status: "active",
  established: null,
  names: [{ value: `Body ${ror}`, types: ["ror_display", "label"], lang: "en" }],
  types: ["education"],
  links: [],
  domains: [],
  external_ids: [],
  locations: [TURIN],
  relationships: [],
  admin: { created: { date: "2020-01-01", schema_version: "1.0" }, last_modified: { date: "2026-01-31", schema_version: "2.1" } },
  ...fields,
});

export const relationship = (type: string, ror: string): Record<string, unknown> => ({ type, id: address(ror), label: ror });

/** A graph of other layers: what identifies its entities (`ROR:0aaaaaa01` to an id), and their kinds. */
export function graph(identified: Readonly<Record<string, string>> = {}, kinds: Readonly<Record<string, string>> = {}): ReaderContext {
  return { known: (scheme, value) => identified[`${scheme}:${value}`], kindOf: (id) => kinds[id] };
}

/** What the reader made of a dump. */
export interface Reading {
  readonly entities: ReadonlyMap<string, EntityItem>;
  readonly items: readonly EntityItem[];
  readonly invalid: readonly InvalidItem[];
  /** How often each finding was made. */
  readonly findings: Readonly<Record<string, number>>;
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

export async function readRor(path: string, context: ReaderContext = graph(), choice: RorChoice = {}): Promise<Reading> {
  const reader = await openRor(path, context, choice);
  const items: EntityItem[] = [];
  const invalid: InvalidItem[] = [];
  for await (const item of reader.items()) {
    if ("problem" in item) invalid.push(item);
    else items.push(item);
  }
  return {
    entities: new Map(items.map((item) => [item.id, item])),
    items,
    invalid,
    findings: Object.fromEntries(reader.findings().map(({ finding, count }) => [finding, count])),
    examples: Object.fromEntries(reader.findings().map(({ finding, examples }) => [finding, examples])),
  };
}

export const readRecords = async (records: readonly unknown[], context?: ReaderContext, choice?: RorChoice): Promise<Reading> =>
  readRor(await file("ror.jsonl", jsonLines(records)), context, choice);

export const own = (ror: string): string => `org:ror-${ror}`;

export const claimsOf = ({ entities }: Reading, id: string): readonly Claim[] => entities.get(id)?.claims ?? [];

/** The values of a property, or the ids at the other ends of a verb. */
export const stated = (reading: Reading, id: string, predicate: string): unknown[] =>
  claimsOf(reading, id)
    .filter((claim) => claim.predicate === predicate)
    .map(({ value, object }) => object ?? value);

/** Where each claim of a predicate is cited: `0aaaaaa01 names[0]`. */
export const cited = (reading: Reading, id: string, predicate: string): string[][] =>
  claimsOf(reading, id)
    .filter((claim) => claim.predicate === predicate)
    .map(({ citations }) =>
      citations.map(({ locator }) => (locator.type === "RECORD" ? `${locator.record.slice(-9)} ${locator.field ?? ""}` : locator.type)),
    );
