/** Paths made of what a search found: in memory, shortest first, then by ids. */
import type { Found } from "./search.js";

/** The paths, each a sequence of different ids; up to which length all were looked at, and whether none is missing. */
export interface Enumerated {
  readonly paths: readonly (readonly string[])[];
  readonly searchedTo: number;
  readonly complete: boolean;
}

/** How many entities are tried in making paths: dense surroundings have more sequences than anybody could wait for. */
const MOST_TRIED = 500_000;

/**
 * Makes the first `k` paths from an entity of one set to one of the other, no other of either set between.
 *
 * @param wanted how many at most, up to which length, and whether none longer than the shortest
 */
export function enumeratePaths(
  [from, to, levels]: Found,
  wanted: { readonly k: number; readonly maxLength: number; readonly shortestOnly: boolean },
): Enumerated {
  const { k, maxLength, shortestOnly } = wanted;
  const looked = levels.filter(([, wasLooked]) => wasLooked).length;
  const shared = from.filter((id) => to.includes(id)).sort();
  const ends: Ends = {
    from: new Set(from.filter((id) => !to.includes(id)).sort()),
    to: new Set(to.filter((id) => !from.includes(id))),
    shared: new Set(shared),
  };
  const steps = stepsOf(levels, ends);
  const paths: (readonly string[])[] = shared.slice(0, k).map((id) => [id]);
  const isEnough = (): boolean => paths.length >= k || (shortestOnly && paths.length > 0);
  const tries = { left: MOST_TRIED };
  const leading: ReadonlySet<string>[] = [ends.to];
  let searchedTo = 0;
  while (!isEnough() && searchedTo < looked) {
    const length = searchedTo + 1;
    leading.push(oneStepBefore(leading[length - 1] ?? new Set(), steps));
    const found = pathsOf(length, ends, steps, leading, k - paths.length, tries);
    if (found === undefined) break;
    paths.push(...found);
    searchedTo = length;
  }
  // Nobody can leave what has been gone through to its edges, so that there is nothing longer either.
  const complete = isEnough() || searchedTo >= maxLength;
  return { paths, searchedTo, complete };
}

interface Ends {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
}

/** Where each entity leads; the sets of ends are left at the start and entered at the end only. */
type Steps = ReadonlyMap<string, ReadonlySet<string>>;

function stepsOf(levels: Found[2], { from, to, shared }: Ends): Steps {
  const steps = new Map<string, Set<string>>();
  const add = (before: string, after: string): void => {
    if (to.has(before) || from.has(after) || shared.has(before) || shared.has(after)) return;
    const known = steps.get(before);
    if (known === undefined) steps.set(before, new Set([after]));
    else known.add(after);
  };
  for (const [fromStart, , found] of levels) {
    for (const [id, neighbors] of found) {
      for (const neighbor of neighbors) {
        if (fromStart) add(id, neighbor);
        else add(neighbor, id);
      }
    }
  }
  return steps;
}

/** The entities from which one step leads to one of these. */
function oneStepBefore(after: ReadonlySet<string>, steps: Steps): ReadonlySet<string> {
  const before = new Set<string>();
  for (const [id, next] of steps) {
    for (const one of next) {
      if (!after.has(one)) continue;
      before.add(id);
      break;
    }
  }
  return before;
}

/** The first paths of just this length by their ids; undefined when too many sequences had to be tried. `leading[n]`: from where just n steps lead to the end. */
function pathsOf(
  length: number,
  { from }: Ends,
  steps: Steps,
  leading: readonly ReadonlySet<string>[],
  most: number,
  tries: { left: number },
): string[][] | undefined {
  const found: string[][] = [];
  const path: string[] = [];
  /** False when it is to be given up. */
  const goOn = (id: string): boolean => {
    if (--tries.left < 0) return false;
    path.push(id);
    const left = length + 1 - path.length;
    if (left === 0) found.push([...path]);
    else {
      const next = [...(steps.get(id) ?? [])].filter((one) => leading[left - 1]?.has(one) === true && !path.includes(one)).sort();
      for (const one of next) {
        if (found.length >= most) break;
        if (!goOn(one)) return false;
      }
    }
    path.pop();
    return true;
  };
  for (const id of from) {
    if (found.length >= most) break;
    if (leading[length]?.has(id) === true && !goOn(id)) return undefined;
  }
  return found;
}
