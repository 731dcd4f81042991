import type { ReaderFinding } from "./reader.js";

const EXAMPLES = 5;

/** Gathers what a person should know of a file: how often each thing was found, and the first few. */
export class Findings {
  readonly #found = new Map<string, { count: number; examples: string[] }>();

  add(finding: string, example: string): void {
    const found = this.#found.get(finding) ?? { count: 0, examples: [] };
    found.count += 1;
    if (found.examples.length < EXAMPLES) found.examples.push(example);
    this.#found.set(finding, found);
  }

  list(): ReaderFinding[] {
    return [...this.#found].map(([finding, found]) => ({ finding, ...found }));
  }
}
