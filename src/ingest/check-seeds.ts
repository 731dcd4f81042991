import { model as projectModel, type Model } from "../model/index.js";
import { interpretSeeds } from "./seeds/interpret.js";
import { Problems, type Problem } from "./seeds/place.js";
import { parseSeeds, readSeedTexts } from "./seeds/read.js";
import { proveCitations, type CitationCounts } from "./verify/citations.js";

/** What to check. */
export interface CheckOptions {
  /** Of the seed files. */
  readonly directory: string;
  /** The directory that holds the texts of documents as `<source>.txt`; without it no passage is proved. */
  readonly sourcesDirectory?: string;
  readonly model?: Model;
}

/** What was checked, and all that is wrong. */
export interface CheckReport {
  readonly entities: number;
  readonly statements: number;
  readonly sources: number;
  readonly citations: CitationCounts;
  readonly problems: readonly Problem[];
}

/** Checks seed files without a database, passages included: what a curator runs while writing. */
export async function checkSeeds({ directory, sourcesDirectory, model = projectModel }: CheckOptions): Promise<CheckReport> {
  const problems = new Problems();
  const seeds = interpretSeeds(parseSeeds(await readSeedTexts(directory, problems), problems), problems, model);
  const citations = await proveCitations(seeds.statements, seeds.sources, sourcesDirectory, (problem, of) => {
    const place =
      of === undefined
        ? { file: `${directory}/sources.yaml`, line: 1, column: 1, field: "" }
        : (of.cited.citationPlaces[of.index] ?? of.cited.place);
    problems.add(place, problem);
  });
  return {
    entities: seeds.entities.size,
    statements: seeds.statements.length,
    sources: seeds.sources.size,
    citations,
    problems: problems.list(),
  };
}
