import { lookupKey, normalizeIdentifier, type Rank, SCHEMES, type Scheme } from "../../../model/index.js";
import type { RorRecord } from "./record.js";

/** An identifier that a record states beside its own. */
export interface ExternalIdentifier {
  readonly scheme: Scheme;
  readonly value: string;
  /** What it is looked up by. */
  readonly key: string;
  /** PREFERRED, where the record prefers it to others of the scheme. */
  readonly rank: Rank;
  /** e.g. `external_ids[1].all[0]`. */
  readonly field: string;
}

/** The identifiers of a record in other schemes, as far as they have the form of their scheme. */
export function identifiersOf({ external_ids }: RorRecord): ExternalIdentifier[] {
  return external_ids.flatMap(({ type, preferred, all }, entry) => {
    const scheme = schemeOf(type);
    if (scheme === undefined) return [];
    const preferredValue = typeof preferred === "string" && all.length > 1 ? normalizeIdentifier(scheme, preferred) : undefined;
    return all.flatMap((stated, index) => {
      const value = normalizeIdentifier(scheme, stated);
      if (!SCHEMES[scheme].pattern.test(value)) return [];
      const rank: Rank = value === preferredValue ? "PREFERRED" : "NORMAL";
      return [{ scheme, value, key: lookupKey(scheme, value), rank, field: `external_ids[${entry}].all[${index}]` }];
    });
  });
}

/** What a record states as an identifier and is none: of a scheme that the model does not have, or of another form. */
export function unusableIdentifiers({ external_ids }: RorRecord): string[] {
  return external_ids.flatMap(({ type, all }) => {
    const scheme = schemeOf(type);
    return all
      .filter((stated) => scheme === undefined || !SCHEMES[scheme].pattern.test(normalizeIdentifier(scheme, stated)))
      .map((stated) => `${type} ${stated}`);
  });
}

/** The schemes in which ROR states identifiers of organizations. */
const EXTERNAL_SCHEMES = ["GRID", "ISNI", "FUNDREF", "WIKIDATA"] as const satisfies readonly Scheme[];

const schemeOf = (type: string): Scheme | undefined => EXTERNAL_SCHEMES.find((scheme) => scheme === type.toUpperCase());
