/** Root fields: each becomes one statement, whatever lies below it. */
import { GraphQLError, type GraphQLObjectType } from "graphql";
import { badInput } from "../errors.js";
import { alikeKinds, alsoFilter, type Kind, lookupKey, type Scheme } from "../model/index.js";
import { cypher, type Fragment, join, literal, parameter, type Variable, variable } from "../store/cypher.js";
import { saidOf } from "../store/unsaid.js";
import { type DatasetSnapshot, PUBLICATION_MILLISECONDS } from "./dataset.js";
import { planEntity } from "./entity.js";
import { enter, planEntityConnection, planSourceConnection, planStatementConnection } from "./lists.js";
import { planPlain } from "./plain.js";
import { type Place, type Planning } from "./planning.js";
import { type Cells, Columns, type Shape } from "./row.js";
import type { SelectedField } from "./selection.js";
import { planSource } from "./source.js";
import { planStatement } from "./statement.js";
import { everything, notHidden, statementInView } from "./viewpoint.js";
import { visible } from "./where.js";

/** How many ids or identifiers one field may ask for. */
export const LARGEST_LIST = 500;

/** A planned root field: the statement to send, and what its one row means. */
export interface RootPlan {
  readonly statement: Fragment;
  readonly shape: (answer: Cells) => unknown;
}

/**
 * Plans a root field. The statement reads the dataset's version and publication first and last, so that its reader can
 * tell whether a publication came between.
 *
 * @throws ApiError BAD_USER_INPUT and QUERY_TOO_COMPLEX, GraphQLError for a field that has no plan
 */
export function planRoot(planning: Planning, field: SelectedField): RootPlan {
  return rootPlan((columns) => planField(planning, field, columns, { view: everything(planning.dataset), path: field.key, parents: 1 }));
}

/** Whether a root field looks one thing up by its id. */
export const isLookup = (planning: Planning, field: SelectedField): boolean =>
  ["node", "entity", "statement", "source"].includes(field.name) ||
  [...planning.model.kinds.values()].some((kind) => kind.singular === field.name);

/**
 * Plans look-ups by id of several root fields that ask the same of what they find. The shape gives a list, in the order of the ids.
 */
export function planLookup(planning: Planning, field: SelectedField, ids: readonly string[]): RootPlan {
  return rootPlan((columns) => {
    const place = enter(planning, field, { view: everything(planning.dataset), path: field.key, parents: 1 });
    const kinds = [...planning.model.kinds.values()];
    switch (field.name) {
      case "node":
        return planNodes(planning, field, columns, place, ids);
      case "statement":
        return planStatements(planning, field, columns, place, ids);
      case "source":
        return planSources(planning, field, columns, place, ids);
      default: {
        const one = kinds.find((kind) => kind.singular === field.name);
        return planEntities(planning, field, columns, place, one === undefined ? kinds : [one], byId(ids));
      }
    }
  });
}

function rootPlan(plan: (columns: Columns) => Shape): RootPlan {
  const columns = new Columns();
  const shape = plan(columns);
  const anchor = variable("anchor");
  const { before, row } = columns.compile(anchor);
  // By the clock of the database, which set the mark.
  const alive = cypher`timestamp() - ${parameter(PUBLICATION_MILLISECONDS)}`;
  const statement = cypher`MATCH (${anchor}:Dataset)
WITH ${anchor}, ${anchor}.version AS versionBefore, ${anchor}.publishingSince > ${alive} AS publishingBefore, ${anchor}.hiding AS hidingBefore
${before}WITH versionBefore, publishingBefore, hidingBefore, ${row} AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > ${alive}, after.hiding, answer`;
  return { statement, shape };
}

