/** One row, by the rules of its table: the entities that it speaks of, with what it states of them. */
import { storedEnds } from "../../../model/index.js";
import { ENTITY_ID } from "../../seeds/declare-entities.js";
import { Problems } from "../../seeds/place.js";
import type { Claim, EntityItem, InvalidItem, Item } from "../reader.js";
import { fill } from "./expression.js";
import { isScheme } from "./identifier.js";
import { readCitations, readCommon } from "./read-entry.js";
import { readProperty } from "./read-property.js";
import { readReference } from "./read-reference.js";
import { placeIn, type Row } from "./row.js";
import type { ReadingContext, RowContext, RowEntity } from "./row-context.js";
import type { EntityRule, Filter, RelationshipRule, TableRule } from "./rules.js";

/** What is gathered of an entity of the row. */
interface Gathered {
  readonly rule?: EntityRule;
  readonly entity?: RowEntity;
  readonly formerIds: readonly string[];
  readonly claims: Claim[];
}

/** Reads a row: an item for each entity, or, when anything is wrong, all that is wrong and nothing else. */
export function readRow(row: Row, table: TableRule, reading: ReadingContext): Item[] {
  if (!passes(row, table.filters)) return [];
  const problems = new Problems();
  const entities = new Map<string, RowEntity>();
  const context: RowContext = { ...reading, row, problems, entities };
  const gathered = new Map<string, Gathered>();
  for (const rule of table.entities) {
    const made = passes(row, rule.filters) ? makeEntity(rule, context) : undefined;
    if (made === undefined) continue;
    entities.set(rule.key, made.entity);
    const earlier = gathered.get(made.entity.id);
    if (earlier === undefined) gathered.set(made.entity.id, { ...made, rule, claims: [] });
  }
  // What is stated comes after all entities are known, because a claim may name any of them.
  for (const rule of table.entities) {
    const entity = entities.get(rule.key);
    const claims = entity && gathered.get(entity.id)?.claims;
    if (entity !== undefined) claims?.push(...rule.properties.flatMap((property) => readProperty(property, entity.kind, context)));
  }
  for (const rule of table.relationships) {
    if (passes(row, rule.filters)) addRelationships(rule, gathered, context);
  }
  if (problems.count > 0) return invalidItems(problems, row);
  return [...gathered].map(([id, one]) => itemOf(id, one, row));
}

const passes = (row: Row, filters: readonly Filter[]): boolean =>
  filters.every(({ column, values, keep }) => {
    const cells = row.values(column);
    return (cells.length === 0 ? values.has("") : cells.some((cell) => values.has(cell))) === keep;
  });

/** What is wrong with a row, once each: a cell may be read for several claims. */
function invalidItems(problems: Problems, { origin }: Row): InvalidItem[] {
  const distinct = new Map(problems.list().map((one) => [`${one.field}\n${one.problem}`, one]));
  return [...distinct.values()].map(({ field, problem, expected }) => ({
    origin,
    field,
    problem,
    ...(expected !== undefined && { expected }),
  }));
}

function itemOf(id: string, { entity, rule, formerIds, claims }: Gathered, { origin }: Row): EntityItem {
  const alsoKinds = rule?.alsoKinds.filter((kind) => kind !== entity?.kind.name) ?? [];
  return {
    origin,
    id,
    ...(entity !== undefined && { kind: entity.kind.name }),
    ...(alsoKinds.length > 0 && { alsoKinds }),
    ...(formerIds.length > 0 && { formerIds }),
    claims,
  };
}

