/**
 * How the graph lies in Neo4j: one record type for each label, and one for relationships.
 * The importer writes these, the query planner reads them; nothing else knows the layout.
 *
 * ```
 * (:Dataset)                                   one node: version, publication, layers, counts
 * (:Source)                                    a document, a data set, a page
 * (:Entity:<Kind>)-[:<VERB>]->(:Entity:<Kind>) one relationship for each edge
 * (:Statement)-[:CITES]->(:Source)             found by id, subject, object or identifier; see the indexes
 * (:FormerId {id, to})                         a former id of an entity
 * (:ImportLock), (:PublicationMark)            the importer's own; see src/ingest/database
 * ```
 *
 * An edge and an entity carry the values of their best statement, so that a question without `asOf` and `layers` reads
 * them alone. What an edge is worth within a viewpoint is decided by its parallel lists (`layers`, `possibleFrom`, ...),
 * one item for each of its statements, best first: the edge is in view when one of them is, and the first in view is
 * the best. Its values are then read from that Statement node, which carries the same property names.
 *
 * What nearly all statements and edges say alike is not stored; see `unsaid.ts`.
 */

/** What Neo4j can keep as a property here; an absent property is null. */
export type Stored = string | number | boolean | readonly string[] | readonly number[];

/** The dataset: what is published now. */
export interface DatasetRecord {
  /** Always `dataset`. */
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  /** Raised by one at each publication. */
  readonly version: number;
  /** SHA-256 over all statements, entities and sources. */
  readonly contentHash: string;
  /** SHA-256 over the seed files and the program from which it was made; a start with the same has nothing to import. */
  readonly fingerprint?: string;
  /** ISO 8601. */
  readonly importedAt: string;
  /** Milliseconds since 1970 at which a publication began that has not ended; absent when all is published. */
  readonly publishingSince?: number;
  /** Layers in order of preference, as JSON: `[{name, title, description, asOf, synthetic}]`. */
  readonly layers: string;
  /**
   * The layers and sets of layers that statements need to be in view, sorted: `DOCUMENTS`, `DOCUMENTS+EXTERNAL`.
   * A derived statement needs the layers of all its premises.
   */
  readonly layerKeys: readonly string[];
  /** The properties under which statements keep their words (see store/word-indexes.ts). */
  readonly wordsProperties?: readonly string[];
  /** Counts as JSON: `{kinds: {Network: 11}, verbs: {...}, layers: {...}, statements, citations, sources}`. */
  readonly counts: string;
  /** What the seeds make of it, as JSON: hash, layers, counts of their own. */
  readonly curated: string;
  /** The bulk layers that are published, as JSON. */
  readonly bulkLayers: string;
  /** How many loads of bulk layers were begun; the next has the next number. */
  readonly loads: number;
  /** A load that is not published, as JSON: `{layer, fingerprint, load}`. Absent when there is none. */
  readonly loading?: string;
  /**
   * Which records are not to be seen (see store/hiding.ts): `load:3` hides what load 3 has written and not published yet,
   * `withdrawnBy:3` what its publication has replaced and is being removed, `nothing:3` nothing more. Absent before the first.
   * When everything may be seen no question looks for marks. Entities, edges, statements and sources bear, beside what they
   * say and outside their hashes, `load` (the number of the load that wrote it; 0 for what the seeds say, and for what a
   * publication changed), `withdrawnBy` (the load whose publication takes it away), and `removed` while they are deleted.
   */
  readonly hiding?: string;
  /** What was worked out of centrality, and of which version (see store/centrality.ts): `ALL:7`. Outdated, or absent, until it is. */
  readonly centrality?: string;
}

/** A source. */
export interface SourceRecord {
  readonly id: string;
  /** The bulk layer whose source it is; absent for a source of the seeds. */
  readonly layer?: string;
  /** DOCUMENT: a text with sections and passages; RECORDS: a data set; PAGE: a web page. */
  readonly type: "DOCUMENT" | "RECORDS" | "PAGE";
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  readonly retrieved?: string;
  readonly licence?: string;
  /** SHA-256 of the UTF-8 text of a DOCUMENT. */
  readonly sha256?: string;
  /** The headings of a DOCUMENT as JSON: `[{heading, start}]`. */
  readonly sections?: string;
  readonly note?: string;
  /** Over all else; tells a changed record. So on every record. */
  readonly hash: string;
}

