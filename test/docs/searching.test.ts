/** What docs/searching.md shows is what the API answers about the project's seeds. */
import { MATCHES } from "../../src/query/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { answersStand, documentAt } from "./helpers/examples.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph("seeds");
});
afterAll(() => graph.close());

answersStand("docs/searching.md", () => graph);

test("the table has every match with its scores", () => {
  const text = documentAt("docs/searching.md");
  for (const [match, { least, most }] of Object.entries(MATCHES))
    expect(text).toMatch(new RegExp(`\\| \`${match}\` +\\| ${least === most ? least : `${least} to ${most}`} +\\|`));
});
