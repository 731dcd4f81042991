/** Small bulk layers, and the seeds beside them. */
import type { Citation } from "../../../../src/model/index.js";
import { importLayer, type ImportLayerOptions } from "../../../../src/ingest/layer/import-layer.js";
import type { ImportLayerResult } from "../../../../src/ingest/layer/result.js";
import type { Claim, EntityItem, Item, LayerReader } from "../../../../src/ingest/readers/reader.js";
import type { Connection } from "../../../../src/store/connection.js";

/** Seeds that speak of two organizations of which the layer speaks as well. */
export const SEEDS = {
  "dataset.yaml": "layers:\n  - { name: DOCUMENTS, title: Documents, description: Texts. }\n",
  "sources.yaml": "sources:\n  a-page: { type: PAGE, title: A page, url: https://example.org/page }\n",
  "entities.yaml": `layer: DOCUMENTS
source: a-page
entities:
  org:council:
    kind: Organization
    names: { value: The Council }
    identifiers: { scheme: ROR, value: 04zaypm56 }
  org:institute:
    kind: Organization
    names: { value: The Institute }
    partOf: { to: org:council }
  net:curated:
    kind: Network
    names: { value: A curated network }
`,
};

/** A citation of a record. */
export const cited = (record: string): Citation => ({
  source: "register",
  locator: { type: "RECORD", record, field: null, release: "1" },
  basis: "STATED",
  statedAs: null,
});

/** An organization with a name, and what else is claimed of it. */
export function organization(id: string, name: string, ...claims: Partial<Claim>[]): EntityItem {
  const citations = [cited(id)];
  const named: Claim = { predicate: "names", value: name, qualifiers: { type: "OFFICIAL", language: "en" }, citations };
  return {
    origin: { file: "register.jsonl", record: id },
    id,
    kind: "Organization",
    claims: [named, ...claims.map((claim) => ({ predicate: "", citations, ...claim }))],
  };
}

/** A reader of items that are at hand. */
export const readerOf = (items: Iterable<Item>, layer = "REGISTER"): LayerReader => ({
  layer: { name: layer, title: "A register", description: "Made for a test.", asOf: "2026" },
  sources: [{ id: "register", type: "RECORDS", title: "The register", sections: [] }],
  async *items() {
    await Promise.resolve();
    yield* items;
  },
  progress: () => 0.5,
  findings: () => [],
});

/** Imports items as the layer REGISTER. */
export function load(
  { driver, database }: Pick<Connection, "driver" | "database">,
  items: Iterable<Item>,
  options: Partial<ImportLayerOptions> & { fingerprint: string },
): Promise<ImportLayerResult> {
  return importLayer({ driver, database, layer: "REGISTER", open: () => Promise.resolve(readerOf(items)), ...options });
}
