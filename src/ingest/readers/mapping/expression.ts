/** What stands in a mapping where a value will be: how it is made of a row's columns. */
import type { Place, Problems } from "../../seeds/place.js";
import { didYouMean, oneOf } from "../../seeds/suggest.js";
import { toEdtf, type DateFormat } from "./date-format.js";
import { placeIn, type Row } from "./row.js";
import { slug, type Placeholder, type Template } from "./template.js";

/** How a value is made of a row. */
export interface Expression {
  /** Where it is written. */
  readonly place: Place;
  /** Each is filled by itself: several give several values, unless they are joined. */
  readonly templates: readonly Template[];
  /** What stands between the values when they are joined to one; those that are empty are left out. */
  readonly join?: string;
  /** What separates several values in one cell. */
  readonly split?: string;
  /** Codes of the source and what they mean here; a code that means nothing leads to no value. */
  readonly map?: ReadonlyMap<string, readonly string[]>;
  /** What any other code means. */
  readonly otherwise?: readonly string[];
  /** How dates are written. */
  readonly formats?: readonly DateFormat[];
  /** The value where the columns are empty. */
  readonly empty?: string;
  /** Whether columns that are empty are a fault of the row. */
  readonly required: boolean;
}

/** One value that an expression makes of a row. */
export interface Piece {
  readonly text: string;
  /** The columns that it is made of. */
  readonly columns: readonly string[];
  /** The words of its one column, where the text is no longer these. */
  readonly written: string | null;
}

/** The columns that an expression reads. */
export const columnsRead = ({ templates }: Expression): string[] => [...new Set(templates.flatMap(({ columns }) => columns))];

/** The text of an expression that reads no column. */
export function constantOf({ templates: [template] }: Expression): string | undefined {
  const [text, ...more] = template?.parts ?? [];
  return typeof text === "string" && more.length === 0 ? text : undefined;
}

/** Makes the values of a row; what is wrong with it is added to `problems`. */
export function evaluate(expression: Expression, row: Row, problems: Problems): Piece[] {
  const { join, split, empty, required } = expression;
  const [only, ...more] = expression.templates;
  const filled =
    only !== undefined && more.length === 0
      ? fill(only, split, row, problems)
      : expression.templates.flatMap((template) => fill(template, split, row, problems));
  const pieces = join === undefined || filled.length === 0 ? distinct(filled) : [joined(filled, join)];
  if (pieces.length > 0) return pieces.flatMap((piece) => convert(piece, expression, row, problems));
  const columns = columnsRead(expression);
  if (empty !== undefined) return [{ text: empty, columns, written: null }];
  if (required) problems.add(placeIn(row, columns), "it is empty", "a value: the mapping says `required`");
  return [];
}

/** Makes the one value of a row; undefined when there is none. */
export function evaluateOne(expression: Expression, row: Row, problems: Problems): Piece | undefined {
  const [piece, ...others] = evaluate(expression, row, problems);
  if (others.length > 0) problems.add(placeIn(row, piece?.columns ?? []), `${others.length + 1} values where one is expected`, "one value");
  return piece;
}

const distinct = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.length < 2 ? pieces : [...new Map(pieces.map((piece) => [piece.text, piece])).values()];

const joined = (pieces: readonly Piece[], join: string): Piece => ({
  text: pieces.map(({ text }) => text).join(join),
  columns: [...new Set(pieces.flatMap(({ columns }) => columns))],
  written: null,
});

/** A template as a whole is empty where one of its columns is; of the columns one may have several values. */
export function fill({ parts, columns }: Template, split: string | undefined, row: Row, problems: Problems): Piece[] {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    if (typeof only === "string") return [{ text: only, columns, written: null }];
    return cells(only, split, row, problems).map((value) => ({ text: value, columns, written: value }));
  }
  let texts = [""];
  for (const part of parts) {
    const values = typeof part === "string" ? [part] : cells(part, split, row, problems);
    if (values.length > 1 && texts.length > 1) {
      problems.add(placeIn(row, columns), "several of the columns have several values", "one such column");
      return [];
    }
    texts = texts.flatMap((text) => values.map((value) => text + value));
  }
  return texts.map((text) => ({ text, columns, written: null }));
}

function cells({ column, slug: slugged }: Placeholder, split: string | undefined, row: Row, problems: Problems): readonly string[] {
  const whole = row.values(column);
  const values =
    split === undefined
      ? whole
      : whole.flatMap((value) =>
          value
            .split(split)
            .map((one) => one.trim())
            .filter((one) => one !== ""),
        );
  if (!slugged) return values;
  return values.flatMap((value) => {
    const made = slug(value);
    if (made === undefined)
      problems.add(placeIn(row, [column]), `"${value}" cannot be made a part of an id`, "Latin letters and digits, or another column");
    return made ?? [];
  });
}

function convert(piece: Piece, { map, otherwise, formats }: Expression, row: Row, problems: Problems): Piece[] {
  const { text } = piece;
  if (map !== undefined) {
    const meant = map.get(text) ?? otherwise;
    if (meant !== undefined) return meant.map((one) => ({ ...piece, text: one, written: one === text ? null : piece.written }));
    problems.add(
      placeIn(row, piece.columns),
      `"${text}" is not in the map${didYouMean(text, map.keys())}`,
      `${oneOf(map.keys())}, or \`otherwise\` in the mapping`,
    );
    return [];
  }
  if (formats !== undefined) {
    const edtf = toEdtf(text, formats);
    if (edtf !== undefined) return [{ ...piece, text: edtf, written: edtf === text ? null : piece.written }];
    problems.add(placeIn(row, piece.columns), `"${text}" is not such a date`, formats.map(({ written }) => written).join(" or "));
    return [];
  }
  return [piece.written === null ? piece : { text, columns: piece.columns, written: null }];
}
