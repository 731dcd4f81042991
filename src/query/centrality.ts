/** Measures of centrality: of the whole dataset, whatever the viewpoint. Null while they are not there, see store/centrality.ts. */
import { CENTRALITY_PROPERTIES, type CentralityMeasure, MOST_BETWEENNESS, MOST_MEASURED } from "../store/centrality.js";
import { cypher, type Fragment, name, type Variable } from "../store/cypher.js";
import type { DatasetSnapshot } from "./dataset.js";
import { exactly, type FilterPlace, predicateOf } from "./filter.js";
import type { OrderKey } from "./order.js";
import { planPlain } from "./plain.js";
import type { Place, Planning } from "./planning.js";
import type { Columns, Shape } from "./row.js";
import type { SelectedField } from "./selection.js";
import type { Viewpoint } from "./viewpoint.js";

const MEASURES = Object.keys(CENTRALITY_PROPERTIES) as readonly CentralityMeasure[];

/** Plans `centrality`. */
export function planCentrality(planning: Planning, field: SelectedField, columns: Columns, place: Place): Shape {
  if (!place.view.measured) return () => null;
  const shape = planPlain(planning, field);
  const cellOf = MEASURES.map((measure) => [measure, columns.property(CENTRALITY_PROPERTIES[measure])] as const);
  const scope = scopeOf(planning.dataset);
  return (cells) => shape({ scope, ...Object.fromEntries(cellOf.map(([measure, column]) => [measure, cells[column]])) });
}

/** What must hold of an entity's measures. */
export const centralityPredicate = (input: unknown, entity: Variable, place: FilterPlace): Fragment =>
  predicateOf(input, place, (measure, operand, at) => exactly(measureOf(measure as CentralityMeasure, entity, at.view), operand, at));

/** A measure as a key to sort by. */
export const centralityKey = (
  measure: CentralityMeasure,
  descending: boolean,
  entity: Variable,
  view: Viewpoint,
  prefix: string,
): OrderKey => ({
  signature: `${prefix}centrality.${measure}`,
  descending,
  nullable: true,
  value: () => measureOf(measure, entity, view),
});

const measureOf = (measure: CentralityMeasure, entity: Variable, view: Viewpoint): Fragment =>
  view.measured ? cypher`${entity}.${name(CENTRALITY_PROPERTIES[measure])}` : cypher`null`;

/** Of what the measures are, or why there are none. */
export function scopeOf({ measured, version }: DatasetSnapshot): string {
  const above = ({ entities, relationships }: { readonly entities: number; readonly relationships: number }): string =>
    `of more than ${entities} entities or ${relationships} relationships`;
  switch (measured) {
    case "ALL":
      return `the whole dataset, version ${version}`;
    case "WITHOUT_BETWEENNESS":
      return `the whole dataset, version ${version}, without betweenness, which is not worked out ${above(MOST_BETWEENNESS)}`;
    case "NOTHING":
      return `none: centrality is not worked out ${above(MOST_MEASURED)}`;
    case undefined:
      return `none yet: that of version ${version} is being worked out`;
  }
}
