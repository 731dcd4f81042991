import { hash } from "node:crypto";
import type { Basis, Rank, ValueState } from "./vocabulary.js";
import type { Verb } from "./model.js";

/** A passage of a text: from `start` to `end` (exclusive) in Unicode code points of the text with this SHA-256. */
export interface TextLocator {
  readonly type: "TEXT";
  readonly section: string | null;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** A field of a record in a published data set. */
export interface RecordLocator {
  readonly type: "RECORD";
  readonly record: string;
  readonly field: string | null;
  readonly release: string | null;
}

/** A page, as it was when it was retrieved. */
export interface PageLocator {
  readonly type: "PAGE";
  readonly url: string;
  /** EDTF, or null when not known. */
  readonly retrieved: string | null;
}

/** Where in a source to look. */
export type Locator = TextLocator | RecordLocator | PageLocator;

/** What bears a statement: a place in a source, on what ground, and the few words as written. */
export interface Citation {
  readonly source: string;
  readonly locator: Locator;
  readonly basis: Basis;
  /** The name, date or figure as written; a few words at most. */
  readonly statedAs: string | null;
}

/** The value of a qualifier. */
export type QualifierValue = string | number | boolean;

/** The record of truth: one thing that one layer states of one entity. */
export interface Statement {
  readonly id: string;
  readonly subject: string;
  /** A verb of the model, when `object` is set; else a property. */
  readonly predicate: string;
  readonly object: string | null;
  readonly value: string | number | null;
  readonly valueState: ValueState;
  readonly qualifiers: Readonly<Record<string, QualifierValue>>;
  /** EDTF: when it holds or happened. */
  readonly date: string | null;
  readonly rank: Rank;
  readonly layer: string;
  readonly citations: readonly Citation[];
  /** The ids of the statements that a derived one follows from. */
  readonly derivedFrom: readonly string[];
  /** A curator's remark. */
  readonly note: string | null;
}

/** What identifies a statement: all but its sources, rank and note. */
export type StatementContent = Pick<
  Statement,
  "subject" | "predicate" | "object" | "value" | "valueState" | "qualifiers" | "date" | "layer"
>;

const digest = (canonical: unknown): string => hash("sha256", JSON.stringify(canonical)).slice(0, 16);

const sorted = (record: Readonly<Record<string, QualifierValue>>): [string, QualifierValue][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The id of a statement: `st:` and 16 hex digits of SHA-256 over its canonical JSON. Sources are not part. */
export function statementId(content: StatementContent): string {
  const { subject, predicate, object, value, valueState, qualifiers, date, layer } = content;
  return `st:${digest([subject, predicate, object, valueState === "VALUE" ? value : { valueState }, date, sorted(qualifiers), layer])}`;
}

/** The id of the edge that a statement supports: `ed:` and the same hash over subject, verb, object and the identifying qualifiers. */
export function edgeId(verb: Verb, statement: Pick<Statement, "subject" | "object" | "qualifiers">): string {
  return `ed:${digest([statement.subject, verb.name, statement.object, sorted(identifyingQualifiers(verb, statement.qualifiers))])}`;
}

/** Those qualifiers that tell two relationships of one verb between the same two entities apart. */
export function identifyingQualifiers(verb: Verb, qualifiers: Readonly<Record<string, QualifierValue>>): Record<string, QualifierValue> {
  return Object.fromEntries(Object.entries(qualifiers).filter(([name]) => verb.qualifiers.get(name)?.identifies === true));
}

/** The two ends of a relationship as stored: a symmetric verb runs from the smaller id to the larger. */
export function storedEnds(verb: Verb, subject: string, object: string): { subject: string; object: string } {
  return verb.symmetric && object < subject ? { subject: object, object: subject } : { subject, object };
}
