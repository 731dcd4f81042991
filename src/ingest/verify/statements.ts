import {
  edgeId,
  parseDate,
  propertyQualifiers,
  RANKS,
  SCHEMES,
  statementId,
  VALUE_STATES,
  BASES,
  type Model,
  type PropertyQualifierDefinition,
  type QualifierDefinition,
  type QualifierValue,
  type Statement,
} from "../../model/index.js";
import type { Knowledge } from "../seeds/declarations.js";
import { propertyOf } from "../graph/statement-records.js";

/** A statement as stored, with what its record says beside it. */
export interface StoredStatement {
  readonly statement: Statement;
  readonly edge: unknown;
  readonly layerKey: string;
}

/** What is wrong with a statement by the model, in words; nothing when all is well. */
export function* statementBreaches({ statement, edge, layerKey }: StoredStatement, known: Knowledge, model: Model): Generator<string> {
  const { id, subject, predicate, object, qualifiers, date, rank, valueState, layer, citations } = statement;
  const kind = known.entities.get(subject)?.kind;
  if (kind === undefined) yield `its subject ${subject} is no entity`;
  if (!(rank in RANKS)) yield `its rank ${rank} is none`;
  if (!(valueState in VALUE_STATES)) yield `its value state ${valueState} is none`;
  if (date !== null && parseDate(date) === undefined) yield `its date ${date} is none`;
  if (!known.dataset.layers.some(({ name }) => name === layer)) yield `its layer ${layer} is not declared`;
  if (citations.length === 0) yield "it cites nothing";
  for (const { source, basis } of citations) {
    if (!known.sources.has(source)) yield `it cites ${source}, which is no source`;
    if (!(basis in BASES)) yield `the basis ${basis} of a citation is none`;
  }
  const expectedId = statementId({ ...statement, layer: statement.derivedFrom.length > 0 ? layerKey : layer });
  // A derived statement may bear its premises in its id: see derive.ts.
  if (expectedId !== id && statement.derivedFrom.length === 0) yield `its id should be ${expectedId}`;
  if (object === null) yield* valueBreaches(statement, kind, model);
  else yield* relationshipBreaches(statement, kind, edge, known, model);
  yield* qualifierBreaches(qualifiers, definitionsOf(statement, kind, model), predicate, known, model);
}

function* valueBreaches(
  { predicate, value, valueState, qualifiers }: Statement,
  kind: string | undefined,
  model: Model,
): Generator<string> {
  const property = propertyOf(model, kind, predicate);
  if (property === undefined) {
    yield `${predicate} is no property of ${kind ?? "its subject"}`;
    return;
  }
  if (valueState !== "VALUE") {
    if (value !== null) yield `it has a value though its state is ${valueState}`;
    return;
  }
  const number = property.value === "INTEGER" || property.value === "OBSERVATION";
  if (typeof value !== (number ? "number" : "string")) {
    yield `its value ${JSON.stringify(value)} is not ${number ? "a number" : "a text"}`;
    return;
  }
  if (property.value === "DATE" && parseDate(String(value)) === undefined) yield `its value ${String(value)} is no date`;
  if (property.value === "ENUM" && !(String(value) in (property.values ?? {}))) yield `its value ${String(value)} is none of ${predicate}`;
  const pattern =
    property.value === "IDENTIFIER" ? Object.entries(SCHEMES).find(([name]) => name === qualifiers["scheme"])?.[1].pattern : undefined;
  if (pattern !== undefined && !pattern.test(String(value)))
    yield `its value ${String(value)} is no identifier of ${String(qualifiers["scheme"])}`;
}

function* relationshipBreaches(
  statement: Statement,
  kind: string | undefined,
  edge: unknown,
  known: Knowledge,
  model: Model,
): Generator<string> {
  const { predicate, object } = statement;
  const verb = model.verbs.get(predicate);
  const objectKind = known.entities.get(object ?? "")?.kind;
  if (objectKind === undefined) yield `its object ${String(object)} is no entity`;
  if (verb === undefined) {
    yield `${predicate} is no verb`;
    return;
  }
  if (kind !== undefined && !verb.subjectKinds.includes(kind)) yield `${kind} cannot be the subject of ${predicate}`;
  if (objectKind !== undefined && !verb.objectKinds.includes(objectKind)) yield `${objectKind} cannot be the object of ${predicate}`;
  const expected = edgeId(verb, statement);
  if (edge !== expected) yield `it supports the edge ${String(edge)}, not ${expected}`;
}

type Definitions = ReadonlyMap<string, QualifierDefinition | PropertyQualifierDefinition>;

function definitionsOf({ predicate, object }: Statement, kind: string | undefined, model: Model): Definitions {
  if (object !== null) return model.verbs.get(predicate)?.qualifiers ?? new Map();
  return new Map(Object.entries(propertyQualifiers[propertyOf(model, kind, predicate)?.value ?? "STRING"] ?? {}));
}

const JAVASCRIPT_TYPES = {
  TEXT: "string",
  ENUM: "string",
  ENTITY: "string",
  LANGUAGE: "string",
  INTEGER: "number",
  BOOLEAN: "boolean",
} as const;

function* qualifierBreaches(
  qualifiers: Readonly<Record<string, QualifierValue>>,
  definitions: Definitions,
  predicate: string,
  known: Knowledge,
  model: Model,
): Generator<string> {
  for (const [name, definition] of definitions) {
    const value = qualifiers[name];
    if (value === undefined) {
      if ("required" in definition && definition.required) yield `${name} is missing`;
      continue;
    }
    if (typeof value !== JAVASCRIPT_TYPES[definition.value]) yield `${name} of ${predicate} is ${JSON.stringify(value)}`;
    if (definition.value === "ENUM" && !(String(value) in (definition.values ?? model.metrics)))
      yield `${String(value)} is no value of ${name}`;
    if (definition.value === "ENTITY" && !known.entities.has(String(value))) yield `${name} is ${String(value)}, which is no entity`;
  }
}