function planField(planning: Planning, field: SelectedField, columns: Columns, outer: Place): Shape {
  const place = enter(planning, field, outer);
  const { arguments: given } = field;
  const kinds = [...planning.model.kinds.values()];
  switch (field.name) {
    case "dataset":
      return planDataset(planning, field);
    case "nodes":
      return planNodes(planning, field, columns, place, list(given["ids"], `${field.key}.ids`));
    case "entityByIdentifier":
      return first(
        planEntities(planning, field, columns, place, kinds, byIdentifier(given["scheme"] as Scheme, [String(given["value"])], place)),
      );
    case "entitiesByIdentifier":
      return planEntities(
        planning,
        field,
        columns,
        place,
        kinds,
        byIdentifier(given["scheme"] as Scheme, list(given["values"], `${field.key}.values`), place),
      );
    case "entities":
      return planEntityConnection(planning, field, columns, outer);
    case "statements":
      return planStatementConnection(planning, field, columns, outer);
    case "sources":
      return planSourceConnection(planning, field, columns, place);
    default: {
      const many = kinds.find((kind) => kind.plural === field.name);
      if (many !== undefined) return planEntityConnection(planning, field, columns, outer, undefined, kindsListed(planning, field, many));
      throw new GraphQLError(`The field ${field.name} has no plan`);
    }
  }
}

function kindsListed(planning: Planning, field: SelectedField, kind: Kind): readonly Kind[] {
  const where = field.arguments["where"] as Record<string, unknown> | null | undefined;
  return [kind, ...alikeKinds(planning.model, kind).filter((alike) => where?.[alsoFilter(alike)] === true)];
}

const first =
  (shape: Shape): Shape =>
  (cells) =>
    (shape(cells) as unknown[])[0] ?? null;

function list(values: unknown, path: string): readonly string[] {
  const all = (values as unknown[]).map(String);
  if (all.length > LARGEST_LIST) throw badInput(path, `${all.length} are more than ${LARGEST_LIST} at once`);
  return all;
}

/** Clauses that find the entity that belongs to the list's item number `i`, or nothing. */
type Finding = (entity: Variable, number: Variable) => Fragment;

/** By id, or by a former one. */
const byId = (ids: readonly string[]): { size: number; find: Finding } => {
  const asked = parameter(ids);
  return {
    size: ids.length,
    find: (entity, i) =>
      cypher`MATCH (${entity}:Entity {id: coalesce(head(COLLECT { MATCH (former:FormerId {id: ${asked}[${i}]}) RETURN former.to }), ${asked}[${i}])})`,
  };
};

/** By an identifier of the entity itself. */
const byIdentifier = (scheme: Scheme, values: readonly string[], place: Place): { size: number; find: Finding } => {
  const keys = parameter(values.map((value) => lookupKey(scheme, value)));
  const statement = variable("s");
  const inView = statementInView(place.view, statement) ?? cypher`true`;
  return {
    size: values.length,
    find: (
      entity,
      i,
    ) => cypher`MATCH (${statement}:Statement) WHERE ${statement}.lookup = ${keys}[${i}] AND ${saidOf(statement, "rank")} <> "DEPRECATED" AND ${inView}
WITH ${statement} ORDER BY ${statement}.precedence LIMIT 1
MATCH (${entity}:Entity {id: ${statement}.subject})`,
  };
};

