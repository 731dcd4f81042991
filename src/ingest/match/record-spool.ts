/** The first step of a match: what is compared of a file's records is laid on disk, and counted. */
import type { Claim, LayerReader } from "../readers/reader.js";
import { Progress } from "../progress.js";
import { Spool } from "../spool.js";
import { FrequencyCount } from "./frequencies.js";
import { isPlaceKind, type Places } from "./places.js";
import { COMPARED, profileOf, searchTermsOf, termsOf } from "./profile.js";

/** What one item of a reader says of an entity, as far as it is compared. */
export interface RecordRow {
  readonly id: string;
  readonly kind: string;
  /** By which it finds the entities that it is like, so that only those few records that find one are looked at again. */
  readonly terms: readonly string[];
  readonly claims: readonly Claim[];
}

/** What was read. */
export interface SpooledRecords {
  readonly rows: Spool<RecordRow>;
  readonly frequencies: FrequencyCount;
  /** How many records could not be understood. */
  readonly invalid: number;
}

/**
 * Reads everything that the reader has.
 *
 * @param places - takes the places of the file
 * @throws OperatorError when the file cannot be read
 */
export async function spoolRecords(
  reader: LayerReader,
  kindOf: (id: string) => string | undefined,
  places: Places,
  report: (line: string) => void,
): Promise<SpooledRecords> {
  const rows = await Spool.create<RecordRow>("match");
  const frequencies = new FrequencyCount();
  const progress = new Progress("Reading", "records", report);
  let invalid = 0;
  try {
    for await (const item of reader.items()) {
      if ("problem" in item) invalid += 1;
      else {
        const { id } = item;
        const kind = item.kind ?? kindOf(id) ?? "";
        const claims = item.claims.flatMap((claim) => (COMPARED.has(claim.predicate) ? [shortened(claim)] : []));
        const profile = profileOf(id, kind, claims);
        if (isPlaceKind(kind)) places.add(profile);
        else frequencies.add(termsOf(profile));
        rows.add(id, { id, kind, terms: [...searchTermsOf(profile)], claims });
      }
      progress.advance(reader.progress());
    }
    progress.end();
    return { rows, frequencies, invalid };
  } catch (error) {
    await rows.remove();
    throw error;
  }
}

/** Only an identifier's citations are needed later: they become its evidence in the seeds. */
const shortened = (claim: Claim): Claim => (claim.predicate === "identifiers" ? claim : { ...claim, citations: [] });
