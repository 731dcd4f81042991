import { pipeline, Readable } from "node:stream";
import { CsvError, parse, type Info } from "csv-parse";
import { OperatorError } from "../../../errors.js";
import type { InvalidItem, Origin } from "../reader.js";
import { LONGEST_RECORD } from "../files/raw-record.js";
import type { UnpackedFile } from "../files/content.js";
import type { Row } from "./row.js";
import type { TableFile } from "./rules.js";
import { occurrences, textOf } from "./text.js";

/** A record as csv-parse gives it. */
interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

/** The rows of a table after its first, whose cells name the columns. A row with more or fewer cells is invalid. */
export async function* csvRows(file: UnpackedFile, table: TableFile): AsyncGenerator<Row | InvalidItem> {
  let columns: ReadonlyMap<string, number> | undefined;
  // csv-parse counts a carriage return within a cell as a line of its own.
  let excess = 0;
  for await (const { record, info } of recordsOf(file, table)) {
    const within = (sign: string): number => record.reduce((sum, cell) => sum + occurrences(cell, sign), 0);
    excess += within("\r");
    if (columns === undefined) {
      columns = new Map(record.map((name, index) => [name.trim(), index]));
      continue;
    }
    // A record ends at `lines`, and begins as many lines before as its cells break.
    const line = info.lines - excess - within("\n");
    const origin = { file: file.name, line };
    if (record.length === info.columnCount) yield new CsvRow(origin, columns, record);
    else
      yield {
        origin,
        field: "",
        problem: `the row has ${record.length} ${record.length === 1 ? "cell" : "cells"}`,
        expected: `${info.columnCount}, as the first row has`,
      };
  }
}

/** The names of the columns. */
export async function csvHeader(file: UnpackedFile, table: TableFile): Promise<readonly string[]> {
  for await (const { record } of recordsOf(file, table)) return record.map((name) => name.trim());
  throw new OperatorError(`${file.name} has no row.`, ["Its first row must name the columns."]);
}

class CsvRow implements Row {
  constructor(
    readonly origin: Origin,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly string[],
  ) {}

  values(column: string): readonly string[] {
    const index = this.columns.get(column);
    const cell = index === undefined ? "" : (this.cells[index] ?? "").trim();
    return cell === "" ? [] : [cell];
  }
}

async function* recordsOf(
  file: UnpackedFile,
  { delimiter, encoding }: TableFile,
): AsyncGenerator<CsvRecord & { info: { columnCount: number } }> {
  const parser = parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LONGEST_RECORD });
  let columnCount: number | undefined;
  try {
    // Its errors come out of the parser, which is what is awaited.
    for await (const one of pipeline(Readable.from(textOf(file, encoding)), parser, () => {}) as AsyncIterable<CsvRecord>) {
      columnCount ??= one.record.length;
      yield { record: one.record, info: { ...one.info, columnCount } };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new OperatorError(`${file.name} cannot be read as a table: ${error.message}.`, [
      "A cell that holds a quote stands in quotes, and the quote is written twice; what follows a quote that is not closed belongs to its cell.",
      "If the columns are separated by another sign than the comma, name it: delimiter.",
    ]);
  }
}
