import { appendFileSync, closeSync, existsSync, openSync, readSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { errorCode, OperatorError } from "../errors.js";

/** How many parts a spool has: of a very large layer, a part fits into memory with ease. */
const PARTS = 1024;
/** How many characters of a part are gathered before they are written. */
const GATHERED = 1 << 13;
/** How many bytes of a part are read at once. */
const CHUNK = 1 << 16;

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
    if (existsSync(this.#path(part))) for (const line of linesOf(this.#path(part))) yield JSON.parse(line) as Row;
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

/** The lines of a file, of which no more is held than some: the part of a hub is larger than all others. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  const chunk = Buffer.allocUnsafe(CHUNK);
  const decoder = new StringDecoder("utf8");
  let rest = "";
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, size))).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): spreads keys that are alike. */
function partOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % PARTS;
}
