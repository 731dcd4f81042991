import { dirname, extname, join } from "node:path";
import type { Kind, Model } from "../../../model/index.js";
import type { SourceDeclaration } from "../../seeds/declarations.js";
import { asEnum, asMap, child, refuseUnknownKeys } from "../../seeds/fields.js";
import type { Problems } from "../../seeds/place.js";
import type { MapEntry, MapNode } from "../../seeds/seed-node.js";
import type { ReaderContext } from "../reader.js";
import { interpretCitations } from "./interpret-citation.js";
import type { TableContext } from "./interpret-context.js";
import { declareEntity, interpretEntity, type DeclaredEntity } from "./interpret-entity.js";
import type { ColumnUse } from "./interpret-expression.js";
import { interpretFilters } from "./interpret-filters.js";
import { interpretRelationship } from "./interpret-relationship.js";
import type { OwnIds } from "./own-ids.js";
import { TABLE_FORMS, type TableFile, type TableRule } from "./rules.js";

/** The keys of a table. */
export const TABLE_KEYS = [
  "file",
  "form",
  "delimiter",
  "encoding",
  "records",
  "only",
  "except",
  "cite",
  "entities",
  "relationships",
] as const;

/** A table whose entities have been read, so that what any table states can name them. */
export interface DeclaredTable {
  readonly node: MapNode;
  readonly entities: ReadonlyMap<
    string,
    { readonly entry: MapEntry; readonly kind: Kind | undefined; readonly declared: DeclaredEntity | undefined }
  >;
}

/** What the tables of a mapping have in common. */
export interface TablesContext {
  readonly model: Model;
  readonly graph: ReaderContext;
  readonly problems: Problems;
  readonly sources: ReadonlyMap<string, SourceDeclaration>;
  readonly ownIds: OwnIds;
  /** The mapping file, from whose folder the paths of tables start. */
  readonly path: string;
}

/** The first pass: which entities a table makes, and what their ids look like. */
export function declareTable(node: MapNode, model: Model, problems: Problems): DeclaredTable {
  const below = child(node, "entities");
  const map = below && asMap(below, "the entities", problems);
  const entities = [...(map?.entries ?? [])].map(
    ([key, entry]): [string, { entry: MapEntry; kind: Kind | undefined; declared: DeclaredEntity | undefined }] => {
      if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(key))
        problems.add(entry.key, `"${key}" cannot be the key of an entity`, "letters and digits, e.g. office");
      const { kind, id } = declareEntity(entry, node.entries.has("file"), model, problems);
      return [key, { entry, kind, declared: kind && id && { kind, id } }];
    },
  );
  return { node, entities: new Map(entities) };
}

/** The second pass: what the rows state. */
export function interpretTable({ node, entities }: DeclaredTable, shared: TablesContext): TableRule {
  const { problems } = shared;
  refuseUnknownKeys(node, TABLE_KEYS, "a table", problems);
  const columns: ColumnUse[] = [];
  const cite = child(node, "cite");
  const citations = cite === undefined ? [] : interpretCitations(cite, { problems, columns, sources: shared.sources });
  const kinds = new Map([...entities].map(([key, { kind }]) => [key, kind]));
  const context: TableContext = {
    ...shared,
    columns,
    entities: kinds,
    citations,
    citesBadly: cite !== undefined && citations.length === 0,
  };
  const relationships = child(node, "relationships");
  if (relationships !== undefined && relationships.type !== "list")
    problems.add(relationships.place, "the relationships are not a list", "a list of `{ verb, from, to }`");
  if (!node.entries.has("entities") && !node.entries.has("relationships"))
    problems.add(node.place, "the table states nothing", "`entities`, `relationships`, or both");
  const file = interpretFile(node, shared);
  return {
    place: node.place,
    ...(file && { file }),
    // Of a file that is not understood nothing more is asked.
    columns: file === undefined && node.entries.has("file") ? [] : columns,
    filters: interpretFilters(node, context),
    entities: [...entities].flatMap(([key, { entry, declared }]) =>
      declared === undefined || entry.value.type !== "map" ? [] : interpretEntity(key, entry.value, declared, context),
    ),
    relationships: relationships?.type === "list" ? relationships.items.flatMap((item) => interpretRelationship(item, context) ?? []) : [],
  };
}

const FORM_OF_EXTENSION: Readonly<Record<string, TableFile["form"]>> = {
  ".csv": "CSV",
  ".tsv": "CSV",
  ".tab": "CSV",
  ".json": "JSON",
  ".jsonl": "JSON",
  ".ndjson": "JSON",
};

function interpretFile(node: MapNode, { problems, path }: TablesContext): TableFile | undefined {
  const text = (key: string): string | undefined => {
    const value = child(node, key);
    if (value === undefined || (value.type === "scalar" && value.text !== "")) return value?.text;
    problems.add(value.place, `\`${key}\` is not a text`, "a text");
    return undefined;
  };
  const written = text("file");
  const formNode = child(node, "form");
  const extension = extname((written ?? "").replace(/\.(gz|zip)$/i, "")).toLowerCase();
  const form = (
    formNode === undefined ? FORM_OF_EXTENSION[extension] : asEnum(formNode, Object.keys(TABLE_FORMS), "the form of a table", problems)
  ) as TableFile["form"] | undefined;
  const delimiter = text("delimiter") ?? (extension === ".tsv" || extension === ".tab" ? "\t" : ",");
  const encoding = text("encoding") ?? "utf-8";
  const place = child(node, "file")?.place ?? node.place;
  if (written !== undefined && form === undefined && formNode === undefined)
    problems.add(
      place,
      `the name "${written}" does not say of which form the table is`,
      `\`form:\` with ${Object.keys(TABLE_FORMS).join(", ")}`,
    );
  refuseMisplaced(node, form, problems);
  const oneSign = [...delimiter].length === 1 && !/["\r\n]/.test(delimiter);
  if (!oneSign)
    problems.add(child(node, "delimiter")?.place ?? place, "the delimiter is not one sign", 'one sign in quotes, e.g. ";" or "\\t"');
  if (!isEncoding(encoding))
    problems.add(
      child(node, "encoding")?.place ?? place,
      `"${encoding}" is not an encoding that can be read`,
      "utf-8, windows-1252, iso-8859-15 or another of the web's",
    );
  if (written === undefined || form === undefined || !oneSign || !isEncoding(encoding)) return undefined;
  const records = text("records");
  return { path: join(dirname(path), written), place, form, delimiter, encoding, records: records?.split(".") ?? [] };
}

/** Keys that say nothing of a table of this form. */
function refuseMisplaced(node: MapNode, form: TableFile["form"] | undefined, problems: Problems): void {
  for (const [key, of] of [
    ["delimiter", "CSV"],
    ["encoding", "CSV"],
    ["records", "JSON"],
  ] as const) {
    const entry = node.entries.get(key);
    if (entry !== undefined && form !== undefined && form !== of)
      problems.add(entry.key, `\`${key}\` says nothing of a table of the form ${form}`, `form: ${of}, or no such key`);
  }
  for (const key of ["form", "delimiter", "encoding", "records"]) {
    const entry = node.entries.get(key);
    if (entry !== undefined && !node.entries.has("file"))
      problems.add(entry.key, `\`${key}\` without \`file\``, "`file:` with the path of a table");
  }
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
