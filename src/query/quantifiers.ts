/**
 * Quantifiers of filters: `some`, `all`, `none`, `single` and `count` of the things that hang on an entity, in view.
 * Of no thing at all, `some` and `single` are false, `all` and `none` true. What a filter leaves unknown of a thing counts as
 * not satisfied, so that `all` demands to know. `none` is NOT `some`: the certainty of dates turns over in it.
 */
import { cypher, type Fragment } from "../store/cypher.js";
import { type FilterPlace, operatorsOf } from "./filter.js";
import { allOf, entriesOf, exactPredicate, negate } from "./operators.js";

/** What a quantifier ranges over. */
export interface Range {
  /** Binds one of the things after another, with what `holds` needs to read of it for this filter; and what must hold to be in view. */
  readonly match: (where: unknown) => { readonly pattern: Fragment; readonly conditions: readonly Fragment[] };
  /** That this filter holds of the thing bound. */
  readonly holds: (where: unknown, place: FilterPlace) => Fragment;
}

/**
 * That all given quantifiers hold.
 *
 * @param range - makes what is ranged over, each time with variables of its own
 */
export function quantified(input: unknown, place: FilterPlace, range: () => Range): Fragment {
  return allOf(
    entriesOf(input, place.path).map(([quantifier, operand]) => {
      const at = { ...place, path: `${place.path}.${quantifier}` };
      switch (quantifier) {
        case "some":
          return exists(range(), operand, at);
        case "none":
          return negate(exists(range(), operand, { ...at, negated: !at.negated }));
        case "all": {
          const things = range();
          return cypher`NOT EXISTS { ${where(things, operand, negate(things.holds(operand, at)))} }`;
        }
        case "single":
          return cypher`${count(range(), operand, at)} = 1`;
        default: {
          const { where: filter, ...comparisons } = operand as Readonly<Record<string, unknown>>;
          const counted = count(range(), filter ?? {}, { ...at, path: `${at.path}.where` });
          return operatorsOf(comparisons, at, (operator, value) => exactPredicate(counted, operator, value));
        }
      }
    }),
  );
}

function where({ match }: Range, filter: unknown, predicate: Fragment): Fragment {
  const { pattern, conditions } = match(filter);
  return cypher`${pattern} WHERE ${allOf([...conditions, predicate])}`;
}

const exists = (things: Range, filter: unknown, place: FilterPlace): Fragment =>
  cypher`EXISTS { ${where(things, filter, things.holds(filter, place))} }`;

const count = (things: Range, filter: unknown, place: FilterPlace): Fragment =>
  cypher`COUNT { ${where(things, filter, things.holds(filter, place))} }`;
