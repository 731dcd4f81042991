/** From a body that nothing identifies, over a curator's decision, to one node with the record that the register has of it. */
import { mkdtempSync } from "node:fs";
import path from "node:path";
import { checkSeeds, importLayer, importSeeds, verifyGraph } from "../../../src/ingest/index.js";
import { applyReview } from "../../../src/ingest/match/apply.js";
import { openRor } from "../../../src/ingest/readers/ror/open-ror.js";
import { type TestGraph, testGraph, wipe } from "../../setup/graph.js";
import { decide, match, RECORDS, reviewIn, seeds } from "../../unit/ingest/match/helpers.js";
import { file, jsonLines } from "../../unit/ingest/readers/helpers/files.js";
import { A, own } from "../../unit/ingest/readers/helpers/ror.js";
import { temporaryDirectory } from "../ingest/helpers/seed-directory.js";

const place = mkdtempSync(path.join(temporaryDirectory(), "match-"));
const directory = seeds(place);
let graph: TestGraph;

beforeAll(async () => {
  graph = await testGraph(directory);
  await wipe(graph.connection);
});
afterAll(async () => {
  await wipe(graph.connection);
  await graph.close();
});

/** Imports the seeds, then the register, and asks for the Institute. */
async function importAndAsk(): Promise<unknown> {
  await importSeeds({ ...graph.connection, directory });
  const dump = await file("dump.jsonl", jsonLines(RECORDS));
  await importLayer({ ...graph.connection, layer: "ROR", fingerprint: String(Math.random()), open: (context) => openRor(dump, context) });
  const { result } = await graph.ask(`{
    curated: organization(id: "org:innocenti") { id registerStatus names { value } }
    record: organization(id: "${own(A)}") { id established { edtf } }
    organizations { totalCount }
  }`);
  return result;
}

test("accepted, the entity and its record are one node; before, they are two", async () => {
  const names = ["Istituto degli Innocenti", "Istituto Innocenti"];
  expect(await importAndAsk()).toEqual({
    data: {
      curated: { id: "org:innocenti", registerStatus: null, names: names.map((value) => ({ value })) },
      record: { id: own(A), established: { edtf: "1419" } },
      organizations: { totalCount: RECORDS.length + 1 },
    },
  });

  const review = reviewIn(place);
  await match(directory, review);
  decide(review, "org:innocenti", own(A), "accept: true");
  expect(await applyReview({ review, directory, layer: "EXTERNAL" })).toMatchObject({ outcome: "WRITTEN" });
  expect((await checkSeeds({ directory })).problems).toEqual([]);

  expect(await importAndAsk()).toMatchObject({
    data: {
      curated: {
        id: "org:innocenti",
        registerStatus: "ACTIVE",
        names: expect.arrayContaining([{ value: "Innocenti Institute" }]) as unknown,
      },
      record: { id: "org:innocenti" },
      organizations: { totalCount: RECORDS.length },
    },
  });
  expect((await verifyGraph(graph.connection)).breaches).toEqual([]);
});
