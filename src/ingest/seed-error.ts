import { OperatorError } from "../errors.js";
import { formatProblem, type Problem } from "./seeds/place.js";

/** The seed files are wrong: all problems at once. */
export class SeedError extends OperatorError {
  /**
   * @param problems - all that is wrong
   * @param consequence - what therefore was not done
   */
  constructor(
    readonly problems: readonly Problem[],
    consequence = "nothing was imported",
  ) {
    super(
      `The seed files have ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; ${consequence}.`,
      problems.map(formatProblem),
    );
  }
}
