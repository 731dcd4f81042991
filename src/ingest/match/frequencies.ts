/** How common words are, and thereby how much it tells that two names share one. */
export interface Frequencies {
  /**
   * How much it tells that a record has a term, in bits: the inverse document frequency (Spärck Jones 1972), log2 of how many
   * records there are for each that has it. 0 for a term that all have.
   */
  information(term: string): number;
  /** How many bits single out one record of the file: log2 of how many there are. */
  readonly enough: number;
}

/**
 * Counts the records of a file that have each term. Its memory grows with the vocabulary, which is far smaller than the file, and the
 * more so the larger the file (Heaps' law).
 */
export class FrequencyCount implements Frequencies {
  readonly #counts = new Map<string, number>();
  #records = 0;

  /** Counts a record by its terms. */
  add(terms: Iterable<string>): void {
    this.#records += 1;
    for (const term of new Set(terms)) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  information(term: string): number {
    return Math.log2((this.#records + 1) / Math.max(1, this.#counts.get(term) ?? 0));
  }

  get enough(): number {
    return Math.max(1, Math.log2(this.#records + 1));
  }
}

/** The bits of all terms together, as if they were independent. */
export function informationOf(terms: Iterable<string>, frequencies: Frequencies): number {
  let bits = 0;
  for (const term of terms) bits += frequencies.information(term);
  return bits;
}
