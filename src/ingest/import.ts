import type { Driver } from "neo4j-driver";
import { model as projectModel, type Model } from "../model/index.js";
import { parseHiding } from "../store/hiding.js";
import { type CentralityListener, completeCentrality, ensureCentrality } from "./centrality/complete.js";
import { claimDatabase, inspectDatabase } from "./database/claim.js";
import { type Current, NOTHING, readCurrent, type Existing } from "./database/current.js";
import { acquireLock } from "./database/lock.js";
import { publish, settlePublication, type PublicationStep } from "./database/publish.js";
import { explainTooLarge } from "./database/too-large.js";
import { readBulkPart } from "./database/read-bulk-part.js";
import { inTransaction, type Target } from "./database/session.js";
import { assemble } from "./graph/assemble.js";
import { describeDifference, differenceLines, type DescribedDifference } from "./graph/describe-difference.js";
import { differenceOf, type Difference } from "./graph/difference.js";
import { fingerprintOf, keepFingerprint } from "./fingerprint.js";
import { dropLoad, loadingOf, readKnownDataset, settleLoads } from "./layer/load-state.js";
import { refuseMixture } from "./layer/synthetic.js";
import { SeedError } from "./seed-error.js";
import { type Knowledge, knowledgeOf } from "./seeds/declarations.js";
import { interpretSeeds } from "./seeds/interpret.js";
import { Problems } from "./seeds/place.js";
import { parseSeeds, readSeedTexts } from "./seeds/read.js";

/** What to import, and where to. */
export interface ImportOptions {
  readonly driver: Driver;
  readonly database: string;
  /** Of the seed files. */
  readonly directory: string;
  readonly model?: Model;
  /** Whether only to show the difference. */
  readonly dryRun?: boolean;
  /** Whether to write every record anew, whatever the database has: somebody else may have changed it. */
  readonly again?: boolean;
  /** Receives a line now and then about what is going on. */
  readonly report?: (line: string) => void;
  /** For tests: is awaited after each step of the publication. */
  readonly onStep?: (step: PublicationStep) => Promise<void> | void;
  /** For tests: see CentralityListener. */
  readonly onMeasured?: CentralityListener["onMeasured"];
}

/** How an import ended. */
export interface ImportResult {
  /** UNCHANGED: the database holds what the seeds say, and nothing was written. */
  readonly outcome: "PUBLISHED" | "UNCHANGED" | "DRY_RUN";
  /** Of the data set: the present one after a dry run. 0 is an empty database. */
  readonly version: number;
  /** Of what the seeds say. */
  readonly contentHash: string;
  readonly difference: DescribedDifference;
}

/**
 * Makes the database hold what the seed files say: read, validate, show the difference, apply it and publish it at one moment.
 * Compares with the whole graph, so that what is missing from it is put back. A record is compared by the hash that it bears;
 * what somebody else changed in it is put right by `again`, and found by `verify`.
 * Twice in a row changes nothing; killed at any point, the graph is the old one or the new one.
 *
 * @throws SeedError with all that is wrong with the files; OperatorError when the database is not ours, holds made-up entities,
 * or another import runs
 */
export async function importSeeds(options: ImportOptions): Promise<ImportResult> {
  const { driver, database, directory, model = projectModel, dryRun = false, again = false, report = () => undefined } = options;
  const target: Target = { driver, database };
  const seeds = await readKnowledge(directory, model);
  const { known } = seeds;
  report(`${directory}: ${known.entities.size} entities, ${known.statements.length} statements`);

  const empty = (await inspectDatabase(driver, database)) === "EMPTY";
  if (!dryRun) await claimDatabase(driver, database, model);
  const seen = empty
    ? { current: NOTHING, difference: differenceOf(NOTHING, assemble(known, model), model, seeds.fingerprint) }
    : await compare(target, seeds, model, again);
  const { publishingSince, hiding } = seen.current.dataset;
  const settled = publishingSince === undefined && parseHiding(typeof hiding === "string" ? hiding : undefined)?.what !== "withdrawnBy";
  const described = describeDifference(seen.difference);
  const { contentHash } = seen.difference.dataset;
  const result = { version: versionOf(seen.current.dataset), contentHash, difference: described };
  if (dryRun || (seen.difference.empty && settled)) {
    for (const line of differenceLines(described)) report(line);
    if (!dryRun) {
      await keep(target, seeds, seen.current);
      await ensureCentrality(target, { report });
    }
    return { ...result, outcome: dryRun ? "DRY_RUN" : "UNCHANGED" };
  }
  return applyUnderLock(target, seeds, options);
}

