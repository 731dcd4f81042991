import { type GraphQLNamedType, type GraphQLObjectType, isAbstractType, isObjectType } from "graphql";
import { ApiError } from "../errors.js";
import type { Model } from "../model/index.js";
import type { DatasetSnapshot } from "./dataset.js";
import type { SelectionContext } from "./selection.js";
import type { Viewpoint } from "./viewpoint.js";

/** The text of a source, by code point; null where it is not at hand. */
export interface SourceTexts {
  passage(source: string, sha256: string, start: number, end: number): string | null;
}

/** What all planners of one operation share. */
export interface Planning extends SelectionContext {
  readonly model: Model;
  readonly dataset: DatasetSnapshot;
  readonly texts: SourceTexts;
  readonly budget: Budget;
}

/** Where in the operation a planner is: the viewpoint in force, the path of the field, and how many parents it is asked for. */
export interface Place {
  readonly view: Viewpoint;
  readonly path: string;
  readonly parents: number;
}

/** The place of a field below another. */
export const below = (place: Place, key: string, parents = place.parents): Place => ({
  view: place.view,
  path: place.path === "" ? key : `${place.path}.${key}`,
  parents,
});

/** Conditions of filters and keys of orders in one operation: Neo4j plans each, and takes seconds for some thousand. */
export const MOST_CONDITIONS = 500;

/** Counts what an operation may read at most, in things (entities, edges, statements), before it is sent. */
export class Budget {
  #cost = 0;
  #conditions = 0;

  constructor(readonly limit: number) {}

  /**
   * @throws ApiError QUERY_TOO_COMPLEX when the operation asks for more than the limit in all
   */
  spend(things: number, path: string): void {
    this.#cost += things;
    if (this.#cost > this.limit) {
      throw new ApiError(
        "QUERY_TOO_COMPLEX",
        `The operation may read ${this.#cost} things by ${path}, more than the limit of ${this.limit}: ask for smaller pages or fewer levels.`,
        {
          cost: this.#cost,
          limit: this.limit,
        },
      );
    }
  }

  /**
   * Counts what a field is filtered and sorted by.
   *
   * @throws ApiError QUERY_TOO_COMPLEX when the operation has more than {@link MOST_CONDITIONS} in all
   */
  compare({ where, orderBy }: Readonly<Record<string, unknown>>, path: string): void {
    this.#conditions += conditionsIn(where) + conditionsIn(orderBy);
    if (this.#conditions > MOST_CONDITIONS) {
      throw new ApiError(
        "QUERY_TOO_COMPLEX",
        `The operation has ${this.#conditions} conditions and keys to sort by up to ${path}, more than the limit of ${MOST_CONDITIONS}; compare with a list by \`in\`.`,
        { cost: this.#conditions, limit: MOST_CONDITIONS },
      );
    }
  }
}

/** How many operators an input has, however deep they lie; a list that one compares with is one. */
function conditionsIn(input: unknown): number {
  if (input === undefined || input === null) return 0;
  if (typeof input !== "object") return 1;
  const parts: readonly unknown[] = Object.values(input);
  const compared = Array.isArray(input) && parts.some((one) => typeof one !== "object");
  return compared ? 1 : parts.reduce<number>((sum, one) => sum + conditionsIn(one), 0);
}

/** The object types that a value of this output type may have. */
export function concreteTypes(planning: Planning, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? planning.schema.getPossibleTypes(type) : [];
}
