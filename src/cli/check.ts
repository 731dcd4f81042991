import type { Config } from "../config.js";
import { checkSeeds, formatProblem } from "../ingest/index.js";
import type { Output } from "./output.js";

/** `crg check`: checks the seed files without a database; fails when anything is wrong. */
export async function checkCommand(config: Config, output: Output): Promise<void> {
  const directory = config.SEEDS_DIR;
  const report = await checkSeeds({ directory, ...(config.SOURCES_DIR === undefined ? {} : { sourcesDirectory: config.SOURCES_DIR }) });
  const { entities, statements, sources, citations, problems } = report;
  output.result(report, [
    ...problems.map(formatProblem),
    `${entities} entities, ${statements} statements, ${sources} sources; ${citations.verified} of ${citations.total} citations proven against their text.`,
    problems.length === 0 ? "No problem." : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
  ]);
  if (problems.length > 0) process.exitCode = 1;
}
