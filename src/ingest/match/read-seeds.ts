import type { Model } from "../../model/index.js";
import { SeedError } from "../seed-error.js";
import { type Knowledge, knowledgeOf, type Seeds } from "../seeds/declarations.js";
import { interpretSeeds } from "../seeds/interpret.js";
import { Problems } from "../seeds/place.js";
import { parseSeeds, readSeedTexts, type SeedText } from "../seeds/read.js";

/** Seed files without fault. */
export interface CheckedSeeds {
  readonly texts: readonly SeedText[];
  readonly seeds: Seeds;
  readonly known: Knowledge;
}

/**
 * Reads the seed files, without a database.
 *
 * @throws SeedError with all that is wrong with them
 */
export async function readSeeds(directory: string, model: Model): Promise<CheckedSeeds> {
  const problems = new Problems();
  const texts = await readSeedTexts(directory, problems);
  const seeds = interpretSeeds(parseSeeds(texts, problems), problems, model);
  if (problems.count > 0) throw new SeedError(problems.list(), "nothing was matched");
  return { texts, seeds, known: knowledgeOf(seeds) };
}
