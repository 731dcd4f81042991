import { pipeline, Readable } from "node:stream";
import { parser } from "stream-json";
import { pick } from "stream-json/filters/pick.js";
import { streamArray, type StreamArrayItem } from "stream-json/streamers/stream-array.js";
import { errorMessage, OperatorError } from "../../../errors.js";
import { isRecord, type RecordFile } from "../files/record-file.js";
import type { UnpackedFile } from "../files/content.js";
import type { InvalidItem, Origin } from "../reader.js";
import type { Row } from "./row.js";

/** The records of a file that is a list of them, or that has one on each line. */
export async function* jsonRows(file: RecordFile): AsyncGenerator<Row | InvalidItem> {
  for await (const record of file.records()) yield isRecord(record) ? rowOf(record.origin, record.value) : record;
}

/**
 * The records of a list within a JSON document.
 *
 * @param keys - those that lead to it
 */
export async function* nestedRows(file: UnpackedFile, keys: readonly string[]): AsyncGenerator<Row | InvalidItem> {
  const leadsThere = (stack: readonly unknown[]): boolean =>
    stack.length === keys.length && stack.every((key, index) => key === keys[index]);
  const steps = [Readable.from(file.bytes()), parser.asStream(), pick.asStream({ filter: leadsThere }), streamArray.asStream()];
  let found = false;
  try {
    // An error of the pipeline comes out of its last stream, which is what is awaited.
    for await (const { key, value } of pipeline(steps, () => {}) as unknown as AsyncIterable<StreamArrayItem>) {
      found = true;
      yield rowOf({ file: file.name, record: `item ${key + 1}` }, value);
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw unreadable(file, errorMessage(error).replace(/\.$/, ""), keys);
  }
  if (!found) throw unreadable(file, "there is no record", keys);
}

const unreadable = ({ name }: UnpackedFile, reason: string, keys: readonly string[]): OperatorError =>
  new OperatorError(`${name} cannot be read as a document with a list of records at ${keys.join(".")}: ${reason}.`, [
    "Name the keys that lead to the list, with points in between: `records` in the mapping.",
  ]);

function rowOf(origin: Origin, value: unknown): Row | InvalidItem {
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
