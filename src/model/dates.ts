/**
 * Partial dates: the subset of EDTF (Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1) that the graph uses,
 * with four bounds computed here, because what an open, unknown, approximate or uncertain end means for a question
 * about time is the heart of `asOf`.
 *
 * A day is an ISO string, so that days compare as strings, in TypeScript and in Cypher alike.
 */

/** The day before all days: an open or unknown start. */
export const BEGINNING = "0000-00-00";
/** The day after all days: an open or unknown end. */
export const END = "9999-99-99";

/** One end of an interval as written: its EDTF text and the first and last day it may be. */
export interface DatePoint {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  /** Whether it is marked `?` or `%`: then nothing about it is certain. */
  readonly uncertain: boolean;
}

/** A parsed EDTF date or interval. An absent start or end is open (`..`) or unknown (nothing). */
export interface PartialDate {
  readonly edtf: string;
  readonly interval: boolean;
  readonly start: DatePoint | undefined;
  readonly end: DatePoint | undefined;
  /** Whether the end is written as open (`..`): holds for every later date. */
  readonly openEnd: boolean;
  readonly openStart: boolean;
}

/**
 * When a statement holds, as four days: it may hold from `possibleFrom` to `possibleTo`,
 * and certainly holds from `certainFrom` to `certainTo` (empty when the first is later).
 */
export interface Bounds {
  readonly possibleFrom: string;
  readonly possibleTo: string;
  readonly certainFrom: string;
  readonly certainTo: string;
}

/** The bounds of a statement without a date: it may hold at any time, and certainly at none. */
export const UNDATED: Bounds = { possibleFrom: BEGINNING, possibleTo: END, certainFrom: END, certainTo: BEGINNING };

/** The bounds of what does not depend on time: an undated name, an identifier, a type, the date of an event. */
export const ALWAYS: Bounds = { possibleFrom: BEGINNING, possibleTo: END, certainFrom: BEGINNING, certainTo: END };

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const DECADE = /^(\d{3})X$/;

/**
 * Parses an EDTF text.
 *
 * @param edtf - e.g. `1996`, `2009-05`, `1997/..`, `1999~/..`, `2016?`, `199X`, `../2001`, `1996/`
 * @returns undefined when the text is not one of the supported forms; seasons, sets, times and years beyond 0001 to 9999 are not
 */
export function parseDate(edtf: string): PartialDate | undefined {
  if (edtf.length > LONGEST) return undefined;
  if (!parsed.has(edtf)) {
    if (parsed.size >= MOST_PARSED) parsed.clear();
    parsed.set(edtf, parse(edtf));
  }
  return parsed.get(edtf);
}

/** The length of the longest: `2001-02-03~/2004-05-06~`. */
const LONGEST = 23;

/** A graph has few different dates, and each is read again for every statement that bears it. */
const parsed = new Map<string, PartialDate | undefined>();
const MOST_PARSED = 10_000;

function parse(edtf: string): PartialDate | undefined {
  const parts = edtf.split("/");
  if (parts.length === 1) {
    const point = parsePoint(edtf);
    return point && { edtf, interval: false, start: point, end: point, openEnd: false, openStart: false };
  }
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined) return undefined;
  const start = parsePoint(from);
  const end = parsePoint(to);
  if ((start === undefined && from !== "" && from !== "..") || (end === undefined && to !== "" && to !== "..")) return undefined;
  if (start === undefined && end === undefined) return undefined;
  if (start !== undefined && end !== undefined && start.earliest > end.latest) return undefined;
  return { edtf, interval: true, start, end, openEnd: to === "..", openStart: from === ".." };
}

