/** What docs/searching.md shows is what the API answers about the project's seeds. */
import { readFile } from "node:fs/promises";
import { MATCHES } from "../../src/query/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";

let graph: TestGraph;
let text: string;
beforeAll(async () => {
  text = await readFile("docs/searching.md", "utf8");
  graph = await testGraph("seeds");
});
afterAll(() => graph.close());

test("every query has its real answer", async () => {
  const shown = [...text.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)];
  expect(shown).toHaveLength(text.split("```graphql").length - 1);
  for (const [, query = "", answer = ""] of shown) expect((await graph.ask(query)).result).toEqual({ data: JSON.parse(answer) as unknown });
});

test("the table has every match with its scores", () => {
  for (const [match, { least, most }] of Object.entries(MATCHES))
    expect(text).toMatch(new RegExp(`\\| \`${match}\` +\\| ${least === most ? least : `${least} to ${most}`} +\\|`));
});
