import { OperatorError } from "../errors.js";
import { formatProblem, type Problem } from "./seeds/place.js";

/** The seed files are wrong: all problems at once. */
export class SeedError extends OperatorError {
  constructor(readonly problems: readonly Problem[]) {
    super(
      `The seed files have ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was imported.`,
      problems.map(formatProblem),
    );
  }
}
