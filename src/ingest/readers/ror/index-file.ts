/** The first pass over a dump: what must be known of all records before anything can be said of one. */
import { isRecord, type RecordFile } from "../files/record-file.js";
import { identifiersOf } from "./identifiers.js";
import { checksumOf, isRorRecord, readRecord, type RorRecord, type RorRelationshipType } from "./record.js";

/** What is held of a record. */
export interface RecordSummary {
  readonly status: RorRecord["status"];
  /** The day on which it was last modified. */
  readonly release: string;
  /** The line on which it begins. */
  readonly line: number | undefined;
  /** By which a second record of the same id shows as the same or another. */
  readonly checksum: number;
}

/** A relationship as a record states it, by ids of ROR; the other record may not be in the file. */
export interface Row {
  readonly from: string;
  readonly type: RorRelationshipType;
  readonly to: string;
  /** Its place among the relationships of `from`. */
  readonly index: number;
}

/** What the first pass finds. Some 400 bytes a record. */
export interface FileIndex {
  readonly records: ReadonlyMap<string, RecordSummary>;
  readonly rows: readonly Row[];
  /** The records that do not meet the choice. */
  readonly leftOut: ReadonlySet<string>;
  /** The records that state each identifier that several state. */
  readonly sharedIdentifiers: ReadonlyMap<string, readonly string[]>;
  /** The latest day on which one of the records was modified. */
  readonly asOf: string;
}

/**
 * Reads a dump once.
 *
 * @param meets - whether a record, by what it says itself, is one of those to keep
 * @throws OperatorError when the file cannot be read
 */
export async function indexFile(file: RecordFile, meets: (record: RorRecord) => boolean): Promise<FileIndex> {
  const records = new Map<string, RecordSummary>();
  const rows: Row[] = [];
  const leftOut = new Set<string>();
  const statedBy = new Map<string, string>();
  const sharedIdentifiers = new Map<string, string[]>();
  let asOf = "";
  for await (const read of file.records()) {
    // What is invalid is told by the second pass.
    if (!isRecord(read)) continue;
    const record = readRecord(read);
    if (!isRorRecord(record) || records.has(record.id)) continue;
    const { id, status, admin, origin } = record;
    const release = admin.last_modified.date;
    records.set(id, { status, release, line: origin.line, checksum: checksumOf(record) });
    record.relationships.forEach(({ type, id: to }, index) => rows.push({ from: id, type, to, index }));
    if (!meets(record)) leftOut.add(id);
    for (const { key } of identifiersOf(record)) {
      const earlier = statedBy.get(key);
      if (earlier === undefined) statedBy.set(key, id);
      else if (earlier !== id) sharedIdentifiers.set(key, [...(sharedIdentifiers.get(key) ?? [earlier]), id]);
    }
    if (release > asOf) asOf = release;
  }
  return { records, rows, leftOut, sharedIdentifiers, asOf };
}
