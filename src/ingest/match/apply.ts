/** `crg match apply`: what a curator accepted becomes identifiers in the seeds. */
import { dirname, join } from "node:path";
import { OperatorError } from "../../errors.js";
import { model as projectModel, type Model, type Statement } from "../../model/index.js";
import { lookupKey } from "../seeds/cross-checks.js";
import type { Context } from "../seeds/context.js";
import type { SeedStatement } from "../seeds/declarations.js";
import { interpretPropertyEntry } from "../seeds/interpret-entry.js";
import { interpretSeeds } from "../seeds/interpret.js";
import { fileAndLine, formatProblem, Problems } from "../seeds/place.js";
import { parseSeeds } from "../seeds/read.js";
import { didYouMean, oneOf } from "../seeds/suggest.js";
import { addIdentifiers } from "./identifier-file.js";
import { type CheckedSeeds, readSeeds } from "./read-seeds.js";
import { readReview, refuseReview, type ReviewedCandidate } from "./read-review.js";
import { replaceFile } from "./replace-file.js";

/** What to apply, and to which seeds. */
export interface ApplyOptions {
  readonly review: string;
  /** Of the seed files. */
  readonly directory: string;
  /** The layer that is to state the identifiers. */
  readonly layer: string;
  readonly dryRun?: boolean;
  readonly model?: Model;
}

/** An accepted candidate, and what of it is new to the seeds. */
export interface Accepted {
  readonly entity: string;
  readonly candidate: string;
  /** Those written, e.g. `ROR:04zaypm56`. */
  readonly written: readonly string[];
  /** Those that the layer stated already. */
  readonly present: readonly string[];
}

/** What was applied. */
export interface ApplyResult {
  readonly outcome: "WRITTEN" | "UNCHANGED" | "DRY_RUN";
  /** The seed file. */
  readonly file: string;
  readonly accepted: readonly Accepted[];
}

/**
 * Writes the identifiers of accepted candidates to a seed file of a layer, each cited to its record. All is checked before, the seeds
 * as they will be included, and the file is replaced at one moment. What the layer states already is left as it is, so that applying
 * a review again changes nothing.
 *
 * @throws SeedError with all that is wrong with the seed files; OperatorError with all that is wrong with the review
 */
export async function applyReview(options: ApplyOptions): Promise<ApplyResult> {
  const { review: path, directory, layer, dryRun = false, model = projectModel } = options;
  const checked = await readSeeds(directory, model);
  const layers = checked.seeds.dataset.layers.map(({ name }) => name);
  if (!layers.includes(layer))
    throw new OperatorError(`There is no layer "${layer}" in the seeds${didYouMean(layer, layers)}.`, [`Name ${oneOf(layers)}.`]);
  const review = await readReview(path);
  if (review === undefined)
    throw new OperatorError(`There is no review ${path}.`, ["Make one by `crg match ror FILE`; crg match --help says more."]);
  const accepted = review.candidates.filter((candidate) => candidate.accepted);
  const problems = new Problems();
  refuseContradictions(accepted, problems);
  const read = accepted.map((candidate) => ({ candidate, identifiers: identifiersOf(candidate, layer, checked, model, problems) }));
  refuseTaken(
    read.flatMap(({ identifiers }) => identifiers),
    checked.seeds.statements,
    problems,
  );
  refuseReview(path, problems);

  const present = new Set(checked.seeds.statements.map(({ statement }) => statement.id));
  const isNew = ({ id }: Statement): boolean => !present.has(id);
  const statements = read.flatMap(({ identifiers }) => identifiers.map(({ statement }) => statement)).filter(isNew);
  const below = `${layer.toLowerCase().replaceAll("_", "-")}/matches.yaml`;
  const file = join(directory, below);
  if (statements.length > 0) {
    const text = addIdentifiers(
      checked.texts.find(({ path: one }) => one === below)?.text,
      { layer, file, statements },
      checked.seeds.sources,
    );
    refuseWrongSeeds(checked, { path: below, shown: file, text }, model);
    if (!dryRun) await replaceFile(file, text);
  }
  return {
    outcome: statements.length === 0 ? "UNCHANGED" : dryRun ? "DRY_RUN" : "WRITTEN",
    file,
    accepted: read.map(({ candidate: { entity, id }, identifiers }) => {
      const keys = (wanted: boolean): string[] =>
        identifiers.flatMap(({ statement }) => (isNew(statement) === wanted ? (lookupKey(statement) ?? []) : []));
      return { entity, candidate: id, written: keys(true), present: keys(false) };
    }),
  };
}

