import { closeSync, openSync, writeSync } from "node:fs";
import { OperatorError } from "../../errors.js";
import type { InvalidItem } from "../readers/reader.js";

/** How many are shown to a person. */
const SHOWN = 20;

/** Records that cannot be imported: counted, the first shown, and all of them written to a report where it is asked for. */
export class Invalid {
  readonly shown: InvalidItem[] = [];
  #count = 0;
  readonly #report: { readonly file: number; readonly path: string } | undefined;

  /**
   * @param report - the file that all are written to, a JSON object a line
   * @throws OperatorError when it cannot be written
   */
  constructor(report?: string) {
    this.#report = report === undefined ? undefined : writing(report, () => ({ file: openSync(report, "w"), path: report }));
  }

  get count(): number {
    return this.#count;
  }

  add(item: InvalidItem): void {
    this.#count += 1;
    if (this.shown.length < SHOWN) this.shown.push(item);
    const report = this.#report;
    if (report !== undefined) writing(report.path, () => writeSync(report.file, `${JSON.stringify(item)}\n`));
  }

  /** Ends the report. */
  close(): void {
    if (this.#report !== undefined) closeSync(this.#report.file);
  }

  /** @throws OperatorError when there is any */
  refuse(): void {
    if (this.#count === 0) return;
    const more = this.#count - this.shown.length;
    throw new OperatorError(
      [
        `${this.#count} ${this.#count === 1 ? "record" : "records"} cannot be imported; nothing was changed.`,
        ...this.shown.map((item) => `  ${invalidLine(item)}`),
        ...(more > 0 ? [`  … and ${more} more`] : []),
      ].join("\n"),
      ["Mend the file.", "Or leave them out with --skip-invalid; --report FILE has all of them written there."],
    );
  }
}

function writing<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw new OperatorError(`The report ${path} cannot be written: ${(error as Error).message}`, ["Name another file with --report."]);
  }
}

/** One line for the terminal: `file:line: record 04zaypm56: names[0].value: what is wrong; expected what is right`. */
export function invalidLine({ origin: { file, line, record }, field, problem, expected }: InvalidItem): string {
  const place = [
    `${file}${line === undefined ? "" : `:${line}`}`,
    ...(record === undefined ? [] : [`record ${record}`]),
    ...(field === "" ? [] : [field]),
  ];
  return `${place.join(": ")}: ${problem}${expected === undefined ? "" : `; expected ${expected}`}`;
}
