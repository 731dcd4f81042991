import type { ReaderFinding } from "../readers/reader.js";

/** The moments of a load, for tests that stop it there. */
export type LoadStep = "CHECKED" | "BEGUN" | "NODES" | "LOADED";

/** How an import of a layer ended. */
export interface ImportLayerResult {
  /** UNCHANGED: the database holds what the file says, and nothing was written. */
  readonly outcome: "PUBLISHED" | "UNCHANGED" | "DRY_RUN";
  /** Of the data set. */
  readonly version: number;
  /** Of the layer: `ROR@2` is its second. */
  readonly layerVersion: number;
  readonly contentHash: string;
  /** Of how many entities the file speaks, and by how many statements, those left out included; 0 where it was not read. */
  readonly read: { readonly entities: number; readonly statements: number };
  readonly written: { readonly entities: number; readonly statements: number; readonly edges: number };
  readonly changed: number;
  readonly removed: number;
  readonly skipped: number;
  readonly findings: readonly ReaderFinding[];
}

/** What a publication tells of it. */
export type PublishedLayer = Omit<ImportLayerResult, "read" | "skipped" | "findings">;
