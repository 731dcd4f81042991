/** What docs/filtering.md shows is what the API answers about the project's seeds. */
import { FACET_KEYS } from "../../src/query/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { answersStand, documentAt } from "./helpers/examples.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph("seeds");
});
afterAll(() => graph.close());

answersStand("docs/filtering.md", () => graph);

test("the table has every key of facets", () => {
  for (const key of Object.keys(FACET_KEYS)) expect(documentAt("docs/filtering.md")).toContain(`\`${key}\``);
});
