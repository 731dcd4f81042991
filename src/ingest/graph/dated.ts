import { BASES, type Citation, extent, parseDate, type PartialDate, type Statement, type VerbNature } from "../../model/index.js";
import type { Dated } from "../../store/records.js";

/** The date, ground and weight of a statement. */
export function datedFields(statement: Statement, nature: VerbNature): Dated {
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
    sourceCount: sourcesOf(citations).length,
  };
}

/** The sources of citations, each once. */
export const sourcesOf = (citations: readonly Citation[]): readonly string[] =>
  citations.length === 1 ? citations.map(({ source }) => source) : [...new Set(citations.map(({ source }) => source))];

const STRONGEST_FIRST = Object.keys(BASES);

function strongestBasis({ citations }: Statement): string {
  return STRONGEST_FIRST.find((basis) => citations.some((citation) => citation.basis === basis)) ?? "STATED";
}

function sinceAndUntil(date: PartialDate, nature: VerbNature): Partial<Dated> {
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
