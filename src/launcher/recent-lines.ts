/** How many lines a {@link RecentLines} keeps: a start that fails prints a stack trace of some 150 lines. */
const CAPACITY = 400;

/** The last lines that a program printed, to tell a person why it ended. */
export class RecentLines {
  readonly #lines: string[] = [];

  add(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > CAPACITY) this.#lines.shift();
  }

  /** All that is kept, oldest first. */
  all(): readonly string[] {
    return [...this.#lines];
  }

  /**
   * The lines that say most: errors and the causes in a stack trace if there are any, else simply the last.
   *
   * @param count - at most so many lines
   */
  telling(count = 8): readonly string[] {
    const worded = this.#lines.filter((line) => line.trim() !== "" && !/^\s+(at |\.\.\. \d+ more)/.test(line));
    const alarming = worded.filter((line) => /\b(ERROR|FATAL)\b|Caused by:|Exception\b|^Error/.test(line));
    // The last "Caused by" is the root cause, so the end of the list is the part to keep.
    return (alarming.length > 0 ? alarming : worded).slice(-count).map(shortened);
  }
}

/** A line that fits a terminal; the causes of nested exceptions repeat each other at great length. */
function shortened(line: string): string {
  return line.length <= 300 ? line : `${line.slice(0, 300)}…`;
}