/** Gives an entity of the row its id: the graph's, where it has the entity by one of its identifiers. */
function makeEntity(rule: EntityRule, context: RowContext): { entity: RowEntity; formerIds: string[] } | undefined {
  const { row, problems, graph, model, merged, findings } = context;
  const { columns } = rule.id;
  const [made, ...others] = fill(rule.id, undefined, row, problems);
  if (others.length > 0) problems.add(placeIn(row, columns), "the columns of the id have several values", "one value");
  if (made === undefined) {
    const finding = `rows without the entity "${rule.key}", because ${columns.join(" or ")} is empty`;
    if (rule.required)
      problems.add(placeIn(row, columns), `it is empty, so that "${rule.key}" has no id`, "a value: the mapping says `required`");
    else findings.add(finding, `${row.origin.file}:${row.origin.line ?? row.origin.record ?? ""}`);
    return undefined;
  }
  if (!ENTITY_ID.test(made.text)) {
    problems.add(
      placeIn(row, columns),
      `"${made.text}" cannot be the id of an entity`,
      "small letters, digits, `-`, `_` and `.`, or `{column|slug}` in the mapping",
    );
    return undefined;
  }
  const known = knownId(rule, context) ?? merged.get(made.text);
  if (known !== undefined && known !== made.text && !merged.has(made.text)) {
    merged.set(made.text, known);
    findings.add("entities that the graph already has by an identifier; they keep its id", `${made.text} is ${known}`);
  }
  const id = known ?? made.text;
  const kind = model.kinds.get(graph.kindOf(id) ?? "") ?? rule.kind;
  if (!alike(kind.name, rule.kind.name, context)) {
    problems.add(placeIn(row, columns), `the graph has ${id} as ${kind.name}`, `${rule.kind.name}, as the mapping says`);
    return undefined;
  }
  return { entity: { id, kind, columns }, formerIds: id === made.text ? [] : [made.text] };
}

/** Whether an entity of the one kind may be spoken of as the other: a network as an organization. */
const alike = (one: string, other: string, { model }: RowContext): boolean =>
  one === other || [...model.likes.values()].some((kinds) => kinds.includes(one) && kinds.includes(other));

/** The id of the entity that other layers identify by one of the identifiers that the row gives. */
function knownId({ properties, kind }: EntityRule, context: RowContext): string | undefined {
  const { graph, problems, row } = context;
  const ids = new Map<string, string>();
  for (const rule of properties) {
    if (rule.property.value !== "IDENTIFIER" || rule.rank === "DEPRECATED") continue;
    // What is wrong with an identifier is reported when it is read as a claim.
    for (const { value, qualifiers } of readProperty(rule, kind, { ...context, problems: new Problems() })) {
      const scheme = qualifiers?.["scheme"];
      const id = isScheme(scheme) && qualifiers?.["identifies"] === "ITSELF" ? graph.known(scheme, String(value)) : undefined;
      if (id !== undefined) ids.set(id, `${String(scheme)} ${String(value)}`);
    }
  }
  const [[id] = [], ...others] = ids;
  if (others.length > 0) {
    const named = [...ids].map(([one, by]) => `${one} (${by})`).join(" and ");
    problems.add(
      placeIn(row, []),
      `the identifiers of the row are those of several entities of the graph: ${named}`,
      "identifiers of one entity",
    );
  }
  return id;
}

function addRelationships(rule: RelationshipRule, gathered: Map<string, Gathered>, context: RowContext): void {
  const { row, problems } = context;
  const { verb } = rule;
  const sources = readReference(rule.from, verb.subjectKinds, context);
  const targets = sources.length === 0 ? [] : readReference(rule.to, verb.objectKinds, context);
  if (targets.length === 0) return;
  const common = readCommon(rule, context);
  for (const from of sources) {
    for (const to of targets) {
      const columns = [...new Set([...(rule.from.type === "ROW" ? [] : from.columns), ...to.columns])];
      if (from.id === to.id) {
        problems.add(placeIn(row, columns), `${from.id} is related to itself`, "another entity");
        continue;
      }
      const { subject, object } = storedEnds(verb, from.id, to.id);
      const one = gathered.get(subject) ?? { formerIds: [], claims: [] };
      gathered.set(subject, one);
      one.claims.push({ predicate: verb.name, object, ...common, citations: readCitations(rule, { columns, written: null }, context) });
    }
  }
}
