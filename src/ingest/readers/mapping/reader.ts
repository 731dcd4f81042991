import { readFile } from "node:fs/promises";
import { errorMessage, OperatorError } from "../../../errors.js";
import { model as projectModel, type Model } from "../../../model/index.js";
import { Problems } from "../../seeds/place.js";
import { parseSeedFile } from "../../seeds/read.js";
import { Findings } from "../findings.js";
import type { Item, LayerReader, ReaderContext } from "../reader.js";
import { interpretMapping } from "./interpret-mapping.js";
import { MappingError } from "./mapping-error.js";
import { readRow } from "./read-row.js";
import type { Row } from "./row.js";
import type { ReadingContext } from "./row-context.js";
import type { Mapping, TableRule } from "./rules.js";
import { checkTable, openTable, type OpenTable } from "./table.js";

/**
 * Opens the tables of a mapping file (YAML or JSON) as a layer. The mapping is checked whole, against the model, the graph
 * and the heads of its tables, before a row is read.
 *
 * @throws MappingError with all that is wrong with the mapping
 * @throws OperatorError when the mapping file cannot be read
 */
export async function readMapping(path: string, graph: ReaderContext, model: Model = projectModel): Promise<LayerReader> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new OperatorError(`The mapping ${path} cannot be read: ${errorMessage(error)}.`, [
      "Name a mapping file: docs/importing.md shows how one is written.",
    ]);
  });
  const problems = new Problems();
  const parsed = parseSeedFile(path, path, text, problems);
  const mapping = parsed && interpretMapping(parsed.root, { model, graph, problems, path });
  for (const table of mapping?.tables ?? []) await checkTable(table, problems);
  if (mapping === undefined || problems.count > 0) throw new MappingError(path, problems.list());
  return new MappingReader(mapping, graph, model);
}

class MappingReader implements LayerReader {
  readonly layer;
  readonly sources;
  readonly #context: ReadingContext;
  #open: OpenTable | undefined;
  #tablesRead = 0;

  constructor(
    private readonly mapping: Mapping,
    graph: ReaderContext,
    model: Model,
  ) {
    this.layer = mapping.layer;
    this.sources = [...mapping.sources.values()];
    this.#context = { model, graph, ownIds: mapping.ownIds, findings: new Findings(), merged: new Map() };
  }

  async *items(): AsyncGenerator<Item> {
    for (const table of this.mapping.tables) {
      yield* table.file === undefined ? readRow(rowless(table), table, this.#context) : this.#itemsOf(table, table.file);
      this.#open = undefined;
      this.#tablesRead += 1;
    }
  }

  async *#itemsOf(table: TableRule, file: NonNullable<TableRule["file"]>): AsyncGenerator<Item> {
    const open = await openTable(file);
    this.#open = open;
    // The keys of JSON records show only when the records are read.
    const unseen = new Set(open.header !== undefined ? [] : table.columns.map(({ column }) => column));
    for await (const row of open.rows()) {
      if ("problem" in row) yield row;
      else yield* readRow(row, table, this.#context);
      for (const column of unseen) if ("values" in row && row.values(column).length > 0) unseen.delete(column);
    }
    for (const column of unseen) this.#context.findings.add("columns of the mapping that no record has", `${column} (${file.path})`);
  }

  readonly progress = (): number => {
    const count = this.mapping.tables.length;
    return count === 0 ? 1 : (this.#tablesRead + (this.#open?.progress() ?? 0)) / count;
  };

  readonly findings = () => this.#context.findings.list();
}

/** The one row of a table without a file. */
const rowless = ({ place }: TableRule): Row => ({ origin: { file: place.file, line: place.line }, values: () => [] });
