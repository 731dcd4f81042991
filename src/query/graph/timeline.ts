/** `timeline`: what happened to an entity and around it, by date. */
import { cypher, type Fragment, join, parameter, type Variable, variable } from "../../store/cypher.js";
import { saidOf } from "../../store/unsaid.js";
import { planConnection } from "../connection.js";
import { kindsOf, planEntity } from "../entity.js";
import { presentId } from "../former-id.js";
import type { OrderKey } from "../order.js";
import { below, type Place, type Planning } from "../planning.js";
import { propertyEnum } from "../property-name.js";
import { answering, type RootPlan } from "../root-plan.js";
import { type Cells, Columns, type Shape, shapeObject } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";
import { objectTypeOf, planDate, planStatement } from "../statement.js";
import { statementInView } from "../viewpoint.js";
import { mayGo, mayPass, reachOf, symmetricVerbs } from "./reach.js";
import { variables } from "./variables.js";

/** The days that a statement speaks of: of its date, or of the date that it states. Where only an end is known, that of the end. */
const day = (statement: Variable, bound: "Earliest" | "Latest"): Fragment =>
  bound === "Earliest"
    ? cypher`coalesce(${statement}.sinceEarliest, ${statement}.untilEarliest, ${statement}.valueEarliest)`
    : cypher`coalesce(${statement}.sinceLatest, ${statement}.untilLatest, ${statement}.valueLatest)`;

/** Plans `timeline`: its statements that have a date, and those of what it is related to. */
export function planTimeline(planning: Planning, field: SelectedField, place: Place): RootPlan {
  const { view } = place;
  const given = field.arguments;
  const { s, e, r, m } = variables("s", "e", "r", "m");
  const asked = parameter(given["id"]);
  const id = presentId(cypher`${asked}`);
  const reach = reachOf(planning, given);
  const inView = statementInView(view, s);
  const item = new Columns();
  const key = (signature: string, value: () => Fragment, nullable: boolean): OrderKey => ({
    signature,
    descending: false,
    nullable,
    value,
  });
  return answering((columns) =>
    planConnection(planning, field, columns, place, {
      match: () => ({
        pattern: cypher`MATCH (${e}:Entity {id: ${id}})
CALL (${e}) { MATCH (${s}:Statement) WHERE ${s}.subject = ${e}.id RETURN ${s}
UNION MATCH (${s}:Statement) WHERE ${s}.object = ${e}.id RETURN ${s}
UNION MATCH (${e})-[${r}]-(${m}) WHERE ${parameter(given["around"] === true)} AND ${mayGo(planning, reach, view, r, cypher`true`)} AND ${mayPass(reach, view, m)}
MATCH (${s}:Statement) WHERE ${s}.subject = ${m}.id AND ${s}.object IS NULL RETURN ${s} }
WITH ${s}`,
        conditions: [
          cypher`${day(s, "Earliest")} IS NOT NULL`,
          cypher`${saidOf(s, "rank")} <> "DEPRECATED"`,
          ...(inView === undefined ? [] : [inView]),
        ],
      }),
      bound: [s],
      keys: [
        key("earliest", () => day(s, "Earliest"), false),
        key("latest", () => day(s, "Latest"), true),
        key("id", () => cypher`${s}.id`, false),
      ],
      parts: [{ columns: item, variable: s }],
      node: (selected, at) => {
        const shape = planEntry(planning, selected, item, at, id);
        return (row) => shape(row[0] as Cells);
      },
    }),
  );
}

/** Plans an entry: a statement, seen from the entity with the id. */
function planEntry(planning: Planning, field: SelectedField, columns: Columns, place: Place, id: Fragment): Shape {
  const type = objectTypeOf(planning, field);
  return shapeObject(
    selectedFields(planning, type, field.nodes).map((selected) => [
      selected.key,
      selected.name === "__typename" ? () => type.name : planPart(planning, selected, columns, below(place, selected.key), id),
    ]),
  );
}

function planPart(planning: Planning, field: SelectedField, columns: Columns, place: Place, id: Fragment): Shape {
  const isIn = (of: Variable): Fragment => cypher`(coalesce(${of}.object = ${id}, false) AND ${of}.subject <> ${id})`;
  switch (field.name) {
    case "statement":
      return planStatement(planning, field.nodes, columns, place);
    case "date": {
      // What a statement states of a relationship or a name has a date; what states a date is the date.
      const [ofStatement, ofValue] = [planDate(planning, field, columns, "date"), planDate(planning, field, columns, "value")];
      return (cells) => ofStatement(cells) ?? ofValue(cells);
    }
    case "about":
      return planEnd(planning, field, columns, place, (of) => cypher`CASE WHEN ${isIn(of)} THEN ${of}.object ELSE ${of}.subject END`);
    case "other":
      return planEnd(planning, field, columns, place, (of) => cypher`CASE WHEN ${isIn(of)} THEN ${of}.subject ELSE ${of}.object END`);
    case "direction": {
      const column = columns.add({
        value: (of) =>
          cypher`CASE WHEN ${of}.object IS NULL THEN null WHEN ${of}.predicate IN ${symmetricVerbs(planning.model)} THEN "BOTH" WHEN ${isIn(of)} THEN "IN" ELSE "OUT" END`,
      });
      return (cells) => cells[column];
    }
    default: {
      const column = columns.property("predicate");
      const isVerb = field.name === "verb";
      return (cells) => {
        const predicate = String(cells[column]);
        if (planning.model.verbs.has(predicate) !== isVerb) return null;
        return isVerb ? predicate : propertyEnum(predicate);
      };
    }
  }
}

/** Plans the entity whose id an expression gives; null where there is none. */
function planEnd(planning: Planning, field: SelectedField, columns: Columns, place: Place, idOf: (of: Variable) => Fragment): Shape {
  const [entity, out, row] = [variable("e"), variable("end"), new Columns()];
  const shape = planEntity(planning, kindsOf(planning, field), field.nodes, row, place);
  const column = columns.add({
    before: (of) => {
      const { before, row: cells } = row.compile(entity);
      return cypher`CALL (${of}) { MATCH (${entity}:Entity {id: ${idOf(of)}})\n${join([before, cypher`RETURN collect(${cells}) AS ${out} }`], " ")}`;
    },
    value: () => cypher`${out}`,
  });
  return (cells) => {
    const [found] = cells[column] as Cells[];
    return found === undefined ? null : shape(found);
  };
}
