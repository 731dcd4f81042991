import { BASES, RANKS } from "../../model/index.js";
import { ENTITY_ID } from "../seeds/declare-entities.js";
import { LONGEST_STATED_AS, LONGEST_TEXT } from "../seeds/fields.js";
import { LAYER_NAME, SOURCE_ID, SOURCE_TYPES } from "../seeds/interpret-dataset.js";
import { closed, enumeration, oneOrMany, ref, type JsonSchema } from "./json-schema.js";

const DATE_POINT = "(\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?|\\d{3}X)";

/** Values of every sort, by the name of their definition. */
export const BASICS: Readonly<Record<string, JsonSchema>> = {
  text: { type: ["string", "number"], maxLength: LONGEST_TEXT },
  date: {
    description: "EDTF: 2014, 2009-05, 1989-11-20, 199X, 1996~, 1996/.., 2021/2023, ../2001",
    anyOf: [
      { type: "integer", minimum: 1000, maximum: 9999 },
      { type: "string", pattern: `^(${DATE_POINT}|${DATE_POINT}/(${DATE_POINT}|\\.\\.)?|(\\.\\.)?/${DATE_POINT})$` },
    ],
  },
  language: {
    description: "A BCP 47 tag such as en or it; null for none.",
    anyOf: [{ type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, { type: "null" }],
  },
  url: { type: "string", pattern: "^https?://" },
  sourceId: { type: "string", pattern: SOURCE_ID.source },
  entityId: { type: "string", pattern: ENTITY_ID.source },
  state: {
    ...enumeration({ SOME: "There is one, its value is unknown.", NONE: "Stated to be none." }),
    description: "Instead of a value.",
  },
  passage: { type: "string", pattern: "^\\d+-\\d+$", description: "start-end in Unicode code points, end exclusive." },
  passages: {
    description: "The passage that states it, or several.",
    anyOf: [ref("passage"), { type: "array", minItems: 1, items: ref("passage") }],
  },
};

/** The keys of a citation. */
export const CITATION: Readonly<Record<string, JsonSchema>> = {
  source: ref("sourceId", "Another source than the file's."),
  at: ref("passages"),
  statedAs: {
    type: ["string", "number"],
    maxLength: LONGEST_STATED_AS,
    description: "The few words as the source writes them; they lie inside the (first) passage.",
  },
  basis: {
    ...enumeration({ STATED: BASES.STATED, IMPLIED: BASES.IMPLIED }),
    description: "On what ground the source bears it; STATED by default.",
  },
  record: { type: ["string", "number"], description: "The record of a data set." },
  field: { type: "string", description: "The field of the record." },
  release: { type: ["string", "number"], description: "The release of the data set." },
  url: ref("url", "The page, where it is another than the source's."),
  retrieved: ref("date", "When the page was retrieved, where that is another date than the source's."),
};

/** The keys of every entry. */
export const EVERY_ENTRY: Readonly<Record<string, JsonSchema>> = {
  date: ref("date", "When it holds or happened; as of when a count holds."),
  ...CITATION,
  cite: oneOrMany(ref("citation"), "Further citations."),
  rank: { ...enumeration(RANKS), description: "How it stands among others; NORMAL by default." },
  note: { type: "string", description: "A curator's remark on the statement." },
};

/** A layer in `dataset.yaml`. */
export const LAYER = closed(
  {
    name: { type: "string", pattern: LAYER_NAME.source, description: "The name by which files and questions refer to it." },
    title: ref("text", "Its title."),
    description: ref("text", "What it holds."),
    asOf: { anyOf: [ref("date"), { type: "null" }], description: "Up to when it was gathered." },
  },
  { required: ["name", "title", "description"] },
);

/** A source in `sources.yaml`. */
export const SOURCE = closed(
  {
    type: { ...enumeration(SOURCE_TYPES), description: "What sort of source it is." },
    title: ref("text", "Its title."),
    publisher: ref("text", "Who publishes it."),
    url: ref("url", "Where a reader finds it."),
    language: ref("language", "Of its text; the default language of names and texts cited to it."),
    retrieved: ref("date", "When it was retrieved."),
    licence: ref("text", "Its licence."),
    sha256: { type: "string", pattern: "^[0-9a-f]{64}$", description: "Of the UTF-8 text of a DOCUMENT." },
    sections: {
      type: "array",
      description: "The headings of a DOCUMENT, in order, with the code point at which each begins.",
      items: closed({ heading: ref("text"), start: { type: "integer", minimum: 0 } }, { required: ["heading", "start"] }),
    },
    note: ref("text", "A curator's remark."),
  },
  { required: ["type", "title"] },
);
