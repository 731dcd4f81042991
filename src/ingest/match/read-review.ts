/** The file in which a curator decides on candidates, read with the places of all that is in it. */
import { readFile } from "node:fs/promises";
import { errorCode, errorMessage, OperatorError } from "../../errors.js";
import { asBoolean, asMap, asText, asToken, child, refuseUnknownKeys, required } from "../seeds/fields.js";
import { formatProblem, Problems, type Place } from "../seeds/place.js";
import { parseSeedFile } from "../seeds/read.js";
import type { MapNode, SeedNode } from "../seeds/seed-node.js";

/** The keys of a review file, of an entity in it, and of a candidate. */
const REVIEW_KEYS = ["entities"] as const;
const DESCRIPTION_KEYS = ["kind", "names", "place", "types", "established", "links"] as const;
const ENTITY_KEYS = ["name", ...DESCRIPTION_KEYS, "note", "candidates"] as const;
const CANDIDATE_KEYS = ["id", "record", ...DESCRIPTION_KEYS, "score", "reasons", "identifiers", "accept", "reject", "note"] as const;

/** What a curator said of one candidate of an entity. */
export interface ReviewedCandidate {
  readonly entity: string;
  /** Where the entity's id is written. */
  readonly entityPlace: Place;
  readonly id: string;
  /** Where the candidate's id is written. */
  readonly place: Place;
  readonly accepted: boolean;
  readonly rejected: boolean;
  /** Entries of `identifiers`, in the form of seed files. */
  readonly identifiers: readonly MapNode[];
}

/** A review file without fault. */
export interface Review {
  readonly text: string;
  readonly candidates: readonly ReviewedCandidate[];
}

/**
 * Reads a review file.
 *
 * @returns undefined when there is none
 * @throws OperatorError with all that is wrong with it: file, line, field and what is expected
 */
export async function readReview(path: string): Promise<Review | undefined> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined;
    throw new OperatorError(`The review ${path} cannot be read: ${errorMessage(error)}.`, ["Name a file that `crg match` wrote."]);
  });
  if (text === undefined) return undefined;
  const problems = new Problems();
  const parsed = parseSeedFile(path, path, text, problems);
  const candidates = parsed === undefined ? [] : candidatesOf(parsed.root, problems);
  refuseReview(path, problems);
  return { text, candidates };
}

/** The most problems that are told at once: one bracket too few makes a hundred that are none. */
const MOST_TOLD = 20;

/** @throws OperatorError with the problems of a review, if there are any */
export function refuseReview(path: string, problems: Problems): void {
  if (problems.count === 0) return;
  const told = problems.list().slice(0, MOST_TOLD).map(formatProblem);
  const more = problems.count - told.length;
  throw new OperatorError(
    `The review ${path} has ${problems.count} ${problems.count === 1 ? "problem" : "problems"}; nothing was written.`,
    [...told, ...(more > 0 ? [`and ${more} more`] : [])],
  );
}

function candidatesOf(root: SeedNode, problems: Problems): ReviewedCandidate[] {
  const top = asMap(root, "a review", problems);
  if (top === undefined) return [];
  refuseUnknownKeys(top, REVIEW_KEYS, "a review", problems);
  const entities = required(top, "entities", "a review", problems, (node) => asMap(node, "the entities", problems));
  return [...(entities?.entries ?? [])].flatMap(([entity, { key, value }]) => {
    const node = asMap(value, "an entity", problems);
    if (node === undefined) return [];
    refuseUnknownKeys(node, ENTITY_KEYS, "an entity of a review", problems);
    const candidates = listOf(node, "candidates", problems).flatMap((item) => candidateOf(item, entity, key, problems) ?? []);
    refuseSecond(candidates, problems);
    return candidates;
  });
}

function candidateOf(item: SeedNode, entity: string, entityPlace: Place, problems: Problems): ReviewedCandidate | undefined {
  const node = asMap(item, "a candidate", problems);
  if (node === undefined) return undefined;
  refuseUnknownKeys(node, CANDIDATE_KEYS, "a candidate", problems);
  const id = required(node, "id", "a candidate", problems, (value) => asToken(value, "the id of a record", problems));
  const accepted = required(node, "accept", "a candidate", problems, (value) => asBoolean(value, problems));
  const rejectNode = child(node, "reject");
  const rejected = rejectNode === undefined ? false : asBoolean(rejectNode, problems);
  const note = child(node, "note");
  if (note !== undefined) asText(note, problems);
  if (id === undefined || accepted === undefined || rejected === undefined) return undefined;
  const place = child(node, "id")?.place ?? node.place;
  if (accepted && rejected) problems.add(place, `${id} is both accepted and rejected for ${entity}`, "`accept: true` or `reject: true`");
  const identifiers = listOf(node, "identifiers", problems).flatMap((one) => asMap(one, "an identifier", problems) ?? []);
  if (accepted && identifiers.length === 0)
    problems.add(place, `${id} has no identifiers to accept`, "`identifiers:` as `crg match` wrote them, at least one");
  return { entity, entityPlace, id, place, accepted, rejected, identifiers };
}

function refuseSecond(candidates: readonly ReviewedCandidate[], problems: Problems): void {
  const seen = new Map<string, Place>();
  for (const { id, entity, place } of candidates) {
    const earlier = seen.get(id);
    if (earlier !== undefined)
      problems.add(place, `${id} is twice a candidate for ${entity}: see line ${earlier.line}`, "each candidate once");
    seen.set(id, place);
  }
}

function listOf(node: MapNode, key: string, problems: Problems): readonly SeedNode[] {
  const value = child(node, key);
  if (value === undefined) return [];
  if (value.type === "list") return value.items;
  problems.add(value.place, `\`${key}\` is not a list`, "a list, each item after a `-`");
  return [];
}
