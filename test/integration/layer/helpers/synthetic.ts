/** The generator of `bench/scale`, which is JavaScript, as tests use it. */
import type { ExchangeHeader } from "../../../../src/ingest/readers/exchange/write.js";
import type { EntityItem } from "../../../../src/ingest/readers/reader.js";

interface Generator {
  readonly headerOf: (size: number, seed: number) => ExchangeHeader;
  readonly itemsOf: (size: number, seed: number) => Iterable<EntityItem>;
}

// Not a literal where it is imported: it has no types that the compiler could read.
const MODULE = "../../../../bench/scale/items.mjs" as string;

export const { headerOf, itemsOf } = (await import(MODULE)) as Generator;
