import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode, OperatorError } from "../errors.js";

/** How many parts a spool has: of a very large layer, a part fits into memory with ease. */
const PARTS = 1024;
/** How many characters of a part are gathered before they are written. */
const GATHERED = 1 << 13;

/**
 * Rows on disk, parted by a key: all rows with one key lie in one part, and a part fits into memory however large the whole is.
 * So what belongs together comes together, wherever it stood in the file, without an index in memory (the partitioning
 * of a Grace hash join: Kitsuregawa et al. 1983).
 */
export class Spool<Row> {
  readonly #gathered: string[][] = Array.from({ length: PARTS }, () => []);
  readonly #sizes = new Uint32Array(PARTS);

  private constructor(
    readonly directory: string,
    readonly name: string,
  ) {}

  /** Makes a spool in a new folder of the system's folder for temporary files. */
  static async create<Row>(name: string): Promise<Spool<Row>> {
    return new Spool(await mkdtemp(join(tmpdir(), `crg-${name}-`)), name);
  }

  /** The numbers of its parts. */
  get parts(): readonly number[] {
    return Array.from({ length: PARTS }, (_, part) => part);
  }

  /**
   * Adds a row.
   *
   * @throws OperatorError when the disk is full
   */
  add(key: string, row: Row): void {
    const part = partOf(key);
    const line = JSON.stringify(row);
    this.#gathered[part]?.push(line);
    this.#sizes[part] = (this.#sizes[part] ?? 0) + line.length;
    if ((this.#sizes[part] ?? 0) > GATHERED) this.#write(part);
  }

  /** All rows of a part, in the order in which they were added; it may be read again. */
  *read(part: number): Generator<Row> {
    const written = existsSync(this.#path(part)) ? readFileSync(this.#path(part), "utf8") : "";
    for (let start = 0, end; start < written.length; start = end + 1) {
      end = written.indexOf("\n", start);
      yield JSON.parse(written.slice(start, end)) as Row;
    }
    for (const line of this.#gathered[part] ?? []) yield JSON.parse(line) as Row;
  }

  /** Removes it from the disk. */
  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }

  #write(part: number): void {
    const lines = this.#gathered[part];
    if (lines === undefined || lines.length === 0) return;
    try {
      // Held open, its files would be more than some systems allow.
      appendFileSync(this.#path(part), `${lines.join("\n")}\n`);
    } catch (error) {
      if (errorCode(error) !== "ENOSPC") throw error;
      throw new OperatorError(`The disk of ${this.directory} is full: what is read is kept there until it is imported.`, [
        "Make room, or name another folder for temporary files with TMPDIR.",
      ]);
    }
    lines.length = 0;
    this.#sizes[part] = 0;
  }

  #path(part: number): string {
    return join(this.directory, `${this.name}-${part}.jsonl`);
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): spreads keys that are alike. */
function partOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % PARTS;
}
