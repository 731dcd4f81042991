import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";

/** What is told of a mapping before it is read against the graph: the layer it makes, and the files it reads. */
export interface MappingOutline {
  /** Empty where the mapping names none, which its reader tells. */
  readonly layer: string;
  /** The mapping itself, and its tables. */
  readonly files: readonly string[];
}

/** Outlines a mapping, as far as it can be understood; what is wrong with it is for its reader to say. */
export async function outlineMapping(mapping: string): Promise<MappingOutline> {
  let content: unknown;
  try {
    content = parse(await readFile(mapping, "utf8"));
  } catch {
    return { layer: "", files: [mapping] };
  }
  const { layer, tables } = (content ?? {}) as { layer?: { name?: unknown }; tables?: unknown };
  const named = Array.isArray(tables) ? tables.map((table: unknown) => (table as { file?: unknown } | null)?.file) : [];
  const files = named.filter((file): file is string => typeof file === "string").map((file) => path.resolve(path.dirname(mapping), file));
  return { layer: typeof layer?.name === "string" ? layer.name : "", files: [mapping, ...new Set(files)] };
}
