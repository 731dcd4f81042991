import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { normalizeText, type TextLocator } from "../../model/index.js";
import { errorCode } from "../../errors.js";

/** The text of a document, at hand. */
export interface SourceText {
  readonly sha256: string;
  /** By code point, as passages count. */
  readonly codePoints: readonly string[];
}

/** A text to point into. */
export function sourceText(bytes: Uint8Array): SourceText {
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    codePoints: [...new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)],
  };
}

/**
 * Reads the text of a source, `<directory>/<source>.txt`.
 *
 * @returns undefined when there is no such file
 */
export async function readSourceText(directory: string, source: string): Promise<SourceText | undefined> {
  try {
    return sourceText(await readFile(join(directory, `${source}.txt`)));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The text from `start` to `end`, exclusive, in code points. */
export const passageOf = (text: SourceText, start: number, end: number): string => text.codePoints.slice(start, end).join("");

/**
 * What is wrong with a passage of a text, if anything.
 *
 * @param statedAs - must lie inside the passage, white space and composition of characters aside
 */
export function passageProblem(text: SourceText, locator: TextLocator, statedAs: string | null): string | undefined {
  if (locator.sha256 !== text.sha256) return `the text at hand has the SHA-256 ${text.sha256}, the citation is of ${locator.sha256}`;
  if (locator.end > text.codePoints.length)
    return `the passage ${locator.start}-${locator.end} ends beyond the text, which has ${text.codePoints.length} code points`;
  const passage = passageOf(text, locator.start, locator.end);
  if (passage.trim() === "") return `the passage ${locator.start}-${locator.end} is blank`;
  if (statedAs !== null && !normalizeText(passage).includes(normalizeText(statedAs)))
    return `"${statedAs}" is not in the passage "${shorten(passage)}"`;
  return undefined;
}

/** What is wrong with a heading of a text, if anything. What stands before the first heading may bear a title that the text lacks. */
export function headingProblem(text: SourceText, heading: string, start: number): string | undefined {
  if (start === 0) return undefined;
  const found = passageOf(text, start, start + [...heading].length + 20);
  return normalizeText(found).startsWith(normalizeText(heading))
    ? undefined
    : `the heading "${heading}" is not at ${start}, where the text reads "${shorten(found)}"`;
}

/** A passage for a message: long ones lose their middle. */
function shorten(passage: string): string {
  const points = [...normalizeText(passage)];
  return points.length <= 120 ? points.join("") : `${points.slice(0, 60).join("")} … ${points.slice(-50).join("")}`;
}
