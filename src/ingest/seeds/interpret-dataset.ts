import type { DatasetDeclaration, LayerDeclaration, Section, SourceDeclaration } from "./declarations.js";
import { alreadyAt, asDate, asEnum, asInteger, asLanguage, asMap, asText, asToken, child, optional, refuseUnknownKeys, required } from "./fields.js";
import type { Place, Problems } from "./place.js";
import type { MapEntry, MapNode, SeedNode } from "./seed-node.js";

/** The keys of `dataset.yaml`. */
export const DATASET_KEYS = ["title", "description", "layers"] as const;

/** The keys of a layer in `dataset.yaml`. */
export const LAYER_KEYS = ["name", "title", "description", "asOf"] as const;

/** The keys of a source in `sources.yaml`. */
export const SOURCE_KEYS = ["type", "title", "publisher", "url", "language", "retrieved", "licence", "sha256", "sections", "note"] as const;

/** The sorts of source, and what each is. */
export const SOURCE_TYPES = {
  DOCUMENT: "A text with passages.",
  RECORDS: "A data set with records.",
  PAGE: "A web page.",
} as const;

/** The name of a layer: it stands in keys that are joined by `+`. */
export const LAYER_NAME = /^[A-Z][A-Z0-9_]{0,99}$/;
/** The id of a source. */
export const SOURCE_ID = /^[a-z0-9][a-z0-9._-]{0,199}$/;

/** Reads `dataset.yaml`: what the data set is, and its layers in order of preference. */
export function interpretDataset(root: SeedNode, problems: Problems): DatasetDeclaration {
  const top = asMap(root, "the data set", problems);
  if (top === undefined) return { title: null, description: null, layers: [] };
  refuseUnknownKeys(top, DATASET_KEYS, "dataset.yaml", problems);
  const text = (key: string): string | null => optional(top, key, (value) => asText(value, problems)) ?? null;
  return { title: text("title"), description: text("description"), layers: interpretLayers(top, problems) };
}

function interpretLayers(top: MapNode, problems: Problems): LayerDeclaration[] {
  const list = child(top, "layers");
  if (list?.type !== "list") {
    problems.add(list?.place ?? top.place, "the layers are missing", "`layers:` with a list of `{ name, title, description, asOf }` in order of preference");
    return [];
  }
  const places = new Map<string, Place>();
  return list.items.flatMap((item) => {
    const node = asMap(item, "a layer", problems);
    const layer = node && interpretLayer(node, problems);
    if (layer === undefined) return [];
    const earlier = places.get(layer.name);
    if (earlier !== undefined) {
      problems.add(item.place, `the layer ${layer.name} is declared twice: ${alreadyAt(earlier)}`, "each layer once");
      return [];
    }
    places.set(layer.name, item.place);
    return [layer];
  });
}

/** Reads the declaration of a layer. */
export function interpretLayer(node: MapNode, problems: Problems): LayerDeclaration | undefined {
  refuseUnknownKeys(node, LAYER_KEYS, "a layer", problems);
  const name = required(node, "name", "a layer", problems, (value) => asToken(value, "a name such as DOCUMENTS", problems));
  const title = required(node, "title", "a layer", problems, (value) => asText(value, problems));
  const description = required(node, "description", "a layer", problems, (value) => asText(value, problems));
  // Written as null to say that there is no such date.
  const asOf = optional(node, "asOf", (value) => (value.type === "scalar" && value.value === null ? undefined : asDate(value, problems)));
  if (name !== undefined && !LAYER_NAME.test(name)) {
    problems.add(child(node, "name")?.place ?? node.place, `"${name}" cannot be the name of a layer`, "capitals, digits and _, e.g. UN_TREATIES");
    return undefined;
  }
  return name === undefined ? undefined : { name, title: title ?? name, description: description ?? "", asOf: asOf ?? null };
}

/** Reads a `sources.yaml`; a source that is already in `into` is refused. */
export function interpretSources(root: SeedNode, into: Map<string, SourceDeclaration>, places: Map<string, Place>, problems: Problems): void {
  const top = asMap(root, "the sources", problems);
  if (top === undefined) return;
  refuseUnknownKeys(top, ["sources"], "sources.yaml", problems);
  interpretSourcesOf(top, into, places, problems);
}

