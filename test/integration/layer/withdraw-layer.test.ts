/** A bulk layer that is taken out again. */
import { verifyGraph, withdrawLayer } from "../../../src/ingest/index.js";
import type { EntityItem } from "../../../src/ingest/readers/reader.js";
import { freshGraph } from "./helpers/fresh-graph.js";
import { load, organization } from "./helpers/layer.js";

const graph = freshGraph();

const ITEMS: readonly EntityItem[] = [
  organization("org:register-a", "Alpha", { predicate: "PART_OF", object: "org:council" }),
  organization("org:institute", "Institute of the register", { predicate: "PART_OF", object: "org:council" }),
];
const withdraw = (layer: string): ReturnType<typeof withdrawLayer> => withdrawLayer({ ...graph.connection, layer });
const asked = async (query: string): Promise<unknown> => (await graph.ask(query)).result.data;

const SEEN = `{
  dataset { layers { name statements } sources }
  organizations { nodes { id names { value } partOf { edges { sourceCount } } } }
  search(query: "register") { totalCount }
}`;

test("leaves what the seeds state, and no trace of itself", async () => {
  const before = await asked(SEEN);
  await load(graph.connection, ITEMS, { fingerprint: "1" });
  expect(await asked(SEEN)).not.toEqual(before);

  expect(await withdraw("REGISTER")).toMatchObject({ outcome: "PUBLISHED", version: 3 });
  expect(await asked(SEEN)).toEqual(before);
  expect((await verifyGraph(graph.connection)).breaches).toEqual([]);
});

test("can be imported once more, and is found then", async () => {
  await load(graph.connection, ITEMS, { fingerprint: "1" });
  await withdraw("REGISTER");
  expect(await load(graph.connection, ITEMS, { fingerprint: "1" })).toMatchObject({ outcome: "PUBLISHED", written: { entities: 1 } });
  expect(await asked(`{ search(query: "alpha") { nodes { id } } }`)).toEqual({ search: { nodes: [{ id: "org:register-a" }] } });
});

test("has to be there", async () => {
  await expect(withdraw("REGISTER")).rejects.toThrow(/^There is no imported layer REGISTER\.[^]*No layer was imported/);
  await load(graph.connection, ITEMS, { fingerprint: "1" });
  await expect(withdraw("RIGISTER")).rejects.toThrow(/There are: REGISTER\./);
  await expect(withdraw("DOCUMENTS")).rejects.toThrow(/one of the seeds/);
});
