/** Partial dates in EDTF, in the forms and about the shares that curated statements have. */

/** @typedef {import("./random.mjs").Random} Random */

const FIRST_YEAR = 1950;
const YEARS = 76;

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/** Later years are likelier. @param {Random} chance */
const year = (chance) => FIRST_YEAR + Math.floor(YEARS * Math.sqrt(chance.next()));

/** A day, a month, a year, a year marked `~` or `?`. @param {Random} chance @returns {string} */
export function point(chance) {
  const text = String(year(chance));
  return chance.weigh([
    [text, 0.5],
    [`${text}-${two(1 + chance.int(12))}`, 0.15],
    [`${text}-${two(1 + chance.int(12))}-${two(1 + chance.int(28))}`, 0.25],
    [`${text}~`, 0.06],
    [`${text}?`, 0.04],
  ]);
}

/** The time over which a state holds; null for undated. @param {Random} chance @returns {string | null} */
export function interval(chance) {
  const from = year(chance);
  return chance.weigh(/** @type {const} */ ([
    [null, 0.3],
    [`${from}/..`, 0.35],
    [`${from}-${two(1 + chance.int(12))}-${two(1 + chance.int(28))}/..`, 0.15],
    [`${from}/${from + 1 + chance.int(15)}`, 0.1],
    [`${from}~/..`, 0.05],
    [`${from}?`, 0.05],
  ]));
}
