import type { Kind, Model } from "../../../model/index.js";
import type { Problems } from "../../seeds/place.js";
import type { Findings } from "../findings.js";
import type { ReaderContext } from "../reader.js";
import type { OwnIds } from "./own-ids.js";
import type { Row } from "./row.js";

/** What all rows of a mapping are read with. */
export interface ReadingContext {
  readonly model: Model;
  readonly graph: ReaderContext;
  readonly ownIds: OwnIds;
  readonly findings: Findings;
  /** The id that the mapping would give, to the id that the graph has for the same entity. */
  readonly merged: Map<string, string>;
}

/** An entity of the row that is being read. */
export interface RowEntity {
  readonly id: string;
  /** The kind that the graph has, or else that of the mapping. */
  readonly kind: Kind;
  /** The columns of its id. */
  readonly columns: readonly string[];
}

/** What one row is read with. */
export interface RowContext extends ReadingContext {
  readonly row: Row;
  readonly problems: Problems;
  /** The entities of the row by their keys; one that is absent is left out of this row. */
  readonly entities: ReadonlyMap<string, RowEntity>;
}
