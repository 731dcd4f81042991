/** Where something is written in the seed files: what a curator needs in order to find it. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The way of keys that leads to it, e.g. `entities.net:coc-lazio.names[0].value`; empty for the whole file. */
  readonly field: string;
}

/** One thing that is wrong with the seed files. */
export interface Problem extends Place {
  readonly problem: string;
  /** What would be right. */
  readonly expected?: string;
}

/** Collects problems, so that a curator sees all of them at once. */
export class Problems {
  readonly #all: Problem[] = [];

  /** Records a problem at a place. */
  add(place: Place, problem: string, expected?: string): void {
    const { file, line, column, field } = place;
    this.#all.push({ file, line, column, field, problem, ...(expected !== undefined && { expected }) });
  }

  /** All problems, in the order of files and lines. */
  list(): readonly Problem[] {
    return this.#all.toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.problem, b.problem));
  }

  /** How many problems there are so far. */
  get count(): number {
    return this.#all.length;
  }
}

/** Compares by code unit, so that an order never depends on the machine's language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One line for the terminal: `seeds/documents/a.yaml:12:5: names[0].value: what is wrong; expected what is right`. */
export function formatProblem({ file, line, column, field, problem, expected }: Problem): string {
  return `${file}:${line}:${column}: ${field === "" ? "" : `${shown(field)}: `}${shown(problem)}${expected === undefined ? "" : `; expected ${expected}`}`;
}

/** The characters that are shown of either end of a long text. */
const SHOWN_OF_AN_END = 200;

/** What may quote a file: its middle left out where it is long, and without control characters, which a terminal would obey. */
function shown(text: string): string {
  const short = text.length <= 2 * SHOWN_OF_AN_END ? text : `${text.slice(0, SHOWN_OF_AN_END)}…${text.slice(-SHOWN_OF_AN_END)}`;
  return short.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A place for people: `seeds/documents/a.yaml:12`. */
export const fileAndLine = ({ file, line }: Place): string => `${file}:${line}`;
