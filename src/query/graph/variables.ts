import { variable, type Variable } from "../../store/cypher.js";

/** Several variables by the beginnings of their names. */
export const variables = <Hint extends string>(...hints: readonly Hint[]): Readonly<Record<Hint, Variable>> =>
  Object.fromEntries(hints.map((hint) => [hint, variable(hint)])) as Record<Hint, Variable>;
