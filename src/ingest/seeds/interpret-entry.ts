import { propertyQualifiers, RANKS, statementId, storedEnds, type Kind, type Property, type QualifierValue, type Rank, type RelationshipField, type Statement, type ValueState } from "../../model/index.js";
import type { Context, FileHead } from "./context.js";
import type { SeedStatement } from "./declarations.js";
import { asDate, asEnum, asText, child, refuseUnknownKeys } from "./fields.js";
import { CITATION_KEYS, interpretCitations, type PlacedCitation } from "./interpret-citations.js";
import { interpretEntityId, interpretQualifiers, interpretValue, type Qualifiers } from "./interpret-values.js";
import type { MapNode } from "./seed-node.js";
import { oneOf } from "./suggest.js";

/** The keys that every entry may have beside its value or end, its qualifiers and its citation. */
export const COMMON_KEYS = ["date", "cite", "rank", "note"] as const;
/** The keys that only a property's entry may have. */
export const PROPERTY_KEYS = ["value", "state"] as const;
/** What `state` may be. */
export const WRITTEN_STATES = ["SOME", "NONE"] as const;

/** The keys that an entry may have beside qualifiers; a model whose qualifier had such a name could not be written. */
export const ENTRY_KEYS: readonly string[] = ["to", ...PROPERTY_KEYS, ...COMMON_KEYS, ...CITATION_KEYS];

/** Reads one entry below a property of an entity. */
export function interpretPropertyEntry(entry: MapNode, subject: string, kind: Kind, property: Property, head: FileHead, context: Context): SeedStatement | undefined {
  const { problems } = context;
  const qualifierMap: Qualifiers = new Map(Object.entries(propertyQualifiers[property.value] ?? {}));
  refuseUnknownKeys(entry, [...PROPERTY_KEYS, ...qualifierMap.keys(), ...COMMON_KEYS, ...CITATION_KEYS], `an entry of ${kind.name}.${property.name}`, problems);
  const citations = interpretCitations(entry, head, context);
  const firstSource = citations[0]?.citation.source;
  const language = firstSource === undefined ? undefined : context.sources.get(firstSource)?.language;
  const qualifiers = interpretQualifiers(entry, qualifierMap, language, context);
  const extras = interpretExtras(entry, context);
  const stated = interpretState(entry, property, kind, qualifiers?.["scheme"], context);
  if (stated === undefined || qualifiers === undefined || extras === undefined) return undefined;
  return assemble(entry, head, citations, extras, { subject, predicate: property.name, object: null, ...stated, qualifiers });
}

function interpretState(entry: MapNode, property: Property, kind: Kind, scheme: QualifierValue | undefined, context: Context): Pick<Statement, "value" | "valueState"> | undefined {
  const valueNode = child(entry, "value");
  const stateNode = child(entry, "state");
  if ((valueNode === undefined) === (stateNode === undefined)) {
    const problem = valueNode === undefined ? "neither `value` nor `state`" : "both `value` and `state`";
    context.problems.add(entry.place, problem, "`value: ...`, or `state: SOME` or `NONE` instead of it");
    return undefined;
  }
  if (stateNode !== undefined) {
    const state = asEnum(stateNode, WRITTEN_STATES, "a state", context.problems);
    return state === undefined ? undefined : { value: null, valueState: state as ValueState };
  }
  const value = valueNode && interpretValue(valueNode, property, kind, scheme, context);
  return value === undefined ? undefined : { value, valueState: "VALUE" };
}

/** Reads one entry below a verb's field of an entity. */
export function interpretRelationshipEntry(entry: MapNode, subject: string, field: RelationshipField, head: FileHead, context: Context): SeedStatement | undefined {
  const { problems } = context;
  const { verb } = field;
  refuseUnknownKeys(entry, ["to", ...verb.qualifiers.keys(), ...COMMON_KEYS, ...CITATION_KEYS], `an entry of ${field.name} (${verb.name})`, problems);
  const citations = interpretCitations(entry, head, context);
  const qualifiers = interpretQualifiers(entry, verb.qualifiers, undefined, context);
  const extras = interpretExtras(entry, context);
  const to = child(entry, "to");
  if (to === undefined) {
    problems.add(entry.place, "`to` is missing", "`to:` with the id at the other end");
    return undefined;
  }
  const object = interpretEntityId(to, context);
  if (object === undefined) return undefined;
  const objectKind = context.entities.get(object)?.kind ?? "";
  if (!verb.objectKinds.includes(objectKind)) {
    problems.add(to.place, `${object} is of kind ${objectKind}, which cannot be the object of ${verb.name}`, oneOf(verb.objectKinds));
    return undefined;
  }
  if (object === subject) {
    problems.add(to.place, `${object} is related to itself`, "the id of another entity");
    return undefined;
  }
  if (qualifiers === undefined || extras === undefined) return undefined;
  const ends = storedEnds(verb, subject, object);
  return assemble(entry, head, citations, extras, { ...ends, predicate: verb.name, value: null, valueState: "VALUE", qualifiers });
}

type Extras = Pick<Statement, "date" | "rank" | "note">;

function interpretExtras(entry: MapNode, { problems }: Context): Extras | undefined {
  const dateNode = child(entry, "date");
  const rankNode = child(entry, "rank");
  const noteNode = child(entry, "note");
  const date = dateNode === undefined ? null : asDate(dateNode, problems);
  const rank = (rankNode === undefined ? "NORMAL" : asEnum(rankNode, Object.keys(RANKS), "a rank", problems)) as Rank | undefined;
  const note = noteNode === undefined ? null : asText(noteNode, problems);
  return date === undefined || rank === undefined || note === undefined ? undefined : { date, rank, note };
}

type Core = Pick<Statement, "subject" | "predicate" | "object" | "value" | "valueState" | "qualifiers">;

function assemble(entry: MapNode, { layer }: FileHead, citations: readonly PlacedCitation[], { date, rank, note }: Extras, core: Core): SeedStatement {
  const id = statementId({ ...core, date, layer });
  const statement: Statement = { id, ...core, date, rank, layer, citations: citations.map(({ citation }) => citation), derivedFrom: [], note };
  return { statement, place: entry.place, citationPlaces: citations.map(({ place }) => place) };
}
