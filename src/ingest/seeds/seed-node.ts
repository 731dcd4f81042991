import { isAlias, isCollection, isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from "yaml";
import type { Place, Problems } from "./place.js";

/** A value of a seed file that knows where it is written. */
export type SeedNode = MapNode | ListNode | ScalarNode;

/** A mapping, in the order of writing. */
export interface MapNode {
  readonly type: "map";
  readonly place: Place;
  readonly entries: ReadonlyMap<string, MapEntry>;
}

/** A key with its value. */
export interface MapEntry {
  /** Where the key is written. */
  readonly key: Place;
  readonly value: SeedNode;
}

/** A list. */
export interface ListNode {
  readonly type: "list";
  readonly place: Place;
  readonly items: readonly SeedNode[];
}

/** A single value. */
export interface ScalarNode {
  readonly type: "scalar";
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As written when it is not quoted: `001272` and `2014` keep their digits. */
  readonly text: string;
}

/** What a document is turned into nodes with. */
interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: Problems;
}

/** Turns a parsed YAML document into nodes that know their places. */
export function seedNodeOf(source: Source): SeedNode {
  return convert(source.document.contents, "", { file: source.file, line: 1, column: 1, field: "" }, source);
}

function convert(node: Node | null, field: string, around: Place, source: Source): SeedNode {
  const place = node === null ? { ...around, field } : placeOf(node, field, around, source);
  refuseReference(node, place, source);
  if (isMap(node)) {
    const entries = new Map<string, MapEntry>();
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      const keyPlace = keyNode === null ? place : placeOf(keyNode, field, place, source);
      if (!isScalar(keyNode)) {
        source.problems.add(keyPlace, "a key must be plain text", "`name: value`");
        continue;
      }
      const key = typeof keyNode.value === "string" ? keyNode.value : (keyNode.source ?? String(keyNode.value));
      const below = field === "" ? key : `${field}.${key}`;
      const keyIs = { ...keyPlace, field: below };
      if (entries.has(key)) {
        source.problems.add(keyIs, `${JSON.stringify(key)} is written twice`, "each key once; several values of one key are a list");
        continue;
      }
      const value = convert(pair.value as Node | null, below, keyIs, source);
      entries.set(key, { key: keyIs, value });
    }
    return { type: "map", place, entries };
  }
  if (isSeq(node)) {
    return { type: "list", place, items: node.items.map((item, index) => convert(item as Node | null, `${field}[${index}]`, place, source)) };
  }
  if (!isScalar(node)) return { type: "scalar", place, value: null, text: "" };
  const { value } = node;
  const simple = typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null;
  return { type: "scalar", place, value: simple ? value : String(value), text: typeof value === "string" ? value : (node.source ?? "") };
}

/** A few references that name one another can stand for more than fits any memory, and files without them are read more easily. */
function refuseReference(node: Node | null, place: Place, { problems }: Source): void {
  const written = isAlias(node) ? `*${node.source}` : (isScalar(node) || isCollection(node)) && node.anchor !== undefined ? `&${node.anchor}` : undefined;
  if (written === undefined) return;
  problems.add(place, `\`${written}\` is a reference of YAML, which seed files do not have`, "the value itself; a text that begins with & or * stands in quotes");
}

function placeOf(node: Node, field: string, around: Place, { file, lines }: Source): Place {
  const offset = node.range?.[0];
  if (offset === undefined) return { ...around, field };
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col, field };
}
