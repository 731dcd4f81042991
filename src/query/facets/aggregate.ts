/** Aggregates: how many items there are, and between what their dates and numbers lie. */
import { getNamedType, type GraphQLObjectType } from "graphql";
import { cypher, type Fragment, join, type Variable, variable } from "../../store/cypher.js";
import { planPartialDate } from "../plain.js";
import type { Planning } from "../planning.js";
import { type Cells, type Columns, type Shape, shapeObject } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";
import type { Countable } from "./counting.js";
import type { Measure } from "./measures.js";

/** What an aggregate reads: values of each item, bound under names; then what they add up to, as columns. */
export class Aggregation {
  readonly #bindings: { readonly value: Fragment; readonly as: Variable }[] = [];
  readonly #results: Fragment[] = [cypher`count(*)`];

  /** ` , value AS name` for the WITH clause that binds an item's values. */
  get bindings(): readonly Fragment[] {
    return this.#bindings.map(({ value, as }) => cypher`${value} AS ${as}`);
  }

  /** What is aggregated, as a list; its first cell is how many there are. */
  get row(): Fragment {
    return cypher`[${join(this.#results, ", ")}]`;
  }

  bind(value: Fragment): Variable {
    const as = variable("measure");
    this.#bindings.push({ value, as });
    return as;
  }

  /** Adds a result; its number is where its cell will be. */
  add(result: Fragment): number {
    return this.#results.push(result) - 1;
  }
}

/** Plans what an `aggregate` selects of an aggregation. */
export function planAggregation({ planning, measures }: Countable, field: SelectedField, aggregation: Aggregation): Shape {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  return shapeObject(
    selectedFields(planning, type, field.nodes).map((selected): readonly [string, Shape] => {
      if (selected.name === "__typename") return [selected.key, () => type.name];
      if (selected.name === "count") return [selected.key, (cells) => cells[0]];
      const measure = measures(selected.name);
      return [selected.key, measure === undefined ? () => null : planRange(planning, selected, measure, aggregation)];
    }),
  );
}

/** Plans `{min max}` of dates or numbers, null where no item has one. */
function planRange(planning: Planning, field: SelectedField, measure: Measure, aggregation: Aggregation): Shape {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const fields = selectedFields(planning, type, field.nodes).map((selected): readonly [string, Shape, number | undefined] => {
    if (selected.name === "__typename") return [selected.key, () => type.name, undefined];
    if ("number" in measure) {
      const value = aggregation.bind(measure.number);
      // A mean is rounded: what comes after is how a computer writes fractions.
      const column = aggregation.add(
        selected.name === "min" ? cypher`min(${value})` : selected.name === "max" ? cypher`max(${value})` : cypher`round(avg(${value}), 6)`,
      );
      return [selected.key, (cells) => cells[column], column];
    }
    // The date itself goes along with the day by which it is the first or the last.
    const day = selected.name === "min" ? measure.earliest : measure.latest;
    const pair = aggregation.bind(cypher`CASE WHEN ${day} IS NOT NULL THEN [${day}, ${measure.date}] END`);
    const column = aggregation.add(selected.name === "min" ? cypher`min(${pair})` : cypher`max(${pair})`);
    const shape = planPartialDate(planning, selected);
    return [selected.key, (cells) => shape((cells[column] as Cells | null)?.[1]), column];
  });
  const shape = shapeObject(fields.map(([key, one]) => [key, one]));
  const columns = fields.flatMap(([, , column]) => (column === undefined ? [] : [column]));
  return (cells) => (columns.every((column) => cells[column] === null) && columns.length > 0 ? null : shape(cells));
}

/** Plans the field `aggregate` of a list. */
export function planAggregate(list: Countable, field: SelectedField, columns: Columns): Shape {
  const aggregation = new Aggregation();
  const shape = planAggregation(list, field, aggregation);
  const out = variable("aggregate");
  const column = columns.add({
    before: (of) => {
      const { bindings } = aggregation;
      const bound = bindings.length === 0 ? cypher`` : cypher`WITH ${join(bindings, ", ")}\n`;
      return cypher`CALL (${of}) { ${list.items(of)}\n${bound}RETURN ${aggregation.row} AS ${out} }`;
    },
    value: () => cypher`${out}`,
  });
  return (cells) => shape(cells[column] as Cells);
}
