/** Names as words: what is compared of them. */
import { fold } from "../../model/index.js";

/** The words of a name, folded, each once. "Città dell’Infanzia" has the words citta, dell, infanzia. */
export function wordsOf(name: string): Set<string> {
  return new Set(
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  );
}

/** An acronym without points, spaces and case: "CO.RE.COM." is corecom. */
export const plainAcronym = (acronym: string): string => fold(acronym).replace(/[^\p{L}\p{N}]+/gu, "");

/** The fewest letters that initials must have: two are the initials of too much. */
const FEWEST_INITIALS = 3;

/**
 * The initials of the words of a name that are written with a capital, which leaves out articles and prepositions in any language
 * that writes titles so: "Global Network of Learning Cities" is gnlc. Undefined where they are too few to mean anything.
 */
export function initialsOf(name: string): string | undefined {
  const initials = name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => /^\p{Lu}/u.exec(word) ?? [])
    .join("");
  return initials.length < FEWEST_INITIALS ? undefined : plainAcronym(initials);
}

/** Whether a name is written as acronyms are: one word, all in capitals. UNESCO's own name is one. */
export const looksLikeAcronym = (name: string): boolean => /^(?:\p{Lu}[.\p{Lu}\p{N}-]{1,9})$/u.test(name.trim());
