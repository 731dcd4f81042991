/** What must hold of a statement. */
import { cypher, type Fragment, name, parameter, type Variable, variable } from "../store/cypher.js";
import { saidOf } from "../store/unsaid.js";
import { anyIn, apart, datePredicate, exactly, type FilterPlace, operatorsOf, predicateOf, stated, textual } from "./filter.js";
import { allOf, exactPredicate, writtenPredicate } from "./operators.js";
import type { Planning } from "./planning.js";
import { propertyNames } from "./property-name.js";
import { quantified } from "./quantifiers.js";
import { statementInView } from "./viewpoint.js";

/** When what is stated began or happened: the date of the statement, or the date that it states, as of an establishment. */
function statementDatePredicate(statement: Variable, input: unknown, place: FilterPlace): Fragment {
  const stored = (suffix: string): Fragment =>
    cypher`coalesce(${statement}.${name(`since${suffix}`)}, ${statement}.${name(`value${suffix === "" ? "Earliest" : suffix}`)})`;
  return datePredicate(stored, input, place);
}

/** What must hold of a statement. */
export function statementPredicate(
  input: unknown,
  statement: Variable,
  place: FilterPlace,
  propertyName: (value: string) => string,
): Fragment {
  return predicateOf(input, place, (key, operand, at) => {
    switch (key) {
      case "date":
        return statementDatePredicate(statement, operand, at);
      case "text":
        return statementTextPredicate(statement, operand, at);
      case "source":
        return operatorsOf(operand, at, (operator, value) =>
          operator === "eq" ? cypher`${parameter(value)} IN ${statement}.sources` : anyIn(cypher`${statement}.sources`, value),
        );
      case "property":
        return operatorsOf(operand, at, (operator, value) =>
          operator === "isStated"
            ? stated(value, cypher`CASE WHEN ${statement}.object IS NULL THEN ${statement}.predicate END`)
            : exactPredicate(
                cypher`${statement}.predicate`,
                operator,
                Array.isArray(value) ? value.map((one) => propertyName(String(one))) : propertyName(String(value)),
              ),
        );
      case "verb":
        return operatorsOf(operand, at, (operator, value) =>
          operator === "isStated"
            ? stated(value, cypher`${statement}.object`)
            : exactPredicate(cypher`${statement}.predicate`, operator, value),
        );
      default:
        return exactly(saidOf(statement, key), operand, at);
    }
  });
}

/** By the value of a statement, or by its words as written. */
function statementTextPredicate(statement: Variable, input: unknown, place: FilterPlace): Fragment {
  const { isStated, comparisons } = apart(input, place);
  const value = cypher`${statement}.folded`;
  const words = cypher`${statement}.statedAs`;
  const inValue = operatorsOf(comparisons, place, textual(value));
  const inWords = operatorsOf(comparisons, place, (operator, operand) => writtenPredicate(words, operator, operand));
  return allOf([
    ...(isStated === undefined ? [] : [stated(isStated, cypher`coalesce(${value}, ${words})`)]),
    cypher`(coalesce(${inValue}, false) OR coalesce(${inWords}, false))`,
  ]);
}

/** Binds the statements of an entity, those of which it is the subject or the object. */
export const statementsOf = (entity: Variable, statement: Variable): { match: Fragment; where: Fragment } => ({
  match: cypher`MATCH (${statement}:Statement)`,
  where: cypher`(${statement}.subject = ${entity}.id OR ${statement}.object = ${entity}.id)`,
});

/** That quantifiers over the statements of an entity hold. */
export function statementsPredicate({ model }: Planning, input: unknown, entity: Variable, place: FilterPlace): Fragment {
  return quantified(input, place, () => {
    const statement = variable("s");
    const { match, where } = statementsOf(entity, statement);
    const inView = statementInView(place.view, statement);
    return {
      match: () => ({ pattern: match, conditions: inView === undefined ? [where] : [where, inView] }),
      holds: (filter, at) => statementPredicate(filter, statement, at, propertyNames(model)),
    };
  });
}
