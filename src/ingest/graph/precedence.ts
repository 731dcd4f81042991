import { NAME_TYPES, RANKS, type Model, type Statement } from "../../model/index.js";
import { sourcesOf } from "./dated.js";

/** What the order of statements depends on beside the statement itself. */
export interface PrecedenceOf {
  readonly model: Model;
  /** The place of a layer in the order of preference, from 0; negative for one that is not known. */
  readonly layerRank: (layer: string) => number;
}

const RANKS_IN_ORDER = Object.keys(RANKS);
const NAME_TYPES_IN_ORDER = Object.keys(NAME_TYPES);

/**
 * A text by which statements on one point sort, best first: rank, order of layers, number of sources (more first), id.
 * Of names, their type (in the order of {@link NAME_TYPES}) and English first come before the number of sources, so that
 * the first name is the one to show.
 */
export function precedence(statement: Statement, { model, layerRank }: PrecedenceOf): string {
  const { id, rank, layer, citations, qualifiers, predicate } = statement;
  const sources = sourcesOf(citations).length;
  const isName = statement.object === null && model.commonProperties.get(predicate)?.value === "NAME";
  const parts = [
    digits(RANKS_IN_ORDER.indexOf(rank), 1),
    digits(layerRank(layer), 3),
    ...(isName ? [digits(NAME_TYPES_IN_ORDER.indexOf(String(qualifiers["type"])), 1), qualifiers["language"] === "en" ? "0" : "1"] : []),
    digits(9999 - Math.min(sources, 9999), 4),
    id,
  ];
  return parts.join(".");
}

/** A number with leading zeros, so that it sorts as text; what is not in a list comes last. */
const digits = (number: number, width: number): string => (number < 0 ? "9".repeat(width) : String(number).padStart(width, "0"));
