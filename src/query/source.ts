import type { GraphQLObjectType } from "graphql";
import { cypher, type Variable, variable } from "../store/cypher.js";
import { type Place, type Planning, below } from "./planning.js";
import { Columns, type Shape, shapeObject } from "./row.js";
import { type SelectedField, selectedFields } from "./selection.js";
import { planEntityConnection, planStatementConnection } from "./lists.js";
import { statementInView, type Viewpoint } from "./viewpoint.js";

/** What a selection reads of a source. */
export function planSource(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: SelectedField["nodes"],
  place: Place,
): { columns: Columns; shape: Shape } {
  const columns = new Columns();
  const fields = selectedFields(planning, type, nodes).map(
    (field) => [field.key, planSourceField(planning, field, columns, below(place, field.key))] as const,
  );
  return { columns, shape: shapeObject(fields) };
}

function planSourceField(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  switch (field.name) {
    case "__typename":
      return () => "Source";
    case "statements":
      return planStatementConnection(planning, field, columns, place, (source: Variable, statement: Variable) => ({
        match: cypher`MATCH (${source})<-[:CITES]-(${statement}:Statement)`,
      }));
    case "entities":
      return planEntityConnection(planning, field, columns, place, (source: Variable, entity: Variable, view: Viewpoint) => {
        const statement = variable("s");
        const id = variable("id");
        const inView = statementInView(view, statement) ?? cypher`true`;
        // From the source, as it bears few of a large graph's entities.
        return {
          match: cypher`CALL (${source}) { MATCH (${source})<-[:CITES]-(${statement}:Statement) WHERE ${inView}
UNWIND [${statement}.subject, ${statement}.object] AS ${id} RETURN DISTINCT ${id} }
MATCH (${entity}:Entity {id: ${id}})`,
        };
      });
    default: {
      const column = columns.property(field.name);
      return (cells) => cells[column];
    }
  }
}
