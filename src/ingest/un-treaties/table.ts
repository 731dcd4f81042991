import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import { errorCode, OperatorError } from "../../errors.js";

/** A row of a table. */
export interface Row {
  /** From 1; the headings are line 1. */
  readonly line: number;
  /** Heading to cell, spaces around it taken away; an empty cell is "". Nothing but the empty cell is a missing value. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A table with headings. */
export interface Table {
  /** The path, as it was given. */
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Reads a comma-separated file with headings.
 *
 * @throws OperatorError when it cannot be read, is not UTF-8, has no headings, or a row has too few or too many cells
 */
export async function readTable(file: string): Promise<Table> {
  const records = parseRecords(file, await readText(file));
  const [head, ...rows] = records;
  if (head === undefined) throw new OperatorError(`${file} is empty.`, ["Its first line names the columns."]);
  const headings = head.cells;
  const repeated = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (repeated !== undefined) throw new OperatorError(`${file}:${head.line}: two columns are named "${repeated}".`);
  return {
    file,
    headings,
    rows: rows.map(({ line, cells }) => ({ line, cells: new Map(headings.map((heading, index) => [heading, cells[index] ?? ""])) })),
  };
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new OperatorError(`${file} cannot be read (${String(errorCode(error) ?? error)}).`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new OperatorError(`${file} is not encoded as UTF-8.`);
  }
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(file: string, text: string): Record[] {
  try {
    const records = parse(text, { bom: true, info: true, trim: true, skipEmptyLines: true }) as unknown as {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new OperatorError(`${file} is not a table of comma-separated values: ${error.message}.`);
  }
}
