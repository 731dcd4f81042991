/** A source of several layers, and what becomes of it when the layer that declared it first says so no longer. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { exportSeeds, importLayer, importSeeds, readExchange, verifyGraph, withdrawLayer } from "../../../src/ingest/index.js";
import { wipe } from "../../setup/graph.js";
import { temporaryDirectory } from "../ingest/helpers/seed-directory.js";
import { freshGraph } from "./helpers/fresh-graph.js";
import { load, organization, readerOf, SEEDS } from "./helpers/layer.js";

const graph = freshGraph();
const directory = temporaryDirectory();

const REGISTER_TOO = {
  "sources.yaml": `${SEEDS["sources.yaml"]}  register: { type: RECORDS, title: The register, url: https://example.org/register }\n`,
};

/** Imports two layers, of which both declare and cite the source `register`. */
async function loadTwo(): Promise<void> {
  await load(graph.connection, [organization("org:first", "First")], { fingerprint: "1" });
  await loadOther();
}

const loadOther = (): Promise<unknown> => {
  const open = (): ReturnType<Parameters<typeof importLayer>[0]["open"]> =>
    Promise.resolve(readerOf([organization("org:other", "Other")], "OTHER"));
  return load(graph.connection, [], { layer: "OTHER", fingerprint: "1", open });
};

const seen = async (): Promise<unknown> =>
  (
    await graph.ask(`{
      dataset { sources }
      sources { nodes { id } }
      organizations(where: { id: { in: ["org:first", "org:other"] } }) { nodes { id names { citations { source { id title } } } } }
    }`)
  ).result.data;

const otherAlone = {
  dataset: { sources: 2 },
  sources: { nodes: [{ id: "a-page" }, { id: "register" }] },
  organizations: { nodes: [{ id: "org:other", names: [{ citations: [{ source: { id: "register", title: "The register" } }] }] }] },
};

test("stays when the layer that declared it first is withdrawn", async () => {
  await loadTwo();
  await withdrawLayer({ ...graph.connection, layer: "REGISTER" });
  expect(await seen()).toEqual(otherAlone);
  expect((await verifyGraph(graph.connection)).breaches).toEqual([]);

  await withdrawLayer({ ...graph.connection, layer: "OTHER" });
  expect(await seen()).toEqual({ dataset: { sources: 1 }, sources: { nodes: [{ id: "a-page" }] }, organizations: { nodes: [] } });
});

test("stays when the seeds declare it no longer", async () => {
  await graph.importSeeds(REGISTER_TOO);
  await loadOther();
  expect(await seen()).toEqual(otherAlone);
  await graph.importSeeds();
  expect(await seen()).toEqual(otherAlone);
  expect((await verifyGraph(graph.connection)).breaches).toEqual([]);
  expect(await graph.importSeeds()).toMatchObject({ outcome: "UNCHANGED" });
});

test("is counted once when the seeds declare it after a layer", async () => {
  await loadOther();
  await graph.importSeeds(REGISTER_TOO);
  expect(await seen()).toEqual(otherAlone);
});

test("is exported with each layer that cites it", async () => {
  await loadTwo();
  const before = await seen();
  const exported = mkdtempSync(join(directory, "export-"));
  await exportSeeds({ ...graph.connection, directory: exported });
  await wipe(graph.connection);
  await importSeeds({ ...graph.connection, directory: exported });
  for (const layer of ["OTHER", "REGISTER"]) {
    const open = (): ReturnType<typeof readExchange> => readExchange(join(exported, "layers", `${layer}.jsonl`));
    await importLayer({ ...graph.connection, layer, fingerprint: "exported", open });
  }
  expect(await seen()).toEqual(before);
});

test("is hidden with its layer, and removed after the statements that cite it", async () => {
  await load(graph.connection, [organization("org:first", "First")], { fingerprint: "1" });
  // Its relationships, of which there is one for each statement, are too many for one transaction.
  const published = async (step: string): Promise<void> => {
    if (step !== "PUBLISHED") return;
    expect(await seen()).toMatchObject({ sources: { nodes: [{ id: "a-page" }] } });
    const { records } = await graph.connection.driver.executeQuery(
      "MATCH (:Source {id: 'register'})<-[c:CITES]-() RETURN count(c) AS cited",
    );
    expect(Number(records[0]?.get("cited"))).toBe(1);
  };
  await load(graph.connection, [], { fingerprint: "2", open: () => Promise.resolve({ ...readerOf([]), sources: [] }), onStep: published });
  const { records } = await graph.connection.driver.executeQuery("MATCH (s:Source) RETURN s.id AS id");
  expect(records.map((record) => record.get("id") as string)).toEqual(["a-page"]);
});

test("that a publication has replaced and not removed yet is not exported", async () => {
  await load(graph.connection, [organization("org:first", "First")], { fingerprint: "1" });
  const another = { ...organization("org:first", "First", { predicate: "established", value: "1999" }) };
  const claims = another.claims.map((claim) => ({ ...claim, citations: claim.citations.map((one) => ({ ...one, source: "another" })) }));
  const open = (): ReturnType<Parameters<typeof importLayer>[0]["open"]> => {
    const reader = readerOf([{ ...another, claims }]);
    return Promise.resolve({ ...reader, sources: [{ id: "another", type: "RECORDS", title: "Another", sections: [] }] });
  };
  const stop = (step: string): void => {
    if (step === "PUBLISHED") throw new Error("broken off");
  };
  await expect(load(graph.connection, [], { fingerprint: "2", open, onStep: stop })).rejects.toThrow("broken off");
  const exported = mkdtempSync(join(directory, "export-"));
  await exportSeeds({ ...graph.connection, directory: exported });
  expect((await readExchange(join(exported, "layers", "REGISTER.jsonl"))).sources.map(({ id }) => id)).toEqual(["another"]);
});