/** Plans a list of entities in the order asked for, null where there is none of these kinds in view. */
function planEntities(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  kinds: readonly Kind[],
  { size, find }: { size: number; find: Finding },
): Shape {
  planning.budget.spend(size, place.path);
  const entity = variable("e");
  const row = new Columns();
  const shape = planEntity(planning, kinds, field.nodes, row, { ...place, parents: size });
  const kindGuard =
    kinds.length === planning.model.kinds.size
      ? []
      : [
          cypher`${entity}.kind IN [${join(
            kinds.map((kind) => literal(kind.name)),
            ", ",
          )}]`,
        ];
  return inOrder(columns, size, shape, (i) => {
    const conditions = [...kindGuard, ...visible(place.view, entity)];
    const { before, row: cells } = row.compile(entity);
    return {
      clauses: cypher`${find(entity, i)}${conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, " AND ")}`}\n${before}`,
      cells,
    };
  });
}

/** Runs clauses once for each number of a list; a number without a row gives null. */
function inOrder(columns: Columns, size: number, shape: Shape, item: (number: Variable) => { clauses: Fragment; cells: Fragment }): Shape {
  const found = variable("found");
  const all = variable("items");
  const number = variable("i");
  const last = parameter(size - 1);
  const column = columns.add({
    // A list around what is found, so that collect() keeps the place of what is not.
    before: (of) => {
      const { clauses, cells } = item(number);
      return cypher`CALL (${of}) { UNWIND range(0, ${last}) AS ${number}
CALL (${number}) { ${clauses}RETURN collect(${cells}) AS ${found} }
RETURN collect(${found}) AS ${all} }`;
    },
    value: () => cypher`${all}`,
  });
  return (answer) => (answer[column] as Cells[][]).map(([cells]) => (cells === undefined ? null : shape(cells)));
}

function planStatements(planning: Planning, field: SelectedField, columns: Columns, place: Place, ids: readonly string[]): Shape {
  const statement = variable("s");
  const row = new Columns();
  const shape = planStatement(planning, field.nodes, row, { ...place, parents: ids.length });
  const asked = parameter(ids);
  const inView = statementInView(place.view, statement);
  return inOrder(columns, ids.length, shape, (i) => {
    const { before, row: cells } = row.compile(statement);
    return {
      clauses: cypher`MATCH (${statement}:Statement {id: ${asked}[${i}]})${inView === undefined ? cypher`` : cypher` WHERE ${inView}`}\n${before}`,
      cells,
    };
  });
}

function planSources(planning: Planning, field: SelectedField, columns: Columns, place: Place, ids: readonly string[]): Shape {
  const source = variable("source");
  const planned = planSource(planning, planning.schema.getType("Source") as GraphQLObjectType, field.nodes, {
    ...place,
    parents: ids.length,
  });
  const asked = parameter(ids);
  const seen = notHidden(place.view, source);
  return inOrder(columns, ids.length, planned.shape, (i) => {
    const { before, row: cells } = planned.columns.compile(source);
    const where = seen === undefined ? cypher`` : cypher` WHERE ${seen}`;
    return { clauses: cypher`MATCH (${source}:Source {id: ${asked}[${i}]})${where}\n${before}`, cells };
  });
}

/** `node` and `nodes`: entities, statements and sources alike; at most one of the three has an id. */
function planNodes(planning: Planning, field: SelectedField, columns: Columns, place: Place, ids: readonly string[]): Shape {
  const entities = planEntities(planning, field, columns, place, [...planning.model.kinds.values()], byId(ids));
  const statements = planStatements(planning, field, columns, place, ids);
  const sources = planSources(planning, field, columns, place, ids);
  return (cells) => {
    const [ofEntities, ofStatements, ofSources] = [entities, statements, sources].map((shape) => shape(cells) as unknown[]);
    return ids.map((_, index) => ofEntities?.[index] ?? ofStatements?.[index] ?? ofSources?.[index] ?? null);
  };
}

const countsOf = (counts: Readonly<Record<string, number>>): { key: string; count: number }[] =>
  Object.entries(counts)
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));

function planDataset(planning: Planning, field: SelectedField): Shape {
  const shape = planPlain(planning, field);
  const { version, contentHash, importedAt, layers, counts }: DatasetSnapshot = planning.dataset;
  const { kinds, verbs, layers: ofLayers, ...totals } = counts;
  const attributes = {
    version,
    contentHash,
    importedAt,
    ...totals,
    layers: layers.map((layer) => ({ synthetic: false, ...layer, __typename: "Layer", statements: ofLayers[layer.name] ?? 0 })),
    kinds: countsOf(kinds),
    verbs: countsOf(verbs),
  };
  return () => shape(attributes);
}
