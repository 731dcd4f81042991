/** What the README shows is what the API answers, and its table of settings is that of the code. */
import { SETTINGS } from "../../src/config.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { answersStand, documentAt, examplesIn } from "./helpers/examples.js";

// The last example is of data that importing.test.ts brings in.
const seeds = { until: "## Bring your own" };

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph("seeds");
});
afterAll(() => graph.close());

answersStand("README.md", () => graph, seeds);

test("the README shows three queries with their answers", () => {
  expect(examplesIn(documentAt("README.md", seeds))).toHaveLength(3);
});

test("the README lists every setting, as --help does", () => {
  const text = documentAt("README.md");
  for (const [name, { description }] of Object.entries(SETTINGS)) expect(text).toContain(`| \`${name}\` | ${description} |`);
});
