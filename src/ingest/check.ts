/** A check of seed files without a database: `node dist/ingest/check.js seeds [directory of source texts]`. */
import { headingProblem, passageProblem, readSourceText, type SourceText } from "./verify/passages.js";
import { interpretSeeds } from "./seeds/interpret.js";
import { formatProblem, Problems } from "./seeds/place.js";
import { readSeeds } from "./seeds/read.js";
import type { Seeds } from "./seeds/declarations.js";

const [directory = "seeds", sourcesDirectory] = process.argv.slice(2);
const problems = new Problems();
const seeds = interpretSeeds(await readSeeds(directory, problems), problems);
const passages = sourcesDirectory === undefined ? 0 : await checkPassages(seeds, sourcesDirectory);
for (const problem of problems.list()) console.log(formatProblem(problem));
console.log(`${seeds.entities.size} entities, ${seeds.statements.length} statements, ${seeds.sources.size} sources, ${passages} passages checked; ${problems.count} problems`);
process.exitCode = problems.count === 0 ? 0 : 1;

async function checkPassages({ sources, statements }: Seeds, below: string): Promise<number> {
  const texts = new Map<string, SourceText>();
  for (const source of sources.values()) {
    const text = source.type === "DOCUMENT" ? await readSourceText(below, source.id) : undefined;
    if (text === undefined) continue;
    texts.set(source.id, text);
    for (const { heading, start } of source.sections) {
      const problem = headingProblem(text, heading, start);
      if (problem !== undefined) problems.add({ file: "sources.yaml", line: 1, column: 1, field: `sources.${source.id}.sections` }, problem);
    }
  }
  let checked = 0;
  for (const { statement, place, citationPlaces } of statements) {
    for (const [index, { source, locator, statedAs }] of statement.citations.entries()) {
      const text = texts.get(source);
      if (locator.type !== "TEXT" || text === undefined) continue;
      checked += 1;
      const problem = passageProblem(text, locator, statedAs);
      if (problem !== undefined) problems.add(citationPlaces[index] ?? place, problem);
    }
  }
  return checked;
}
