import type { Citation } from "../../../model/index.js";
import { addressOf } from "./record.js";

/** The id of the source that every citation of the layer names. */
export const SOURCE = "ror";

/**
 * A citation of a field of a record. Its release is the day on which the record was last modified, not the version of the
 * dump: the record itself says it, whatever the file is called, and what did not change from one dump to the next stays as
 * it is in the graph.
 *
 * @param ror - the record's id, without the address
 * @param field - e.g. `names[2]`
 * @param release - the day on which the record was last modified
 */
export const citationOf = (ror: string, field: string, release: string): Citation => ({
  source: SOURCE,
  locator: { type: "RECORD", record: addressOf(ror), field, release },
  basis: "STATED",
  statedAs: null,
});
