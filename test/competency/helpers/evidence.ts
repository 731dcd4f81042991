/** What the citations of an answer cover of a passage. */
import type { EvidenceFragment } from "../../../operations/generated/graphql.js";
import type { Passage } from "./shared.js";

/** Words that a citation need not cover: English and Italian articles. */
const ARTICLES = new Set(["a", "an", "the", "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una"]);

/** All citations anywhere in an answer. */
export function citationsIn(answer: unknown): EvidenceFragment[] {
  if (Array.isArray(answer)) return answer.flatMap(citationsIn);
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === "citations" ? (value as EvidenceFragment[]) : citationsIn(value)));
}

/** The passages of an answer's citations; fails on a citation of anything but a passage. */
export function passagesIn(answer: unknown): Passage[] {
  return citationsIn(answer).map(({ source, locator }) => {
    if (!("start" in locator)) throw new Error(`A citation of ${source.id} names no passage`);
    return { source: source.id, start: locator.start, end: locator.end };
  });
}

/** The words of a passage that no citation covers, articles left aside. */
export function uncovered(text: readonly string[], passage: Passage, citations: readonly Passage[]): string[] {
  const covered = (at: number): boolean => citations.some(({ source, start, end }) => source === passage.source && start <= at && at < end);
  const words: string[] = [];
  let word = "";
  let whole = true;
  for (let at = passage.start; at <= passage.end; at += 1) {
    const letter = at < passage.end ? text[at] : undefined;
    if (letter !== undefined && /[\p{L}\p{N}]/u.test(letter)) {
      word += letter;
      whole &&= covered(at);
      continue;
    }
    if (!whole && !ARTICLES.has(word.toLowerCase())) words.push(word);
    word = "";
    whole = true;
  }
  return words;
}