/** Reads the declarations below `sources` of a mapping. */
export function interpretSourcesOf(top: MapNode, into: Map<string, SourceDeclaration>, places: Map<string, Place>, problems: Problems): void {
  const all = child(top, "sources");
  const map = all && asMap(all, "the sources", problems);
  if (map === undefined) {
    if (all === undefined) problems.add(top.place, "the sources are missing", "`sources:` with one source below each id");
    return;
  }
  for (const [id, entry] of map.entries) {
    const earlier = places.get(id);
    if (earlier !== undefined) problems.add(entry.key, `the source ${id} is declared twice: ${alreadyAt(earlier)}`, "each source once");
    else if (!SOURCE_ID.test(id)) problems.add(entry.key, `"${id}" cannot be the id of a source`, "small letters, digits, `-`, `_` and `.`");
    places.set(id, entry.key);
    const source = interpretSource(id, entry, problems);
    if (source !== undefined) into.set(id, source);
  }
}

function interpretSource(id: string, { value }: MapEntry, problems: Problems): SourceDeclaration | undefined {
  const node = asMap(value, "a source", problems);
  if (node === undefined) return undefined;
  refuseUnknownKeys(node, SOURCE_KEYS, "a source", problems);
  const type = required(node, "type", "a source", problems, (one) => asEnum(one, Object.keys(SOURCE_TYPES), "a type of source", problems));
  const title = required(node, "title", "a source", problems, (one) => asText(one, problems));
  if (type !== "DOCUMENT" && type !== "RECORDS" && type !== "PAGE") return undefined;
  const sha256 = optional(node, "sha256", (one) => asToken(one, "64 hex digits", problems));
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) {
    problems.add(child(node, "sha256")?.place ?? node.place, `"${sha256}" is not a SHA-256`, "64 hex digits, in small letters");
  }
  if (type === "DOCUMENT" && sha256 === undefined) problems.add(node.place, `the document ${id} has no sha256`, "the SHA-256 of its UTF-8 text, which its passages point into");
  for (const key of ["sha256", "sections"]) {
    const entry = node.entries.get(key);
    if (type !== "DOCUMENT" && entry !== undefined) problems.add(entry.key, `only a DOCUMENT has ${key}`, "type: DOCUMENT, or no such key");
  }
  const text = (key: string): string | undefined => optional(node, key, (one) => asText(one, problems));
  const url = optional(node, "url", (one) => asUrl(one, problems));
  const publisher = text("publisher");
  const licence = text("licence");
  const note = text("note");
  const language = optional(node, "language", (one) => asLanguage(one, problems) ?? undefined);
  const retrieved = optional(node, "retrieved", (one) => asDate(one, problems));
  return {
    id,
    type,
    title: title ?? id,
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(retrieved !== undefined && { retrieved }),
    ...(licence !== undefined && { licence }),
    ...(sha256 !== undefined && { sha256 }),
    sections: interpretSections(child(node, "sections"), problems),
    ...(note !== undefined && { note }),
  };
}

function interpretSections(node: SeedNode | undefined, problems: Problems): Section[] {
  if (node === undefined) return [];
  if (node.type !== "list") {
    problems.add(node.place, "the sections are not a list", "a list of `{ heading, start }`");
    return [];
  }
  const sections: Section[] = [];
  for (const item of node.items) {
    const map = asMap(item, "a section", problems);
    if (map === undefined) continue;
    refuseUnknownKeys(map, ["heading", "start"], "a section", problems);
    const heading = required(map, "heading", "a section", problems, (one) => asText(one, problems));
    const start = required(map, "start", "a section", problems, (one) => asInteger(one, problems));
    if (heading === undefined || start === undefined) continue;
    const before = sections.at(-1);
    if (start < 0 || (before !== undefined && start <= before.start)) {
      problems.add(item.place, `the section begins at ${start}`, before === undefined ? "0 or more" : `more than ${before.start}, where the one before begins`);
    }
    sections.push({ heading, start });
  }
  return sections;
}

/** An http address. */
export function asUrl(node: SeedNode, problems: Problems): string | undefined {
  const expected = "an address that begins with https:// or http://";
  const text = asToken(node, expected, problems);
  if (text === undefined || (/^https?:\/\//.test(text) && URL.canParse(text))) return text;
  problems.add(node.place, `"${text}" is not an address`, expected);
  return undefined;
}
