/** The questions that docs/importing.md and the README ask of the example import have the answers that they show. */
import { readFile } from "node:fs/promises";
import { importLayer, readMapping } from "../../src/ingest/index.js";
import { type TestGraph, testGraph, wipe } from "../setup/graph.js";

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph("seeds");
  const { driver, database } = graph.connection;
  const open: Parameters<typeof importLayer>[0]["open"] = (known) => readMapping("examples/ombudspersons/mapping.yaml", known);
  await importLayer({ driver, database, layer: "OMBUDSPERSONS", fingerprint: "docs", open });
});
afterAll(async () => {
  // The next suite wants the seeds alone.
  await wipe(graph.connection);
  await graph.close();
});

test.each([
  ["docs/importing.md", "## Tables of your own"],
  ["README.md", "## Bring your own"],
])("the question of %s has the answer shown", async (file, heading) => {
  const whole = await readFile(file, "utf8");
  const text = whole.slice(whole.indexOf(heading));
  const [, query = "", answer = ""] = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/.exec(text) ?? [];
  expect((await graph.ask(query)).result).toEqual({ data: JSON.parse(answer) as unknown });
});
