import { OperatorError } from "../../../errors.js";
import type { Problems } from "../../seeds/place.js";
import { didYouMean, oneOf } from "../../seeds/suggest.js";
import { openFile, type OpenFile } from "../open.js";
import type { InvalidItem } from "../reader.js";
import { textOf } from "../text.js";
import { csvHeader, csvRows } from "./csv-rows.js";
import { jsonLineRows, jsonRows } from "./json-rows.js";
import type { Row } from "./row.js";
import type { TableFile, TableRule } from "./rules.js";

/** The rows of an open table. */
export function rowsOf(open: OpenFile, file: TableFile): AsyncGenerator<Row | InvalidItem> {
  const texts = textOf(open, file.path, file.encoding);
  if (file.form === "CSV") return csvRows(texts, file);
  return file.form === "JSON" ? jsonRows(texts, file) : jsonLineRows(texts, file);
}

/** Looks whether the table is there and has the columns that the mapping names. Which keys JSON records have shows only when they are read. */
export async function checkTable({ file, columns }: TableRule, problems: Problems): Promise<void> {
  if (file === undefined) {
    for (const { column, place } of columns)
      problems.add(place, `the column "${column}" of a table without \`file\``, "a text without columns, or `file:` at the table");
    return;
  }
  try {
    const open = await openFile(file.path);
    const header = file.form === "CSV" ? await csvHeader(textOf(open, file.path, file.encoding), file) : undefined;
    if (file.form !== "CSV") return;
    if (header === undefined) problems.add(file.place, `${file.path} is empty`, "a first row with the names of the columns");
    else checkColumns(header, file, columns, problems);
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
