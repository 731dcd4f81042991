import { propertyQualifiers, type Kind, type Model, type Property } from "../../../model/index.js";
import { asBoolean, asEnum, asMap, child, listOrOne, refuseUnknownKeys } from "../../seeds/fields.js";
import { interpretValue, type Qualifiers } from "../../seeds/interpret-values.js";
import type { Problems } from "../../seeds/place.js";
import type { MapEntry, MapNode, ScalarNode, SeedNode } from "../../seeds/seed-node.js";
import { didYouMean, oneOf } from "../../seeds/suggest.js";
import { constantOf } from "./expression.js";
import { interpretIdentifier, isScheme } from "./identifier.js";
import type { TableContext } from "./interpret-context.js";
import { COMMON_KEYS, interpretEntry } from "./interpret-entry.js";
import { EXPRESSION_KEYS, interpretExpressionIn, interpretText } from "./interpret-expression.js";
import { interpretFilters } from "./interpret-filters.js";
import { parseTemplate, TEMPLATE_FORM, type Template } from "./template.js";
import type { EntityRule, PropertyRule } from "./rules.js";

/** The keys of an entity. */
export const ENTITY_KEYS = ["kind", "id", "alsoKinds", "required", "only", "except", "properties"] as const;

/** What the first pass reads of an entity: enough for others to name it. */
export interface DeclaredEntity {
  readonly kind: Kind;
  readonly id: Template;
}

/** Reads the kind and the id of an entity. */
export function declareEntity(
  { key, value }: MapEntry,
  rows: boolean,
  model: Model,
  problems: Problems,
): { kind: Kind | undefined; id: Template | undefined } {
  const node = asMap(value, "an entity", problems);
  if (node === undefined) return { kind: undefined, id: undefined };
  const kindNode = child(node, "kind");
  const idNode = child(node, "id");
  if (kindNode === undefined) problems.add(key, "an entity without `kind`", `\`kind:\` with ${oneOf(model.kinds.keys())}`);
  if (idNode === undefined) problems.add(key, "an entity without `id`", '`id:` with a column, e.g. "org:office-{number}"');
  const name = kindNode && asEnum(kindNode, [...model.kinds.keys()], "a kind", problems);
  const kind = name === undefined ? undefined : model.kinds.get(name);
  return { kind, id: idNode && interpretId(idNode, kind, rows, problems) };
}

function interpretId(node: SeedNode, kind: Kind | undefined, rows: boolean, problems: Problems): Template | undefined {
  if (node.type === "map" && [...node.entries.keys()].some((key) => EXPRESSION_KEYS.includes(key))) {
    problems.add(node.place, "an id is a text with columns in it", 'a text in quotes, e.g. "org:office-{number}"');
    return undefined;
  }
  const template = node.type === "scalar" ? parseTemplate(node.text) : undefined;
  const prefixes = kind?.definition.prefixes ?? [];
  const example = `${prefixes[0] ?? "org"}:office-{number}`;
  if (template === undefined || node.type !== "scalar") {
    problems.add(node.place, "this is not an id", `${TEMPLATE_FORM}, e.g. "${example}"`);
    return undefined;
  }
  const [first = ""] = template.parts;
  const literal = template.parts.filter((part) => typeof part === "string").join("");
  if (kind !== undefined && !prefixes.some((prefix) => typeof first === "string" && first.startsWith(`${prefix}:`))) {
    problems.add(
      node.place,
      `the id "${node.text}" does not fit the kind ${kind.name}`,
      `an id that begins with ${prefixes.map((prefix) => `${prefix}:`).join(" or ")}`,
    );
  } else if (!/^[a-z]+:[a-z0-9._-]*$/.test(literal)) {
    problems.add(
      node.place,
      `"${node.text}" cannot be the id of an entity`,
      `small letters, digits, \`-\`, \`_\` and \`.\` after the colon, e.g. "${example}"`,
    );
  }
  if (rows && template.columns.length === 0)
    problems.add(
      node.place,
      "the id names no column, so that every row would speak of the same entity",
      "a column in it, or a table without `file`, which has one row",
    );
  return template;
}

/** Reads what the rows state of an entity whose kind and id are known. */
export function interpretEntity(name: string, node: MapNode, { kind, id }: DeclaredEntity, context: TableContext): EntityRule {
  const { problems, model } = context;
  refuseUnknownKeys(node, ENTITY_KEYS, "an entity", problems);
  const idNode = child(node, "id");
  context.columns.push(...id.columns.map((column) => ({ column, place: idNode?.place ?? node.place })));
  const also = child(node, "alsoKinds");
  const requiredNode = child(node, "required");
  const below = child(node, "properties");
  const properties = below && asMap(below, "the properties", problems);
  return {
    key: name,
    kind,
    id,
    alsoKinds: (also === undefined ? [] : listOrOne(also)).flatMap(
      (item) =>
        asEnum(
          item,
          [...model.kinds.keys()].filter((other) => other !== kind.name),
          "another kind",
          problems,
        ) ?? [],
    ),
    required: requiredNode === undefined ? false : (asBoolean(requiredNode, problems) ?? false),
    filters: interpretFilters(node, context),
    properties: [...(properties?.entries ?? [])].flatMap(([property, entry]) => interpretProperty(property, entry, kind, context)),
  };
}

function interpretProperty(name: string, { key, value }: MapEntry, kind: Kind, context: TableContext): PropertyRule[] {
  const property = kind.properties.get(name);
  if (property !== undefined) return listOrOne(value).flatMap((item) => interpretPropertyEntry(item, property, kind, context) ?? []);
  const field = kind.relationshipFields.get(name);
  if (field !== undefined) {
    const example =
      field.direction === "IN"
        ? `{ verb: ${field.verb.name}, from: ..., to: ${key.field.split(".").at(-3) ?? "..."} }`
        : `{ verb: ${field.verb.name}, from: ${key.field.split(".").at(-3) ?? "..."}, to: ... }`;
    context.problems.add(key, `\`${name}\` is a relationship, not a property`, `\`${example}\` below \`relationships\` of the table`);
    return [];
  }
  context.problems.add(
    key,
    `${kind.name} has no property \`${name}\`${didYouMean(name, kind.properties.keys())}`,
    oneOf(kind.properties.keys()),
  );
  return [];
}

function interpretPropertyEntry(node: SeedNode, property: Property, kind: Kind, context: TableContext): PropertyRule | undefined {
  const { problems } = context;
  const definitions: Qualifiers = new Map(Object.entries(propertyQualifiers[property.value] ?? {}));
  const entry: MapNode = node.type === "map" ? node : { type: "map", place: node.place, entries: new Map() };
  if (node.type === "map")
    refuseUnknownKeys(
      node,
      [...EXPRESSION_KEYS, ...definitions.keys(), ...COMMON_KEYS],
      `an entry of ${kind.name}.${property.name}`,
      problems,
    );
  const common = interpretEntry(entry, definitions, context);
  const scheme = common.qualifiers.find(({ name }) => name === "scheme")?.value;
  const schemeName = scheme && constantOf(scheme);
  const check = (written: ScalarNode): unknown => {
    if (property.value !== "IDENTIFIER") return interpretValue(written, property, kind, undefined, { problems });
    return isScheme(schemeName) ? interpretIdentifier(written, schemeName, problems) : undefined;
  };
  const use = { many: true, dates: property.value === "DATE", check };
  const values = node.type === "map" ? interpretExpressionIn(node, use, context) : interpretText(node, use, context);
  return values && { property, values, ...common };
}
