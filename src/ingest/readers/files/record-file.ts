/** A file of JSON records, one on each line or all in one array, read one at a time. */
import { TextDecoder } from "node:util";
import { errorMessage, OperatorError } from "../../../errors.js";
import type { InvalidItem, Origin } from "../reader.js";
import { itemsOf } from "./json-array.js";
import { linesOf } from "./json-lines.js";
import { LONGEST_RECORD, type RawRecord } from "./raw-record.js";
import type { UnpackedFile } from "./content.js";
import { openFile } from "./unpacked-file.js";

/** A record that was understood as JSON. */
export interface FileRecord {
  readonly origin: Origin;
  readonly value: unknown;
}

/** A file of records. */
export interface RecordFile {
  /** How messages name it: the path, and the entry of an archive. */
  readonly name: string;
  /**
   * Its records in order, with those that are not JSON as invalid. Reads anew with every call.
   *
   * @throws OperatorError when the file as a whole cannot be read, or is no longer what an earlier pass read
   */
  records(): AsyncGenerator<FileRecord | InvalidItem>;
  /** How much of it the latest pass has read, from 0 to 1. */
  progress(): number;
}

/** Whether a record was understood. */
export const isRecord = (record: FileRecord | InvalidItem): record is FileRecord => "value" in record;

/**
 * Opens a file of records: JSON lines or a JSON array, plain, packed by gzip, or in a zip archive beside other files.
 *
 * @param whyNot - what is wrong with a file that begins with this record; undefined when it is the one that is looked for
 * @throws OperatorError when the path does not lead to such a file
 */
export async function openRecordFile(path: string, whyNot: (first: unknown) => string | undefined): Promise<RecordFile> {
  const files = await openFile(path);
  const candidates = files.filter(({ entry }) => entry === undefined || /\.jsonl?$/i.test(entry));
  if (candidates.length === 0) {
    throw new OperatorError(`${path} holds no JSON: ${files.map(({ entry }) => entry).join(", ")}.`, [
      "Name an archive that holds a .json file.",
    ]);
  }
  const reasons: string[] = [];
  for (const candidate of candidates) {
    const file = await recordFile(candidate);
    const reason = await reasonAgainst(file, whyNot);
    if (reason === undefined) return file;
    reasons.push(`${file.name} ${reason}`);
  }
  throw new OperatorError(`${reasons.join("; ")}.`, ["Name a file of the form that is expected."]);
}

/** How many records may be invalid before a file is taken for what it seems to be, so that they are reported one by one. */
const FIRST_RECORDS = 20;

async function reasonAgainst(file: RecordFile, whyNot: (first: unknown) => string | undefined): Promise<string | undefined> {
  let invalid = 0;
  for await (const record of file.records()) {
    if (isRecord(record)) return whyNot(record.value);
    invalid += 1;
    if (invalid === FIRST_RECORDS) return undefined;
  }
  return invalid === 0 ? "holds no record" : undefined;
}

async function recordFile(file: UnpackedFile): Promise<RecordFile> {
  const { name } = file;
  const isArray = await beginsAsArray(file);
  return {
    name,
    progress: () => file.progress(),
    async *records() {
      // What is not UTF-8 must not pass as replacement characters.
      const decoder = new TextDecoder("utf-8", { fatal: true });
      for await (const raw of isArray ? itemsOf(file.bytes(), name) : linesOf(file.bytes())) {
        const record = parsed(raw, name, decoder);
        if (record !== undefined) yield record;
      }
    },
  };
}

function parsed({ line, bytes }: RawRecord, file: string, decoder: TextDecoder): FileRecord | InvalidItem | undefined {
  const origin = { file, line };
  if (bytes === undefined) {
    return { origin, field: "", problem: "the record is too long", expected: `${LONGEST_RECORD / 1024 / 1024} MiB at most` };
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { origin, field: "", problem: "the record is not UTF-8", expected: "a file saved as UTF-8" };
  }
  if (text.trim() === "") return undefined;
  try {
    return { origin, value: JSON.parse(text) as unknown };
  } catch (error) {
    return {
      origin,
      field: "",
      problem: `the record is not JSON: ${errorMessage(error)}`,
      expected: "JSON",
    };
  }
}

/** Whether it is a JSON array rather than lines. */
async function beginsAsArray(file: UnpackedFile): Promise<boolean> {
  for await (const chunk of file.bytes()) {
    if (isUtf16(chunk)) throw new OperatorError(`${file.name} is UTF-16, not UTF-8.`, ["Save it as UTF-8."]);
    const first = new TextDecoder().decode(chunk).trimStart()[0];
    if (first === "[") return true;
    if (first === "{") return false;
    if (first !== undefined) break;
  }
  throw new OperatorError(`${file.name} holds no JSON records.`, [
    "Name a file that has a record in braces on each line, or an array of them in brackets; it may be packed by gzip or zip.",
  ]);
}

const isUtf16 = ([first, second]: Buffer): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
