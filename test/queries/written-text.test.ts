/** Texts that lie as written are asked in Cypher as if they were folded: held against the folding itself. */
import fc from "fast-check";
import { fold } from "../../src/model/index.js";
import { textPredicate, writtenPredicate } from "../../src/query/operators.js";
import type { Connection } from "../../src/store/connection.js";
import { cypher, type Fragment, join, parameter } from "../../src/store/cypher.js";
import { testConnection } from "../setup/graph.js";
import { settings } from "./helpers/questions.js";

let connection: Connection;
beforeAll(() => {
  connection = testConnection();
});
afterAll(() => connection.close());

/** What each predicate comes to, in one statement. */
async function truths(predicates: readonly (Fragment | undefined)[]): Promise<unknown> {
  const all = join(
    predicates.map((one) => one ?? cypher`"no such operator"`),
    ", ",
  );
  const [row] = await connection.read(cypher`RETURN [${all}]`, { deadline: 20_000 });
  return row?.[0];
}

const PIECES = [
  "città",
  "Citta",
  "CITTÀ",
  "È",
  "e",
  "pilota",
  "l’",
  "'",
  "“",
  '"',
  "«",
  " ",
  "  ",
  "\u00a0",
  ".",
  "*",
  "(",
  "\\",
  "[",
  "ﬁ",
  "n\u0303",
  "ñ",
  "ß",
  "Ω",
  "日本",
  "🙂",
  "1",
  "-",
  "\n",
];
const text = (): fc.Arbitrary<string> => fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(""));
const words = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

function expected(written: string, operator: string, operand: string): boolean {
  const [value, asked] = [fold(written), fold(operand)];
  switch (operator) {
    case "eq":
    case "in":
      return value === asked;
    case "contains":
      return value.includes(asked);
    case "startsWith":
      return value.startsWith(asked);
    default:
      return words(asked).every((word) => words(value).includes(word));
  }
}

test("any text, any operator", async () => {
  const one = fc.record({ written: text(), operator: fc.constantFrom("eq", "in", "contains", "startsWith", "words"), operand: text() });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 100, maxLength: 100 }), async (all) => {
      const operandOf = ({ operator, operand }: { operator: string; operand: string }): unknown =>
        operator === "in" ? ["other", operand] : operand;
      const asked = await truths(all.map((each) => writtenPredicate(cypher`${parameter(each.written)}`, each.operator, operandOf(each))));
      const folded = await truths(
        all.map((each) => textPredicate(cypher`${parameter(fold(each.written))}`, each.operator, operandOf(each))),
      );
      const wanted = all.map(({ written, operator, operand }) => expected(written, operator, operand));
      expect(all.filter((_, i) => (asked as unknown[])[i] !== wanted[i])).toEqual([]);
      expect(all.filter((_, i) => (folded as unknown[])[i] !== wanted[i])).toEqual([]);
    }),
    settings(10),
  );
});

test("a missing text satisfies nothing, not even to have no words", async () => {
  const missing = cypher`${parameter(null)}`;
  const predicates = [writtenPredicate, textPredicate].flatMap((predicate) =>
    ["eq", "contains", "startsWith", "words"].map((operator) => predicate(missing, operator, "")),
  );
  expect(await truths(predicates.map((one) => one && cypher`coalesce(${one}, false)`))).toEqual(predicates.map(() => false));
});