/**
 * An entity. Beside what is listed here it carries the values of its properties by their names:
 * TEXT with `many` and ENUM with `many` as lists, INTEGER, STRING and single TEXT plainly, a DATE as `p` (EDTF),
 * `pEarliest`, `pLatest` (days) and `pCertain` (boolean: neither `?` nor `%`); and `pState` when the best statement says SOME or NONE.
 * Outside its hash it carries its measures of centrality, as store/centrality.ts has them.
 */
export interface EntityRecord {
  readonly id: string;
  readonly kind: string;
  readonly alsoKinds: readonly string[];
  readonly formerIds: readonly string[];
  /** Curators' remarks. */
  readonly notes: readonly string[];
  /** The layer keys of its statements (as subject or object) that are not deprecated. */
  readonly layers: readonly string[];
  /** The value of the best name, absent when none is stated. */
  readonly name?: string;
  /** The best name folded; the id when none is stated. Sorts. */
  readonly sortName: string;
  /** All names, folded. */
  readonly foldedNames: readonly string[];
  /** Distinct sources, and citations, of its statements (as subject or object) that are not deprecated. */
  readonly sourceCount: number;
  readonly citationCount: number;
  readonly hash: string;
  readonly [property: string]: Stored | undefined;
}

/** What an edge and a statement carry alike, so that either serves as the carrier of an edge's values. */
export interface Dated {
  /** EDTF. */
  readonly date?: string;
  /** The start of the date (its date, for an occurrence), and the end of a state: EDTF, days, and whether certain. */
  readonly since?: string;
  readonly sinceEarliest?: string;
  readonly sinceLatest?: string;
  readonly sinceCertain?: boolean;
  readonly until?: string;
  readonly untilEarliest?: string;
  readonly untilLatest?: string;
  readonly untilCertain?: boolean;
  /** That of its first citation that has one. */
  readonly statedAs?: string;
  /** The strongest of its citations. */
  readonly basis: string;
  readonly rank: string;
  readonly citationCount: number;
  readonly sourceCount: number;
}

/** An edge: a relationship whose type is the verb. Beside what is listed it carries the qualifiers of its best statement by name. */
export interface EdgeRecord extends Dated {
  readonly id: string;
  readonly verb: string;
  readonly subject: string;
  readonly object: string;
  /** Parallel lists, one item for each statement that is not deprecated, best first (by `precedence`). */
  readonly statements: readonly string[];
  readonly layers: readonly string[];
  readonly possibleFrom: readonly string[];
  readonly possibleTo: readonly string[];
  readonly certainFrom: readonly string[];
  readonly certainTo: readonly string[];
  readonly hash: string;
  readonly [qualifier: string]: Stored | undefined;
}

/** A statement. Beside what is listed it carries its qualifiers by name. `citationCount` and `sourceCount` are its own. */
export interface StatementRecord extends Dated {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  /** The id of the edge it supports. */
  readonly edge?: string;
  readonly value?: string | number;
  /** A textual value, folded. */
  readonly folded?: string;
  /** The words of a name or of a text, folded, with spaces between: what is searched. Stored under a name of the layer's own. */
  readonly words?: string;
  /** Of a value that is a date: its first and last day, and whether it is certain. */
  readonly valueEarliest?: string;
  readonly valueLatest?: string;
  readonly valueCertain?: boolean;
  readonly valueState: string;
  readonly layer: string;
  /** Its layer, or for a derived one the layers of all premises, sorted, joined by "+". */
  readonly layerKey: string;
  readonly possibleFrom: string;
  readonly possibleTo: string;
  readonly certainFrom: string;
  readonly certainTo: string;
  /** Sorts statements on one point, best first: rank, order of layers, number of sources, id. */
  readonly precedence: string;
  /** Distinct sources; also as CITES. */
  readonly sources: readonly string[];
  /** Each citation as JSON (see `Citation` in the model). */
  readonly citations: readonly string[];
  readonly derivedFrom: readonly string[];
  readonly note?: string;
  /** `SCHEME:value` of an identifier that identifies the entity itself; indexed. */
  readonly lookup?: string;
  readonly hash: string;
  readonly [qualifier: string]: Stored | undefined;
}

/** A former id, and the id under which its entity is found now. */
export interface FormerIdRecord {
  readonly id: string;
  readonly to: string;
  /** The bulk layer that says so; absent for one of the seeds. */
  readonly layer?: string;
}
