/** What a person typed, as what is looked for: its words, and the query for the full-text index. */
import { badInput } from "../../errors.js";
import { formsOf, isCommonWord, searchWords } from "../../model/index.js";
import { assertShort } from "../operators.js";

/** What is looked for. */
export interface Sought {
  /** All words, with spaces between, as the words of a name are stored. */
  readonly text: string;
  /** The words that tell something, each once; all of them where none does. */
  readonly words: readonly string[];
}

/** So many words are looked for: who pastes a page means its beginning. */
const MOST_WORDS = 12;

/** No word is longer, but for what is no word. */
const LONGEST_WORD = 60;

/**
 * Reads what a person typed; undefined when it has no letter and no digit.
 *
 * @throws ApiError BAD_USER_INPUT for a text of more than 2,000 characters
 */
export function soughtOf(typed: string, argument: string): Sought | undefined {
  assertShort(typed, argument);
  const all = searchWords(typed);
  if (all.length === 0) return undefined;
  const telling = all.filter((word) => !isCommonWord(word));
  const words = [...new Set(telling.length === 0 ? all : telling)].slice(0, MOST_WORDS);
  return { text: all.join(" "), words: words.map((word) => word.slice(0, LONGEST_WORD)) };
}

/**
 * Reads what a person typed, which must be something to look for.
 *
 * @throws ApiError BAD_USER_INPUT for what has no letter and no digit, and for a text of more than 2,000 characters
 */
export function demanded(typed: string, argument: string): Sought {
  const sought = soughtOf(typed, argument);
  if (sought === undefined) throw badInput(argument, "there is nothing to look for: it has no letter and no digit");
  return sought;
}

/** How many letters of a word may be wrong: none of a short one, whose neighbors are other words. */
export const typosAllowed = (word: string): number => (/\p{N}/u.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The query for the full-text index: any of the words, as it is or nearly. It only finds candidates, the likelier first; what they
 * are worth is told from their words (rank.ts). Words are letters and digits in lower case, so nothing in them is syntax.
 */
export const candidatesQuery = ({ words }: Sought): string =>
  words
    .map((word) => {
      const forms = formsOf(word).map((form) => `${form}^4`);
      const similar = typosAllowed(word) === 0 ? [] : [`${word}~${typosAllowed(word)}`];
      return `(${[`${word}^8`, `${word}*^2`, ...forms, ...similar].join(" ")})`;
    })
    .join(" ");

/** The query for names of which some word begins with the last one typed, and that have the others. */
export const prefixQuery = (words: readonly string[]): string => words.map((word) => `+(${word}^4 ${word}*)`).join(" ");
