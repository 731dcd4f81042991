import { ALWAYS, boundsOf, edgeId, parseDate, type Bounds, type Model, type Statement } from "../../model/index.js";
import { compareText } from "../seeds/place.js";

/** A statement with what follows from its place in the graph. */
export interface GraphStatement {
  readonly statement: Statement;
  /** Its layer; for a derived one the layers of all its premises, sorted, joined by `+`. */
  readonly layerKey: string;
  /** When it holds. */
  readonly bounds: Bounds;
  /** The id of the edge that it supports, for a relationship. */
  readonly edge: string | undefined;
}

/** A statement that a source bears, in the graph. */
export function stated(statement: Statement, model: Model): GraphStatement {
  const verb = statement.object === null ? undefined : model.verbs.get(statement.predicate);
  const date = statement.date === null ? undefined : parseDate(statement.date);
  return {
    statement,
    layerKey: statement.layer,
    bounds:
      date === undefined && verb === undefined && !dependsOnTime(statement.predicate, model)
        ? ALWAYS
        : boundsOf(date, verb?.definition.nature ?? "STATE"),
    edge: verb && edgeId(verb, statement),
  };
}

/**
 * Whether an undated value of a property may have held at some times only: a count, a text such as a status. What a thing
 * is called, what it is and when it was established holds of it at any time, unless a date says otherwise.
 */
function dependsOnTime(predicate: string, model: Model): boolean {
  for (const kind of model.kinds.values()) {
    const property = kind.properties.get(predicate);
    if (property !== undefined) return property.value === "OBSERVATION" || property.value === "TEXT";
  }
  return true;
}

/** The single layers of a layer key. */
export const layersOfKey = (layerKey: string): readonly string[] => layerKey.split("+");

/** The layer key of a statement that needs all of these in view. */
export const joinLayerKeys = (keys: readonly string[]): string => [...new Set(keys.flatMap(layersOfKey))].sort(compareText).join("+");
