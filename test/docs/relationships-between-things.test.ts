/** The questions of docs/relationships-between-things.md get the answers that stand there. */
import { type TestGraph, testGraph } from "../setup/graph.js";
import { answersStand } from "./helpers/examples.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph("seeds");
});
afterAll(() => graph.close());

answersStand("docs/relationships-between-things.md", () => graph);
