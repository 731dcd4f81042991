/** Which records of a dump to keep. */
import { OperatorError } from "../../../errors.js";
import { definition, fold, SCHEMES } from "../../../model/index.js";
import { didYouMean } from "../../seeds/suggest.js";
import type { FileIndex } from "./index-file.js";
import type { RorRecord } from "./record.js";

/** What a record must meet to be kept: all that is given. */
export interface RorChoice {
  /** Two-letter codes of ISO 3166-1: it has a location in one of these countries. */
  readonly countries?: readonly string[];
  /** It is of one of these types, e.g. `EDUCATION`. */
  readonly types?: readonly string[];
  /** One of its names holds this text, without regard to accents and case. */
  readonly name?: string;
  /** It is linked, over relationships between records of the file, to an entity that the graph has from elsewhere. */
  readonly near?: Nearness;
}

/** How near, and to what. */
export interface Nearness {
  /** The most relationships in between; 0 keeps just the entities themselves. */
  readonly hops: number;
  /** The ids of the entities, e.g. `org:cnr`; all that the file has as well when absent. */
  readonly of?: readonly string[];
}

/** @throws OperatorError when a part of the choice is none that a record could meet */
export function refuseWrongChoice({ countries = [], types = [], near }: RorChoice): void {
  const country = countries.find((code) => !SCHEMES.ISO_3166_1.pattern.test(code.toUpperCase()));
  if (country !== undefined) throw new OperatorError(`"${country}" is no country code.`, ["Write two letters of ISO 3166-1, e.g. IT."]);
  const known = Object.keys(definition.kinds.Organization.types);
  const type = types.find((one) => !known.includes(one.toUpperCase()));
  if (type !== undefined) {
    throw new OperatorError(`"${type}" is no type of organization${didYouMean(type, known)}.`, [`Write one of ${known.join(", ")}.`]);
  }
  if (near !== undefined && !(Number.isInteger(near.hops) && near.hops >= 0)) {
    throw new OperatorError(`${near.hops} is no number of relationships to be near by.`, ["Write a whole number from 0."]);
  }
}

/** Whether a record, by what it says itself, meets the choice. */
export function meetsChoice({ countries, types, name }: RorChoice): (record: RorRecord) => boolean {
  const codes = countries?.map((code) => code.toUpperCase());
  const wantedTypes = types?.map((type) => type.toUpperCase());
  const folded = name === undefined ? undefined : fold(name);
  return (record) =>
    (codes === undefined || record.locations.some(({ geonames_details }) => codes.includes(geonames_details.country_code))) &&
    (wantedTypes === undefined || record.types.some((type) => wantedTypes.includes(type))) &&
    (folded === undefined || record.names.some(({ value }) => fold(value).includes(folded)));
}

/**
 * The records within reach of entities that the graph has.
 *
 * @param entityOf - the id of the entity that another layer has for a record
 * @param placeTaken - the record that stands in the place of another
 * @throws OperatorError when the file has none of the entities
 */
export function recordsNear(
  { hops, of }: Nearness,
  { records, rows }: FileIndex,
  entityOf: (ror: string) => string | undefined,
  placeTaken: (ror: string) => string,
): Set<string> {
  const starts = [...records.keys()].filter((ror) => {
    const entity = entityOf(ror);
    return entity !== undefined && (of === undefined || of.includes(entity));
  });
  const missing = of?.filter((id) => !starts.some((ror) => entityOf(ror) === id)) ?? [];
  if (starts.length === 0 || missing.length > 0) {
    throw new OperatorError(
      missing.length > 0 ? `The file has no record of ${missing.join(", ")}.` : "The file has no record of an entity that the graph has.",
      ["Name entities that have a ROR identifier and stand in this file, or leave nearness out."],
    );
  }
  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string): unknown => neighbours.get(from)?.push(to) ?? neighbours.set(from, [to]);
  for (const row of rows) {
    if (!records.has(row.to)) continue;
    const [from, to] = [placeTaken(row.from), placeTaken(row.to)];
    link(from, to);
    link(to, from);
  }
  const reached = new Set(starts);
  let front: readonly string[] = starts;
  for (let hop = 0; hop < hops && front.length > 0; hop += 1) {
    front = [...new Set(front.flatMap((ror) => neighbours.get(ror) ?? []))].filter((ror) => !reached.has(ror));
    for (const ror of front) reached.add(ror);
  }
  return reached;
}
