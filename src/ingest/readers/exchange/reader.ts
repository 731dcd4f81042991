import type { z } from "zod";
import { OperatorError } from "../../../errors.js";
import { isRecord, openRecordFile, type FileRecord, type RecordFile } from "../files/record-file.js";
import type { InvalidItem, Item, LayerReader, Origin } from "../reader.js";
import { end, entity, FORMAT, header, VERSION } from "./form.js";

/**
 * Opens a file in the exchange form, plain or packed, as a layer.
 *
 * @throws OperatorError when it cannot be read or is of another form or version
 */
export async function readExchange(path: string): Promise<LayerReader> {
  const { file, head } = await open(path);
  return new ExchangeReader(file, head);
}

/**
 * The name of the layer that a file in the exchange form holds.
 *
 * @throws OperatorError when it cannot be read or is of another form or version
 */
export async function outlineExchange(path: string): Promise<string> {
  const { head } = await open(path);
  return head.layer.name;
}

async function open(path: string): Promise<{ file: RecordFile; head: z.infer<typeof header> }> {
  let first: unknown;
  const file = await openRecordFile(path, (record) => {
    first = record;
    return whyNot(record);
  });
  const read = header.safeParse(first);
  if (read.success) return { file, head: read.data };
  throw new OperatorError(
    `The first line of ${file.name} is not the header of a layer.`,
    read.error.issues.map(({ path: way, message }) => `${way.map(String).join(".")}: ${message}`),
  );
}

/** What is wrong with a file that begins so, in words that follow its name; undefined when it is ours. */
function whyNot(content: unknown): string | undefined {
  const { format, version } = (typeof content === "object" && content !== null ? content : {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return `is not a layer in the exchange form: its first line does not say "format": "${FORMAT}"`;
  if (version !== VERSION)
    return `is written in version ${String(version)} of the exchange form, and this program reads version ${VERSION}`;
  return undefined;
}

class ExchangeReader implements LayerReader {
  readonly layer;
  readonly sources;

  constructor(
    private readonly file: RecordFile,
    { layer, sources }: z.infer<typeof header>,
  ) {
    this.layer = layer;
    this.sources = sources;
  }

  async *items(): AsyncGenerator<Item> {
    const { name } = this.file;
    let lines = 0;
    let ended: number | undefined;
    for await (const record of this.file.records()) {
      lines += 1;
      if (ended !== undefined) throw broken(name, `line ${record.origin.line ?? lines} stands after the last line of the layer`);
      if (lines === 1) continue;
      const last = isRecord(record) && isEnd(record.value) ? end.safeParse(record.value) : undefined;
      if (last?.success === true) ended = last.data.end.items;
      else yield* isRecord(record) ? itemsOf(record) : [record];
    }
    const count = lines - 2;
    if (ended === undefined) throw broken(name, "its last line, which says how many entities it has, is missing: the file was cut off");
    if (ended !== count) throw broken(name, `it has ${count} entities where its last line says ${ended}`);
  }

  readonly progress = (): number => this.file.progress();

  readonly findings = () => [];
}

const isEnd = (content: unknown): boolean => typeof content === "object" && content !== null && "end" in content;

function itemsOf({ origin, value }: FileRecord): Item[] {
  const read = entity.safeParse(value);
  return read.success ? [{ origin, ...read.data }] : read.error.issues.map((issue) => invalid(issue, origin));
}

const invalid = ({ path, message }: z.core.$ZodIssue, origin: Origin): InvalidItem => ({
  origin,
  field: path.reduce<string>(
    (way, key) => (typeof key === "number" ? `${way}[${key}]` : `${way}${way === "" ? "" : "."}${String(key)}`),
    "",
  ),
  problem: message,
});

const broken = (path: string, what: string): OperatorError =>
  new OperatorError(`${path} is not whole: ${what}.`, ["Export the layer again, or copy the file anew."]);
