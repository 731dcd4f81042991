/** What must hold of an edge. */
import type { QualifierDefinition } from "../model/index.js";
import { cypher, type Fragment, name, parameter, type Variable, variable } from "../store/cypher.js";
import { saidOf } from "../store/unsaid.js";
import { countOfEdge } from "./counts.js";
import { anyIn, datePredicate, exactly, type FilterPlace, operatorsOf, predicateOf, stated } from "./filter.js";
import { exactPredicate, textPredicate, writtenPredicate } from "./operators.js";
import { matchStatementsOf } from "./viewpoint.js";

/** The variables of an edge: the relationship, and what carries its values (itself, or its best statement in view). */
export interface EdgeCarrier {
  readonly edge: Variable;
  readonly values: Variable;
}

/** What must hold of an edge. */
export function edgePredicate(
  qualifiers: ReadonlyMap<string, QualifierDefinition>,
  input: unknown,
  { edge, values }: EdgeCarrier,
  place: FilterPlace,
): Fragment {
  return predicateOf(input, place, (key, operand, at) => {
    const statement = variable("s");
    const cited = (predicate: Fragment | undefined): Fragment | undefined =>
      predicate && cypher`EXISTS { ${matchStatementsOf(edge, at.view, statement)} AND ${predicate} }`;
    switch (key) {
      case "since":
      case "until":
        return storedDatePredicate(key, values, operand, at);
      case "sourceCount":
      case "citationCount":
        return exactly(countOfEdge(key, edge, at.view), operand, at);
      case "source":
        return operatorsOf(operand, at, (operator, value) =>
          cited(operator === "eq" ? cypher`${parameter(value)} IN ${statement}.sources` : anyIn(cypher`${statement}.sources`, value)),
        );
      case "layer":
        return operatorsOf(operand, at, (operator, value) => cited(exactPredicate(cypher`${statement}.layer`, operator, value)));
      case "id":
      case "verb":
        return exactly(key === "id" ? cypher`${edge}.id` : cypher`type(${edge})`, operand, at);
      default:
        return valuePredicate(key === "statedAs" ? "TEXT" : (qualifiers.get(key)?.value ?? "ENUM"), saidOf(values, key), operand, at);
    }
  });
}

function storedDatePredicate(key: string, values: Variable, input: unknown, place: FilterPlace): Fragment {
  const stored = (suffix: string): Fragment => cypher`${values}.${name(`${key}${suffix}`)}`;
  return datePredicate(stored, input, place);
}

function valuePredicate(type: QualifierDefinition["value"], value: Fragment, input: unknown, place: FilterPlace): Fragment {
  return operatorsOf(input, place, (operator, operand) => {
    if (operator === "isStated") return stated(operand, value);
    switch (type) {
      case "TEXT":
        return writtenPredicate(value, operator, operand);
      case "ENUM":
        // The filter may be that of a text, where other verbs that lead to the same type of node have free text, or another type's.
        return textPredicate(cypher`toLower(${value})`, operator, operand) ?? exactPredicate(value, operator, operand);
      default:
        return exactPredicate(value, operator, operand);
    }
  });
}