/**
 * Reads the seed files, without a database.
 *
 * @throws SeedError with all that is wrong with them
 */
export async function readKnowledge(directory: string, model: Model = projectModel): Promise<ReadSeeds> {
  const problems = new Problems();
  const texts = await readSeedTexts(directory, problems);
  const seeds = interpretSeeds(parseSeeds(texts, problems), problems, model);
  if (problems.count > 0) throw new SeedError(problems.list());
  return { known: knowledgeOf(seeds), fingerprint: await fingerprintOf(texts) };
}

/** What seed files say, and the fingerprint of them and of the program. */
export interface ReadSeeds {
  readonly known: Knowledge;
  readonly fingerprint: string;
}

async function compare(
  target: Target,
  { known, fingerprint }: ReadSeeds,
  model: Model,
  again: boolean,
): Promise<{ current: Current; difference: Difference }> {
  refuseMixture(await readKnownDataset(target));
  return inTransaction(target, async (run) => {
    const current = await readCurrent(run);
    const { part, present } = await readBulkPart(run, current, known);
    const wanted = assemble(known, model, part);
    // Of what is there already of bulk layers alone, that counts of which the seeds speak from now on.
    const edges = new Set(wanted.edges.map(({ id }) => id));
    const whole = {
      ...current,
      sources: [...current.sources, ...present.sources],
      entities: [...current.entities, ...present.entities],
      edges: [...current.edges, ...present.edges.filter(({ id }) => edges.has(id))],
    };
    return { current: whole, difference: differenceOf(again ? unlike(whole) : whole, wanted, model, fingerprint) };
  });
}

/** What is there, as if no record were as the seeds would have it. */
function unlike({ dataset, sources, entities, edges, statements, formerIds }: Current): Current {
  const other = <Was extends Existing>(records: readonly Was[]): Was[] => records.map((record) => ({ ...record, hash: "" }));
  return {
    dataset,
    sources: other(sources),
    entities: other(entities),
    edges: other(edges),
    statements: other(statements),
    formerIds: other(formerIds),
  };
}

/** Lets later starts know that these seeds say just this, though their texts differ from those that were imported. */
async function keep(target: Target, { fingerprint }: ReadSeeds, { dataset }: Current): Promise<void> {
  if (fingerprint !== dataset["fingerprint"]) await keepFingerprint(target, versionOf(dataset), fingerprint);
}

const versionOf = (dataset: Readonly<Record<string, unknown>>): number => Number(dataset["version"] ?? 0);

async function applyUnderLock(
  target: Target,
  seeds: ReadSeeds,
  { report = () => undefined, onStep, onMeasured, model = projectModel, again = false }: ImportOptions,
): Promise<ImportResult> {
  const lock = await acquireLock(target);
  const listener: CentralityListener = { report, ...(onMeasured !== undefined && { onMeasured }) };
  try {
    const recovered = await settlePublication(target, lock);
    if (recovered !== "NONE")
      report(
        recovered === "FINISHED"
          ? "A publication that was broken off is published now."
          : "A publication that was broken off is withdrawn.",
      );
    await settleLoads(target, report);
    // Compared again, as the graph may have changed until the lock was ours.
    let { current, difference } = await compare(target, seeds, model, again);
    const open = loadingOf(await readKnownDataset(target));
    if (!difference.empty && open !== undefined) {
      report(`The import of ${open.layer} that was broken off is given up: what it was compared with changes.`);
      await dropLoad(target, open);
      ({ current, difference } = await compare(target, seeds, model, again));
    }
    const described = describeDifference(difference);
    for (const line of differenceLines(described)) report(line);
    const version = versionOf(current.dataset);
    const result = { contentHash: difference.dataset.contentHash, difference: described };
    if (difference.empty) {
      await keep(target, seeds, current);
      await completeCentrality(target, lock, listener);
      return { ...result, outcome: "UNCHANGED", version };
    }
    await publish(target, lock, difference, { progress: report, ...(onStep !== undefined && { onStep }) });
    report(`Published version ${version + 1}.`);
    await completeCentrality(target, lock, listener);
    return { ...result, outcome: "PUBLISHED", version: version + 1 };
  } catch (error) {
    throw explainTooLarge(error, "Or add the new seed files a few at a time and import after each.");
  } finally {
    await lock.release().catch(() => undefined);
  }
}
