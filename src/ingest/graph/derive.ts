/**
 * What follows from statements by rule, as statements of their own with basis DERIVED:
 *
 * - a law that established something governs it: GOVERNED_BY {role: FOUNDING};
 * - the two parties of an agreement that has exactly these two collaborate;
 * - so do those of whom the same verb and object are stated with `joint: true`.
 *
 * A conclusion is in view exactly when all its premises are: its layer key joins theirs, its bounds are where theirs meet.
 */
import {
  edgeId,
  identifyingQualifiers,
  intersect,
  parseDate,
  statementId,
  storedEnds,
  type Citation,
  type Model,
  type QualifierValue,
  type Statement,
  type Verb,
} from "../../model/index.js";
import { groupBy } from "../group.js";
import type { EntityDeclaration } from "../seeds/declarations.js";
import { compareText } from "../seeds/place.js";
import { joinLayerKeys, layersOfKey, type GraphStatement } from "./graph-statement.js";

/** What rules draw on. */
export interface Premises {
  readonly statements: readonly GraphStatement[];
  readonly entities: ReadonlyMap<string, EntityDeclaration>;
  /** The names of the layers, in order of preference. */
  readonly layers: readonly string[];
}

/** A relationship that follows, before it is given an id. */
interface Conclusion {
  readonly verb: Verb;
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: Readonly<Record<string, QualifierValue>>;
  readonly date: string | null;
  readonly premises: readonly GraphStatement[];
}

/** Draws all conclusions, sorted by id; none that a statement in the same layers already makes. */
export function derive(premises: Premises, model: Model): GraphStatement[] {
  const usable = { ...premises, statements: premises.statements.filter(({ statement }) => statement.rank !== "DEPRECATED") };
  const conclusions = [...foundingLaws(usable, model), ...collaborations(usable, model)].filter(({ verb, subject, object }) =>
    endsFit(verb, subject, object, premises.entities),
  );
  const layersByEdge = new Map<string, Set<string>>();
  // A deprecated statement counts here: its curator has spoken of this very relationship.
  for (const { edge, layerKey } of premises.statements) {
    if (edge !== undefined) layersByEdge.set(edge, (layersByEdge.get(edge) ?? new Set()).add(layerKey));
  }
  const derived = new Map<string, GraphStatement>();
  for (const conclusion of conclusions.toSorted((a, b) => compareText(premiseKey(a), premiseKey(b)))) {
    const made = conclude(conclusion, premises.layers, derived);
    const known = layersByEdge.get(made.edge ?? "");
    const alreadyStated = layersOfKey(made.layerKey).some((layer) => known?.has(layer) === true);
    // Premises that never hold together lead nowhere.
    const everHolds = made.bounds.possibleFrom <= made.bounds.possibleTo;
    if (!alreadyStated && everHolds) derived.set(made.statement.id, made);
  }
  return [...derived.values()].sort((a, b) => compareText(a.statement.id, b.statement.id));
}

const premiseKey = ({ verb, premises }: Conclusion): string => [verb.name, ...premises.map(({ statement }) => statement.id)].join(" ");

function endsFit(verb: Verb, subject: string, object: string, entities: Premises["entities"]): boolean {
  return verb.subjectKinds.includes(entities.get(subject)?.kind ?? "") && verb.objectKinds.includes(entities.get(object)?.kind ?? "");
}

function* foundingLaws({ statements, entities }: Premises, model: Model): Generator<Conclusion> {
  const verb = model.verbs.get("GOVERNED_BY");
  if (verb === undefined) return;
  for (const premise of statements) {
    const { predicate, subject, object, date } = premise.statement;
    if (predicate !== "ESTABLISHED_BY" || object === null || entities.get(object)?.kind !== "Law") continue;
    yield { verb, subject, object, qualifiers: { role: "FOUNDING" }, date: fromThenOn(date), premises: [premise] };
  }
}

/** What began with an occurrence and is not said to have ended: `1997-12-23` gives `1997-12-23/..`. */
function fromThenOn(date: string | null): string | null {
  const start = date === null ? undefined : parseDate(date)?.start;
  return start === undefined ? null : `${start.edtf}/..`;
}

