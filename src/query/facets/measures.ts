/** What can be aggregated over the items of a list: dates and numbers. */
import type { Kind } from "../../model/index.js";
import { cypher, type Fragment, type Variable } from "../../store/cypher.js";
import { countOfEdge, countOfEntity, degreeOf } from "../counts.js";
import type { EdgeCarrier } from "../edge-where.js";
import { bestValue, type Viewpoint } from "../viewpoint.js";

/** A date, by its first and last day; or a number. */
export type Measure = { readonly date: Fragment; readonly earliest: Fragment; readonly latest: Fragment } | { readonly number: Fragment };

/** What a measure reads of an item; undefined when the items of the list have no such thing. */
export type Measures = (measure: string) => Measure | undefined;

/** Of entities of some kinds. */
export const entityMeasures =
  (kinds: readonly Kind[], entity: Variable, view: Viewpoint): Measures =>
  (measure) => {
    if (measure === "degree") return { number: degreeOf(entity, view) };
    if (measure === "sourceCount" || measure === "citationCount") return { number: countOfEntity(measure, entity, view) };
    const property = kinds.map((kind) => kind.properties.get(measure)).find((one) => one?.value === "DATE");
    if (property === undefined) return undefined;
    const value = (stored: string, ofStatement: string): Fragment => bestValue(property.name, stored, ofStatement, view)(entity);
    return {
      date: value(property.name, "value"),
      earliest: value(`${property.name}Earliest`, "valueEarliest"),
      latest: value(`${property.name}Latest`, "valueLatest"),
    };
  };

/** Of relationships: of the edge, else of the entity at the other end. */
export const relationshipMeasures =
  (kinds: readonly Kind[], node: Variable, { edge, values }: EdgeCarrier, view: Viewpoint): Measures =>
  (measure) => {
    switch (measure) {
      case "since":
        return { date: cypher`${values}.since`, earliest: cypher`${values}.sinceEarliest`, latest: cypher`${values}.sinceLatest` };
      case "until":
        return { date: cypher`${values}.until`, earliest: cypher`${values}.untilEarliest`, latest: cypher`${values}.untilLatest` };
      case "sourceCount":
      case "citationCount":
        return { number: countOfEdge(measure, edge, view) };
      default:
        return entityMeasures(kinds, node, view)(measure);
    }
  };

/** Of statements. */
export const statementMeasures =
  (statement: Variable): Measures =>
  (measure) =>
    measure === "since"
      ? { date: cypher`${statement}.since`, earliest: cypher`${statement}.sinceEarliest`, latest: cypher`${statement}.sinceLatest` }
      : undefined;
