import type { Kind, Model } from "../../../model/index.js";
import type { SourceDeclaration } from "../../seeds/declarations.js";
import type { ReaderContext } from "../reader.js";
import type { ExpressionContext } from "./interpret-expression.js";
import type { OwnIds } from "./own-ids.js";
import type { CitationRule } from "./rules.js";

/** What the entries of a table are read with. */
export interface TableContext extends ExpressionContext {
  readonly model: Model;
  readonly graph: ReaderContext;
  readonly sources: ReadonlyMap<string, SourceDeclaration>;
  /** The kinds of the entities of the table, by their keys; undefined where the kind is not known. */
  readonly entities: ReadonlyMap<string, Kind | undefined>;
  readonly ownIds: OwnIds;
  /** What the table says for all its entries. */
  readonly citations: readonly CitationRule[];
  /** Whether the table's citations are wrong, which has been reported. */
  readonly citesBadly: boolean;
}
