/** What is exported makes an equal graph in an empty database: the seeds first, then each layer. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { exportSeeds, importLayer, importSeeds, readExchange, verifyGraph } from "../../../src/ingest/index.js";
import { testDatabase } from "../ingest/helpers/database.js";
import { seedDirectory, temporaryDirectory } from "../ingest/helpers/seed-directory.js";
import { cited, load, organization, SEEDS } from "./helpers/layer.js";

const { driver, database, connection, query } = testDatabase();
const directory = temporaryDirectory();

test("export, import and the content hash is the same", async () => {
  await importSeeds({ driver, database, directory: seedDirectory(directory, SEEDS) });
  await load(
    connection,
    [
      {
        ...organization(
          "org:register-a",
          "Città dell’Infanzia",
          { predicate: "PART_OF", object: "org:council", date: "1999~/..", note: "A remark." },
          { predicate: "established", value: "1999~" },
          { predicate: "MEMBER_OF", object: "net:curated", qualifiers: { role: "observer" }, rank: "DEPRECATED" },
          { predicate: "purposes", valueState: "NONE" },
        ),
        formerIds: ["org:register-old"],
      },
      organization(
        "org:council",
        "Council of the register",
        { predicate: "links", value: "https://example.org" },
        { predicate: "links", value: "https://example.org", citations: [cited("another")] },
      ),
    ],
    { fingerprint: "1" },
  );
  const before = await query("MATCH (d:Dataset) RETURN d.contentHash, d.counts, d.layers, d.layerKeys");
  const exported = mkdtempSync(join(directory, "export-"));
  expect(await exportSeeds({ driver, database, directory: exported })).toContain(join("layers", "REGISTER.jsonl"));

  await query("MATCH (n) DETACH DELETE n");
  await importSeeds({ driver, database, directory: exported });
  const file = join(exported, "layers", "REGISTER.jsonl");
  await importLayer({ driver, database, layer: "REGISTER", fingerprint: "another", open: () => readExchange(file) });
  expect(await query("MATCH (d:Dataset) RETURN d.contentHash, d.counts, d.layers, d.layerKeys")).toEqual(before);
  expect((await verifyGraph({ driver, database })).breaches).toEqual([]);
});
