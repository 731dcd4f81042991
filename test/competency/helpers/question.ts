/** One question of the competency list: its exact answer, and the passages that bear it. */
import { passagesIn, uncovered } from "./evidence.js";
import type { Ask, Operation } from "./graph.js";
import { passagesOf, textOf, whyNotAtHand } from "./shared.js";

/** Declares the tests of a question: `expectAnswer` holds the exact answer, the passages are those of competency.json. */
export function question<Answer>(ask: Ask, n: number, operation: Operation<Answer>, expectAnswer: (answer: Answer) => void): void {
  test(`${n}: the answer`, async () => {
    expectAnswer(await ask(operation));
  });
  if (whyNotAtHand !== undefined) {
    test.skip(`${n}: its evidence (skipped: ${whyNotAtHand})`, () => undefined);
    return;
  }
  test(`${n}: its evidence`, async () => {
    const passages = passagesOf(n);
    const citations = passagesIn(await ask(operation));
    for (const passage of passages)
      expect({ passage, uncovered: uncovered(textOf(passage.source), passage, citations) }).toEqual({ passage, uncovered: [] });
    const sources = (all: readonly { source: string }[]): string[] => [...new Set(all.map(({ source }) => source))].sort();
    expect(sources(citations)).toEqual(sources(passages));
  });
}
