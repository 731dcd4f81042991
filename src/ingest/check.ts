/** A check of seed files without a database: `node dist/ingest/check.js seeds [directory of source texts]`. */
import { checkSeeds } from "./index.js";
import { formatProblem } from "./seeds/place.js";

const [directory = "seeds", sourcesDirectory] = process.argv.slice(2);
const { entities, statements, sources, citations, problems } = await checkSeeds({
  directory,
  ...(sourcesDirectory !== undefined && { sourcesDirectory }),
});
for (const problem of problems) console.log(formatProblem(problem));
console.log(
  `${entities} entities, ${statements} statements, ${sources} sources, ${citations.verified} of ${citations.total} citations proved; ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
