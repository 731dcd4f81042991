/**
 * Chance that repeats: the same seed gives the same graph on every machine. Each part of the generator draws from a
 * stream of its own, so that a change in one leaves the others as they were.
 */

/**
 * @typedef {object} Random
 * @property {() => number} next a number from 0 (inclusive) to 1 (exclusive)
 * @property {(below: number) => number} int a whole number from 0 to `below` (exclusive)
 * @property {(probability: number) => boolean} chance
 * @property {<Item>(list: readonly Item[]) => Item} pick each item alike
 * @property {<Item>(list: readonly Item[], power?: number) => Item} favour the first items more often; the higher the power, the more so
 * @property {<Item>(list: readonly (readonly [Item, number])[]) => Item} weigh by the weights, which add up to 1
 */

/**
 * @param {number} seed
 * @param {string} stream
 * @returns {Random}
 */
export function random(seed, stream) {
  let state = (seed ^ textHash(stream)) >>> 0;
  // mulberry32 (public domain): 32 bits of state are plenty for a graph.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** @type {Random["int"]} */
  const int = (below) => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, int(list.length)),
    favour: (list, power = 2) => at(list, Math.floor(list.length * next() ** power)),
    weigh: (list) => {
      let left = next();
      for (const [item, weight] of list) {
        left -= weight;
        if (left < 0) return item;
      }
      return at(list, list.length - 1)[0];
    },
  };
}

/** FNV-1a. @param {string} text */
function textHash(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}

/**
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} index
 * @returns {Item}
 */
function at(list, index) {
  const item = list[index];
  if (item === undefined) throw new Error(`No item ${index} in a list of ${list.length}`);
  return item;
}

/**
 * The list in another order.
 *
 * @template Item
 * @param {readonly Item[]} list
 * @param {Random} chance
 * @returns {Item[]}
 */
export function shuffled(list, chance) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = chance.int(last + 1);
    [copy[last], copy[other]] = [at(copy, other), at(copy, last)];
  }
  return copy;
}

/**
 * Sizes after Zipf's law: the largest first, each at least `least`, about `total` together.
 *
 * @param {{ count: number; largest: number; total: number; least: number }} wanted
 * @returns {number[]}
 */
export function zipfSizes({ count, largest, total, least }) {
  /** @param {number} exponent */
  const sizes = (exponent) => Array.from({ length: count }, (_, rank) => Math.max(least, Math.round(largest / (rank + 1) ** exponent)));
  let [flat, steep] = [0, 4];
  for (let step = 0; step < 40; step++) {
    const middle = (flat + steep) / 2;
    if (sizes(middle).reduce((sum, size) => sum + size, 0) > total) flat = middle;
    else steep = middle;
  }
  return sizes(steep);
}
