import { groupBy } from "../../group.js";
import type { Claim } from "../reader.js";
import { citationOf } from "./citation.js";
import type { Dump } from "./dump.js";
import type { Row } from "./index-file.js";
import type { RorRecord, RorRelationshipType } from "./record.js";

/** What a relationship of ROR is in the model, seen from the record that states it. */
const VERBS = {
  parent: { verb: "PART_OF", statedBySubject: true },
  child: { verb: "PART_OF", statedBySubject: false },
  successor: { verb: "SUCCEEDED_BY", statedBySubject: true },
  predecessor: { verb: "SUCCEEDED_BY", statedBySubject: false },
  // Symmetric: from the smaller id to the larger, whoever states it.
  related: { verb: "RELATED_TO", statedBySubject: undefined },
} as const satisfies Record<RorRelationshipType, { verb: string; statedBySubject: boolean | undefined }>;

/**
 * Answers the relationships that start at a record, those that only other records state included. A relationship that both
 * ends state comes twice, with a citation of either.
 */
export function relationshipsOf(dump: Dump): (record: RorRecord) => Claim[] {
  const { records, redirects, placeTaken, isKept, idOf } = dump;
  // What a withdrawn record in whose place another stands said of its relationships no longer holds.
  const usable = dump.rows.filter(({ from, to }) => records.has(to) && !redirects.has(from) && isKept(from) && isKept(to));
  const statedOf = groupBy(
    usable.filter(({ type }) => VERBS[type].statedBySubject !== true),
    ({ to }) => placeTaken(to),
  );
  const statedBy = groupBy(
    usable.filter(({ type }) => VERBS[type].statedBySubject !== false),
    ({ from }) => from,
  );
  return ({ id }) => {
    const subject = idOf(id);
    const claim = ({ type, from, index }: Row, other: string): Claim[] => {
      const { verb, statedBySubject } = VERBS[type];
      const object = idOf(other);
      const isOfOtherEnd = statedBySubject === undefined && object < subject;
      if (object === subject || isOfOtherEnd) return [];
      const release = records.get(from)?.release ?? dump.asOf;
      return [{ predicate: verb, object, citations: [citationOf(from, `relationships[${index}]`, release)] }];
    };
    return [
      ...(statedBy.get(id) ?? []).flatMap((row) => claim(row, placeTaken(row.to))),
      ...(statedOf.get(id) ?? []).flatMap((row) => claim(row, row.from)),
    ];
  };
}
