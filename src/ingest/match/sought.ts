/** What a match is sought for: entities of the seeds that no identifier in the scheme of a source identifies. */
import type { Scheme, Statement } from "../../model/index.js";
import type { Claim } from "../readers/reader.js";
import type { Knowledge } from "../seeds/declarations.js";
import { type Profile, profileOf } from "./profile.js";

/** Kinds that are compared with one another, and the scheme in which the source identifies them. */
export interface Sought {
  readonly kinds: readonly string[];
  readonly scheme: Scheme;
}

/** A dump of ROR identifies organizations by itself, and the cities in which they are by GeoNames. */
export const SOUGHT_IN_ROR: readonly Sought[] = [
  { kinds: ["Organization", "Network"], scheme: "ROR" },
  { kinds: ["City"], scheme: "GEONAMES" },
];

/** All that one scheme may identify: bodies among bodies, and each kind of place among its own. */
export const soughtBy = (scheme: Scheme): readonly Sought[] =>
  [["Organization", "Network"], ["City"], ["Region"], ["Country"]].map((kinds) => ({ kinds, scheme }));

/** The entities of the seeds, as they are compared. */
export function profilesOf({ entities, statements }: Knowledge): Map<string, Profile> {
  const claims = new Map<string, Claim[]>();
  for (const statement of statements) {
    const own = claims.get(statement.subject);
    if (own === undefined) claims.set(statement.subject, [claimOf(statement)]);
    else own.push(claimOf(statement));
  }
  return new Map([...entities.values()].map(({ id, kind }) => [id, profileOf(id, kind, claims.get(id) ?? [])]));
}

const claimOf = ({ predicate, object, value, valueState, qualifiers, rank, citations }: Statement): Claim => ({
  predicate,
  ...(object !== null && { object }),
  ...(value !== null && { value }),
  valueState,
  qualifiers,
  rank,
  citations,
});

/** The sought kinds that a profile is among, if it has an identifier in their scheme, or where `identified` is false has none. */
export const soughtAmong = ({ kind, identifiers }: Profile, sought: readonly Sought[], identified: boolean): Sought | undefined =>
  sought.find(
    ({ kinds, scheme }) =>
      kinds.includes(kind) && [...identifiers].some((identifier) => identifier.startsWith(`${scheme}:`)) === identified,
  );
