/** The question that docs/importing.md asks of its example has the answer that it shows. */
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

test("the question of the example has the answer shown", async () => {
  const text = await readFile("docs/importing.md", "utf8");
  const [, query = "", answer = ""] = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/.exec(text) ?? [];
  expect((await graph.ask(query)).result).toEqual({ data: JSON.parse(answer) as unknown });
});
