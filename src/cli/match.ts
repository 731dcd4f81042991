import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import {
  applyReview,
  type ApplyResult,
  type LayerReader,
  matchIntoReview,
  openRor,
  type Proposals,
  readExchange,
  type ReaderContext,
  readMapping,
  SOUGHT_IN_ROR,
  type Sought,
  soughtBy,
} from "../ingest/index.js";
import { SCHEMES, type Scheme } from "../model/index.js";
import type { Output } from "./output.js";

type Options = Readonly<Record<string, unknown>>;

/** What is matched with the seeds. */
interface MatchedFile {
  readonly sought: readonly Sought[];
  readonly open: (context: ReaderContext) => Promise<LayerReader>;
}

/** `crg match ror FILE`: candidates from a dump of the Research Organization Registry. */
export const matchRor = (config: Config, output: Output, file: string, options: Options): Promise<void> =>
  matchFile(config, output, options, { sought: SOUGHT_IN_ROR, open: (context) => openRor(file, context) });

/** `crg match mapping FILE`: candidates from tables of one's own. */
export const matchMapping = (config: Config, output: Output, file: string, options: Options): Promise<void> =>
  matchFile(config, output, options, { sought: soughtBy(schemeOf(options)), open: (context) => readMapping(file, context) });

/** `crg match layer FILE`: candidates from a layer as `crg export` wrote it. */
export const matchExchange = (config: Config, output: Output, file: string, options: Options): Promise<void> =>
  matchFile(config, output, options, { sought: soughtBy(schemeOf(options)), open: () => readExchange(file) });

async function matchFile(config: Config, output: Output, options: Options, { sought, open }: MatchedFile): Promise<void> {
  const review = String(options["review"]);
  const dryRun = options["dryRun"] === true;
  const proposals = await matchIntoReview({
    directory: config.SEEDS_DIR,
    sought,
    open,
    review,
    dryRun,
    candidates: numberOf(options, "candidates", Number.MAX_SAFE_INTEGER, Number.isInteger),
    least: numberOf(options, "least", 1, Number.isFinite),
    report: output.progress,
  });
  output.result({ ...proposals, review: dryRun ? null : review }, proposalLines(proposals, dryRun ? undefined : review));
}

function schemeOf(options: Options): Scheme {
  const given = String(options["scheme"]).toUpperCase();
  if (given in SCHEMES) return given as Scheme;
  throw new OperatorError(`There is no scheme "${given}".`, [`Write one of ${Object.keys(SCHEMES).join(", ")}.`]);
}

function numberOf(options: Options, name: string, most: number, isFit: (value: number) => boolean): number {
  const text = String(options[name]);
  const value = Number(text);
  if (text.trim() !== "" && isFit(value) && value >= 0 && value <= most) return value;
  throw new OperatorError(`--${name} ${text} is not acceptable.`, [
    most === 1 ? "Write a number from 0 to 1, e.g. 0.3." : "Write a whole number, e.g. 5.",
  ]);
}

function proposalLines({ proposals, without, schemes, invalid }: Proposals, review: string | undefined): string[] {
  const best = proposals.map(({ entity, candidates: [first, ...others] }) => {
    const more = others.length === 0 ? "" : `, and ${others.length} more`;
    return `  ${first?.score.toFixed(2) ?? ""}  ${entity.id}: ${first?.names[0] ?? ""} (${first?.id ?? ""})${more}`;
  });
  const counted = `${proposals.length} of ${proposals.length + without.length} entities without an identifier in ${schemes.join(" or ")} have candidates`;
  return [
    `${counted}${proposals.length === 0 ? "." : ", the best of each:"}`,
    ...best,
    ...(invalid === 0 ? [] : [`${invalid} records could not be read; crg import names them.`]),
    review === undefined ? "Dry run, nothing written." : `Decide in ${review}, then: crg match apply ${review}`,
  ];
}

/** `crg match apply REVIEW`: writes what was accepted to the seeds. */
export async function applyMatches(config: Config, output: Output, review: string, options: Options): Promise<void> {
  const result = await applyReview({
    review,
    directory: config.SEEDS_DIR,
    layer: String(options["layer"]),
    dryRun: options["dryRun"] === true,
  });
  output.result(result, appliedLines(result));
}

function appliedLines({ outcome, file, accepted }: ApplyResult): string[] {
  const lines = accepted.map(
    ({ entity, candidate, written, present }) =>
      `  ${entity} is ${candidate}: ${[...written, ...present.map((identifier) => `${identifier} (was there)`)].join(", ")}`,
  );
  switch (outcome) {
    case "UNCHANGED":
      return [
        accepted.length === 0 ? "Nothing is accepted; nothing was written." : "The seeds state all that is accepted; nothing was written.",
        ...lines,
      ];
    case "DRY_RUN":
      return [`Dry run, nothing written. ${file} would state:`, ...lines];
    case "WRITTEN":
      return [`Written to ${file}; crg import brings it into the database:`, ...lines];
  }
}
