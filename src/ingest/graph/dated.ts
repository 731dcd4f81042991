import { BASES, extent, parseDate, type PartialDate, type Statement, type VerbNature } from "../../model/index.js";
import type { StatementRecord } from "../../store/records.js";

/** What an edge and a statement carry alike (see `Dated` in the records). */
export type DatedFields = Pick<
  StatementRecord,
  | "date"
  | "since"
  | "sinceEarliest"
  | "sinceLatest"
  | "sinceCertain"
  | "until"
  | "untilEarliest"
  | "untilLatest"
  | "untilCertain"
  | "statedAs"
  | "basis"
  | "rank"
  | "citationCount"
  | "sourceCount"
>;

/** The date, ground and weight of a statement. */
export function datedFields(statement: Statement, nature: VerbNature): DatedFields {
  const { date, rank, citations } = statement;
  const parsed = date === null ? undefined : parseDate(date);
  const statedAs = citations.find((citation) => citation.statedAs !== null)?.statedAs;
  return {
    ...(date !== null && { date }),
    ...(parsed !== undefined && sinceAndUntil(parsed, nature)),
    ...(statedAs !== undefined && statedAs !== null && { statedAs }),
    basis: strongestBasis(statement),
    rank,
    citationCount: citations.length,
    sourceCount: new Set(citations.map(({ source }) => source)).size,
  };
}

/** The bases are declared strongest first. */
function strongestBasis({ citations }: Statement): string {
  return Object.keys(BASES).find((basis) => citations.some((citation) => citation.basis === basis)) ?? "STATED";
}

function sinceAndUntil(date: PartialDate, nature: VerbNature): Partial<DatedFields> {
  if (nature === "OCCURRENCE") {
    return { since: date.edtf, sinceEarliest: extent(date).earliest, sinceLatest: extent(date).latest, sinceCertain: isCertain(date) };
  }
  const { start, end } = date;
  return {
    ...(start !== undefined && {
      since: start.edtf,
      sinceEarliest: start.earliest,
      sinceLatest: start.latest,
      sinceCertain: !start.uncertain,
    }),
    ...(end !== undefined && { until: end.edtf, untilEarliest: end.earliest, untilLatest: end.latest, untilCertain: !end.uncertain }),
  };
}

/** Whether nothing in a date is marked `?` or `%`. */
export const isCertain = ({ start, end }: PartialDate): boolean => start?.uncertain !== true && end?.uncertain !== true;
