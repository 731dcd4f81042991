import { pipeline, Readable } from "node:stream";
import { parser } from "stream-json";
import { pick } from "stream-json/filters/pick.js";
import { streamArray, type StreamArrayItem } from "stream-json/streamers/stream-array.js";
import { OperatorError } from "../../../errors.js";
import type { InvalidItem, Origin } from "../reader.js";
import { linesOf } from "../text.js";
import type { Row } from "./row.js";
import type { TableFile } from "./rules.js";

/** The records of a JSON document: of the list that it is, or that its keys lead to. */
export async function* jsonRows(texts: AsyncIterable<string>, { path, records }: TableFile): AsyncGenerator<Row | InvalidItem> {
  const leadsThere = (keys: readonly unknown[]): boolean =>
    keys.length === records.length && keys.every((key, index) => key === records[index]);
  const steps = [parser.asStream(), ...(records.length > 0 ? [pick.asStream({ filter: leadsThere })] : []), streamArray.asStream()];
  let found = false;
  try {
    for await (const { key, value } of pipeline([Readable.from(texts), ...steps], () => {}) as unknown as AsyncIterable<StreamArrayItem>) {
      found = true;
      yield recordRow({ file: path, record: `item ${key + 1}` }, value);
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw unreadable(path, error instanceof Error ? error.message.replace(/\.$/, "") : String(error), records);
  }
  if (!found) throw unreadable(path, "it has no record", records);
}

const unreadable = (path: string, reason: string, records: readonly string[]): OperatorError =>
  new OperatorError(`${path} cannot be read as a list of records: ${reason}.`, [
    records.length === 0
      ? "Where the list stands below a key, name it: records."
      : `The mapping looks for the list at ${records.join(".")}.`,
    "Where each line is a record, say so: form: JSON_LINES.",
  ]);

/** The records of a file that has one on each line. */
export async function* jsonLineRows(texts: AsyncIterable<string>, { path }: TableFile): AsyncGenerator<Row | InvalidItem> {
  for await (const { number, text } of linesOf(texts, path)) {
    const origin = { file: path, line: number };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield {
        origin,
        field: "",
        problem: `the line is not JSON: ${error instanceof Error ? error.message : String(error)}`,
        expected: "one record in braces",
      };
      continue;
    }
    yield recordRow(origin, value);
  }
}

function recordRow(origin: Origin, value: unknown): Row | InvalidItem {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return new JsonRow(origin, value as Readonly<Record<string, unknown>>);
  return { origin, field: "", problem: "this is not a record", expected: "keys and values in braces" };
}

class JsonRow implements Row {
  constructor(
    readonly origin: Origin,
    private readonly record: Readonly<Record<string, unknown>>,
  ) {}

  /** A column is a key, or keys with points in between: `address.city`, `names.value` (of all names), `names.0.value`. */
  values(column: string): readonly string[] {
    const found = Object.hasOwn(this.record, column) ? this.record[column] : below(this.record, column.split("."));
    return texts(found);
  }
}

function below(value: unknown, [key, ...keys]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key)) return below(value[Number(key)], keys);
    return value.map((item) => below(item, [key, ...keys]));
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return below((value as Readonly<Record<string, unknown>>)[key], keys);
}

function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? [] : [text];
}
