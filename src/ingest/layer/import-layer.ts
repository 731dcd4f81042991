import type { Driver } from "neo4j-driver";
import { OperatorError } from "../../errors.js";
import { model as projectModel, type Model } from "../../model/index.js";
import { parseHiding } from "../../store/hiding.js";
import { ensureCentrality } from "../centrality/complete.js";
import { claimDatabase } from "../database/claim.js";
import { acquireLock, type ImportLock } from "../database/lock.js";
import { settlePublication, type PublicationStep } from "../database/publish.js";
import type { Target } from "../database/session.js";
import { declarationOf, layerRanks, type KnownDataset } from "../graph/dataset.js";
import type { InvalidItem, LayerReader, ReaderContext } from "../readers/reader.js";
import { dossierProblems, dossiersOf } from "./dossier.js";
import { gather, type GatheredRow } from "./gather.js";
import { Invalid } from "./invalid.js";
import { beginLoad, loadingOf, readKnownDataset, settleLoads } from "./load-state.js";
import { loadLayer } from "./load-layer.js";
import type { ImportLayerResult, LoadStep, PublishedLayer } from "./result.js";
import { readOtherLayers, type KnownEntities } from "./other-layers.js";
import { Progress } from "../progress.js";
import { publishLayer } from "./publish-layer.js";
import { refuseMixture } from "./synthetic.js";
import type { Spool } from "../spool.js";

/** What to import as a layer, and where to. */
export interface ImportLayerOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly model?: Model;
  /** Opens the file; told what the graph knows already. */
  readonly open: (context: ReaderContext) => Promise<LayerReader>;
  /** The layer's name. */
  readonly layer: string;
  /** Of the file and of the choices made: a layer that was published with the same one is not read again. */
  readonly fingerprint: string;
  /** Whether to read it even so. */
  readonly again?: boolean;
  /** Whether to leave out what cannot be imported, instead of importing nothing. */
  readonly skipInvalid?: boolean;
  /** The file that all records which cannot be imported are written to. */
  readonly invalidReport?: string;
  /** Whether only to read and check. */
  readonly dryRun?: boolean;
  /** Receives a line now and then about what is going on. */
  readonly report?: (line: string) => void;
  /** For tests: is awaited after each step. */
  readonly onStep?: (step: LoadStep | PublicationStep) => Promise<void> | void;
}

/**
 * Makes the database hold a bulk layer as a file says: read, check, write unseen beside what is published, publish at one
 * moment, take away what was replaced. Memory does not grow with the file. Killed at any point, readers see the old layer or
 * the new one, and the next run takes up what was written.
 *
 * @throws OperatorError with all that is wrong with the file, when the database is not ours, another import runs, or made-up
 * entities and real ones would lie beside one another
 */
export async function importLayer(options: ImportLayerOptions): Promise<ImportLayerResult> {
  const { driver, database, model = projectModel, layer, fingerprint, again = false, dryRun = false, report = () => undefined } = options;
  const target: Target = { driver, database };
  await claimDatabase(driver, database, model);
  const before = await readKnownDataset(target);
  const present = before.bulk.find(({ name }) => name === layer);
  if (before.curated.layers.some(({ name }) => name === layer)) {
    throw new OperatorError(`The layer ${layer} is one of the seeds; a bulk layer cannot have its name.`, ["Name the layer otherwise."]);
  }
  if (
    present?.fingerprint === fingerprint &&
    loadingOf(before) === undefined &&
    parseHiding(before.state.hiding) === undefined &&
    !dryRun &&
    !again
  ) {
    report(`${layer} is as the file says: nothing to do.`);
    await ensureCentrality(target, { report });
    const { version: layerVersion, contentHash } = present;
    return {
      outcome: "UNCHANGED",
      version: before.version,
      layerVersion,
      contentHash,
      read: NOTHING_READ,
      written: NOTHING_WRITTEN,
      changed: 0,
      removed: 0,
      skipped: 0,
      findings: [],
    };
  }
  const lock = await acquireLock(target);
  try {
    await settlePublication(target, lock);
    await settleLoads(target, report);
    return await underLock(target, lock, { ...options, model, report });
  } finally {
    await lock.release().catch(() => undefined);
  }
}

