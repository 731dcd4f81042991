/** The questions that docs/importing.md and the README ask of the example import have the answers that they show. */
import { importLayer, readMapping } from "../../src/ingest/index.js";
import { type TestGraph, testGraph, wipe } from "../setup/graph.js";
import { answersStand } from "./helpers/examples.js";

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

answersStand("docs/importing.md", () => graph, { from: "## Tables of your own" });
answersStand("README.md", () => graph, { from: "## Bring your own" });
