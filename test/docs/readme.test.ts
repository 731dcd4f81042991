/** What the README shows is what the API answers, and its table of settings is that of the code. */
import { readFile } from "node:fs/promises";
import { SETTINGS } from "../../src/config.js";
import { type TestGraph, testGraph } from "../setup/graph.js";

/** Each query of the README with the answer that follows it. */
function examples(text: string): { query: string; answer: unknown }[] {
  return [...text.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(([, query = "", answer = ""]) => ({
    query,
    answer: JSON.parse(answer) as unknown,
  }));
}

describe("the README", () => {
  let graph: TestGraph;
  let text: string;
  beforeAll(async () => {
    text = await readFile("README.md", "utf8");
    graph = await testGraph("seeds");
  });
  afterAll(() => graph.close());

  test("shows three queries with their real answers", async () => {
    // The last is of data that importing.test.ts brings in.
    const shown = examples(text.slice(0, text.indexOf("## Bring your own")));
    expect(shown).toHaveLength(3);
    for (const { query, answer } of shown) expect((await graph.ask(query)).result).toEqual({ data: answer });
  });

  test("lists every setting, as --help does", () => {
    for (const [name, { description }] of Object.entries(SETTINGS)) expect(text).toContain(`| \`${name}\` | ${description} |`);
  });
});
