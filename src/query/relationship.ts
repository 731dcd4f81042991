import type { QualifierDefinition } from "../model/index.js";
import { cypher, variable, type Variable, whereAll } from "../store/cypher.js";
import { unsaid } from "../store/unsaid.js";
import { planCitationList } from "./citation.js";
import { countsWhole, planConnection } from "./connection.js";
import { countOfEdge } from "./counts.js";
import type { EdgeCarrier } from "./edge-where.js";
import { planEntity, planEntityById } from "./entity.js";
import { relationshipFacets } from "./facets/keys.js";
import { relationshipMeasures } from "./facets/measures.js";
import { enter } from "./lists.js";
import { planPlain } from "./plain.js";
import type { Place, Planning } from "./planning.js";
import { asksEdge, bestStatement, matchRelationships, relationOf, relationshipPredicate } from "./relationship-where.js";
import { type Route, routeOfArguments, routePattern } from "./route.js";
import { type Cells, Columns, type Shape } from "./row.js";
import type { SelectedField } from "./selection.js";
import { relationshipOrder } from "./sort-keys.js";
import { planDate, planStatement } from "./statement.js";
import { edgeInView, matchStatement, statementsInView, type Viewpoint } from "./viewpoint.js";

/** Plans a relationship field, or `relationships`: a connection of edges with their nodes. */
export function planRelationships(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  outer: Place,
  fixed: Route | undefined,
): Shape {
  const place = enter(planning, field, outer);
  const { view } = place;
  const route = fixed ?? routeOfArguments(planning, field);
  const relation = relationOf(planning, route, view);
  const { carrier, node, kinds, qualifiers } = relation;
  const { edge } = carrier;
  const order = relationshipOrder(planning, field.arguments["orderBy"], kinds, node, carrier, view, `${place.path}.orderBy`);
  const given = withoutNull(field.arguments["where"]);
  const conditions =
    Object.keys(given).length === 0
      ? []
      : [relationshipPredicate(planning, given, relation, { view, path: `${place.path}.where`, negated: false })];
  const valuesAsked = order.usesEdgeValues || asksEdge(given) || countsWhole(planning, field);
  const best = bestStatement(carrier, view);
  const edgeColumns = new Columns();
  const valueColumns = carrier.values === edge ? edgeColumns : new Columns();
  const nodeColumns = new Columns();
  const reading: EdgeReading = { planning, carrier, edgeColumns, valueColumns, qualifiers, route, node, view };
  // Rows: the cells of the edge, of its values where they lie apart, of the node.
  const parts = [
    { columns: edgeColumns, variable: edge },
    ...(valueColumns === edgeColumns ? [] : [{ columns: valueColumns, variable: carrier.values }]),
    { columns: nodeColumns, variable: node },
  ];
  return planConnection(planning, field, columns, place, {
    match: (of) => {
      const { pattern, conditions: first } = matchRelationships(route, of, relation, view, valuesAsked);
      return { pattern, conditions: [...first, ...conditions] };
    },
    ...(edgeInView(view, edge) === undefined && route.only === undefined && conditions.length === 0
      ? { degree: (of: Variable) => routePattern(route, of) }
      : {}),
    ...(best === undefined || valuesAsked ? {} : { late: cypher`${best}\n` }),
    bound: best !== undefined && valuesAsked ? [edge, node, carrier.values] : [edge, node],
    keys: order.keys,
    parts,
    counted: { values: relationshipFacets(kinds, node, carrier, view), measures: relationshipMeasures(kinds, node, carrier, view) },
    node: (selected, at) => {
      const shape = planEntity(planning, kinds, selected.nodes, nodeColumns, at);
      return (row) => shape(row[parts.length - 1] as Cells);
    },
    edge: (selected, at) => planEdgeField(reading, selected, at),
  });
}

/** A side of the filter that is null asks nothing. */
const withoutNull = (where: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries((where ?? {}) as Record<string, unknown>).filter(([, side]) => side !== null));

/** What the fields of an edge are read of: the edge, its values where they lie apart, and the node from which its direction is told. */
export interface EdgeReading {
  readonly planning: Planning;
  readonly carrier: EdgeCarrier;
  readonly edgeColumns: Columns;
  readonly valueColumns: Columns;
  readonly qualifiers: ReadonlyMap<string, QualifierDefinition>;
  readonly route: Route;
  readonly node: Variable;
  readonly view: Viewpoint;
}

