/** A record of a file as bytes, before anything is known of it. */
export interface RawRecord {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Undefined when it is longer than {@link LONGEST_RECORD}. */
  readonly bytes: Buffer | undefined;
}

/** The longest record that is read, in bytes. The longest of ROR has a hundredth of it. */
export const LONGEST_RECORD = 16 * 1024 * 1024;

/** The bytes of one record, gathered piece by piece; given up when they become too many, so that memory stays bounded. */
export class RecordBytes {
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > LONGEST_RECORD) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  get length(): number {
    return this.#length;
  }

  /** All bytes since the last call; undefined when they were too many. */
  take(): Buffer | undefined {
    const [first = Buffer.alloc(0), ...rest] = this.#pieces;
    const bytes = this.#length > LONGEST_RECORD ? undefined : rest.length === 0 ? first : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return bytes;
  }
}
