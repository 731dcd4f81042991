import type { ReaderFinding } from "../reader.js";

/** How many examples are kept of each finding. */
const EXAMPLES = 5;

/** Counts what a person should know of what was read. */
export class Tally {
  readonly #found = new Map<string, { count: number; readonly examples: string[] }>();

  /** Counts one case of a finding. */
  add(finding: string, example: string): void {
    const entry = this.#found.get(finding) ?? { count: 0, examples: [] };
    this.#found.set(finding, entry);
    entry.count += 1;
    if (entry.examples.length < EXAMPLES) entry.examples.push(example);
  }

  /** All findings so far, in the order in which each came first. */
  list(): ReaderFinding[] {
    return [...this.#found].map(([finding, { count, examples }]) => ({ finding, count, examples: [...examples] }));
  }
}
