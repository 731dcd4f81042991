import { OperatorError } from "../../../errors.js";
import type { Problems } from "../../seeds/place.js";
import { didYouMean, oneOf } from "../../seeds/suggest.js";
import { openRecordFile } from "../files/record-file.js";
import type { UnpackedFile } from "../files/content.js";
import { openFile } from "../files/unpacked-file.js";
import type { InvalidItem } from "../reader.js";
import { csvHeader, csvRows } from "./csv-rows.js";
import { jsonRows, nestedRows } from "./json-rows.js";
import type { Row } from "./row.js";
import type { TableFile, TableRule } from "./rules.js";

/** A table that can be read. */
export interface OpenTable {
  /** The names of its columns, where they stand before its rows; undefined where each record has keys of its own. */
  readonly header: readonly string[] | undefined;
  readonly rows: () => AsyncIterable<Row | InvalidItem>;
  /** How much of it has been read, from 0 to 1. */
  readonly progress: () => number;
}

/**
 * Opens a table, plain or packed.
 *
 * @throws OperatorError when there is no such file, or it is of another form
 */
export async function openTable(table: TableFile): Promise<OpenTable> {
  if (table.form === "JSON" && table.records.length === 0) {
    const records = await openRecordFile(table.path, () => undefined);
    return { header: undefined, rows: () => jsonRows(records), progress: () => records.progress() };
  }
  const file = await contentOf(table);
  const progress = (): number => file.progress();
  if (table.form === "JSON") return { header: undefined, rows: () => nestedRows(file, table.records), progress };
  return { header: await csvHeader(file, table), rows: () => csvRows(file, table), progress };
}

/** The one content of a file, or of an archive. */
async function contentOf({ path, form }: TableFile): Promise<UnpackedFile> {
  const files = await openFile(path);
  const extension = form === "CSV" ? /\.(csv|tsv|tab|txt)$/i : /\.json$/i;
  const [only, ...others] = files.length === 1 ? files : files.filter(({ entry }) => entry !== undefined && extension.test(entry));
  if (only !== undefined && others.length === 0) return only;
  throw new OperatorError(`${path} holds several files: ${files.map(({ entry }) => entry).join(", ")}.`, [
    "Name an archive with one table in it, or unpack it and name the table.",
  ]);
}

/**
 * Looks whether the table of a rule is there and has the columns that the mapping names. Which keys the records of a JSON
 * file have shows only when they are read.
 */
export async function checkTable({ file, columns }: TableRule, problems: Problems): Promise<void> {
  if (file === undefined) {
    for (const { column, place } of columns)
      problems.add(place, `the column "${column}" of a table without \`file\``, "a text without columns, or `file:` at the table");
    return;
  }
  try {
    const { header } = await openTable(file);
    if (header !== undefined) checkColumns(header, file, columns, problems);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    problems.add(file.place, error.problem.replace(/\.$/, ""), error.waysOut[0]);
  }
}

function checkColumns(header: readonly string[], file: TableFile, columns: TableRule["columns"], problems: Problems): void {
  for (const { column, place } of columns) {
    const count = header.filter((name) => name === column).length;
    if (count > 1) problems.add(place, `${file.path} has ${count} columns "${column}"`, "a name of its own for each column that is read");
    if (count === 0) problems.add(place, `${file.path} has no column "${column}"${didYouMean(column, header)}`, oneOf(header));
  }
  const [only] = header;
  const other = [";", "\t", "|", ","].find((sign) => header.length === 1 && only?.includes(sign));
  if (other !== undefined)
    problems.add(
      file.place,
      `${file.path} has one column, whose name holds ${JSON.stringify(other)}`,
      `\`delimiter: ${JSON.stringify(other)}\``,
    );
}
