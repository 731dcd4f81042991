/** Plans things by their ids or identifiers, in the order asked for, null where there is none. */
import type { GraphQLObjectType } from "graphql";
import { askedKey, type Kind, type Scheme } from "../model/index.js";
import { cypher, type Fragment, join, literal, parameter, type Variable, variable, whereAll } from "../store/cypher.js";
import { saidOf } from "../store/unsaid.js";
import { visible } from "./entity-where.js";
import { planEntity } from "./entity.js";
import { presentId } from "./former-id.js";
import type { Place, Planning } from "./planning.js";
import { type Cells, Columns, type Shape } from "./row.js";
import type { SelectedField } from "./selection.js";
import { planSource } from "./source.js";
import { planStatement } from "./statement.js";
import { notHidden, statementInView } from "./viewpoint.js";

/** Clauses that find the entity that belongs to the list's item number `i`, or nothing. */
type Searching = (entity: Variable, number: Variable) => Fragment;

/** By id, or by a former one. */
export const byId = (ids: readonly string[]): { size: number; find: Searching } => {
  const asked = parameter(ids);
  return {
    size: ids.length,
    find: (entity, i) => cypher`MATCH (${entity}:Entity {id: ${presentId(cypher`${asked}[${i}]`)}})`,
  };
};

/** By an identifier of the entity itself. */
export const byIdentifier = (scheme: Scheme, values: readonly string[], place: Place): { size: number; find: Searching } => {
  const keys = parameter(values.map((value) => askedKey(scheme, value)));
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
export function planEntities(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  kinds: readonly Kind[],
  { size, find }: { size: number; find: Searching },
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
      clauses: cypher`${find(entity, i)}${whereAll(conditions)}\n${before}`,
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

export function planStatements(planning: Planning, field: SelectedField, columns: Columns, place: Place, ids: readonly string[]): Shape {
  const statement = variable("s");
  const row = new Columns();
  const shape = planStatement(planning, field.nodes, row, { ...place, parents: ids.length });
  const asked = parameter(ids);
  const inView = statementInView(place.view, statement);
  return inOrder(columns, ids.length, shape, (i) => {
    const { before, row: cells } = row.compile(statement);
    return {
      clauses: cypher`MATCH (${statement}:Statement {id: ${asked}[${i}]})${whereAll([inView])}\n${before}`,
      cells,
    };
  });
}

export function planSources(planning: Planning, field: SelectedField, columns: Columns, place: Place, ids: readonly string[]): Shape {
  const source = variable("source");
  const planned = planSource(planning, planning.schema.getType("Source") as GraphQLObjectType, field.nodes, {
    ...place,
    parents: ids.length,
  });
  const asked = parameter(ids);
  const seen = notHidden(place.view, source);
  return inOrder(columns, ids.length, planned.shape, (i) => {
    const { before, row: cells } = planned.columns.compile(source);
    const where = whereAll([seen]);
    return { clauses: cypher`MATCH (${source}:Source {id: ${asked}[${i}]})${where}\n${before}`, cells };
  });
}

/** `node` and `nodes`: entities, statements and sources alike; at most one of the three has an id. */
export function planNodes(planning: Planning, field: SelectedField, columns: Columns, place: Place, ids: readonly string[]): Shape {
  const entities = planEntities(planning, field, columns, place, [...planning.model.kinds.values()], byId(ids));
  const statements = planStatements(planning, field, columns, place, ids);
  const sources = planSources(planning, field, columns, place, ids);
  return (cells) => {
    const [ofEntities, ofStatements, ofSources] = [entities, statements, sources].map((shape) => shape(cells) as unknown[]);
    return ids.map((_, index) => ofEntities?.[index] ?? ofStatements?.[index] ?? ofSources?.[index] ?? null);
  };
}
