/** The records that the importer makes: those of the store, and what it keeps beside them in order to write the seeds back. */
import { createHash } from "node:crypto";
import type {
  DatasetRecord,
  EdgeRecord,
  EntityRecord,
  FormerIdRecord,
  SourceRecord,
  StatementRecord,
  Stored,
} from "../../store/records.js";

/** A source with its sections as JSON, `[{heading, start}]`, from which locators' sections follow. */
export interface StoredSource extends SourceRecord {
  readonly sections?: string;
}

/** What the importer publishes of the data set; version, time and publication are the publisher's. */
export interface StoredDataset extends Pick<DatasetRecord, "contentHash" | "layers" | "layerKeys" | "counts"> {
  readonly title?: string;
  readonly description?: string;
  /** Of the seed files from which the graph was made; a graph that was read back has none. */
  readonly fingerprint?: string;
}

/** The whole graph, as records sorted by id. */
export interface GraphRecords {
  readonly dataset: StoredDataset;
  readonly sources: readonly StoredSource[];
  readonly entities: readonly EntityRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly statements: readonly StatementRecord[];
  readonly formerIds: readonly FormerIdRecord[];
}

/** The short hash of a record: over all its fields, whatever their order. Absent fields do not count. */
export function recordHash(record: Readonly<Record<string, Stored | undefined>>): string {
  const entries = Object.entries(record).filter(([name, value]) => value !== undefined && name !== "hash");
  return sha256(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)))).slice(0, 16);
}

/** SHA-256 of a text, in hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The record with its hash. */
export function withHash<Fields extends Readonly<Record<string, Stored | undefined>>>(fields: Fields): Fields & { readonly hash: string } {
  return { ...fields, hash: recordHash(fields) };
}
