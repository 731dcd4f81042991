/** Tables of one's own as a layer of a real database, and the layer written and read back. */
import path from "node:path";
import {
  exportSeeds,
  importLayer,
  importSeeds,
  readExchange,
  readMapping,
  verifyGraph,
  type ImportLayerResult,
} from "../../../src/ingest/index.js";
import { wipe } from "../../setup/graph.js";
import { entities } from "../../unit/ingest/helpers.js";
import { testDatabase } from "./helpers/database.js";
import { seedDirectory, temporaryDirectory } from "./helpers/seed-directory.js";

const { connection, driver, database, query } = testDatabase();
const directory = temporaryDirectory();
const EXAMPLE = "examples/ombudspersons/mapping.yaml";

/** Seeds with the countries of the example. */
const country = (code: string): string =>
  `  plc:${code.toLowerCase()}:\n    kind: Country\n    names: { value: Country ${code}, at: 1-2 }\n    identifiers: { scheme: ISO_3166_1, value: ${code}, at: 1-2 }\n`;
const seeds = seedDirectory(directory, entities(["NO", "SE", "IS", "PL", "GB", "HR", "IE", "FI", "IT", "NL"].map(country).join("")));

const load = (fingerprint: string, open: Parameters<typeof importLayer>[0]["open"]): Promise<ImportLayerResult> =>
  importLayer({ driver, database, layer: "OMBUDSPERSONS", fingerprint, open });

test("the example of ombudspersons joins the countries of the seeds, and comes back equal from what was exported", async () => {
  await importSeeds({ driver, database, directory: seeds });
  const imported = await load("first", (graph) => readMapping(EXAMPLE, graph));
  expect(imported).toMatchObject({ outcome: "PUBLISHED", layerVersion: 1, skipped: 0, findings: [] });

  const located = await query(
    "MATCH (o:Organization)-[:MEMBER_OF]->(:Network {id: 'net:enoc'}) MATCH (o)-[:LOCATED_IN]->(c:Country) RETURN o.id, o.established, c.name ORDER BY o.id",
  );
  expect(located).toHaveLength(10);
  expect(located).toContainEqual(["org:ombudsperson-norway", "1981", "Country NO"]);
  expect(located).toContainEqual(["org:ombudsperson-italy", "2011", "Country IT"]);
  expect((await verifyGraph({ driver, database })).breaches).toEqual([]);
  expect(await load("again", (graph) => readMapping(EXAMPLE, graph))).toMatchObject({
    contentHash: imported.contentHash,
    changed: 0,
    removed: 0,
  });

  const exported = path.join(directory, "exported");
  expect(await exportSeeds({ driver, database, directory: exported })).toContain(path.join("layers", "OMBUDSPERSONS.jsonl"));
  await wipe(connection);
  await importSeeds({ driver, database, directory: exported });
  expect(await load("back", () => readExchange(path.join(exported, "layers", "OMBUDSPERSONS.jsonl")))).toMatchObject({
    outcome: "PUBLISHED",
    contentHash: imported.contentHash,
  });
  expect(
    await query(
      "MATCH (o:Organization)-[:MEMBER_OF]->(:Network {id: 'net:enoc'}) MATCH (o)-[:LOCATED_IN]->(c:Country) RETURN o.id, o.established, c.name ORDER BY o.id",
    ),
  ).toEqual(located);
});

test("a mapping that is wrong, or a row, changes nothing", async () => {
  await importSeeds({ driver, database, directory: seeds });
  const count = (): Promise<unknown[][]> => query("MATCH (n) RETURN count(n)");
  const before = await count();
  const nothingKnown = { known: () => undefined, kindOf: () => undefined };
  // Without the countries each row is wrong.
  await expect(load("wrong", () => readMapping(EXAMPLE, nothingKnown))).rejects.toThrow(/the graph has no entity with ISO_3166_1 NO/);
  await expect(load("none", (graph) => readMapping("examples/none.yaml", graph))).rejects.toThrow(/cannot be read/);
  expect(await count()).toEqual(before);
});
