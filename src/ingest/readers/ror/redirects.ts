import type { FileIndex } from "./index-file.js";

/**
 * The withdrawn records in whose place another one stands: the one successor that each states, when that is in the file.
 * A successor that was withdrawn as well leads on to its own; a circle leads nowhere.
 *
 * @param isKnown - whether another layer has the record as an entity of its own: then a person has to say what becomes of it
 * @returns from the withdrawn record to the one in its place, by ids of ROR
 */
export function redirectsOf({ records, rows }: FileIndex, isKnown: (ror: string) => boolean): Map<string, string> {
  const successors = new Map<string, string[]>();
  for (const { from, type, to } of rows) {
    if (type === "successor" && records.get(from)?.status === "withdrawn") successors.set(from, [...(successors.get(from) ?? []), to]);
  }
  const steps = new Map<string, string>();
  for (const [from, [to, ...others]] of successors) {
    if (to !== undefined && others.length === 0 && records.has(to) && !isKnown(from)) steps.set(from, to);
  }
  const redirects = new Map<string, string>();
  for (const from of steps.keys()) {
    const to = endOf(from, steps);
    if (to !== undefined) redirects.set(from, to);
  }
  return redirects;
}

/** Where the steps from `from` end; undefined when they go in a circle. */
function endOf(from: string, steps: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  let at = from;
  for (let next = steps.get(at); next !== undefined; next = steps.get(at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = next;
  }
  return at;
}
