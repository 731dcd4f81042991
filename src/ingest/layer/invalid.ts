import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import { OperatorError } from "../../errors.js";
import type { InvalidItem } from "../readers/reader.js";

/** How many are shown to a person. */
const SHOWN = 20;

/** Records that cannot be imported: counted, the first shown, and all of them written to a report where it is asked for. */
export class Invalid {
  readonly shown: InvalidItem[] = [];
  #count = 0;
  readonly #report: WriteStream | undefined;

  /** @param report - the file that all are written to, a JSON object a line */
  constructor(report?: string) {
    this.#report = report === undefined ? undefined : createWriteStream(report);
  }

  get count(): number {
    return this.#count;
  }

  add(item: InvalidItem): void {
    this.#count += 1;
    if (this.shown.length < SHOWN) this.shown.push(item);
    this.#report?.write(`${JSON.stringify(item)}\n`);
  }

  /** Ends the report. */
  async close(): Promise<void> {
    if (this.#report === undefined) return;
    this.#report.end();
    await once(this.#report, "close");
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

/** One line for the terminal: `file:line: record 04zaypm56: names[0].value: what is wrong; expected what is right`. */
export function invalidLine({ origin: { file, line, record }, field, problem, expected }: InvalidItem): string {
  const place = [
    `${file}${line === undefined ? "" : `:${line}`}`,
    ...(record === undefined ? [] : [`record ${record}`]),
    ...(field === "" ? [] : [field]),
  ];
  return `${place.join(": ")}: ${problem}${expected === undefined ? "" : `; expected ${expected}`}`;
}
