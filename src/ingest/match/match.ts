/** `crg match`: proposes, and keeps a review file in which a curator decides. */
import { relative, resolve } from "node:path";
import { OperatorError } from "../../errors.js";
import { type MatchOptions, type Proposals, proposeMatches } from "./propose.js";
import { readReview } from "./read-review.js";
import { replaceFile } from "./replace-file.js";
import { reviewText } from "./write-review.js";

/** What to match, and where to write what is proposed. */
export interface ReviewOptions extends Omit<MatchOptions, "isRejected"> {
  /** The review file. */
  readonly review: string;
  /** Whether to write nothing. */
  readonly dryRun?: boolean;
}

/**
 * Writes candidates for the entities of the seeds that have no identifier yet to a review file. An earlier one is taken up: what was
 * decided in it stays, and what was rejected is not proposed again.
 *
 * @throws SeedError with all that is wrong with the seed files; OperatorError when the file or the review cannot be read
 */
export async function matchIntoReview({ review, dryRun = false, ...options }: ReviewOptions): Promise<Proposals> {
  if (!relative(resolve(options.directory), resolve(review)).startsWith(".."))
    throw new OperatorError(`The review ${review} would lie among the seed files, and be read as one of them.`, [
      `Name a file outside of ${options.directory} by --review.`,
    ]);
  // Before the long reading, so that a fault in it costs no time, and never overwritten when it cannot be understood.
  const earlier = await readReview(review);
  const rejected = new Set(earlier?.candidates.flatMap(({ entity, id, rejected: isSo }) => (isSo ? [`${entity} ${id}`] : [])));
  const proposals = await proposeMatches({ ...options, isRejected: (entity, candidate) => rejected.has(`${entity} ${candidate}`) });
  // Read once more: a curator may have saved a decision meanwhile.
  if (!dryRun) await replaceFile(review, reviewText((await readReview(review))?.text, proposals));
  return proposals;
}
