import { GraphQLScalarType, print } from "graphql";

/** A value as a text; what is no text (an object, a list) as it is written, which the planner then refuses. */
const written = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

/** Accepts any string while parsing: the planner checks it, so that a literal and a variable fail alike, with the argument's name. */
const text = (name: string, description: string): GraphQLScalarType<string, string> =>
  new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: written,
    parseLiteral: (node) => ("value" in node ? String(node.value) : print(node)),
  });

/** A partial date as the API takes and gives it. */
export const EDTF = text(
  "EDTF",
  "A partial date or interval in Extended Date/Time Format (ISO 8601-2), levels 0 and 1: `1996`, `2009-05`, `2016?` (uncertain), `1999~` (about), `1997/..` (since 1997), `1996/` (end unknown), `2021/2023`. Seasons, sets and times of day are not taken.",
);

/** A place in a list. */
export const Cursor = text(
  "Cursor",
  "A place in a list, as a field `cursor`, `startCursor` or `endCursor` gave it. It belongs to the order and the viewpoint of that list.",
);
