import { informationOf, type Frequencies } from "./frequencies.js";

/** How far two names agree. */
export interface NameSimilarity {
  /**
   * How alike they are by their words, from 0 to 1, and 1 only where they have the same: the cosine of the angle between the vectors of their words, each as long as it
   * tells ({@link Frequencies.information}). This TF-IDF cosine (Salton and Buckley 1988) is the measure for names in Cohen, Ravikumar
   * and Fienberg, "A Comparison of String Distance Metrics for Name-Matching Tasks" (2003): a rare word in common outweighs several
   * common ones, so that the Region of Abruzzo is nearer to the Regional Government of Abruzzo than that of Madeira is.
   */
  readonly similarity: number;
  /** How far the words that they share single out one record, from 0 to 1: two bodies called "The Institute" are hardly one. */
  readonly specificity: number;
}

/** Of names that differ, be it in a word that all have. */
const MOST_ALIKE = 0.99;

/** Compares two names by their words. Symmetric. */
export function compareNames(a: ReadonlySet<string>, b: ReadonlySet<string>, frequencies: Frequencies): NameSimilarity {
  const shared = [...a].filter((word) => b.has(word));
  if (shared.length === 0) return { similarity: 0, specificity: 0 };
  const specificity = Math.min(1, informationOf(shared, frequencies) / frequencies.enough);
  if (shared.length === a.size && shared.length === b.size) return { similarity: 1, specificity };
  const lengths = Math.sqrt(squaredLength(a, frequencies) * squaredLength(b, frequencies));
  return { similarity: lengths === 0 ? 0 : Math.min(MOST_ALIKE, squaredLength(shared, frequencies) / lengths), specificity };
}

const squaredLength = (words: Iterable<string>, frequencies: Frequencies): number => {
  let sum = 0;
  for (const word of words) sum += frequencies.information(word) ** 2;
  return sum;
};
