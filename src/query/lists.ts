/** Connections of entities, statements and sources. */
import type { GraphQLObjectType } from "graphql";
import type { Kind } from "../model/index.js";
import { alternatives, cypher, type Fragment, type Variable, variable } from "../store/cypher.js";
import { planConnection } from "./connection.js";
import { entityPredicate, notWithdrawn, visible } from "./entity-where.js";
import { planEntity } from "./entity.js";
import { entityFacets, statementFacets } from "./facets/keys.js";
import { entityMeasures, statementMeasures } from "./facets/measures.js";
import type { Place, Planning } from "./planning.js";
import { propertyNames } from "./property-name.js";
import { Columns, type Shape } from "./row.js";
import type { SelectedField } from "./selection.js";
import { entityOrder } from "./sort-keys.js";
import { planSource } from "./source.js";
import { statementPredicate } from "./statement-where.js";
import { planStatement } from "./statement.js";
import { notHidden, statementInView, type Viewpoint, viewpointBelow } from "./viewpoint.js";

/** A pattern and what must hold, from the thing that a list hangs on to an item, in the list's viewpoint. */
export type Match = (of: Variable, item: Variable, view: Viewpoint) => { match: Fragment; where?: Fragment };

/** The place of what lies below a field that may change the viewpoint. */
export const enter = (planning: Planning, field: SelectedField, place: Place): Place => ({
  ...place,
  view: viewpointBelow(place.view, field.arguments, place.path === "" ? "" : `${place.path}.`, planning.dataset),
});

/** Plans a connection of entities of some kinds; `from` says which, where not all. */
export function planEntityConnection(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  outer: Place,
  from?: Match,
  only?: readonly Kind[],
): Shape {
  const place = enter(planning, field, outer);
  const entity = variable("e");
  const item = new Columns();
  const given = field.arguments["where"];
  const kinds = only ?? [...planning.model.kinds.values()];
  const label = kinds.length === planning.model.kinds.size ? cypher`Entity` : alternatives(kinds.map((kind) => kind.name));
  const listed = notWithdrawn(planning, given, kinds, entity);
  const where =
    given === undefined || given === null
      ? []
      : [entityPredicate(planning, given, kinds, entity, { view: place.view, path: `${place.path}.where`, negated: false })];
  return planConnection(planning, field, columns, place, {
    match: (of) => {
      const narrowed = from !== undefined ? from(of, entity, place.view) : undefined;
      return {
        pattern: narrowed?.match ?? cypher`MATCH (${entity}:${label})`,
        conditions: [
          ...(narrowed?.where === undefined ? [] : [cypher`(${narrowed.where})`]),
          ...visible(place.view, entity),
          ...listed,
          ...where,
        ],
      };
    },
    bound: [entity],
    keys: entityOrder(planning, field.arguments["orderBy"], kinds, entity, place.view, `${place.path}.orderBy`),
    parts: [{ columns: item, variable: entity }],
    counted: { values: entityFacets(kinds, entity, place.view), measures: entityMeasures(kinds, entity, place.view) },
    node: (selected, at) => partShape(planEntity(planning, kinds, selected.nodes, item, at)),
  });
}

/** The shape of a one-part row. */
const partShape =
  (shape: Shape): Shape =>
  (row) =>
    shape(row[0] as readonly unknown[]);

/** Plans a connection of statements. */
export function planStatementConnection(planning: Planning, field: SelectedField, columns: Columns, outer: Place, from?: Match): Shape {
  const place = enter(planning, field, outer);
  const statement = variable("s");
  const item = new Columns();
  const propertyName = propertyNames(planning.model);
  const given = field.arguments["where"];
  const verbs = field.arguments["verbs"] as readonly string[] | null | undefined;
  const properties = field.arguments["properties"] as readonly string[] | null | undefined;
  const asked = [...(verbs ?? []), ...(properties ?? []).map(propertyName)];
  const inView = statementInView(place.view, statement);
  const conditions: Fragment[] = [
    ...(inView === undefined ? [] : [inView]),
    ...((verbs ?? properties)
      ? [statementPredicate({ verb: { in: asked } }, statement, { view: place.view, path: place.path, negated: false }, propertyName)]
      : []),
    ...(given === undefined || given === null
      ? []
      : [statementPredicate(given, statement, { view: place.view, path: `${place.path}.where`, negated: false }, propertyName)]),
  ];
  return planConnection(planning, field, columns, place, {
    match: (of) => {
      const narrowed = from !== undefined ? from(of, statement, place.view) : undefined;
      return {
        pattern: narrowed?.match ?? cypher`MATCH (${statement}:Statement)`,
        conditions: [...(narrowed?.where === undefined ? [] : [narrowed.where]), ...conditions],
      };
    },
    bound: [statement],
    keys: [
      ...(from === undefined
        ? []
        : [{ signature: "predicate", descending: false, nullable: false, value: () => cypher`${statement}.predicate` }]),
      { signature: "id", descending: false, nullable: false, value: () => cypher`${statement}.id` },
    ],
    parts: [{ columns: item, variable: statement }],
    counted: { values: statementFacets(statement), measures: statementMeasures(statement) },
    node: (selected, at) => partShape(planStatement(planning, selected.nodes, item, at)),
  });
}

/** Plans the connection of all sources. */
export function planSourceConnection(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const source = variable("source");
  const seen = notHidden(place.view, source);
  const item = new Columns();
  return planConnection(planning, field, columns, place, {
    match: () => ({ pattern: cypher`MATCH (${source}:Source)`, conditions: seen === undefined ? [] : [seen] }),
    bound: [source],
    keys: [{ signature: "id", descending: false, nullable: false, value: () => cypher`${source}.id` }],
    parts: [{ columns: item, variable: source }],
    node: (selected, at) => {
      const planned = planSource(planning, planning.schema.getType("Source") as GraphQLObjectType, selected.nodes, at);
      const column = item.add({ before: (of) => planned.columns.compile(of).before, value: (of) => planned.columns.compile(of).row });
      return (row) => planned.shape((row[0] as readonly unknown[])[column] as readonly unknown[]);
    },
  });
}
