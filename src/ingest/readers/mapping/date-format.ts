/** Dates as tables write them (`31/12/1999`, `May 2009`), turned into EDTF. */
import { parseDate } from "../../../model/index.js";

/** One way of writing dates. */
export interface DateFormat {
  /** As it stands in the mapping, e.g. `d/m/yyyy`. */
  readonly written: string;
  readonly pattern: RegExp;
}

/** What a format is made of, for messages and the documentation. */
export const DATE_FORMAT_FORM =
  "`yyyy`, `m` or `mm`, `mmm` (Jan) or `mmmm` (January), `d` or `dd`, signs between them, `*` for whatever follows; e.g. d/m/yyyy";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

const TOKENS: Readonly<Record<string, string>> = {
  yyyy: "(?<year>\\d{4})",
  mmmm: `(?<month>${MONTHS.join("|")})`,
  mmm: `(?<month>${MONTHS.map((month) => month.slice(0, 3)).join("|")})`,
  mm: "(?<month>\\d{2})",
  m: "(?<month>\\d{1,2})",
  dd: "(?<day>\\d{2})",
  d: "(?<day>\\d{1,2})",
};

/** Parses a format; undefined when it holds another letter, no year, a day without its month, or something twice. */
export function parseDateFormat(written: string): DateFormat | undefined {
  const names: string[] = [];
  let pattern = "";
  for (const [token] of written.toLowerCase().matchAll(/([a-z])\1*|[^a-z]/gu)) {
    const known = TOKENS[token];
    if (known !== undefined) names.push(token.charAt(0));
    else if (/[\p{L}\p{N}]/u.test(token)) return undefined;
    pattern += known ?? (token === "*" ? ".*" : token.replace(/[\\^$.+?()[\]{}|]/u, "\\$&"));
  }
  const complete = names.includes("y") && (!names.includes("d") || names.includes("m"));
  if (!complete || new Set(names).size !== names.length) return undefined;
  return { written, pattern: new RegExp(`^${pattern}$`, "isu") };
}

/** The EDTF of a date in the first of the formats that fits; undefined when none does or the calendar has no such day. */
export function toEdtf(text: string, formats: readonly DateFormat[]): string | undefined {
  for (const { pattern } of formats) {
    const groups = pattern.exec(text)?.groups;
    const year = groups?.["year"];
    if (groups === undefined || year === undefined) continue;
    const month = monthNumber(groups["month"]);
    const day = groups["day"]?.padStart(2, "0");
    const edtf = [year, month, day].filter((part) => part !== undefined).join("-");
    if (parseDate(edtf) !== undefined) return edtf;
  }
  return undefined;
}

function monthNumber(text: string | undefined): string | undefined {
  if (text === undefined || /^\d/.test(text)) return text?.padStart(2, "0");
  const named = MONTHS.findIndex((month) => month.startsWith(text.toLowerCase()));
  return String(named + 1).padStart(2, "0");
}
