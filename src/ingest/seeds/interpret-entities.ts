import type { Kind, Model, RelationshipField } from "../../model/index.js";
import type { Context, FileHead } from "./context.js";
import type { SeedStatement } from "./declarations.js";
import { asMap, asToken, child, listOrOne, refuseUnknownKeys } from "./fields.js";
import { interpretPropertyEntry, interpretRelationshipEntry } from "./interpret-entry.js";
import type { Problems } from "./place.js";
import type { MapEntry, MapNode, SeedNode } from "./seed-node.js";
import { didYouMean, oneOf } from "./suggest.js";

/** The keys of a file of entities. */
export const FILE_KEYS = ["layer", "source", "entities"] as const;
/** The keys of an entity that declare it and state nothing of it. */
export const DECLARATION_KEYS = ["kind", "alsoKinds", "formerIds", "notes"] as const;

/** The entities of a file, by id; both passes begin here. */
export function entitiesOf(root: SeedNode, problems: Problems): ReadonlyMap<string, MapEntry> {
  const node = root.type === "map" ? child(root, "entities") : undefined;
  if (node === undefined) return new Map();
  return asMap(node, "the entities", problems)?.entries ?? new Map<string, MapEntry>();
}

/** Reads what a file states of its entities: the second pass. */
export function interpretFile(root: SeedNode, context: Context): SeedStatement[] {
  const { problems } = context;
  const top = asMap(root, "a file of entities", problems);
  if (top === undefined) return [];
  refuseUnknownKeys(top, FILE_KEYS, "a file of entities", problems);
  if (!top.entries.has("entities")) problems.add(top.place, "the file declares no entities", "`entities:` with one entity below each id");
  const head = interpretHead(top, context);
  if (head === undefined) return [];
  // The first pass has reported what is wrong with the list itself.
  const entities = child(top, "entities");
  if (entities?.type !== "map") return [];
  return [...entities.entries].flatMap(([id, entry]) => interpretEntity(id, entry, head, context));
}

function interpretHead(top: MapNode, { layers, sources, problems }: Context): FileHead | undefined {
  const layerNode = child(top, "layer");
  const sourceNode = child(top, "source");
  const names = layers.map(({ name }) => name);
  const layer = layerNode && asToken(layerNode, oneOf(names), problems);
  if (layerNode === undefined) problems.add(top.place, "the file names no layer", "`layer:` with the name of a layer in dataset.yaml");
  else if (layer !== undefined && !names.includes(layer)) {
    problems.add(layerNode.place, `the layer "${layer}" is not declared${didYouMean(layer, names)}`, names.length === 0 ? "a layer in dataset.yaml" : oneOf(names));
  }
  const id = sourceNode && asToken(sourceNode, "the id of a source", problems);
  const source = id === undefined ? undefined : sources.get(id);
  if (sourceNode !== undefined && id !== undefined && source === undefined) {
    problems.add(sourceNode.place, `the source "${id}" is not declared${didYouMean(id, sources.keys())}`, "the id of a source in sources.yaml");
    return undefined;
  }
  // With a wrong layer the entries are read all the same, so that their own problems show at once.
  return { layer: layer ?? "", source };
}

function interpretEntity(id: string, { key, value }: MapEntry, head: FileHead, context: Context): SeedStatement[] {
  const kindName = context.entities.get(id)?.kind;
  const kind = kindName === undefined ? undefined : context.model.kinds.get(kindName);
  if (value.type !== "map") {
    if (kind !== undefined) asMap(value, "an entity", context.problems);
    return [];
  }
  if (kind === undefined) return [];
  const statements: SeedStatement[] = [];
  for (const [name, below] of value.entries) {
    if ((DECLARATION_KEYS as readonly string[]).includes(name)) continue;
    const property = kind.properties.get(name);
    const field = kind.relationshipFields.get(name);
    if (property === undefined && (field === undefined || field.direction === "IN")) {
      reportUnknownField(below, name, kind, context);
      continue;
    }
    for (const item of listOrOne(below.value)) {
      const entry = asMap(item, "an entry", context.problems);
      if (entry === undefined) continue;
      const statement =
        property === undefined
          ? field && interpretRelationshipEntry(entry, id, field, head, context)
          : interpretPropertyEntry(entry, id, kind, property, head, context);
      if (statement !== undefined) statements.push(statement);
    }
    if (below.value.type === "list" && below.value.items.length === 0) context.problems.add(key, `\`${name}\` has no entry`, "at least one entry, or no such key");
  }
  return statements;
}

function reportUnknownField({ key }: MapEntry, name: string, kind: Kind, { model, problems }: Context): void {
  const inverse = kind.relationshipFields.get(name);
  if (inverse !== undefined) {
    const forward = inverse.verb.definition.subject.field;
    problems.add(key, `\`${name}\` is read from the other end and not written`, `\`${forward}: { to: ... }\` below the other entity`);
    return;
  }
  const elsewhere = fieldsNamed(model, name);
  const writable = writableFields(kind);
  if (elsewhere.length > 0) {
    const [first] = elsewhere;
    const verb = first?.field?.verb;
    problems.add(key, `${kind.name} has no \`${name}\`${verb === undefined ? "" : `: it cannot be the subject of ${verb.name}`}`, `an entity of kind ${elsewhere.map((one) => one.kind).join(" or ")}, or ${oneOf(writable)}`);
    return;
  }
  const near = didYouMean(name, writable);
  problems.add(key, `${kind.name} has no property or verb \`${name}\`${near}`, near === "" ? oneOf(writable) : `a property of ${kind.name} or the field of a verb that starts at it`);
}

/** The kinds that have a writable field of this name. */
function fieldsNamed(model: Model, name: string): { kind: string; field: RelationshipField | undefined }[] {
  return [...model.kinds.values()].filter((kind) => writableFields(kind).includes(name)).map((kind) => ({ kind: kind.name, field: kind.relationshipFields.get(name) }));
}

/** The keys that may be written below an entity of this kind beside those that declare it. */
export function writableFields(kind: Kind): string[] {
  const forward = [...kind.relationshipFields.values()].filter((field) => field.direction !== "IN").map((field) => field.name);
  return [...kind.properties.keys(), ...forward];
}
