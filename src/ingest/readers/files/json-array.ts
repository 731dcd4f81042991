/**
 * The items of a JSON array, found by counting brackets and left to JSON.parse one by one. A general streaming parser
 * (stream-json) ends at the first item that is broken and gathers one that is too long, and has no line numbers; here that
 * item is reported and the next one is read. It takes half the time as well, on each of several passes.
 */
import { OperatorError } from "../../../errors.js";
import { type RawRecord, RecordBytes } from "./raw-record.js";

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * The items of a JSON array.
 *
 * @param bytes - begins with the array, after a byte order mark or blanks
 * @param name - how messages name the file
 * @throws OperatorError when the array does not end, or something follows it
 */
export async function* itemsOf(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<RawRecord> {
  const brackets = new Brackets();
  const record = new RecordBytes();
  let line = 1;
  let begunAt: number | undefined;
  let items = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? SPACE;
      if (byte === LINE_FEED) line += 1;
      switch (brackets.read(byte)) {
        case "BEGINS":
          from = at + 1;
          break;
        case "INSIDE":
          if (byte > SPACE) begunAt ??= line;
          break;
        case "ENDS_ITEM":
          record.add(chunk.subarray(from, at));
          items += 1;
          yield { line: begunAt ?? line, bytes: record.take() };
          begunAt = undefined;
          from = at + 1;
          break;
        case "ENDS":
          record.add(chunk.subarray(from, at));
          if (begunAt !== undefined) yield { line: begunAt, bytes: record.take() };
          break;
        case "OUTSIDE":
          if (brackets.ended && byte > SPACE) throw malformed(name, `something follows the end of the list, on line ${line}`);
      }
    }
    if (brackets.open) record.add(chunk.subarray(from));
  }
  if (!brackets.ended)
    throw malformed(name, `the list does not end; item ${items + 1}, on line ${begunAt ?? line}, is the last that begins`);
}

const malformed = (name: string, problem: string): OperatorError =>
  new OperatorError(`${name} is not a whole JSON document: ${problem}.`, ["Fetch it again: the transfer may have been broken off."]);

/** Where in a JSON array one is. */
class Brackets {
  #depth = 0;
  #inText = false;
  #escaped = false;
  ended = false;

  get open(): boolean {
    return this.#depth > 0;
  }

  /** What the next byte is to the array. */
  read(byte: number): "OUTSIDE" | "BEGINS" | "INSIDE" | "ENDS_ITEM" | "ENDS" {
    if (this.#inText) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inText = false;
      return "INSIDE";
    }
    switch (byte) {
      case OPENING_BRACKET:
      case OPENING_BRACE:
        if (this.ended) return "OUTSIDE";
        this.#depth += 1;
        return this.#depth === 1 ? "BEGINS" : "INSIDE";
      case CLOSING_BRACKET:
      case CLOSING_BRACE:
        if (this.#depth === 0) return "OUTSIDE";
        this.#depth -= 1;
        this.ended = this.#depth === 0;
        return this.ended ? "ENDS" : "INSIDE";
      case QUOTE:
        this.#inText = this.#depth > 0;
        break;
      case COMMA:
        if (this.#depth === 1) return "ENDS_ITEM";
    }
    return this.#depth > 0 ? "INSIDE" : "OUTSIDE";
  }
}
