import { assemble } from "../../../src/ingest/graph/assemble.js";
import type { GraphRecords } from "../../../src/ingest/graph/records.js";
import { knowledgeOf, type Seeds } from "../../../src/ingest/seeds/declarations.js";
import { interpretSeeds } from "../../../src/ingest/seeds/interpret.js";
import { formatProblem, Problems, type Problem } from "../../../src/ingest/seeds/place.js";
import { parseSeedFile } from "../../../src/ingest/seeds/read.js";
import { model as projectModel, type Model, type Statement } from "../../../src/model/index.js";

/** Two layers and a source of each sort; the document has sections. */
export const DATASET = `
layers:
  - { name: DOCUMENTS, title: Documents, description: What documents say. }
  - { name: EXTERNAL, title: External, description: What others say., asOf: 2026-11 }
`;
export const SOURCES = `
sources:
  page-of-text: { type: DOCUMENT, title: A text, language: en, sha256: ${"a".repeat(64)}, sections: [{ heading: One, start: 10 }, { heading: Two, start: 100 }] }
  testo: { type: DOCUMENT, title: Un testo, language: it, sha256: ${"b".repeat(64)} }
  web: { type: PAGE, title: A page, url: "https://example.org/", retrieved: 2026-11-01 }
  records: { type: RECORDS, title: A data set }
`;

/** Seed files by path; without `dataset.yaml` and `sources.yaml`, those above. */
export type Files = Readonly<Record<string, string>>;

export interface Read {
  readonly seeds: Seeds;
  readonly problems: readonly Problem[];
}

/** Reads files as the importer does. */
export function read(files: Files, model: Model = projectModel): Read {
  const problems = new Problems();
  const all = { "dataset.yaml": DATASET, "sources.yaml": SOURCES, ...files };
  const parsed = Object.entries(all).flatMap(([path, text]) => parseSeedFile(path, path, text, problems) ?? []);
  const seeds = interpretSeeds(parsed, problems, model);
  return { seeds, problems: problems.list() };
}

/** Reads files that must be without fault. */
export function seedsOf(files: Files, model: Model = projectModel): Seeds {
  const { seeds, problems } = read(files, model);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  return seeds;
}

/** Reads the lines below `entities:` of one file of the layer DOCUMENTS. */
export const entities = (lines: string, head = "layer: DOCUMENTS\nsource: page-of-text"): Files => ({
  "a.yaml": `${head}\nentities:\n${lines}`,
});

/** The only statement of such lines with this predicate. */
export function only(seeds: Seeds, predicate: string): Statement {
  const found = seeds.statements.filter(({ statement }) => statement.predicate === predicate);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} statements of ${predicate}`);
  return first.statement;
}

/** The graph of files. */
export const graphOf = (files: Files, model: Model = projectModel): GraphRecords => assemble(knowledgeOf(seedsOf(files, model)), model);

/** The one record of a list that fits. */
export function one<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item {
  const found = items.filter(fits);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} items fit`);
  return first;
}
