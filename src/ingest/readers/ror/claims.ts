import { groupBy } from "../../group.js";
import type { Claim } from "../reader.js";

/** The claims, with those that say the same merged into one that has the citations of all. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const sayingTheSame = groupBy(claims, ({ predicate, object = "", value = "", qualifiers = {} }) =>
    // Qualifiers of one predicate are written in one order.
    [predicate, object, value, ...Object.values(qualifiers)].join("\u0000"),
  );
  return [...sayingTheSame.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, citations: [first, ...others].flatMap(({ citations }) => citations) }];
  });
}
