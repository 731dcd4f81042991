import { compareText } from "../seeds/place.js";

/** Entities by number, and which of them are related: what measures are taken of, in a few bytes for each relationship. */
export class Network {
  /** Sorted, so that nothing depends on the order of reading. */
  readonly ids: readonly string[];
  /** How many relationships each has, in both directions. */
  readonly degrees: Uint32Array;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #ties: number[] = [];

  constructor(ids: Iterable<string>) {
    this.ids = [...ids].sort(compareText);
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]));
    this.degrees = new Uint32Array(this.ids.length);
  }

  /** Adds a relationship between two of the entities; one that leads elsewhere is none. */
  relate(subject: string, object: string): void {
    const [a, b] = [this.#numbers.get(subject), this.#numbers.get(object)];
    if (a === undefined || b === undefined) return;
    this.#count(a);
    this.#count(b);
    if (a !== b) this.#ties.push(Math.min(a, b) * this.ids.length + Math.max(a, b));
  }

  #count(number: number): void {
    this.degrees[number] = (this.degrees[number] ?? 0) + 1;
  }

  /** The pairs that are related, each once, however many relationships and whatever their direction, in order. */
  *ties(): Generator<readonly [number, number]> {
    let last = -1;
    for (const tie of Float64Array.from(this.#ties).sort()) {
      if (tie !== last) yield [Math.floor(tie / this.ids.length), tie % this.ids.length];
      last = tie;
    }
  }
}
