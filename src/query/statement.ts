import { getNamedType, type GraphQLObjectType } from "graphql";
import { propertyQualifiers } from "../model/index.js";
import { cypher, join, name, type Variable, variable } from "../store/cypher.js";
import { unsaid } from "../store/unsaid.js";
import { planCitationList } from "./citation.js";
import { planEntityById } from "./entity.js";
import { planPartialDate, planPlain } from "./plain.js";
import { below, concreteTypes, type Place, type Planning } from "./planning.js";
import { propertyEnum } from "./property-name.js";
import { type Cells, Columns, type Shape, shapeObject } from "./row.js";
import { type SelectedField, selectedFields } from "./selection.js";
import { matchStatement, valueInView } from "./viewpoint.js";

/** What a selection on the Statement type reads of a statement. */
export function planStatement(planning: Planning, nodes: SelectedField["nodes"], columns: Columns, place: Place): Shape {
  const type = planning.schema.getType("Statement") as GraphQLObjectType;
  const fields = selectedFields(planning, type, nodes).map(
    (field) => [field.key, planStatementField(planning, field, columns, below(place, field.key))] as const,
  );
  return shapeObject(fields);
}

function planStatementField(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  switch (field.name) {
    case "subject":
    case "object":
      return planEntityById(planning, field, columns, place, field.name);
    case "__typename":
      return () => "Statement";
    case "verb":
    case "property":
      return planPredicate(planning, field.name, columns);
    case "value": {
      const column = columns.property("value");
      return (cells) => (cells[column] === null ? null : String(cells[column]));
    }
    case "date":
      return planDate(planning, field, columns, "date");
    case "citations":
      return planCitations(planning, field, columns, place);
    case "derivedFrom":
      return planPremises(planning, field, columns, place);
    case "qualifiers":
      return planQualifiers(planning, field, columns);
    default: {
      const column = columns.property(field.name);
      return (cells) => cells[column] ?? unsaid(field.name);
    }
  }
}

function planPredicate(planning: Planning, which: "verb" | "property", columns: Columns): Shape {
  const column = columns.property("predicate");
  return (cells) => {
    const predicate = String(cells[column]);
    const isVerb = planning.model.verbs.has(predicate);
    if (which === "verb") return isVerb ? predicate : null;
    return isVerb ? null : propertyEnum(predicate);
  };
}

/** A date that lies as EDTF under `property`. */
export function planDate(planning: Planning, field: SelectedField, columns: Columns, property: string): Shape {
  const column = columns.property(property);
  const shape = planPartialDate(planning, field);
  return (cells) => shape(cells[column]);
}

/** Every qualifier that a statement of any verb or property may carry. */
function allQualifiers(planning: Planning): readonly string[] {
  const ofVerbs = [...planning.model.verbs.values()].flatMap((verb) => [...verb.qualifiers.keys()]);
  const ofProperties = Object.values(propertyQualifiers).flatMap((qualifiers) => Object.keys(qualifiers));
  return [...new Set([...ofVerbs, ...ofProperties])];
}

function planQualifiers(planning: Planning, field: SelectedField, columns: Columns): Shape {
  const names = allQualifiers(planning);
  const column = columns.add({
    value: (of) =>
      cypher`[${join(
        names.map((one) => cypher`${of}.${name(one)}`),
        ", ",
      )}]`,
  });
  const shape = planPlain(planning, field);
  return (cells) =>
    names.flatMap((one, index) => {
      const value = (cells[column] as Cells)[index];
      return value === null || value === undefined ? [] : [shape({ name: one, value: String(value) })];
    });
}

function planPremises(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const premise = variable("premise");
  const id = variable("id");
  const out = variable("premises");
  const row = new Columns();
  const shape = planStatement(planning, field.nodes, row, place);
  const column = columns.add({
    before: (of) => {
      const { before, row: list } = row.compile(premise);
      return cypher`CALL (${of}) { UNWIND ${of}.derivedFrom AS ${id} ${matchStatement(place.view, premise, cypher`${id}`)}\n${before}RETURN collect(${list}) AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return (cells) => (cells[column] as Cells[]).map(shape);
}

function planCitations(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  const { cited, shape } = planCitationList(planning, field, columns, place);
  return (cells) => shape([cited(cells)]);
}

/**
 * Statements on one entity's property (on any, when none is named) that are in view, best first, each with what `plan`
 * reads of it.
 */
export function planValues<Row>(
  property: string | undefined,
  columns: Columns,
  place: Place,
  plan: (row: Columns) => Row,
): { planned: Row; column: number } {
  const statement = variable("s");
  const out = variable("values");
  const row = new Columns();
  const planned = plan(row);
  const column = columns.add({
    before: (of: Variable) => {
      const { before, row: list } = row.compile(statement);
      return cypher`CALL (${of}) { MATCH (${statement}:Statement) WHERE ${valueInView(place.view, statement, of, property)}
WITH ${statement} ORDER BY ${statement}.precedence
${before}RETURN collect(${list}) AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return { planned, column };
}

/** The concrete object type behind a field, which has one. */
export function objectTypeOf(planning: Planning, field: SelectedField): GraphQLObjectType {
  const [type] = concreteTypes(planning, getNamedType(field.definition.type));
  if (type === undefined) throw new Error(`The field ${field.name} has no object type`);
  return type;
}
