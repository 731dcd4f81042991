/** Sources, and citations of them. */
import { createHash } from "node:crypto";

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("../../src/model/index.js").Citation} Citation */
/** @typedef {import("../../src/ingest/seeds/declarations.js").SourceDeclaration} SourceDeclaration */

/** The layers, the preferred one first. */
export const LAYERS = /** @type {const} */ (["SYNTHETIC", "SYNTHETIC_2"]);

const SOURCES_OF_LAYER = { SYNTHETIC: 40, SYNTHETIC_2: 10 };

/** The types of source in turn: most are documents. */
const TYPES = /** @type {const} */ (["DOCUMENT", "DOCUMENT", "RECORDS", "PAGE"]);

/** @param {string} text */
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** @param {typeof LAYERS[number]} layer @returns {SourceDeclaration[]} */
export function sourcesOf(layer) {
  return Array.from({ length: SOURCES_OF_LAYER[layer] }, (_, index) => {
    const id = `${layer.toLowerCase().replace("_", "-")}-source-${String(index).padStart(2, "0")}`;
    const type = TYPES[index % TYPES.length] ?? "DOCUMENT";
    const url = `https://sources.example/${id}`;
    return { id, type, title: `Synthetic source ${index} of ${layer}`, publisher: "Nobody", url, language: "en", sections: [], ...(type === "DOCUMENT" ? { sha256: sha256(id) } : {}) };
  });
}

/**
 * One or two citations.
 *
 * @param {Random} chance
 * @param {readonly SourceDeclaration[]} sources
 * @param {string | null} statedAs
 * @returns {Citation[]}
 */
export function citationsOf(chance, sources, statedAs) {
  const count = chance.chance(0.3) ? 2 : 1;
  return Array.from({ length: count }, () => {
    const source = chance.favour(sources);
    return { source: source.id, locator: locatorIn(source, chance), basis: chance.chance(0.9) ? /** @type {const} */ ("STATED") : /** @type {const} */ ("IMPLIED"), statedAs };
  });
}

/** @param {SourceDeclaration} source @param {Random} chance @returns {Citation["locator"]} */
function locatorIn(source, chance) {
  const start = chance.int(50_000);
  switch (source.type) {
    case "DOCUMENT":
      return { type: "TEXT", section: `Section ${chance.int(20)}`, start, end: start + 20 + chance.int(200), sha256: source.sha256 ?? "" };
    case "RECORDS":
      return { type: "RECORD", record: `record-${start}`, field: "relationships", release: "2026-01" };
    default:
      return { type: "PAGE", url: `${source.url}/page-${start}`, retrieved: "2026-01" };
  }
}
