import { groupBy } from "../../group.js";
import type { Claim } from "../reader.js";

/** The claims, with those that say the same merged into one that has the citations of all. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const sayingTheSame = groupBy(claims, ({ predicate, object, value, qualifiers = {} }) =>
    JSON.stringify([predicate, object, value, Object.entries(qualifiers).sort()]),
  );
  return [...sayingTheSame.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, citations: [first, ...others].flatMap(({ citations }) => citations) }];
  });
}
