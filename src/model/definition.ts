/**
 * The language in which the model is written: kinds, their properties, verbs and their qualifiers, as plain data.
 * Constraints, seed validation, GraphQL types, filters, JSON-LD and the documentation derive from it.
 */

/** What a value is, and thereby how it is stored, compared and shown. */
export type ValueType =
  /** A name of the entity, with language and name type. */
  | "NAME"
  /** A few words as stated, with language. */
  | "TEXT"
  /** An EDTF date or interval. */
  | "DATE"
  /** A whole number. */
  | "INTEGER"
  /** A short string without language, such as a law's number. */
  | "STRING"
  /** One of a closed list. */
  | "ENUM"
  /** An identifier in a scheme such as ROR. */
  | "IDENTIFIER"
  /** A counted thing: metric, number, how exact, as of when. */
  | "OBSERVATION"
  /** The id of an entity; qualifiers only. */
  | "ENTITY"
  /** True or false; qualifiers only. */
  | "BOOLEAN";

/** A property that may be stated of an entity. */
export interface PropertyDefinition {
  readonly value: Exclude<ValueType, "ENTITY" | "BOOLEAN">;
  readonly description: string;
  /** Whether several values may hold at once; then the API field is a list. TEXT is always a list. */
  readonly many?: boolean;
  /** The closed list of an ENUM: value to description. */
  readonly values?: Readonly<Record<string, string>>;
  /** The term of a public ontology, as a compact IRI. */
  readonly term: string;
}

/** A kind of entity. Every entity is of exactly one. */
export interface KindDefinition {
  /** The first parts that ids of this kind may have, e.g. `org`; the first is the usual one. */
  readonly prefixes: readonly [string, ...string[]];
  /** The root field that lists it, e.g. `organizations`. */
  readonly plural: string;
  readonly description: string;
  readonly term: string;
  /** The closed list behind the `type` property: value to description. */
  readonly types: Readonly<Record<string, string>>;
  /** The kind whose properties and relationships this kind has as well (Network has those of Organization). */
  readonly like?: string;
  readonly properties: Readonly<Record<string, PropertyDefinition>>;
}

/** A value that says more about one relationship. */
export interface QualifierDefinition {
  readonly value: "TEXT" | "INTEGER" | "ENUM" | "ENTITY" | "BOOLEAN";
  readonly description: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Whether two statements that differ in it speak of two relationships, not one. */
  readonly identifies?: boolean;
}

/** STATE: holds over an interval. OCCURRENCE: happened, and is true from its date on. */
export type VerbNature = "STATE" | "OCCURRENCE";

/** One end of a verb: the kinds that may stand there, and the field by which that end looks at the other. */
export interface VerbEnd {
  readonly kinds: readonly string[];
  readonly field: string;
  readonly description: string;
}

/** A verb: a kind of relationship between two entities, stored in one direction and read in both. */
export interface VerbDefinition {
  readonly nature: VerbNature;
  readonly term: string;
  /** Where the relationship starts; its field reads along the stored direction. */
  readonly subject: VerbEnd;
  /** Where it ends; its field reads against it. Absent for a symmetric verb. */
  readonly object?: VerbEnd;
  readonly qualifiers?: Readonly<Record<string, QualifierDefinition>>;
}

/** The whole model, as written. */
export interface ModelDefinition {
  readonly kinds: Readonly<Record<string, KindDefinition>>;
  /** What may be stated of an entity of any kind. */
  readonly commonProperties: Readonly<Record<string, PropertyDefinition>>;
  readonly verbs: Readonly<Record<string, VerbDefinition>>;
  /** What an observation counts: metric to description. */
  readonly metrics: Readonly<Record<string, string>>;
}
