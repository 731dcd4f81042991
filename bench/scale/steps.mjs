/** What the progress lines of an import tell of its steps. */

/** @typedef {{ at: number; done: number }} Point seconds since the command began, and how many things were done by then */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} unit of what is counted
 * @property {number} done in all
 * @property {number} seconds
 * @property {number} end seconds since the command began
 * @property {number} told how often its rate and the time that remains were told
 * @property {number | null} first the rate in its first tenth, a second; null when it was too short to tell
 * @property {number | null} last the rate in its last tenth
 */

const AT = String.raw`^\s*(?<at>[\d.]+) s {2}`;
const UNDER_WAY = new RegExp(`${AT}(?<name>[^:]+): \\d+ %, (?<done>[\\d,]+) \\S+, [\\d,]+/s(?:, \\d+ s left)?$`);
const ENDED = new RegExp(`${AT}(?<name>[^:]+): (?<done>[\\d,]+) (?<unit>\\S+) in (?<seconds>[\\d.]+) s$`);

/** Progress is told every two seconds: a step has to take longer than this for its tenths to be told apart. */
const LONG_SECONDS = 40;

/** @param {readonly string[]} lines @returns {Step[]} */
export function stepsOf(lines) {
  /** @type {Map<string, Point[]>} */
  const told = new Map();
  /** @type {Step[]} */
  const steps = [];
  for (const line of lines) {
    const on = UNDER_WAY.exec(line)?.groups;
    if (on !== undefined) told.set(on["name"] ?? "", [...(told.get(on["name"] ?? "") ?? []), { at: Number(on["at"]), done: number(on["done"]) }]);
    const end = ENDED.exec(line)?.groups;
    if (end === undefined) continue;
    const [name = "", seconds, done, at] = [end["name"], Number(end["seconds"]), number(end["done"]), Number(end["at"])];
    const points = told.get(name) ?? [];
    const all = [{ at: at - seconds, done: 0 }, ...points, { at, done }];
    const long = seconds >= LONG_SECONDS;
    steps.push({ name, unit: end["unit"] ?? "", done, seconds, end: at, told: points.length, first: long ? rate(all, 0, done / 10) : null, last: long ? rate(all, done * 0.9, done) : null });
  }
  return steps;
}

/** How far the step of this name is, from 0 to 1, if the line tells that. @param {string} line @param {string} name */
export function partOf(line, name) {
  const percent = new RegExp(`${AT}${name}: (?<percent>\\d+) %`).exec(line)?.groups?.["percent"];
  return percent === undefined ? undefined : Number(percent) / 100;
}

/** @param {readonly Point[]} points @param {number} from @param {number} to */
const rate = (points, from, to) => (to - from) / (whenDone(points, to) - whenDone(points, from));

/** When so many were done, between the two points around it. @param {readonly Point[]} points @param {number} done */
function whenDone(points, done) {
  const after = points.findIndex((point) => point.done >= done);
  const [a, b] = [points[Math.max(0, after - 1)], points[after]];
  if (a === undefined || b === undefined) return NaN;
  return b.done === a.done ? a.at : a.at + ((b.at - a.at) * (done - a.done)) / (b.done - a.done);
}

const number = (/** @type {string | undefined} */ text) => Number((text ?? "").replaceAll(",", ""));