const NOTHING_READ = { entities: 0, statements: 0 };
const NOTHING_WRITTEN = { entities: 0, statements: 0, edges: 0 };

type Settled = ImportLayerOptions & Required<Pick<ImportLayerOptions, "model" | "report">>;

async function underLock(target: Target, lock: ImportLock, options: Settled): Promise<ImportLayerResult> {
  const { layer, model, report, dryRun = false } = options;
  const known = await readKnownDataset(target);
  const others = await readOtherLayers(target, layer, known.state.hiding);
  const reader = await options.open(others);
  refuseMixture(known, reader.layer);
  const invalid = new Invalid(options.invalidReport);
  const reading = new Progress("Reading", "records", report);
  const gathered = await gather(reader, invalid, model, reading);
  try {
    reading.end();
    const { left, read } = checked(gathered, reader, others, invalid, options);
    await options.onStep?.("CHECKED");
    const findings = reader.findings();
    const nothing = {
      layerVersion: 0,
      contentHash: "",
      read,
      written: NOTHING_WRITTEN,
      changed: 0,
      removed: 0,
      skipped: invalid.count,
      findings,
    };
    if (dryRun) return { outcome: "DRY_RUN", version: known.version, ...nothing };
    return {
      ...(await loadAndPublish(target, lock, { reader, gathered, left, others, known }, options)),
      read,
      skipped: invalid.count,
      findings,
    };
  } finally {
    await gathered.remove();
    invalid.close();
  }
}

/** What was read, and what is known beside it. */
interface Read {
  readonly reader: LayerReader;
  readonly gathered: Spool<GatheredRow>;
  /** The entities that are left out, as something about them is wrong. */
  readonly left: ReadonlySet<string>;
  readonly others: KnownEntities;
  readonly known: KnownDataset;
}

/** Checks everything before anything is written, and counts it. @returns also the entities that are left out, where that is asked for */
function checked(
  gathered: Spool<GatheredRow>,
  reader: LayerReader,
  others: KnownEntities,
  invalid: Invalid,
  { model, report, skipInvalid = false }: Settled,
): Pick<Read, "left"> & Pick<ImportLayerResult, "read"> {
  const sources = new Set(reader.sources.map(({ id }) => id));
  const left = new Set<string>();
  const refuse = (item: InvalidItem, id: string): void => {
    invalid.add(item);
    left.add(id);
  };
  const read = { ...NOTHING_READ };
  const progress = new Progress("Checking", "entities", report);
  for (const part of gathered.parts) {
    const dossiers = dossiersOf(gathered.read(part), others, refuse);
    for (const dossier of dossiers) {
      read.entities += 1;
      read.statements += dossier.claims.length;
      for (const problem of dossierProblems(dossier, sources, others, model)) refuse(problem, dossier.id);
    }
    progress.advance((part + 1) / gathered.parts.length, dossiers.length);
  }
  progress.end();
  if (!skipInvalid) invalid.refuse();
  return { left, read };
}

async function loadAndPublish(
  target: Target,
  lock: ImportLock,
  { reader, gathered, left, others, known }: Read,
  options: Settled,
): Promise<PublishedLayer> {
  const { layer, fingerprint, model, report, onStep } = options;
  const { load, resumed } = await beginLoad(target, layer, fingerprint);
  if (resumed) report(`Taking up the load of ${layer} that was broken off.`);
  await onStep?.("BEGUN");
  const present = known.bulk.find(({ name }) => name === layer);
  const position = present?.position ?? Math.max(-1, ...known.bulk.map((one) => one.position)) + 1;
  const ranks = layerRanks(known.curated.layers, [...known.bulk, { name: layer, position }]);
  const loaded = await loadLayer(
    {
      target,
      lock,
      layer,
      load,
      fresh: present === undefined && !resumed,
      model,
      order: { model, layerRank: ranks },
      report,
      ...(onStep !== undefined && { onStep }),
    },
    { reader, gathered, left, others },
  );
  await onStep?.("LOADED");
  const declared = { ...declarationOf(reader.layer), name: layer };
  const bulk = { ...declared, version: (present?.version ?? 0) + 1, position, fingerprint, ...loaded.content };
  return publishLayer({ target, lock, model, report, ...(onStep !== undefined && { onStep }) }, bulk, load, loaded);
}
