import { getNamedType, type GraphQLObjectType } from "graphql";
import { cypher, type Fragment, join, type Variable, variable, whereAll } from "../../store/cypher.js";
import { kindsOf, planEntity } from "../entity.js";
import { below, type Place, type Planning } from "../planning.js";
import { type EdgeReading, planEdgeField } from "../relationship.js";
import { qualifiersOf } from "../route.js";
import { type Cells, Columns, type Shape, shapeObject } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";
import { bestStatement } from "../relationship-where.js";
import { notHidden, restricts, type Viewpoint } from "../viewpoint.js";
import { listParameter, mayGo, type Reach } from "./reach.js";

/** What binds the relationships of a list, one row each: the relationship, and the entity towards which it is seen. */
export type EdgeMatch = (edge: Variable, to: Variable) => { readonly clauses: Fragment; readonly key: Fragment };

/**
 * Plans what a selection on `Relationship` reads of a list of them, in the order of their verbs and ids.
 *
 * @returns the relationships under a key; each is read once, however often the answer shows it
 * @param size how many there may be, for the budget
 */
export function planEdges(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  size: number,
  match: EdgeMatch,
): (key: string, cells: Cells) => readonly unknown[] {
  const { view } = place;
  const [edge, to, key, out] = [variable("r"), variable("to"), variable("key"), variable("edges")];
  planning.budget.spend(size, place.path);
  const carrier = { edge, values: restricts(view) ? variable("best") : edge };
  const edgeColumns = new Columns();
  const valueColumns = carrier.values === edge ? edgeColumns : new Columns();
  const verbs = [...planning.model.verbs.values()];
  const reading: EdgeReading = {
    planning,
    carrier,
    edgeColumns,
    valueColumns,
    qualifiers: qualifiersOf(verbs),
    route: { verbs: [], direction: "BOTH", kinds: [...planning.model.kinds.keys()] },
    node: to,
    view,
  };
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const at: Place = { ...place, parents: Math.max(1, size) };
  const fields = selectedFields(planning, type, field.nodes).map(
    (selected) => [selected.key, planField(reading, selected, below(at, selected.key), type)] as const,
  );
  const shape = shapeObject(fields);
  const column = columns.add({
    before: (of) => {
      const { clauses, key: keyed } = match(edge, to);
      const best = bestStatement(carrier, view);
      const parts = [edgeColumns.compile(edge), ...(valueColumns === edgeColumns ? [] : [valueColumns.compile(carrier.values)])];
      return cypher`CALL (${of}) { ${clauses}
WITH ${edge}, ${to}, ${keyed} AS ${key} ORDER BY type(${edge}), ${edge}.id
${join([...(best === undefined ? [] : [best]), ...parts.map(({ before }) => before)], "\n")}RETURN collect([${join([...parts.map(({ row }) => row), cypher`${key}`], ", ")}]) AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  let known: { readonly cells: Cells; readonly edges: ReadonlyMap<string, readonly unknown[]> } | undefined;
  return (wanted, cells) => {
    if (known?.cells !== cells) known = { cells, edges: byKey(cells[column] as Cells[], shape) };
    return known.edges.get(wanted) ?? [];
  };
}

function byKey(rows: readonly Cells[], shape: Shape): ReadonlyMap<string, readonly unknown[]> {
  const edges = new Map<string, unknown[]>();
  for (const row of rows) {
    const key = String(row[row.length - 1]);
    const known = edges.get(key);
    if (known === undefined) edges.set(key, [shape(row)]);
    else known.push(shape(row));
  }
  return edges;
}

function planField(reading: EdgeReading, field: SelectedField, place: Place, type: GraphQLObjectType): Shape {
  if (field.name === "__typename") return () => type.name;
  if (field.name === "subject" || field.name === "object") return planEnd(reading, field, place);
  return planEdgeField(reading, field, place);
}

/** Plans one of a relationship's ends. */
function planEnd({ planning, edgeColumns }: EdgeReading, field: SelectedField, place: Place): Shape {
  const [entity, out] = [variable("e"), variable("end")];
  const row = new Columns();
  const shape = planEntity(planning, kindsOf(planning, field), field.nodes, row, place);
  const column = edgeColumns.add({
    before: (of) => {
      const { before, row: cells } = row.compile(entity);
      const end = field.name === "subject" ? cypher`startNode(${of})` : cypher`endNode(${of})`;
      return cypher`CALL (${of}) { WITH ${end} AS ${entity}\n${before}RETURN ${cells} AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return (cells) => shape((cells[0] as Cells)[column] as Cells);
}

/** The key of the relationships from one entity to another. */
export const pairKey = (from: string, to: string): string => `${from} ${to}`;

/** All relationships in view that may be gone along from the first to the second entity of each pair, by {@link pairKey}. */
export function matchBetween(
  planning: Planning,
  pairs: readonly (readonly [from: string, to: string])[],
  reach: Reach,
  view: Viewpoint,
): EdgeMatch {
  const [asked, pair, from] = [listParameter(pairs), variable("pair"), variable("from")];
  return (edge, to) => ({
    clauses: cypher`UNWIND ${asked} AS ${pair}
MATCH (${from}:Entity {id: ${pair}[0]}) MATCH (${to}:Entity {id: ${pair}[1]}) MATCH (${from})-[${edge}]-(${to})
WHERE ${mayGo(planning, reach, view, edge, cypher`endNode(${edge}) = ${to}`)}`,
    key: cypher`${pair}[0] + " " + ${pair}[1]`,
  });
}

/** The relationships with these ids, each with the ids of the entities from which and towards which it is seen: nothing but those is indexed. */
export function matchById(edges: readonly (readonly [from: string, to: string, id: string])[], view: Viewpoint): EdgeMatch {
  const [asked, one, from] = [listParameter(edges), variable("asked"), variable("from")];
  return (edge, to) => ({
    clauses: cypher`UNWIND ${asked} AS ${one}
MATCH (${from}:Entity {id: ${one}[0]}) MATCH (${to}:Entity {id: ${one}[1]}) MATCH (${from})-[${edge}]-(${to})${whereAll([cypher`${edge}.id = ${one}[2]`, notHidden(view, edge)])}`,
    key: cypher`""`,
  });
}
