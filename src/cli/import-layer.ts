import type { Config } from "../config.js";
import {
  importLayer,
  openRor,
  outlineExchange,
  outlineMapping,
  readExchange,
  readMapping,
  type ImportLayerResult,
  type LayerReader,
  type ReaderContext,
  layerFingerprint,
} from "../ingest/index.js";
import { withDatabase } from "./database.js";
import type { Output } from "./output.js";

/** What is imported: a layer, from files. */
interface LayerFiles {
  readonly layer: string;
  readonly files: readonly string[];
  /** What else decides what the files give. */
  readonly choice: Readonly<Record<string, unknown>>;
  readonly open: (context: ReaderContext) => Promise<LayerReader>;
}

/** `crg import ror FILE`: a dump of the Research Organization Registry as the layer ROR. */
export async function importRor(config: Config, output: Output, file: string, options: Readonly<Record<string, unknown>>): Promise<void> {
  const list = (name: string): readonly string[] | undefined => (typeof options[name] === "string" ? options[name].split(",") : undefined);
  const [countries, types, of] = [list("countries"), list("types"), list("of")];
  const choice = {
    ...(countries !== undefined && { countries }),
    ...(types !== undefined && { types }),
    ...(typeof options["name"] === "string" && { name: options["name"] }),
    ...(options["near"] !== undefined && { near: { hops: Number(options["near"]), ...(of !== undefined && { of }) } }),
  };
  await importFiles(config, output, options, { layer: "ROR", files: [file], choice, open: (context) => openRor(file, context, choice) });
}

/** `crg import mapping FILE`: tables of one's own, by a mapping, as the layer that the mapping names. */
export async function importMapping(
  config: Config,
  output: Output,
  file: string,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { layer, files } = await outlineMapping(file);
  await importFiles(config, output, options, { layer, files, choice: {}, open: (context) => readMapping(file, context) });
}

/** `crg import layer FILE`: a layer as `crg export` wrote it. */
export async function importExchange(
  config: Config,
  output: Output,
  file: string,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  await importFiles(config, output, options, {
    layer: await outlineExchange(file),
    files: [file],
    choice: {},
    open: () => readExchange(file),
  });
}

async function importFiles(config: Config, output: Output, options: Readonly<Record<string, unknown>>, given: LayerFiles): Promise<void> {
  const { layer, open } = given;
  const fingerprint = await layerFingerprint(given);
  const result = await withDatabase(config, output.progress, ({ connection: { driver, database } }) =>
    importLayer({
      driver,
      database,
      layer,
      fingerprint,
      open,
      again: options["again"] === true,
      dryRun: options["dryRun"] === true,
      skipInvalid: options["skipInvalid"] === true,
      ...(typeof options["report"] === "string" && { invalidReport: options["report"] }),
      report: output.progress,
    }),
  );
  output.result(result, resultLines(layer, result));
}

function resultLines(
  layer: string,
  { outcome, version, layerVersion, read, written, changed, removed, skipped, findings }: ImportLayerResult,
): string[] {
  const found = findings.map(
    ({ finding, count, examples }) =>
      `  ${String(count).padStart(7)}  ${finding}${examples.length === 0 ? "" : `, e.g. ${examples.slice(0, 2).join("; ")}`}`,
  );
  const told = [...found, ...(skipped > 0 ? [`  ${String(skipped).padStart(7)}  records left out, as they cannot be imported`] : [])];
  switch (outcome) {
    case "UNCHANGED":
      return [`Version ${version}, ${layer}@${layerVersion}: nothing changed.`];
    case "DRY_RUN":
      return [`Dry run, nothing written: ${read.entities} entities are spoken of, by ${read.statements} statements.`, ...told];
    case "PUBLISHED":
      return [
        `Version ${version}, ${layer}@${layerVersion}: ${written.entities} entities, ${written.edges} relationships and ${written.statements} statements written, ${changed} records changed, ${removed} removed.`,
        ...told,
      ];
  }
}
