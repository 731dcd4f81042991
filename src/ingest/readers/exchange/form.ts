/**
 * The form in which a layer is exported and read back, as JSON lines: a header, then a line for each entity with what the
 * layer states of it, then a last line with their number, so that a file that was cut off is known as such.
 */
import { z } from "zod";
import { BASES, RANKS, VALUE_STATES } from "../../../model/index.js";
import { ENTITY_ID } from "../../seeds/declare-entities.js";
import { LAYER_NAME, SOURCE_ID, SOURCE_TYPES } from "../../seeds/interpret-dataset.js";

/** What the header says the file is. */
export const FORMAT = "child-rights-graph-layer";
/** Raised when a reader of the form before could not read what is written now. */
export const VERSION = 1;

const words = z.string().min(1);
const oneOf = <Values extends object>(values: Values) =>
  z.enum(Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]]);

const layer = z.strictObject({
  name: z.string().regex(LAYER_NAME),
  title: z.string(),
  description: z.string(),
  asOf: words.nullable(),
  synthetic: z.literal(true).exactOptional(),
});

const source = z.strictObject({
  id: z.string().regex(SOURCE_ID),
  type: oneOf(SOURCE_TYPES),
  title: z.string(),
  publisher: words.exactOptional(),
  url: words.exactOptional(),
  language: words.exactOptional(),
  retrieved: words.exactOptional(),
  licence: words.exactOptional(),
  sha256: words.exactOptional(),
  sections: z.array(z.strictObject({ heading: z.string(), start: z.int() })),
  note: words.exactOptional(),
});

/** The first line. */
export const header = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  layer,
  sources: z.array(source),
});

const locator = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("TEXT"),
    section: z.string().nullable(),
    start: z.int(),
    end: z.int(),
    sha256: z.string(),
  }),
  z.strictObject({ type: z.literal("RECORD"), record: z.string(), field: z.string().nullable(), release: z.string().nullable() }),
  z.strictObject({ type: z.literal("PAGE"), url: z.string(), retrieved: z.string().nullable() }),
]);

const citation = z.strictObject({ source: words, locator, basis: oneOf(BASES), statedAs: z.string().nullable() });

const claim = z.strictObject({
  predicate: words,
  object: z.string().regex(ENTITY_ID).exactOptional(),
  value: z.union([z.string(), z.number()]).exactOptional(),
  valueState: oneOf(VALUE_STATES).exactOptional(),
  qualifiers: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
  date: words.exactOptional(),
  rank: oneOf(RANKS).exactOptional(),
  note: words.exactOptional(),
  citations: z.array(citation).min(1),
});

/** The line of an entity. */
export const entity = z.strictObject({
  id: z.string().regex(ENTITY_ID),
  kind: words.exactOptional(),
  alsoKinds: z.array(words).exactOptional(),
  formerIds: z.array(z.string().regex(ENTITY_ID)).exactOptional(),
  claims: z.array(claim),
});

/** The last line. */
export const end = z.strictObject({ end: z.strictObject({ items: z.int() }) });
