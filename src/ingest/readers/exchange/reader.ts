import type { z } from "zod";
import { OperatorError } from "../../../errors.js";
import { openFile, type OpenFile } from "../open.js";
import type { InvalidItem, Item, LayerReader, Origin } from "../reader.js";
import { linesOf, textOf, type Line } from "../text.js";
import { end, entity, FORMAT, header, VERSION } from "./form.js";

/**
 * Opens a file in the exchange form as a layer.
 *
 * @throws OperatorError when it cannot be read or is of another form or version
 */
export async function readExchange(path: string): Promise<LayerReader> {
  const open = await openFile(path);
  const lines = linesOf(textOf(open, path), path);
  const first = await lines.next();
  const content = first.done === true ? undefined : parsed(first.value.text);
  const read = header.safeParse(content);
  if (!read.success) {
    await lines.return(undefined);
    throw notOurs(path, content, read.error);
  }
  return new ExchangeReader(path, read.data, open, lines);
}

/**
 * The name of the layer that a file in the exchange form holds.
 *
 * @throws OperatorError when it cannot be read or is of another form or version
 */
export async function outlineExchange(path: string): Promise<string> {
  const lines = linesOf(textOf(await openFile(path), path), path);
  const first = await lines.next();
  await lines.return(undefined);
  const content = first.done === true ? undefined : parsed(first.value.text);
  const read = header.safeParse(content);
  if (!read.success) throw notOurs(path, content, read.error);
  return read.data.layer.name;
}

class ExchangeReader implements LayerReader {
  readonly layer;
  readonly sources;
  readonly progress: () => number;

  constructor(
    private readonly path: string,
    { layer, sources }: z.infer<typeof header>,
    open: OpenFile,
    private readonly lines: AsyncIterable<Line>,
  ) {
    this.layer = layer;
    this.sources = sources;
    this.progress = open.progress;
  }

  async *items(): AsyncGenerator<Item> {
    let count = 0;
    let ended: number | undefined;
    for await (const { number, text } of this.lines) {
      if (ended !== undefined) throw broken(this.path, `line ${number} stands after the last line of the layer`);
      const content = parsed(text);
      const last = isEnd(content) ? end.safeParse(content) : undefined;
      if (last?.success === true) ended = last.data.end.items;
      else {
        count += 1;
        yield* itemsOf(content, { file: this.path, line: number });
      }
    }
    if (ended === undefined)
      throw broken(this.path, "its last line, which says how many entities it has, is missing: the file was cut off");
    if (ended !== count) throw broken(this.path, `it has ${count} entities where its last line says ${ended}`);
  }

  readonly findings = () => [];
}

/** The value of a line; undefined when it is not JSON, which no line's value is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isEnd = (content: unknown): boolean => typeof content === "object" && content !== null && "end" in content;

function itemsOf(content: unknown, origin: Origin): Item[] {
  if (content === undefined) return [{ origin, field: "", problem: "the line is not JSON", expected: "an entity in braces" }];
  const read = entity.safeParse(content);
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

function notOurs(path: string, content: unknown, error: z.ZodError): OperatorError {
  const { format, version } = (typeof content === "object" && content !== null ? content : {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT)
    return new OperatorError(`${path} is not a layer in the exchange form: its first line does not say "format": "${FORMAT}".`, [
      "Name a file that crg export wrote, or a mapping.",
    ]);
  if (version !== VERSION)
    return new OperatorError(
      `${path} is written in version ${String(version)} of the exchange form; this program reads version ${VERSION}.`,
      ["Import it with the release that wrote it, or export it again."],
    );
  return new OperatorError(
    `The first line of ${path} is not the header of a layer.`,
    error.issues.map(({ path: way, message }) => `${way.map(String).join(".")}: ${message}`),
  );
}

const broken = (path: string, what: string): OperatorError =>
  new OperatorError(`${path} is not whole: ${what}.`, ["Export the layer again, or copy the file anew."]);
