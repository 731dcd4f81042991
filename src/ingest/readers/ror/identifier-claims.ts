import type { IdentifierStatus, Identifies, Scheme } from "../../../model/index.js";
import type { Findings } from "../findings.js";
import type { Claim } from "../reader.js";
import { citationOf } from "./citation.js";
import type { Dump } from "./dump.js";
import { type ExternalIdentifier, identifiersOf, unusableIdentifiers } from "./identifiers.js";
import { addressOf, type RorRecord } from "./record.js";

/** The qualifiers of an identifier. */
const identifying = (
  scheme: Scheme,
  identifies: Identifies = "ITSELF",
  status: IdentifierStatus = "VERIFIED",
): Required<Claim>["qualifiers"] => ({
  scheme,
  identifies,
  status,
});

/**
 * The identifiers of a record: its own, those of withdrawn records in whose place it stands, and those in other schemes.
 * A look-up by an identifier has to lead to one entity: what several records state, or another entity of the graph has,
 * is left out and reported.
 *
 * @param withdrawn - the records in whose place it stands
 */
export function* identifierClaims(record: RorRecord, withdrawn: readonly string[], dump: Dump, findings: Findings): Generator<Claim> {
  const { id, admin } = record;
  const release = admin.last_modified.date;
  yield { predicate: "identifiers", value: id, qualifiers: identifying("ROR"), citations: [citationOf(id, "id", release)] };
  for (const former of withdrawn) {
    const citation = citationOf(former, "relationships", dump.records.get(former)?.release ?? release);
    yield { predicate: "identifiers", value: former, qualifiers: identifying("ROR", "ITSELF", "WITHDRAWN"), citations: [citation] };
  }
  for (const identifier of unusableIdentifiers(record)) {
    findings.add("identifiers of an unknown scheme or not in its form, left out", `${identifier} (${addressOf(id)})`);
  }
  for (const identifier of identifiersOf(record)) {
    // Those that belong to no record are reported with the outline of the file.
    if (dump.identifierOwners.has(identifier.key) && dump.identifierOwners.get(identifier.key) !== id) continue;
    const identifies = whatIsIdentified(identifier, dump.idOf(id), dump);
    if (identifies === undefined) {
      findings.add("identifiers that another entity of the graph has, left out", `${identifier.key} (${addressOf(id)})`);
      continue;
    }
    const { scheme, value, rank, field } = identifier;
    yield {
      predicate: "identifiers",
      value,
      qualifiers: identifying(scheme, identifies),
      rank,
      citations: [citationOf(id, field, release)],
    };
  }
}

const PLACES: readonly unknown[] = ["City", "Country", "Region"];

/**
 * What an identifier that a record states stands for: the record's entity, or the place that the graph knows by it (some
 * records of regional governments bear the Wikidata id of the region); undefined when another body has it.
 */
function whatIsIdentified({ scheme, value }: ExternalIdentifier, entity: string, { context }: Dump): Identifies | undefined {
  const holder = context.known(scheme, value);
  if (holder === undefined || holder === entity) return "ITSELF";
  return PLACES.includes(context.kindOf(holder)) ? "PLACE" : undefined;
}
