/** The layer as a file in the exchange form, packed, as `crg import layer` reads it. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createGzip } from "node:zlib";
import { loadExchange } from "../project.mjs";
import { headerOf, itemsOf } from "./items.mjs";

/**
 * Writes the file, entity by entity.
 *
 * @param {string} file
 * @param {{ project: string; size: number; seed: number }} wanted
 */
export async function writeLayerFile(file, { project, size, seed }) {
  const { exchangeLines } = await loadExchange(project);
  const lines = exchangeLines(headerOf(size, seed), itemsOf(size, seed));
  await pipeline(Readable.from(lines), createGzip({ level: constants.Z_BEST_SPEED }), createWriteStream(file));
}
