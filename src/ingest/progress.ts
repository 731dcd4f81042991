/** How often a person is told how far a long step is. */
const MILLISECONDS = 2000;

/** Tells how far a step of a long job is, its rate and the time that remains. */
export class Progress {
  readonly #begin = Date.now();
  #told = Date.now();
  #done = 0;

  /**
   * @param step - what is done, e.g. `Reading`
   * @param unit - what is counted, e.g. `entities`
   * @param report - receives a line now and then
   */
  constructor(
    readonly step: string,
    readonly unit: string,
    readonly report: (line: string) => void,
  ) {}

  /** One more, and the part of the whole that is done now, from 0 to 1. */
  advance(part: number, by = 1): void {
    this.#done += by;
    const now = Date.now();
    if (now - this.#told < MILLISECONDS) return;
    this.#told = now;
    const seconds = (now - this.#begin) / 1000;
    const left = part > 0 ? Math.round((seconds / part) * (1 - part)) : undefined;
    this.report(
      `${this.step}: ${Math.round(part * 100)} %, ${this.#done.toLocaleString("en")} ${this.unit}, ${Math.round(this.#done / seconds).toLocaleString("en")}/s${left === undefined ? "" : `, ${left} s left`}`,
    );
  }

  /** What was done in all, in a line. */
  end(): void {
    const seconds = (Date.now() - this.#begin) / 1000;
    this.report(`${this.step}: ${this.#done.toLocaleString("en")} ${this.unit} in ${seconds.toFixed(1)} s`);
  }
}
