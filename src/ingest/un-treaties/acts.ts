/** What a cell of a treaty's table says that a participant did, and when. */

/** By which act a participant came to be bound; the values of the qualifier `action` of RATIFIED. */
export type Action = "RATIFICATION" | "ACCESSION" | "SUCCESSION" | "ACCEPTANCE";

/** A date, and the cell as written. */
export interface Act {
  /** EDTF: `1990-01-26`. */
  readonly date: string;
  /** The letter after the date that says which act it was; "" when there is none. */
  readonly marker: string;
  readonly statedAs: string;
}

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ["Ratification", "RATIFICATION"],
  ["Accession", "ACCESSION"],
  ["Succession", "SUCCESSION"],
  ["Acceptance", "ACCEPTANCE"],
]);

/**
 * Which marker stands for which action in a column, as its heading declares them:
 * `Ratification, Accession(a)` gives `"" -> RATIFICATION, "a" -> ACCESSION`.
 *
 * @returns undefined when the heading is not such a list, or gives one marker two meanings
 */
export function actionsOf(heading: string): ReadonlyMap<string, Action> | undefined {
  const actions = new Map<string, Action>();
  for (const part of heading.split(", ")) {
    const [, name = "", marker = ""] = /^(\w+)(?:\((\w)\))?$/.exec(part) ?? [];
    const action = ACTIONS.get(name);
    if (action === undefined || actions.has(marker)) return undefined;
    actions.set(marker, action);
  }
  return actions;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Reads a cell such as `26 Jan 1990` or `14 Mar 1995 a`.
 *
 * @returns undefined when it is not a day of the calendar with at most one marker
 */
export function readAct(cell: string): Act | undefined {
  const [, day = "", monthName = "", year = "", marker = ""] = /^(\d{1,2}) (\w{3}) (\d{4})(?: (\w))?$/.exec(cell) ?? [];
  const month = MONTHS.indexOf(monthName);
  const date = new Date(Date.UTC(Number(year), month, Number(day)));
  // The 31st of February would become the 2nd or 3rd of March.
  if (month < 0 || date.getUTCMonth() !== month || date.getUTCDate() !== Number(day)) return undefined;
  return { date: date.toISOString().slice(0, 10), marker, statedAs: cell };
}
