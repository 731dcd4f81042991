import { basename } from "node:path";
import type { Model } from "../../../model/index.js";
import type { LayerDeclaration, SourceDeclaration } from "../../seeds/declarations.js";
import { asMap, child, refuseUnknownKeys } from "../../seeds/fields.js";
import { interpretLayer, interpretSourcesOf } from "../../seeds/interpret-dataset.js";
import type { Place, Problems } from "../../seeds/place.js";
import type { MapNode, SeedNode } from "../../seeds/seed-node.js";
import type { ReaderContext } from "../reader.js";
import { declareTable, interpretTable } from "./interpret-table.js";
import { OwnIds } from "./own-ids.js";
import type { Mapping } from "./rules.js";

/** The keys of a mapping file. */
export const MAPPING_KEYS = ["layer", "sources", "tables"] as const;

/** What a mapping is read with. */
export interface MappingContext {
  readonly model: Model;
  readonly graph: ReaderContext;
  readonly problems: Problems;
  /** Of the mapping file. */
  readonly path: string;
}

/** Reads the meaning of a mapping against the model and the graph. What is wrong is added to `problems`, all at once. */
export function interpretMapping(root: SeedNode, context: MappingContext): Mapping {
  const { model, problems, path } = context;
  const top = asMap(root, "a mapping", problems) ?? { type: "map", place: root.place, entries: new Map() };
  refuseUnknownKeys(top, MAPPING_KEYS, `the mapping ${basename(path)}`, problems);
  const layer = interpretItsLayer(top, problems);
  const sources = interpretSources(top, problems);
  const list = child(top, "tables");
  if (list?.type !== "list" || list.items.length === 0)
    problems.add(
      list?.place ?? top.place,
      "the mapping names no table",
      "`tables:` with a list of `{ file, cite, entities, relationships }`",
    );
  const tables = (list?.type === "list" ? list.items : []).flatMap((item) => {
    const node = asMap(item, "a table", problems);
    return node === undefined ? [] : declareTable(node, model, problems);
  });
  const declared = tables.flatMap(({ entities }) => [...entities.values()].flatMap(({ declared: one }) => one ?? []));
  const ownIds = new OwnIds(declared.map(({ id, kind }) => ({ template: id, kind: kind.name })));
  return { layer, sources, ownIds, tables: tables.map((table) => interpretTable(table, { ...context, sources, ownIds })) };
}

function interpretItsLayer(top: MapNode, problems: Problems): LayerDeclaration {
  const below = child(top, "layer");
  if (below === undefined) problems.add(top.place, "the mapping names no layer", "`layer: { name, title, description, asOf }`");
  const node = below && asMap(below, "the layer", problems);
  return (node && interpretLayer(node, problems)) ?? { name: "", title: "", description: "", asOf: null };
}

function interpretSources(top: MapNode, problems: Problems): Map<string, SourceDeclaration> {
  const sources = new Map<string, SourceDeclaration>();
  const places = new Map<string, Place>();
  interpretSourcesOf(top, sources, places, problems);
  for (const { id, type } of sources.values()) {
    const place = places.get(id);
    if (type === "DOCUMENT" && place !== undefined)
      problems.add(
        place,
        `${id} is a DOCUMENT, which is cited by passages that tables do not have`,
        "type RECORDS or PAGE; passages are cited in seed files",
      );
  }
  return sources;
}