function* collaborations({ statements }: Premises, model: Model): Generator<Conclusion> {
  const verb = model.verbs.get("COLLABORATES_WITH");
  if (verb === undefined) return;
  const parties = groupBy(
    statements.filter(({ statement }) => statement.predicate === "PARTY_TO"),
    ({ statement }) => statement.object,
  );
  for (const group of parties.values()) {
    if (new Set(group.map(({ statement }) => statement.subject)).size === 2) yield* pairs(verb, group, model);
  }
  const joint = statements.filter(({ statement }) => statement.object !== null && statement.qualifiers["joint"] === true);
  for (const group of groupBy(joint, ({ statement }) => doing(statement, model)).values()) yield* pairs(verb, group, model);
}

/** What is done, whoever does it. */
function doing({ predicate, object, qualifiers }: Statement, model: Model): string {
  const verb = model.verbs.get(predicate);
  const identifying = verb === undefined ? {} : identifyingQualifiers(verb, qualifiers);
  return JSON.stringify([predicate, object, Object.entries(identifying).sort(([a], [b]) => compareText(a, b))]);
}

/** Each two of a group whose subjects differ. */
function* pairs(verb: Verb, group: readonly GraphStatement[], model: Model): Generator<Conclusion> {
  for (const first of group) {
    for (const second of group) {
      // Each pair once, the smaller id first, as the symmetric verb is stored.
      if (first.statement.subject >= second.statement.subject) continue;
      const ends = storedEnds(verb, first.statement.subject, second.statement.subject);
      yield { verb, ...ends, qualifiers: {}, date: commonDate(first.statement, second.statement, model), premises: [first, second] };
    }
  }
}

function commonDate(first: Statement, second: Statement, model: Model): string | null {
  if (first.date !== second.date) return null;
  return model.verbs.get(first.predicate)?.definition.nature === "OCCURRENCE" ? fromThenOn(first.date) : first.date;
}

function conclude(
  { verb, subject, object, qualifiers, date, premises }: Conclusion,
  layers: readonly string[],
  derived: ReadonlyMap<string, GraphStatement>,
): GraphStatement {
  const layerKey = joinLayerKeys(premises.map((premise) => premise.layerKey));
  const bounds = intersect(premises.map((premise) => premise.bounds));
  const content = { subject, predicate: verb.name, object, value: null, valueState: "VALUE" as const, qualifiers, date };
  // In the id the layer key stands for the layer: the same conclusion from other layers is another statement.
  const plainId = statementId({ ...content, layer: layerKey });
  const other = derived.get(plainId);
  const same = other !== undefined && JSON.stringify(other.bounds) === JSON.stringify(bounds);
  // Rarely, premises of other dates lead to the same undated words; they are in view at other times, so they stay apart.
  const id =
    other === undefined || same
      ? plainId
      : statementId({ ...content, layer: [layerKey, ...premises.map(({ statement }) => statement.id)].join(" ") });
  const drawnFrom = [...(same ? other.statement.derivedFrom : []), ...premises.map(({ statement }) => statement.id)];
  const citations = [...(same ? other.statement.citations : []), ...premises.flatMap(({ statement }) => statement.citations)];
  const statement: Statement = {
    ...content,
    id,
    rank: "NORMAL",
    layer: layersOfKey(layerKey).toSorted((a, b) => layers.indexOf(b) - layers.indexOf(a))[0] ?? layerKey,
    citations: distinctCitations(citations),
    derivedFrom: [...new Set(drawnFrom)].sort(compareText),
    note: null,
  };
  return { statement, layerKey, bounds, edge: edgeId(verb, statement) };
}

function distinctCitations(citations: readonly Citation[]): Citation[] {
  const byContent = new Map(
    citations.map((citation) => [JSON.stringify({ ...citation, basis: "DERIVED" }), { ...citation, basis: "DERIVED" as const }]),
  );
  return [...byContent.values()];
}
