import type { Problems } from "../seeds/place.js";
import { oneOf } from "../seeds/suggest.js";
import { actionsOf, readAct, type Act, type Action } from "./acts.js";
import { PARTICIPANTS, type KnownCountry } from "./country-table.js";
import type { Row, Table } from "./table.js";
import type { Treaty } from "./treaties.js";

/** The heading of the column of names. */
export const PARTICIPANT = "Participant";
const SIGNATURE = "Signature";

/** An act, and the column that states it. */
export interface Stated extends Act {
  readonly column: string;
}

/** What one participant did about one treaty; at least one of the two. */
export interface Participation {
  readonly country: KnownCountry;
  /** The name as the table writes it. */
  readonly participant: string;
  readonly signed?: Stated;
  readonly ratified?: Stated & { readonly action: Action };
}

/** A treaty with those who take part in it, in the order of the table. */
export interface TreatyParticipations {
  readonly treaty: Treaty;
  readonly participations: readonly Participation[];
}

/**
 * Reads the table of a treaty. Its columns are the participant, the signature (not of an amendment) and one for the acts by
 * which a participant is bound, whose heading declares its markers.
 *
 * @param problems - takes every unknown column, name, marker and date, with its line
 */
export function readTreaty(treaty: Treaty, table: Table, problems: Problems): TreatyParticipations {
  const columns = columnsOf(table, problems);
  if (columns === undefined) return { treaty, participations: [] };
  const lines = new Map<string, number>();
  const participations: Participation[] = [];
  for (const row of table.rows) {
    const participant = row.cells.get(PARTICIPANT) ?? "";
    const reader = new RowReader(table.file, row, participant, problems);
    const country = PARTICIPANTS.get(participant);
    const earlier = lines.get(participant);
    lines.set(participant, row.line);
    if (country === undefined)
      reader.report(
        PARTICIPANT,
        `no country is known by the name "${participant}"`,
        "a row with this name in src/ingest/un-treaties/country-table.ts",
      );
    if (earlier !== undefined)
      reader.report(PARTICIPANT, `"${participant}" stands in line ${earlier} already`, "one row for each participant");
    const signed = columns.signature === undefined ? undefined : reader.act(columns.signature, new Map([["", "SIGNATURE" as const]]));
    const ratified = reader.act(columns.binding, columns.actions);
    if (country === undefined || (signed === undefined && ratified === undefined)) {
      if (reader.sound) reader.report(PARTICIPANT, "it neither signed nor is bound", "a date in one of the columns");
      continue;
    }
    participations.push({ country, participant, ...(signed !== undefined && { signed }), ...(ratified !== undefined && { ratified }) });
  }
  return { treaty, participations };
}

interface Columns {
  readonly signature: string | undefined;
  /** The column of the acts by which a participant is bound. */
  readonly binding: string;
  readonly actions: ReadonlyMap<string, Action>;
}

function columnsOf({ file, headings }: Table, problems: Problems): Columns | undefined {
  const before = problems.count;
  const place = { file, line: 1, column: 1, field: "" };
  const binding = headings.filter((heading) => actionsOf(heading) !== undefined);
  for (const heading of headings) {
    if (heading === PARTICIPANT || heading === SIGNATURE || binding.includes(heading)) continue;
    problems.add(
      place,
      `"${heading}" is not a column of a treaty's table`,
      `${PARTICIPANT}, ${SIGNATURE}, or a list such as "Ratification, Accession(a)"`,
    );
  }
  if (!headings.includes(PARTICIPANT)) problems.add(place, `there is no column "${PARTICIPANT}"`);
  const [column] = binding;
  const actions = column === undefined ? undefined : actionsOf(column);
  if (binding.length !== 1) problems.add(place, `${binding.length} columns say how participants came to be bound`, "one");
  if (problems.count > before || column === undefined || actions === undefined) return undefined;
  return { signature: headings.includes(SIGNATURE) ? SIGNATURE : undefined, binding: column, actions };
}

/** Reads the cells of one row and says what is wrong with them. */
class RowReader {
  sound = true;

  constructor(
    readonly file: string,
    readonly row: Row,
    readonly participant: string,
    readonly problems: Problems,
  ) {}

  report(column: string, problem: string, expected: string): void {
    this.sound = false;
    this.problems.add({ file: this.file, line: this.row.line, column: 1, field: `${this.participant}, ${column}` }, problem, expected);
  }

  /** The act in a column, or undefined when the cell is empty or wrong. */
  act<Kind>(column: string, actions: ReadonlyMap<string, Kind>): (Stated & { readonly action: Kind }) | undefined {
    const cell = this.row.cells.get(column) ?? "";
    if (cell === "") return undefined;
    const act = readAct(cell);
    if (act === undefined) {
      this.report(column, `"${cell}" is not a date`, "a day such as 26 Jan 1990, with a marker after it if need be");
      return undefined;
    }
    const action = actions.get(act.marker);
    if (action === undefined) {
      const problem = act.marker === "" ? `"${cell}" has no marker` : `"${cell}" has the unknown marker "${act.marker}"`;
      this.report(column, problem, oneOf([...actions].map(([marker, kind]) => `${marker === "" ? "none" : marker} (${String(kind)})`)));
      return undefined;
    }
    return { ...act, column, action };
  }
}
