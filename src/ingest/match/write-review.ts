/** The text of a review file: what was proposed, beside what a curator has decided before. */
import { type Document, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap } from "yaml";
import type { Statement } from "../../model/index.js";
import type { Claim } from "../readers/reader.js";
import type { SourceDeclaration } from "../seeds/declarations.js";
import { compareText } from "../seeds/place.js";
import { identifierEntry } from "./identifier-file.js";
import type { Candidate, Description, Proposals } from "./propose.js";
import type { Reason } from "./score.js";

const EMPTY = `# Records that may be entities of the seeds which have no identifier yet: proposals of \`crg match\`, for a person to decide.
#
# For each candidate, look at the record, the reasons and their weights (in bits, for + and against -), then
#   accept: true      the record is the entity: \`crg match apply\` writes its identifiers to the seeds
#   reject: true      the record is another body: it is not proposed again
#   accept: false     undecided, as \`crg match\` writes it
# \`note:\` takes a remark of yours. At most one candidate of an entity can be accepted, and a record for one entity only.
# The score orders candidates and is no proof: a name alone never is. Look for a page of the body that agrees with the record.
#
# Running \`crg match\` again keeps what is decided or has a note, word for word, and renews the rest.
entities: {}
`;

/**
 * Adds proposals to a review, in place of the undecided ones of an earlier run. What a curator has decided stays as it is written,
 * comments included, also where it is no longer proposed.
 *
 * @param earlier - the text of the review so far; read before, so that it is known to be without fault
 */
export function reviewText(earlier: string | undefined, { proposals, sources }: Proposals): string {
  const document = parseDocument(earlier ?? EMPTY);
  const entities = document.get("entities");
  if (!isMap(entities)) throw new TypeError("a review that was read has entities");
  entities.flow = false;
  for (const entry of [...entities.items]) if (!keepDecided(entry)) entities.delete(entry.key);
  for (const { entity, candidates } of proposals) addProposal(document, entities, entity, candidates, sources);
  entities.items.sort((a, b) => bestOf(b) - bestOf(a) || compareText(keyOf(a), keyOf(b)));
  visit(document, {
    // What stands for one thing stands on one line.
    Map(_, map) {
      if (map.has("scheme")) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Removes the undecided candidates of an entity. @returns whether anything of a curator is left */
function keepDecided({ value: entity }: Pair): boolean {
  if (!isMap(entity)) return false;
  const candidates = entity.get("candidates");
  if (isSeq(candidates)) candidates.items = candidates.items.filter((item) => isMap(item) && isDecided(item));
  return (isSeq(candidates) && candidates.items.length > 0) || entity.has("note");
}

const isDecided = (candidate: YAMLMap): boolean =>
  candidate.get("accept") === true || candidate.get("reject") === true || candidate.has("note");

function addProposal(
  document: Document,
  entities: YAMLMap,
  entity: Description,
  candidates: readonly Candidate[],
  sources: readonly SourceDeclaration[],
): void {
  const present = entities.get(entity.id);
  const [name, ...names] = entity.names;
  const now = { name, ...described({ ...entity, names }) };
  if (!isMap(present)) {
    const all = candidates.map((candidate) => candidateEntry(candidate, sources));
    entities.set(document.createNode(entity.id), document.createNode({ ...now, candidates: all }));
    return;
  }
  for (const [key, value] of Object.entries(now)) present.set(key, document.createNode(value));
  const list = present.get("candidates");
  const kept = isSeq(list) ? list.items : [];
  const isThere = ({ id }: Candidate): boolean => kept.some((item) => isMap(item) && item.get("id") === id);
  const added = candidates
    .filter((candidate) => !isThere(candidate))
    .map((candidate) => document.createNode(candidateEntry(candidate, sources)));
  if (isSeq(list)) list.items.push(...added);
  else present.set("candidates", document.createNode(added));
}

/** A description without what is empty. */
function described({ kind, names, place, types, established, links }: Description): object {
  return {
    kind,
    ...(names.length > 0 && { names }),
    ...(place.length > 0 && { place: place.join(", ") }),
    ...(types.length > 0 && { types: types.join(", ") }),
    ...(established.length > 0 && { established: established.join(", ") }),
    ...(links.length > 0 && { links }),
  };
}

function candidateEntry(candidate: Candidate, sources: readonly SourceDeclaration[]): object {
  const { id, score, reasons, identifiers } = candidate;
  const record = identifiers.flatMap(({ citations }) => citations).find(({ locator }) => locator.type === "RECORD")?.locator;
  return {
    id,
    ...(record?.type === "RECORD" && { record: record.record }),
    ...described(candidate),
    score: Number(score.toFixed(2)),
    reasons: reasons.map(reasonLine),
    identifiers: identifiers.map((claim) => claimedIdentifier(claim, sources)),
    accept: false,
  };
}

/** A reason as people read it: `+8.0 the same name: …`. */
export const reasonLine = ({ bits, detail }: Reason): string => `${bits < 0 ? "" : "+"}${bits.toFixed(1)} ${detail}`;

/** An identifier in the form of seed files. */
function claimedIdentifier(claim: Claim, sources: readonly SourceDeclaration[]): object {
  const { predicate, value = null, qualifiers = {}, rank = "NORMAL", citations } = claim;
  const statement: Statement = {
    id: "",
    subject: "",
    predicate,
    object: null,
    value,
    valueState: "VALUE",
    qualifiers,
    date: claim.date ?? null,
    rank,
    layer: "",
    citations,
    derivedFrom: [],
    note: null,
  };
  return identifierEntry(statement, undefined, new Map(sources.map((source) => [source.id, source])));
}

/** The best score among the candidates of an entity, decided ones included, so that a decision moves nothing. */
function bestOf({ value: entity }: Pair): number {
  const candidates = isMap(entity) ? entity.get("candidates") : undefined;
  const items = isSeq(candidates) ? candidates.items : [];
  return Math.max(-1, ...items.flatMap((item) => (isMap(item) ? [Number(item.get("score") ?? 0)] : [])));
}

const keyOf = (pair: unknown): string => (isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "");
