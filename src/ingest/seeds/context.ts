import type { Model } from "../../model/index.js";
import type { EntityDeclaration, LayerDeclaration, SourceDeclaration } from "./declarations.js";
import type { Place, Problems } from "./place.js";

/** What is known while the entries of entities are read: all that the first pass over the files has gathered. */
export interface Context {
  readonly model: Model;
  readonly problems: Problems;
  readonly layers: readonly LayerDeclaration[];
  readonly sources: ReadonlyMap<string, SourceDeclaration>;
  readonly entities: ReadonlyMap<string, EntityDeclaration>;
  /** Every id that a file writes as an entity's, whatever is wrong with it. */
  readonly places: ReadonlyMap<string, Place>;
  /** Former id to present id. */
  readonly formerIds: ReadonlyMap<string, string>;
}

/** What the head of a seed file says for all its entries. */
export interface FileHead {
  readonly layer: string;
  readonly source: SourceDeclaration | undefined;
}
