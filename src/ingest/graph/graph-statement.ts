import { boundsOf, edgeId, parseDate, type Bounds, type Model, type Statement } from "../../model/index.js";
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
    bounds: boundsOf(date, verb?.definition.nature ?? "STATE"),
    edge: verb && edgeId(verb, statement),
  };
}

/** The single layers of a layer key. */
export const layersOfKey = (layerKey: string): readonly string[] => layerKey.split("+");

/** The layer key of a statement that needs all of these in view. */
export const joinLayerKeys = (keys: readonly string[]): string => [...new Set(keys.flatMap(layersOfKey))].sort(compareText).join("+");
