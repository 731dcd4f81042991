/** Synthetic layers: made-up entities and real ones never lie in one database. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { exportSeeds, importLayer, type ImportLayerOptions, type ImportLayerResult, importSeeds } from "../../../src/ingest/index.js";
import { readExchange } from "../../../src/ingest/readers/exchange/reader.js";
import { exchangeLines } from "../../../src/ingest/readers/exchange/write.js";
import { type TestGraph, testGraph, wipe } from "../../setup/graph.js";
import { query } from "../../cli/helpers/database.js";
import { seedDirectory, temporaryDirectory } from "../ingest/helpers/seed-directory.js";
import { load, organization, SEEDS } from "./helpers/layer.js";
import { headerOf, itemsOf } from "./helpers/synthetic.js";

const directory = temporaryDirectory();
const seeds = seedDirectory(directory, SEEDS);
/** As few as the generator makes. */
const SIZE = 100;
const file = path.join(directory, "synthetic.jsonl");
let graph: TestGraph;

beforeAll(() => generate(file, SIZE));
beforeEach(async () => {
  graph = await testGraph(seeds);
  await wipe(graph.connection);
});
afterEach(() => graph.close());

async function generate(target: string, size: number): Promise<void> {
  let text = "";
  for await (const line of exchangeLines(headerOf(size, 1), itemsOf(size, 1))) text += line;
  writeFileSync(target, text);
}

const loadSynthetic = (options: Partial<ImportLayerOptions> = {}): Promise<ImportLayerResult> =>
  importLayer({ ...graph.connection, layer: "SYNTHETIC", fingerprint: "synthetic", open: () => readExchange(file), ...options });
const version = async (): Promise<unknown> => (await query(graph.connection, "MATCH (d:Dataset) RETURN d.version"))[0]?.[0];

test("everything that the generator makes passes the checks of an import", async () => {
  const larger = path.join(directory, "larger.jsonl");
  await generate(larger, 1_000);
  expect(await loadSynthetic({ dryRun: true, open: () => readExchange(larger) })).toMatchObject({
    outcome: "DRY_RUN",
    read: { entities: 1_000, statements: expect.any(Number) as number },
    skipped: 0,
    findings: [],
  });
});

test("a synthetic layer is refused where there are seeds, and where there is a real layer", async () => {
  await importSeeds({ ...graph.connection, directory: seeds });
  await expect(loadSynthetic()).rejects.toThrow(
    /SYNTHETIC is synthetic, and the database holds DOCUMENTS\. Nothing was changed\.[^]*CRG_DATA_DIR/,
  );
  expect(await version()).toBe(1);

  await wipe(graph.connection);
  await load(graph.connection, [organization("org:register-a", "Alpha")], { fingerprint: "1" });
  await expect(loadSynthetic()).rejects.toThrow(/the database holds REGISTER/);
  expect(await version()).toBe(1);
});

describe("where there is a synthetic layer", () => {
  beforeEach(async () => {
    await loadSynthetic();
  });

  test("the API says so, and an export keeps the mark", async () => {
    const { result } = await graph.ask("{ dataset { entities layers { name synthetic } } }");
    expect(result).toEqual({ data: { dataset: { entities: SIZE, layers: [{ name: "SYNTHETIC", synthetic: true }] } } });
    const exported = path.join(directory, "exported");
    await exportSeeds({ ...graph.connection, directory: exported });
    expect((await readExchange(path.join(exported, "layers/SYNTHETIC.jsonl"))).layer.synthetic).toBe(true);
  });

  test("seeds are refused, and so is a real layer", async () => {
    await expect(importSeeds({ ...graph.connection, directory: seeds })).rejects.toThrow(
      /holds SYNTHETIC, which is synthetic, and the seeds are not\. Nothing was changed\.[^]*CRG_DATA_DIR[^]*SERVE_SYNTHETIC=yes/,
    );
    await expect(load(graph.connection, [organization("org:register-a", "Alpha")], { fingerprint: "1" })).rejects.toThrow(
      /holds SYNTHETIC, which is synthetic, and the layer REGISTER is not/,
    );
    expect(await version()).toBe(1);
  });

  test("another synthetic version of it takes its place", async () => {
    expect(await loadSynthetic({ fingerprint: "again" })).toMatchObject({
      outcome: "PUBLISHED",
      layerVersion: 2,
      written: { entities: 0, statements: 0, edges: 0 },
    });
  });
});

test("seeds and real layers are not synthetic", async () => {
  await importSeeds({ ...graph.connection, directory: seeds });
  const { result } = await graph.ask("{ dataset { layers { name synthetic } } }");
  expect(result).toEqual({ data: { dataset: { layers: [{ name: "DOCUMENTS", synthetic: false }] } } });
});
