/** What a record becomes: an entity, and before it the places in which it is, unless they were stated before. */
import { groupBy } from "../../group.js";
import { model } from "../../../model/index.js";
import type { Findings } from "../findings.js";
import type { Claim, EntityItem } from "../reader.js";
import { citationOf } from "./citation.js";
import { mergeClaims } from "./claims.js";
import { type Dump, ownIdOf } from "./dump.js";
import { identifierClaims } from "./identifier-claims.js";
import { namesOf } from "./names.js";
import { Places } from "./places.js";
import type { RorRecord } from "./record.js";
import { relationshipsOf } from "./relationships.js";

/** Answers the items of one record after another. */
export function entityItemsOf(dump: Dump, findings: Findings): (record: RorRecord) => Generator<EntityItem> {
  const places = new Places(dump, findings);
  const relationships = relationshipsOf(dump);
  const withdrawnFor = groupBy(dump.redirects.keys(), (ror) => dump.placeTaken(ror));
  return function* (record) {
    const { origin, locations, admin } = record;
    for (const [index, location] of locations.entries()) yield* places.itemsOf(location, record, index);
    const id = dump.idOf(record.id);
    const kind = dump.context.kindOf(id) ?? "Organization";
    const ownId = ownIdOf(record.id);
    const withdrawn = withdrawnFor.get(record.id) ?? [];
    const formerIds = [...(id === ownId ? [] : [ownId]), ...withdrawn.map(ownIdOf)];
    const claims = mergeClaims([
      ...ownClaims(record, kind, dump, findings),
      ...identifierClaims(record, withdrawn, dump, findings),
      ...locations.map((location, index) => ({
        predicate: "LOCATED_IN",
        object: places.idOf(location),
        citations: [citationOf(record.id, `locations[${index}].geonames_id`, admin.last_modified.date)],
      })),
      ...relationships(record),
    ]);
    yield { origin, id, kind, ...(formerIds.length > 0 && { formerIds }), claims };
  };
}

/** Names, types and values. */
function ownClaims(record: RorRecord, kind: string, dump: Dump, findings: Findings): Claim[] {
  const { id, established, status, types, links } = record;
  const cite = (field: string) => [citationOf(id, field, record.admin.last_modified.date)];
  const claims: Claim[] = [
    ...namesOf(record),
    ...types.map((type, index) => ({ predicate: "type", value: type, citations: cite(`types[${index}]`) })),
    ...(typeof established === "number"
      ? [{ predicate: "established", value: String(established).padStart(4, "0"), citations: cite("established") }]
      : []),
    { predicate: "registerStatus", value: status.toUpperCase(), citations: cite("status") },
    ...links.map(({ value }, index) => ({ predicate: "links", value, citations: cite(`links[${index}].value`) })),
  ];
  return claims.filter((claim) => {
    const fits = fitsKind(claim, kind);
    if (!fits)
      findings.add(
        "values that the kind of a curated entity cannot have, left out",
        `${dump.idOf(id)} (${kind}): ${claim.predicate} ${String(claim.value)}`,
      );
    return fits;
  });
}

/** Whether the model has the property, and the value among its closed list, for this kind. A curated entity may be a Network. */
function fitsKind({ predicate, value }: Claim, kind: string): boolean {
  const property = model.kinds.get(kind)?.properties.get(predicate);
  return property !== undefined && (property.values === undefined || String(value) in property.values);
}
