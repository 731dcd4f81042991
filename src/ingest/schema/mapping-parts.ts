import { BASES, RANKS } from "../../model/index.js";
import { DATE_FORMAT_FORM } from "../readers/mapping/date-format.js";
import { closed, enumeration, oneOrMany, ref, type JsonSchema } from "./json-schema.js";

/** A text with a column in it, whatever else would be allowed at its place. */
const WITH_COLUMN: JsonSchema = { type: "string", pattern: "\\{", description: "A text with columns in it: `{column}`." };

/** A value that the mapping itself gives, or a text with columns in it. */
export const scalar = (constant: JsonSchema): JsonSchema => ({ anyOf: [constant, WITH_COLUMN] });

const COLUMN: JsonSchema = { type: ["string", "number"], description: "The column that holds it; of a JSON record the key, or keys with points in between." };

/** The keys of an expression, for values like `constant`. */
export function expressionKeys(constant: JsonSchema, { dates, valueKey = "value" }: { readonly dates: boolean; readonly valueKey?: string }): Record<string, JsonSchema> {
  // Lists are checked by the importer: spelled out here as well, closed lists would make the schema several times as long.
  const meaning = { anyOf: [constant, { type: ["array", "null"] }] };
  return {
    column: COLUMN,
    columns: { type: "array", minItems: 1, items: COLUMN, description: "Several columns: several values, or one with `join`." },
    [valueKey]: { ...scalar(constant), description: "A value, or a text with columns in it; it is empty where one of the columns is." },
    join: ref("join"),
    split: ref("split"),
    map: { type: "object", minProperties: 1, additionalProperties: meaning, description: "What each code means: a value, a list of values, or null for none." },
    otherwise: { ...meaning, description: "What any other code means." },
    ...(dates && { format: ref("dateFormats") }),
    empty: { ...constant, description: "The value where the column is empty." },
    required: { type: "boolean", description: "Whether an empty column makes the row invalid." },
  };
}

/** Exactly one of the keys that say where a value comes from. */
export const oneBase = (valueKey = "value"): JsonSchema => ({ oneOf: ["column", "columns", valueKey].map((key) => ({ required: [key] })) });

/** A value, a text with columns, or an expression. */
const scalarOrColumns = (constant: JsonSchema, dates = false): JsonSchema => ({ anyOf: [scalar(constant), expression(constant, dates)] });

const expression = (constant: JsonSchema, dates = false): JsonSchema => closed(expressionKeys(constant, { dates }), oneBase());

const text = (description: string): JsonSchema => ref("text.rule", description);

/** The keys of a citation. */
export const CITATION_PARTS: Readonly<Record<string, JsonSchema>> = {
  source: ref("sourceId", "The source, one of this mapping's."),
  record: text("The record of a data set."),
  field: text("The field of the record; by default the column that the value comes from."),
  release: text("The release of the data set."),
  url: text("The page, where it is another than the source's."),
  retrieved: ref("date", "When the page was retrieved, where that is another date than the source's."),
  basis: { ...enumeration({ STATED: BASES.STATED, IMPLIED: BASES.IMPLIED }), description: "On what ground the source bears it; STATED by default." },
  statedAs: text("The few words as the source writes them; by default the cell, where a map or a format turns it into something else."),
};

const DATE_OR_OPEN: JsonSchema = { anyOf: [ref("date"), { const: ".." }] };

/** The keys of every entry. */
export const EVERY_RULE: Readonly<Record<string, JsonSchema>> = {
  date: {
    description: "When it holds or happened: one date, or an interval, whose end is unknown where nothing is written and open with `..`.",
    anyOf: [
      scalarOrColumns(ref("date"), true),
      closed({ from: ref("dateOrOpen.rule", "Its first date."), until: ref("dateOrOpen.rule", "Its last date.") }, { minProperties: 1 }),
    ],
  },
  rank: { ...enumeration(RANKS), description: "How it stands among others; NORMAL by default." },
  note: text("A remark on the statement."),
  cite: ref("citations"),
};

const filter = (description: string): JsonSchema => ({
  type: "object",
  description,
  additionalProperties: oneOrMany({ type: ["string", "number", "boolean", "null"] }),
});

/** Which rows are read. */
export const FILTERS: Readonly<Record<string, JsonSchema>> = {
  only: filter("Only rows in which the column has this value, or one of these; \"\" for an empty cell."),
  except: filter("All rows but those in which the column has this value, or one of these."),
};

const reference = (key: JsonSchema, more: Record<string, JsonSchema>, valueKey: string, required: readonly string[]): JsonSchema =>
  closed({ ...expressionKeys(key, { dates: false, valueKey }), ...more }, { ...oneBase(valueKey), required });

/** The definitions that expressions and references share. */
export const EXPRESSION_PARTS: Readonly<Record<string, JsonSchema>> = {
  columns: expression(ref("text")),
  "text.rule": { anyOf: [scalar(ref("text")), ref("columns")] },
  "language.rule": scalarOrColumns(ref("language")),
  "integer.rule": scalarOrColumns({ type: "integer" }),
  "boolean.rule": scalarOrColumns({ type: "boolean" }),
  "dateOrOpen.rule": scalarOrColumns(DATE_OR_OPEN, true),
  join: { type: "string", description: "What stands between the values of the columns when they are joined to one." },
  split: { type: "string", minLength: 1, description: "What separates several values in one cell." },
  dateFormats: oneOrMany({ type: "string" }, `How its dates are written, the first that fits: ${DATE_FORMAT_FORM}.`),
  reference: {
    description: "An entity: the key of one of the table, an id, or one of the graph by an identifier.",
    anyOf: [
      { type: "string" },
      reference(ref("entityId"), {}, "id", ["id"]),
      reference(
        ref("text"),
        { scheme: ref("scheme"), optional: { type: "boolean", description: "Whether an entity that the graph does not have is left out and counted; else the row is invalid." } },
        "value",
        ["scheme"],
      ),
    ],
  },
};
