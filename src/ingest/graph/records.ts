/** The records that the importer makes: those of the store, and what it keeps beside them in order to write the seeds back. */
import type { EdgeRecord, EntityRecord, FormerIdRecord, SourceRecord, StatementRecord } from "../../store/records.js";
import type { CuratedPart } from "./dataset.js";

/** The whole curated graph, as records sorted by id. */
export interface GraphRecords {
  readonly curated: CuratedPart;
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly statements: readonly StatementRecord[];
  readonly formerIds: readonly FormerIdRecord[];
}
