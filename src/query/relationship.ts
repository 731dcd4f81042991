import type { Direction, QualifierDefinition, Verb } from "../model/index.js";
import { alternatives, cypher, type Fragment, join, literal, type Variable, variable } from "../store/cypher.js";
import { unsaid } from "../store/unsaid.js";
import { planConnection } from "./connection.js";
import { planEntity, planEntityById } from "./entity.js";
import { relationshipOrder } from "./keys.js";
import { enter } from "./lists.js";
import { allOf } from "./operators.js";
import { planPlain } from "./plain.js";
import type { Place, Planning } from "./planning.js";
import { type Cells, Columns, type Shape } from "./row.js";
import type { SelectedField } from "./selection.js";
import { planCitationList, planDate, planStatement } from "./statement.js";
import { edgeInView, restricts, statementsInView, type Viewpoint } from "./viewpoint.js";
import { countOfEdge, type EdgeCarrier, edgePredicate, entityPredicate } from "./where.js";

/** Along which verbs a field leads, in which direction, to which kinds; undefined for `relationships`, whose arguments say it. */
interface Route {
  readonly verbs: readonly Verb[];
  readonly direction: Direction;
  readonly kinds: readonly string[];
  /** What else must hold of an edge of the pattern. */
  readonly only?: (entity: Variable, edge: Variable) => Fragment;
}

/** The pattern of an edge from an entity, by any of some verbs; without names for the ends it is a degree. */
function pattern(route: Route, entity: Variable, ends?: { readonly edge: Variable; readonly node: Variable }): Fragment {
  const types = route.verbs.length === 0 ? cypher`` : cypher`:${alternatives(route.verbs.map((verb) => verb.name))}`;
  const edge = ends === undefined ? types : cypher`${ends.edge}${types}`;
  const node = ends === undefined ? cypher`` : cypher`${ends.node}`;
  switch (route.direction) {
    case "OUT":
      return cypher`(${entity})-[${edge}]->(${node})`;
    case "IN":
      return cypher`(${entity})<-[${edge}]-(${node})`;
    case "BOTH":
      return cypher`(${entity})-[${edge}]-(${node})`;
  }
}

function routeOfArguments(planning: Planning, field: SelectedField): Route {
  const asked = field.arguments["verbs"] as readonly string[] | null | undefined;
  const verbs = (asked ?? []).flatMap((verb) => planning.model.verbs.get(verb) ?? []);
  const direction = (field.arguments["direction"] ?? "BOTH") as Direction;
  const symmetric = (verbs.length > 0 ? verbs : [...planning.model.verbs.values()]).filter((verb) => verb.symmetric);
  const route = { verbs, kinds: [...planning.model.kinds.keys()] };
  // As `verb: {in: []}` has it: one of none.
  if (asked?.length === 0) return { ...route, direction, only: () => cypher`false` };
  if (direction === "BOTH" || symmetric.length === 0) return { ...route, direction };
  // A symmetric verb runs both ways, whichever way it is stored.
  if (symmetric.length === verbs.length) return { ...route, direction: "BOTH" };
  const names = join(
    symmetric.map((verb) => literal(verb.name)),
    ", ",
  );
  return {
    ...route,
    direction: "BOTH",
    only: (entity, edge) =>
      cypher`(${direction === "OUT" ? cypher`startNode` : cypher`endNode`}(${edge}) = ${entity} OR type(${edge}) IN [${names}])`,
  };
}

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
  const kinds = route.kinds.flatMap((kind) => planning.model.kinds.get(kind) ?? []);
  const edge = variable("r");
  const node = variable("n");
  // Within a restricted view an edge's values are those of its best statement in view.
  const carrier: EdgeCarrier = { edge, values: restricts(view) ? variable("best") : edge };
  const qualifiers = qualifiersOf(route.verbs.length > 0 ? route.verbs : [...planning.model.verbs.values()]);
  const order = relationshipOrder(field.arguments["orderBy"], kinds, node, carrier, view, `${place.path}.orderBy`);
  const given = field.arguments["where"] as { node?: unknown; edge?: unknown } | null | undefined;
  const inView = edgeInView(view, edge);
  const filterPlace = { view, path: `${place.path}.where`, negated: false };
  const conditions: Fragment[] = [
    ...(given?.node === undefined || given.node === null
      ? []
      : [entityPredicate(planning, given.node, kinds, node, { ...filterPlace, path: `${filterPlace.path}.node` })]),
    ...(given?.edge === undefined || given.edge === null
      ? []
      : [edgePredicate(qualifiers, given.edge, carrier, { ...filterPlace, path: `${filterPlace.path}.edge` })]),
  ];
  const best =
    carrier.values === edge ? undefined : cypher`MATCH (${carrier.values}:Statement {id: head(${statementsInView(view, edge)})})`;
  const bestIsAsked = order.usesEdgeValues || (given?.edge !== undefined && given.edge !== null);
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
      const match = cypher`MATCH ${of === undefined ? cypher`` : pattern(route, of, { edge, node })}`;
      const first = [
        ...(route.only === undefined || of === undefined ? [] : [route.only(of, edge)]),
        ...(inView === undefined ? [] : [inView]),
      ];
      if (!bestIsAsked || best === undefined) return { pattern: match, conditions: [...first, ...conditions] };
      return { pattern: cypher`${match} WHERE ${allOf(first)}\n${best}`, conditions };
    },
    ...(inView === undefined && route.only === undefined && conditions.length === 0
      ? { degree: (of: Variable) => pattern(route, of) }
      : {}),
    ...(best === undefined || bestIsAsked ? {} : { late: cypher`${best}\n` }),
    bound: best !== undefined && bestIsAsked ? [edge, node, carrier.values] : [edge, node],
    keys: order.keys,
    parts,
    node: (selected, at) => {
      const shape = planEntity(planning, kinds, selected.nodes, nodeColumns, at);
      return (row) => shape(row[parts.length - 1] as Cells);
    },
    edge: (selected, at) => planEdgeField(reading, selected, at),
  });
}

/** The qualifiers that edges of these verbs may have. */
export function qualifiersOf(verbs: readonly Verb[]): ReadonlyMap<string, QualifierDefinition> {
  const all = new Map<string, QualifierDefinition>();
  for (const verb of verbs)
    for (const [qualifier, definition] of verb.qualifiers) {
      const known = all.get(qualifier);
      // Where one verb has a closed list and another free text, free text is what both are.
      all.set(
        qualifier,
        known !== undefined && known.value !== definition.value ? { value: "TEXT", description: definition.description } : definition,
      );
    }
  return all;
}

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
      return cypher`CALL (${of}) { UNWIND ${statementsInView(view, of)} AS ${id} MATCH (${statement}:Statement {id: ${id}})
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
    before: (of) => cypher`CALL (${of}) { MATCH (${of})-[${edge}]-()${inView === undefined ? cypher`` : cypher` WHERE ${inView}`}
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