function parsePoint(edtf: string): DatePoint | undefined {
  const decade = DECADE.exec(edtf);
  if (decade?.[1] !== undefined) return { edtf, earliest: `${decade[1]}0-01-01`, latest: `${decade[1]}9-12-31`, uncertain: false };
  const match = POINT.exec(edtf);
  if (match === null) return undefined;
  const [, yearText = "", monthText, dayText, mark] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  if (year < 1 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return undefined;
  // "~" and "%" widen by two of the unit that is written, on either side.
  const slack = mark === "~" || mark === "%" ? 2 : 0;
  return {
    edtf,
    earliest: shifted(year, month, day, -slack, "first"),
    latest: shifted(year, month, day, slack, "last"),
    uncertain: mark === "?" || mark === "%",
  };
}

const daysIn = (year: number, month: number): number => utc(year, month, 0).getUTCDate();

/** The day 0 of the month after `month` (1 to 12) is the last day of `month`. Years below 100 need setUTCFullYear. */
function utc(year: number, monthIndex: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return date;
}

function shifted(year: number, month: number | undefined, day: number | undefined, by: number, edge: "first" | "last"): string {
  let date: Date;
  if (month === undefined) date = edge === "first" ? utc(year + by, 0, 1) : utc(year + by, 11, 31);
  else if (day === undefined) date = edge === "first" ? utc(year, month - 1 + by, 1) : utc(year, month + by, 0);
  else date = utc(year, month - 1, day + by);
  if (date.getUTCFullYear() < 1) return BEGINNING;
  if (date.getUTCFullYear() > 9999) return END;
  return date.toISOString().slice(0, 10);
}

/** The first and last day that a date or interval may touch. */
export function extent(date: PartialDate): { earliest: string; latest: string } {
  return { earliest: date.start?.earliest ?? BEGINNING, latest: date.end?.latest ?? END };
}

/**
 * When a statement with this date holds. A state holds over its interval (a single date is an interval within it);
 * an occurrence is true from its date on.
 */
export function boundsOf(date: PartialDate | undefined, nature: "STATE" | "OCCURRENCE"): Bounds {
  if (date === undefined) return UNDATED;
  const { start, end } = date;
  const possibleFrom = start?.earliest ?? BEGINNING;
  const openStartCertain = date.openStart ? BEGINNING : (end?.earliest ?? END);
  const certainFrom = start === undefined ? openStartCertain : start.uncertain ? END : start.latest;
  if (nature === "OCCURRENCE")
    return { possibleFrom, possibleTo: END, certainFrom: date.interval ? (end?.latest ?? END) : certainFrom, certainTo: END };
  const possibleTo = end?.latest ?? END;
  // An unknown end is certain only for as long as the start itself; an open one for ever.
  const unknownEnd = start?.latest ?? BEGINNING;
  const certainTo = end === undefined ? (date.openEnd ? END : unknownEnd) : end.uncertain ? BEGINNING : end.earliest;
  return { possibleFrom, possibleTo, certainFrom, certainTo };
}

/** When all of several statements hold: what a conclusion from them inherits. */
export function intersect(bounds: readonly Bounds[]): Bounds {
  const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));
  const earliest = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));
  if (bounds.length === 0) return UNDATED;
  return {
    possibleFrom: latest(bounds.map((one) => one.possibleFrom)),
    possibleTo: earliest(bounds.map((one) => one.possibleTo)),
    certainFrom: latest(bounds.map((one) => one.certainFrom)),
    certainTo: earliest(bounds.map((one) => one.certainTo)),
  };
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A date in words, in English: "May 2009", "about 1999", "since 1997", "2021 to 2023", "2016 (uncertain)". */
export function dateInWords(edtf: string): string {
  const date = parseDate(edtf);
  if (date === undefined) return edtf;
  if (!date.interval) return pointInWords(edtf);
  const [from = "", to = ""] = edtf.split("/");
  if (date.start === undefined) return `until ${pointInWords(to)}`;
  if (date.end === undefined) return date.openEnd ? `since ${pointInWords(from)}` : `from ${pointInWords(from)}, end unknown`;
  return `${pointInWords(from)} to ${pointInWords(to)}`;
}

function pointInWords(edtf: string): string {
  const mark = /[?~%]$/.exec(edtf)?.[0];
  const [year = "", month, day] = edtf.replace(/[?~%]$/, "").split("-");
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const plain = [day === undefined ? undefined : String(Number(day)), monthName, year.endsWith("X") ? `${year.slice(0, 3)}0s` : year]
    .filter((part) => part !== undefined)
    .join(" ");
  const about = mark === "~" || mark === "%" ? `about ${plain}` : plain;
  return mark === "?" || mark === "%" ? `${about} (uncertain)` : about;
}
