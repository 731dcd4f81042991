/** Words for a curator who mistyped: the nearest of what is allowed, and the list itself. */
import { editDistance } from "../../model/index.js";

/** ` (did you mean "names"?)`, or nothing when no candidate is near. */
export function didYouMean(written: string, allowed: Iterable<string>): string {
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === undefined ? "" : ` (did you mean "${best}"?)`;
}

/** The allowed words as a phrase: `one of A, B, C`. */
export const oneOf = (allowed: Iterable<string>): string => `one of ${[...allowed].join(", ")}`;
