/** How the whole of a list is counted, whatever the page: what the fields `facets`, `aggregate` and `groupBy` share. */
import { badInput } from "../../errors.js";
import { cypher, type Fragment, variable, type Variable } from "../../store/cypher.js";
import { within } from "../bounds.js";
import type { Planning } from "../planning.js";
import { bestValue, type Viewpoint } from "../viewpoint.js";
import type { FacetKey, FacetValues } from "./keys.js";
import type { Measures } from "./measures.js";

/** A list that can be counted. */
export interface Countable {
  readonly planning: Planning;
  readonly view: Viewpoint;
  /** Clauses that bind one item of the list after another, all filters applied. */
  readonly items: (of: Variable) => Fragment;
  readonly values: FacetValues;
  readonly measures: Measures;
}

/** A list's values, with null in place of none. */
export const orMissing = (values: Variable): Fragment => cypher`CASE WHEN size(${values}) = 0 THEN [null] ELSE ${values} END`;

/** What stands for people in place of a value that is an id: the name of the entity, the title of the source; null of other keys. */
export function labelIn(key: FacetKey, value: Fragment, view: Viewpoint): Fragment {
  const one = variable("labelled");
  switch (key) {
    case "COUNTRY":
    case "TOPIC":
      return cypher`head(COLLECT { MATCH (${one}:Entity {id: ${value}}) RETURN ${bestValue("names", "name", "value", view)(one)} })`;
    case "SOURCE":
      return cypher`head(COLLECT { MATCH (${one}:Source {id: ${value}}) RETURN ${one}.title })`;
    default:
      return cypher`null`;
  }
}

/** What stands for people in place of any value; `found` is what {@link labelIn} gave. */
export function labelOf({ dataset }: Planning, key: FacetKey, value: string, found: unknown): string {
  switch (key) {
    case "LAYER":
      return dataset.layers.find(({ name }) => name === value)?.title ?? value;
    case "DECADE":
      return `${value}s`;
    case "KIND":
      return sentence(value.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`));
    case "TYPE":
    case "VERB":
      return sentence(value.replace(/_/g, " "));
    default:
      return typeof found === "string" ? found : value;
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** How many buckets or groups may be asked for at once. */
const MOST_BUCKETS = 100;

/** The `first` of facets and groups. @throws ApiError BAD_USER_INPUT */
export function firstOf(given: Readonly<Record<string, unknown>>, path: string): number {
  return within({ first: given["first"] ?? 20 }, "first", path, 0, MOST_BUCKETS);
}

/** The keys of `by`, each once. @throws ApiError BAD_USER_INPUT when there are none or more than `most` */
export function keysOf(given: Readonly<Record<string, unknown>>, path: string, most: number): readonly FacetKey[] {
  const keys = [...new Set(given["by"] as readonly FacetKey[])];
  if (keys.length === 0 || keys.length > most) throw badInput(`${path}.by`, `name one to ${most} keys, such as [TYPE]`);
  return keys;
}
