/** Small seeds without identifiers, a small dump of ROR, and the review of the one by the other. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { matchIntoReview } from "../../../../src/ingest/match/match.js";
import type { Proposals } from "../../../../src/ingest/match/propose.js";
import { SOUGHT_IN_ROR } from "../../../../src/ingest/match/sought.js";
import { openRor } from "../../../../src/ingest/readers/ror/open-ror.js";
import { seedDirectory } from "../../../integration/ingest/helpers/seed-directory.js";
import { file, jsonLines } from "../readers/helpers/files.js";
import { A, B, C, record, TURIN } from "../readers/helpers/ror.js";

const SOURCES = `sources:
  page: { type: PAGE, title: A page, url: "https://example.org/", language: it }
  ror: { type: RECORDS, title: ROR, url: "https://ror.org" }
`;

export const ENTITIES = `layer: DOCUMENTS
source: page
entities:
  org:innocenti:
    kind: Organization
    names: [{ value: Istituto degli Innocenti }, { value: Istituto Innocenti, type: ALIAS }]
    established: { value: 1419 }
    locatedIn: { to: cty:turin }
  net:educating:
    kind: Network
    names: [{ value: Associazione delle Città Educative }, { value: AICE, type: ACRONYM }]
  cty:turin:
    kind: City
    names: { value: Torino }
    identifiers: { scheme: GEONAMES, value: "3165524", source: ror, record: x }
`;

/** Seeds of two bodies that nothing identifies. */
export const seeds = (parent: string, entities = ENTITIES): string =>
  seedDirectory(parent, { "sources.yaml": SOURCES, "documents/entities.yaml": entities });

const named = (value: string, lang = "it"): object => ({ value, types: ["ror_display", "label"], lang });

/** A is the Institute, B has its name in another country, C is the association by its acronym, the others are none of them. */
export const RECORDS: readonly Record<string, unknown>[] = [
  record(A, {
    names: [named("Istituto degli Innocenti"), { value: "Innocenti Institute", types: ["label"], lang: "en" }],
    established: 1419,
    external_ids: [
      { type: "grid", preferred: "grid.1.2", all: ["grid.1.2"] },
      { type: "wikidata", preferred: null, all: ["Q42"] },
    ],
  }),
  record(B, {
    names: [named("Istituto degli Innocenti")],
    locations: [
      { geonames_id: 1, geonames_details: { ...TURIN.geonames_details, name: "Lugano", country_code: "CH", country_name: "Switzerland" } },
    ],
  }),
  record(C, { names: [named("Educating Cities", "en"), { value: "AICE", types: ["acronym"], lang: null }] }),
  ...Array.from({ length: 40 }, (_, index) =>
    record(`0ffffff${String(index + 10)}`, { names: [named(`Università di ${String.fromCharCode(97 + (index % 26))}${index}`)] }),
  ),
];

/** Writes, or takes up, the review of seeds by records. */
export async function match(directory: string, review: string, records: readonly unknown[] = RECORDS, dryRun = false): Promise<Proposals> {
  const dump = await file("dump.jsonl", jsonLines(records));
  return matchIntoReview({
    directory,
    review,
    dryRun,
    open: (context) => openRor(dump, context),
    sought: SOUGHT_IN_ROR,
    candidates: 5,
    least: 0.05,
  });
}

/** Where the review of a test lies. */
export const reviewIn = (parent: string): string => path.join(parent, "review.yaml");

/** Changes what stands below the candidate `id` of an entity: its first `from` becomes `to`. */
export function decide(review: string, entity: string, id: string, to: string, from = "accept: false"): void {
  const text = readFileSync(review, "utf8");
  const start = text.indexOf(`- id: ${id}\n`, text.indexOf(`  ${entity}:\n`));
  const at = text.indexOf(from, start);
  if (start < 0 || at < 0) throw new Error(`${review} has no ${from} below ${id} of ${entity}`);
  writeFileSync(review, text.slice(0, at) + to + text.slice(at + from.length));
}
