/** Every question of docs/cookbook.md is asked once, in words and in GraphQL, and gets the answer that stands there. */
import { Kind, parse } from "graphql";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { answersStand, documentAt, examplesIn } from "./helpers/examples.js";

const path = "docs/cookbook.md";
const text = documentAt(path);
const examples = examplesIn(text);

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph("seeds");
});
afterAll(() => graph.close());

answersStand(path, () => graph);

test("the questions are numbered, and each has one operation", () => {
  const questions = [...text.matchAll(/^### (.*)$/gm)].map(([, question = ""]) => question);
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(examples.map(({ heading }) => heading)).toEqual(questions);
  for (const [index, question] of questions.entries()) expect(question).toMatch(new RegExp(`^${index + 1}\\. \\S.*\\?$`));
});

test("each operation has a name of its own", () => {
  const names = examples.map(({ query }) => {
    const [operation] = parse(query).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
  });
  expect(names).not.toContain(undefined);
  expect(new Set(names).size).toBe(names.length);
});

test("operations and answers are short enough to be read", () => {
  const lines = (written: string): number => written.split("\n").length;
  expect(examples.filter(({ query, answer }) => lines(query) > 25 || lines(answer) > 50).map(({ heading }) => heading)).toEqual([]);
});
