/** What a layer may not state: values that could be stored and never be answered, or not as they were given. */
import { claimProblem } from "../../../src/ingest/layer/check-claim.js";
import { model } from "../../../src/model/index.js";

const cited = { citations: [{ source: "s", statedAs: null, locator: { type: "TEXT" } }] } as const;

const problemOf = (kind: string, claim: object): unknown => {
  const found = model.kinds.get(kind);
  if (found === undefined) throw new Error(`There is no kind ${kind}`);
  return claimProblem({ ...cited, ...claim } as unknown as Parameters<typeof claimProblem>[0], "org:one", found, new Set(["s"]), model);
};

test.each([
  ["a number beyond GraphQL's Int", { predicate: "observations", value: 2 ** 31 }, /not a count/],
  ["half a character", { predicate: "names", value: "a\ud800b" }, /half a character/],
  ["a character that terminals obey", { predicate: "names", value: "a\u0000b" }, /the control character U\+0000/],
  ["a name of too many characters", { predicate: "names", value: "😀".repeat(501) }, /has 501 characters/],
  ["a type that every object of JavaScript has", { predicate: "type", value: "toString" }, /not a value of Organization.type/],
])("%s is refused", (_, claim, problem) => {
  expect(problemOf("Organization", claim)).toMatchObject({ field: "value", problem: expect.stringMatching(problem) as unknown });
});

test("a rank that every object of JavaScript has is refused", () => {
  expect(problemOf("Organization", { predicate: "names", value: "One", rank: "toString" })).toMatchObject({ field: "rank" });
});

test("the largest number, a whole pair and a type of the model are not", () => {
  expect(problemOf("Organization", { predicate: "observations", value: 2 ** 31 - 1 })).not.toMatchObject({ field: "value" });
  expect(problemOf("Organization", { predicate: "names", value: "One 😀" })).toBeUndefined();
  expect(problemOf("Organization", { predicate: "names", value: "😀".repeat(500) })).toBeUndefined();
  expect(problemOf("Organization", { predicate: "type", value: "EDUCATION" })).toBeUndefined();
});
