/**
 * What a question reads of one thing: columns, each a piece of Cypher, and shapes that turn the cells of a row into the
 * fields of the answer. A row comes back as a list, not as a map or a node: that is a quarter of the work for the driver.
 */
import { cypher, empty, type Fragment, join, literal, name, type Variable, variable } from "../store/cypher.js";

/** The cells of one row. */
export type Cells = readonly unknown[];

/** How the answer's value of one field comes out of a row. */
export type Shape = (cells: Cells) => unknown;

/** What one column reads from a thing bound to a variable. */
export interface Column {
  /** Clauses that come before RETURN: a subquery that binds what `value` refers to. */
  readonly before?: (of: Variable) => Fragment;
  readonly value: (of: Variable) => Fragment;
  /** The kinds of entity for which `before` is worth running; of others it yields nothing. Read when the statement is written. */
  readonly guard?: () => readonly string[] | undefined;
}

/** The columns of one thing, collected while its selection is planned. */
export class Columns {
  readonly #columns: Column[] = [];
  readonly #properties = new Map<string, number>();

  /** The number of the column that reads a stored property. */
  property(property: string): number {
    let index = this.#properties.get(property);
    if (index === undefined) {
      index = this.add({ value: (of) => cypher`${of}.${name(property)}` });
      this.#properties.set(property, index);
    }
    return index;
  }

  /** Adds a column; its number is where its cell will be. */
  add(column: Column): number {
    return this.#columns.push(column) - 1;
  }

  /** The clauses before RETURN, and the row as a list. */
  compile(of: Variable): { before: Fragment; row: Fragment } {
    const before = this.#columns.flatMap((column) => (column.before === undefined ? [] : [guarded(column.before, column.guard?.(), of)]));
    return {
      before: before.length === 0 ? empty : cypher`${join(before, "\n")}\n`,
      row: cypher`[${join(
        this.#columns.map((column) => column.value(of)),
        ", ",
      )}]`,
    };
  }
}

/** The clauses, run with null in place of an entity of another kind: a pattern on null matches nothing. */
function guarded(before: (of: Variable) => Fragment, kinds: readonly string[] | undefined, of: Variable): Fragment {
  if (kinds === undefined) return before(of);
  const alone = variable("only");
  return cypher`WITH *, CASE WHEN ${of}.kind IN [${join(
    kinds.map((kind) => literal(kind)),
    ", ",
  )}] THEN ${of} END AS ${alone}\n${before(alone)}`;
}

/** An object of the answer: its fields under their response keys. */
export function shapeObject(fields: readonly (readonly [key: string, shape: Shape])[]): (cells: Cells) => object {
  return (cells) => {
    const object: Record<string, unknown> = {};
    for (const [key, shape] of fields) object[key] = shape(cells);
    return object;
  };
}