/** Two candidates of one entity, one candidate of two entities. */
function refuseContradictions(accepted: readonly ReviewedCandidate[], problems: Problems): void {
  const ofEntity = new Map<string, ReviewedCandidate>();
  const ofCandidate = new Map<string, ReviewedCandidate>();
  for (const one of accepted) {
    const rival = ofEntity.get(one.entity);
    if (rival !== undefined)
      problems.add(one.place, `${one.entity} accepts ${one.id}, and ${rival.id} on line ${rival.place.line}`, "one record for an entity");
    const other = ofCandidate.get(one.id);
    if (other !== undefined && other.entity !== one.entity)
      problems.add(
        one.place,
        `${one.id} is accepted for ${one.entity}, and for ${other.entity} on line ${other.place.line}`,
        "one entity for a record",
      );
    ofEntity.set(one.entity, rival ?? one);
    ofCandidate.set(one.id, other ?? one);
  }
}

/** The identifiers of an accepted candidate, read as entries of seed files are. */
function identifiersOf(
  { entity: id, entityPlace, identifiers }: ReviewedCandidate,
  layer: string,
  { seeds }: CheckedSeeds,
  model: Model,
  problems: Problems,
): SeedStatement[] {
  const declared = seeds.entities.get(id);
  if (declared === undefined) {
    const present = [...seeds.entities.values()].find(({ formerIds }) => formerIds.includes(id));
    const hint = present === undefined ? didYouMean(id, seeds.entities.keys()) : ` (it is ${present.id} now)`;
    problems.add(entityPlace, `the seeds have no entity ${id}${hint}`, "the id of an entity of the seeds");
    return [];
  }
  const kind = model.kinds.get(declared.kind);
  const property = kind?.properties.get("identifiers");
  if (kind === undefined || property === undefined) {
    problems.add(entityPlace, `${id} is of kind ${declared.kind}, which has no identifiers`, "an entity that has");
    return [];
  }
  const { entities, sources } = seeds;
  const context: Context = { model, problems, layers: seeds.dataset.layers, sources, entities, places: new Map(), formerIds: new Map() };
  return identifiers.flatMap((entry) => interpretPropertyEntry(entry, id, kind, property, { layer, source: undefined }, context) ?? []);
}

/** Identifiers that identify another entity of the seeds, or of what is accepted, already. */
function refuseTaken(accepted: readonly SeedStatement[], stated: readonly SeedStatement[], problems: Problems): void {
  const owners = new Map<string, SeedStatement>();
  for (const one of [...stated, ...accepted]) {
    const key = lookupKey(one.statement);
    if (key === undefined) continue;
    const owner = owners.get(key) ?? one;
    owners.set(key, owner);
    if (owner.statement.subject !== one.statement.subject && accepted.includes(one))
      problems.add(
        one.place,
        `${key} identifies ${owner.statement.subject} already: ${fileAndLine(owner.place)}`,
        "another candidate, or an identifier that belongs to the entity alone: remove its line if it does not",
      );
  }
}

/** Whatever else would be wrong with the seeds as they will be. */
function refuseWrongSeeds(
  { texts }: CheckedSeeds,
  written: { readonly path: string; readonly shown: string; readonly text: string },
  model: Model,
): void {
  const problems = new Problems();
  interpretSeeds(parseSeeds([...texts.filter(({ path }) => path !== written.path), written], problems), problems, model);
  if (problems.count > 0)
    throw new OperatorError(
      `With what is accepted, the seeds in ${dirname(written.shown)} would have problems; nothing was written.`,
      problems.list().map(formatProblem),
    );
}
