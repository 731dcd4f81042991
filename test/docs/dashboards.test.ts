/** What docs/dashboards.md shows is what the API answers about the project's seeds. */
import { type TestGraph, testGraph } from "../setup/graph.js";
import { answersStand } from "./helpers/examples.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph("seeds");
});
afterAll(() => graph.close());

answersStand("docs/dashboards.md", () => graph);
