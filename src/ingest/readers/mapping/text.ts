import { errorCode, OperatorError } from "../../../errors.js";
import type { UnpackedFile } from "../files/content.js";

/**
 * The text of a file, piece by piece, without a byte order mark.
 *
 * @param encoding - a label of the WHATWG Encoding Standard
 * @throws OperatorError when its bytes are not of this encoding
 */
export async function* textOf(file: UnpackedFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  try {
    for await (const chunk of file.bytes()) {
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      line += occurrences(text, "\n");
    }
    yield decoder.decode();
  } catch (error) {
    if (errorCode(error) !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new OperatorError(`${file.name} is not ${encoding}: at or after line ${line} are bytes that no such text has.`, [
      "Save it as UTF-8, or name its encoding in the mapping, e.g. `encoding: windows-1252`.",
    ]);
  }
}

/** How often a sign stands in a text. */
export function occurrences(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
