/** The reader of dumps of the Research Organization Registry. */
import { OperatorError } from "../../../errors.js";
import type { LayerDeclaration, SourceDeclaration } from "../../seeds/declarations.js";
import { isRecord, openRecordFile, type RecordFile } from "../files/record-file.js";
import { Findings } from "../findings.js";
import type { InvalidItem, Item, LayerReader, ReaderContext } from "../reader.js";
import { refuseWrongChoice, type RorChoice } from "./choice.js";
import { SOURCE } from "./citation.js";
import { type Dump, outlineDump } from "./dump.js";
import { entityItemsOf } from "./entity.js";
import { addOutlineFindings } from "./outline-findings.js";
import { addressOf, checksumOf, isRorRecord, readRecord, type RorRecord, whyNotRor } from "./record.js";

/**
 * Opens a dump of ROR, schema v2: its zip archive, or the JSON in it as an array or as lines, plain or packed by gzip. It
 * is read twice: here for an outline, and again for its items.
 *
 * @param context - what the graph knows from elsewhere; entities with the ROR id of a record keep their own id
 * @throws OperatorError when the file cannot be read or is none of ROR, or nothing in it meets the choice
 */
export async function openRor(path: string, context: ReaderContext, choice: RorChoice = {}): Promise<LayerReader> {
  refuseWrongChoice(choice);
  const file = await openRecordFile(path, whyNotRor);
  const dump = await outlineDump(file, choice, context);
  if (dump.records.size > 0 && ![...dump.records.keys()].some(dump.isKept)) {
    throw new OperatorError(`No record of ${file.name} meets the choice.`, ["Choose otherwise; countries go by ISO 3166-1 (GB, not UK)."]);
  }
  const findings = new Findings();
  addOutlineFindings(dump, findings);
  let begun = false;
  return {
    layer: layerOf(dump),
    sources: [source],
    items: () => {
      begun = true;
      return itemsOf(file, dump, findings);
    },
    progress: () => (begun ? file.progress() : 0),
    findings: () => findings.list(),
  };
}

const source: SourceDeclaration = {
  id: SOURCE,
  type: "RECORDS",
  title: "Research Organization Registry (ROR)",
  publisher: "ROR",
  url: "https://ror.org",
  licence: "CC0 1.0",
  sections: [],
  note: "A citation names the record, its field, and as release the day on which the record was last modified.",
};

const layerOf = ({ asOf }: Dump): LayerDeclaration => ({
  name: "ROR",
  title: "Research Organization Registry",
  description:
    "Research organizations of the world, where they are, what they are parts of and what came after them, as the Research Organization Registry lists them.",
  asOf: asOf === "" ? null : asOf,
});

async function* itemsOf(file: RecordFile, dump: Dump, findings: Findings): AsyncGenerator<Item> {
  const entityItems = entityItemsOf(dump, findings);
  const seen = new Set<string>();
  for await (const read of file.records()) {
    const record = isRecord(read) ? readRecord(read) : read;
    if (!isRorRecord(record)) yield record;
    else if (seen.has(record.id)) yield* repeated(record, dump, findings);
    else {
      seen.add(record.id);
      if (dump.isKept(record.id) && !dump.redirects.has(record.id)) yield* entityItems(record);
    }
  }
}

/** A record that stands in the file a second time: harmless when it says the same. */
function* repeated(record: RorRecord, { records }: Dump, findings: Findings): Generator<InvalidItem> {
  const { id, origin } = record;
  const first = records.get(id);
  if (first?.checksum === checksumOf(record)) {
    findings.add("records that stand in the file twice, the same both times", addressOf(id));
    return;
  }
  const where = first?.line === undefined ? "" : ` on line ${first.line}`;
  yield { origin, field: "id", problem: `another record of this id stands before it${where}`, expected: "each record once" };
}
