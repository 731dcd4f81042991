import { OperatorError } from "../../../errors.js";
import { formatProblem, type Problem } from "../../seeds/place.js";

/** A mapping file is wrong: all problems at once. */
export class MappingError extends OperatorError {
  constructor(
    path: string,
    readonly problems: readonly Problem[],
  ) {
    super(
      `The mapping ${path} has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was imported.`,
      problems.map(formatProblem),
    );
  }
}
