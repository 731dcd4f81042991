/** The questions of docs/relationships-between-things.md get the answers that stand there. UPDATE_FIXTURES=1 writes them anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { ask } from "../queries/helpers/ask.js";
import { compact } from "../queries/helpers/compact.js";

const root = join(import.meta.dirname, "../..");
const path = join(root, "docs/relationships-between-things.md");
const text = readFileSync(path, "utf8");
const EXAMPLE = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g;
const updating = (process.env["UPDATE_FIXTURES"] ?? "") !== "" && (process.env["CI"] ?? "") === "";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(join(root, "seeds"));
});
afterAll(() => graph.close());

const examples = [...text.matchAll(EXAMPLE)].map(([whole, query = "", answer = ""]) => ({ whole, query, answer }));

test("the document has examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
});

if (updating) {
  test("are written anew", async () => {
    let written = text;
    for (const { whole, query } of examples) {
      const { answer } = await ask(graph, query);
      expect(answer.errors).toBeUndefined();
      written = written.replace(whole, () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${compact(answer.data ?? null)}\n\`\`\``);
    }
    writeFileSync(path, await format(written, { parser: "markdown", printWidth: 140, proseWrap: "preserve" }));
  });
} else {
  test.each(examples)("$query", async ({ query, answer }) => {
    const asked = await ask(graph, query);
    expect(asked.answer.errors).toBeUndefined();
    expect(asked.answer.data).toEqual(JSON.parse(answer));
  });
}