/** Plans a field of an edge; the shape reads a row whose first cells are those of the edge, whose next are those of its values where they lie apart. */
export function planEdgeField(reading: EdgeReading, field: SelectedField, place: Place): Shape {
  const { planning, edgeColumns, valueColumns, carrier, view, node } = reading;
  const ofEdge =
    (shape: Shape): Shape =>
    (row) =>
      shape(row[0] as Cells);
  const ofValues = (shape: Shape): Shape => (valueColumns === edgeColumns ? ofEdge(shape) : (row) => shape(row[1] as Cells));
  switch (field.name) {
    case "id": {
      const column = edgeColumns.property("id");
      return ofEdge((cells) => cells[column]);
    }
    case "verb": {
      const [only] = reading.route.verbs;
      if (only !== undefined && reading.route.verbs.length === 1) return () => only.name;
      const column = edgeColumns.add({ value: (of) => cypher`type(${of})` });
      return ofEdge((cells) => cells[column]);
    }
    case "direction": {
      const { direction, verbs } = reading.route;
      if (verbs.length === 1) return () => direction;
      const type = edgeColumns.add({ value: (of) => cypher`type(${of})` });
      const column = edgeColumns.add({ value: (of) => cypher`endNode(${of}) = ${node}` });
      return ofEdge((cells) =>
        planning.model.verbs.get(String(cells[type]))?.symmetric === true ? "BOTH" : cells[column] === true ? "OUT" : "IN",
      );
    }
    case "since":
    case "until":
      return ofValues(planDate(planning, field, valueColumns, field.name));
    case "sourceCount":
    case "citationCount": {
      const which = field.name;
      const column = edgeColumns.add({ value: () => countOfEdge(which, carrier.edge, view) });
      return ofEdge((cells) => cells[column]);
    }
    case "citations":
    case "statements":
      return ofEdge(planStatementsOfEdge(planning, field, edgeColumns, place, view));
    default: {
      if (reading.qualifiers.get(field.name)?.value === "ENTITY")
        return ofValues(planEntityById(planning, field, valueColumns, place, field.name));
      const column = valueColumns.property(field.name);
      return ofValues((cells) => cells[column] ?? unsaid(field.name));
    }
  }
}

/** All statements of an edge that are in view, or the citations of all. */
function planStatementsOfEdge(planning: Planning, field: SelectedField, columns: Columns, place: Place, view: Viewpoint): Shape {
  const statement = variable("s");
  const id = variable("id");
  const out = variable("evidence");
  const row = new Columns();
  const shape = field.name === "statements" ? planStatement(planning, field.nodes, row, place) : undefined;
  const citations = field.name === "citations" ? planCitationList(planning, field, row, place) : undefined;
  const column = columns.add({
    before: (of) => {
      const { before, row: list } = row.compile(statement);
      return cypher`CALL (${of}) { UNWIND ${statementsInView(view, of)} AS ${id} ${matchStatement(view, statement, cypher`${id}`)}
${before}RETURN collect(${list}) AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return (cells) => {
    const rows = cells[column] as Cells[];
    if (citations !== undefined) return citations.shape(rows.map(citations.cited));
    return shape === undefined ? [] : rows.map(shape);
  };
}

/** Plans `relationshipCounts`: how many edges lie behind each verb and direction, largest first. */
export function planRelationshipCounts(planning: Planning, field: SelectedField, columns: Columns, outer: Place): Shape {
  const place = enter(planning, field, outer);
  const edge = variable("r");
  const out = variable("counts");
  const inView = edgeInView(place.view, edge);
  const column = columns.add({
    before: (of) => cypher`CALL (${of}) { MATCH (${of})-[${edge}]-()${whereAll([inView])}
WITH type(${edge}) AS verb, startNode(${edge}) = ${of} AS outgoing, count(*) AS total
RETURN collect([verb, outgoing, total]) AS ${out} }`,
    value: () => cypher`${out}`,
  });
  const shape = planPlain(planning, field);
  return (cells) => {
    const counts = new Map<string, { verb: string; direction: string; count: number }>();
    for (const [verb, outgoing, total] of cells[column] as [string, boolean, number][]) {
      const direction = planning.model.verbs.get(verb)?.symmetric === true ? "BOTH" : outgoing ? "OUT" : "IN";
      const key = `${verb} ${direction}`;
      counts.set(key, { verb, direction, count: (counts.get(key)?.count ?? 0) + total });
    }
    return [...counts.values()]
      .sort((a, b) => b.count - a.count || (`${a.verb} ${a.direction}` < `${b.verb} ${b.direction}` ? -1 : 1))
      .map((one) => shape(one));
  };
}
