import { getNamedType } from "graphql";
import type { Kind, RelationshipField } from "../model/index.js";
import { cypher, name, variable, whereAll } from "../store/cypher.js";
import { hierarchyOf } from "./ancestors.js";
import { planCentrality } from "./centrality.js";
import { planCitationList } from "./citation.js";
import { countOfEntity, degreeOf } from "./counts.js";
import { planEntityConnection, planStatementConnection } from "./lists.js";
import { below, concreteTypes, type Place, type Planning } from "./planning.js";
import { planRelationshipCounts, planRelationships } from "./relationship.js";
import { type Cells, Columns, type Shape } from "./row.js";
import { type SelectedField, selectedFields, textOf } from "./selection.js";
import { statementsOf } from "./statement-where.js";
import { planValues } from "./statement.js";
import { planName, planProperty } from "./values.js";
import { entityInView } from "./viewpoint.js";

/** The kinds that a selection on this type may meet. */
export const kindsOf = (planning: Planning, field: SelectedField): readonly Kind[] =>
  concreteTypes(planning, getNamedType(field.definition.type)).flatMap((type) => planning.model.kinds.get(type.name) ?? []);

/**
 * Plans what a selection reads of an entity of one of several kinds. A field that is asked of several kinds alike is read
 * once, though the fragments of several types ask it; what is asked of some kinds only is read of those alone.
 */
export function planEntity(
  planning: Planning,
  kinds: readonly Kind[],
  nodes: SelectedField["nodes"],
  columns: Columns,
  place: Place,
): Shape {
  const kindColumn = kinds.length === 1 ? undefined : columns.property("kind");
  const shared = new Map<string, { shape: Shape; kinds: Set<string> }>();
  const objects = new Map<string, readonly (readonly [string, Shape])[]>();
  for (const kind of kinds) {
    const type = planning.schema.getType(kind.name);
    if (type === undefined || !("getInterfaces" in type) || !("isTypeOf" in type)) continue;
    const fields = selectedFields(planning, type, nodes).map((field): readonly [string, Shape] => {
      if (field.name === "__typename") return [field.key, () => kind.name];
      const relationship = kind.relationshipFields.get(field.name);
      const meaning =
        relationship === undefined
          ? String(kind.properties.get(field.name)?.value)
          : `${relationship.verb.name} ${relationship.direction} ${relationship.nodeType}`;
      const signature = [meaning, ...field.nodes.map(textOf)].join("\n");
      let known = shared.get(signature);
      if (known === undefined) {
        const guard = new Set<string>();
        // Planned with the set of kinds that will turn out to share it; the set is read when the statement is written.
        known = {
          kinds: guard,
          shape: planField(planning, kind, relationship, field, new Guarded(columns, guard, kinds.length), below(place, field.key)),
        };
        shared.set(signature, known);
      }
      known.kinds.add(kind.name);
      return [field.key, known.shape];
    });
    objects.set(kind.name, fields);
  }
  const [onlyKind] = kinds;
  return (cells) => {
    const kind = kindColumn === undefined ? onlyKind?.name : String(cells[kindColumn]);
    const object: Record<string, unknown> = {};
    for (const [key, shape] of objects.get(kind ?? "") ?? []) object[key] = shape(cells);
    return object;
  };
}

/** Columns whose subqueries run only for entities of the kinds that share them. */
class Guarded extends Columns {
  constructor(
    readonly inner: Columns,
    readonly kinds: ReadonlySet<string>,
    readonly possible: number,
  ) {
    super();
  }

  override property(property: string): number {
    return this.inner.property(property);
  }

  override add(column: Parameters<Columns["add"]>[0]): number {
    const { before, value } = column;
    if (before === undefined) return this.inner.add(column);
    return this.inner.add({ value, before, guard: () => (this.kinds.size < this.possible ? [...this.kinds] : undefined) });
  }
}

function planField(
  planning: Planning,
  kind: Kind,
  relationship: RelationshipField | undefined,
  field: SelectedField,
  columns: Columns,
  place: Place,
): Shape {
  if (relationship !== undefined) {
    return planRelationships(planning, field, columns, place, {
      verbs: [relationship.verb],
      direction: relationship.direction,
      kinds: relationship.targetKinds,
    });
  }
  switch (field.name) {
    case "viewpoint":
      return () => place.view.text;
    case "name":
      return planName(field, columns, place);
    case "relationships":
      return planRelationships(planning, field, columns, place, undefined);
    case "centrality":
      return planCentrality(planning, field, columns, place);
    case "relationshipCounts":
      return planRelationshipCounts(planning, field, columns, place);
    case "degree": {
      const column = columns.add({ value: (of) => degreeOf(of, place.view) });
      return (cells) => cells[column];
    }
    case "ancestors":
    case "descendants":
      return planEntityConnection(planning, field, columns, place, hierarchyOf(field, place));
    case "statements":
      return planStatementsOf(planning, field, columns, place);
    case "typeAsStated":
      return planTypeAsStated(columns, place);
    case "citations":
      return planCitationsOf(planning, field, columns, place);
    case "sourceCount":
    case "citationCount": {
      const which = field.name;
      const column = columns.add({ value: (of) => countOfEntity(which, of, place.view) });
      return (cells) => cells[column];
    }
    default: {
      const property = kind.properties.get(field.name);
      if (property !== undefined) return planProperty(planning, property, field, columns, place);
      const column = columns.property(field.name);
      return (cells) => cells[column];
    }
  }
}

/** The citations of what is stated of the entity itself: its names, dates, texts, counts; not of its relationships. */
function planCitationsOf(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const { planned, column } = planValues(undefined, columns, place, (row) => planCitationList(planning, field, row, place));
  return (cells) => planned.shape((cells[column] as Cells[]).map(planned.cited));
}

function planTypeAsStated(columns: Columns, place: Place): Shape {
  const { planned, column } = planValues("type", columns, place, (row) => row.property("statedAs"));
  return (cells) => [...new Set((cells[column] as Cells[]).map((row) => row[planned]).filter((text) => text !== null))];
}

function planStatementsOf(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  return planStatementConnection(planning, field, columns, place, statementsOf);
}

/** Plans a field that leads to one entity whose id lies under a property of the thing at hand. Out of view, or missing, it is null. */
export function planEntityById(planning: Planning, field: SelectedField, columns: Columns, place: Place, property: string): Shape {
  const entity = variable("e");
  const out = variable("entity");
  const row = new Columns();
  const shape = planEntity(planning, kindsOf(planning, field), field.nodes, row, place);
  const inView = entityInView(place.view, entity);
  const column = columns.add({
    before: (of) => {
      const { before, row: list } = row.compile(entity);
      return cypher`CALL (${of}) { MATCH (${entity}:Entity {id: ${of}.${name(property)}})${whereAll([inView])}
${before}RETURN collect(${list}) AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return (cells) => {
    const [found] = cells[column] as Cells[];
    return found === undefined ? null : shape(found);
  };
}
