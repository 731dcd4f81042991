import { OperatorError } from "../../errors.js";
import { errorCode } from "../error-code.js";
import type { OpenFile } from "./open.js";

/** The longest line that is read, in UTF-16 code units: a file with a longer one is of another form. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * The text of a file, piece by piece, without a byte order mark.
 *
 * @param encoding - a label of the WHATWG Encoding Standard
 * @throws OperatorError when its bytes are not of this encoding
 */
export async function* textOf({ bytes }: OpenFile, path: string, encoding = "utf-8"): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      line += occurrences(text, "\n");
    }
    yield decoder.decode();
  } catch (error) {
    if (errorCode(error) !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new OperatorError(`${path} is not ${encoding}: at or after line ${line} are bytes that no such text has.`, [
      "Save the file as UTF-8, or name its encoding, e.g. windows-1252.",
    ]);
  }
}

/**
 * The lines of a text, without their ends and without those that are blank.
 *
 * @throws OperatorError when a line is longer than {@link LONGEST_LINE}
 */
export async function* linesOf(texts: AsyncIterable<string>, path: string): AsyncGenerator<Line> {
  let number = 0;
  let rest = "";
  for await (const text of texts) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      number += 1;
      if (line.trim() !== "") yield { number, text: line };
    }
    if (rest.length > LONGEST_LINE) throw tooLong(path, number + 1);
  }
  if (rest.trim() !== "") yield { number: number + 1, text: rest };
}

const tooLong = (path: string, line: number): OperatorError =>
  new OperatorError(`${path}:${line}: the line is longer than ${LONGEST_LINE / 1024 / 1024} MiB.`, [
    "Check that the file has one record on each line.",
  ]);

/** How often a sign stands in a text. */
export function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
