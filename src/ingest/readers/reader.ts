/**
 * What a bulk layer is read through. A reader knows one form of file (a ROR dump, a table with a mapping, the form in which
 * layers are exported) and turns it into entities and what is stated of them; the importer does the rest: it checks them
 * against the model, gives statements their ids, compares them with the graph and publishes them at one moment.
 */
import type { Citation, QualifierValue, Rank, Scheme, ValueState } from "../../model/index.js";
import type { LayerDeclaration, SourceDeclaration } from "../seeds/declarations.js";

/** Where in the file something stands: what a person needs in order to find it. */
export interface Origin {
  readonly file: string;
  /** From 1; absent where the form has no lines. */
  readonly line?: number;
  /** The record's own id, where it has one. */
  readonly record?: string;
}

/** One thing that is stated of an entity. Absent `qualifiers` are none, absent `rank` is NORMAL, absent `valueState` VALUE. */
export interface Claim {
  /** A property of the entity's kind, or a verb that starts at it. */
  readonly predicate: string;
  /** The id of the entity at the other end, for a verb. */
  readonly object?: string;
  /** The value, for a property. */
  readonly value?: string | number;
  readonly valueState?: ValueState;
  readonly qualifiers?: Readonly<Record<string, QualifierValue>>;
  /** EDTF. */
  readonly date?: string;
  readonly rank?: Rank;
  readonly note?: string;
  /** At least one. */
  readonly citations: readonly Citation[];
}

/**
 * An entity and what is stated of it. The same entity may come in several items; at least one gives its kind, and all
 * that do agree. An entity of another layer needs no kind.
 */
export interface EntityItem {
  readonly origin: Origin;
  readonly id: string;
  readonly kind?: string;
  readonly alsoKinds?: readonly string[];
  readonly formerIds?: readonly string[];
  readonly claims: readonly Claim[];
}

/** A record that cannot be understood: skipped with --skip-invalid, else the import fails and applies nothing. */
export interface InvalidItem {
  readonly origin: Origin;
  /** The field of the record, e.g. `locations[0].geonames_id`; empty for the whole record. */
  readonly field: string;
  readonly problem: string;
  /** What would be right. */
  readonly expected?: string;
}

export type Item = EntityItem | InvalidItem;

/** Something that a person should know of what was read, and how often: "relationships to records that are not in the file". */
export interface ReaderFinding {
  readonly finding: string;
  readonly count: number;
  /** A few of them, for a look. */
  readonly examples: readonly string[];
}

/** What a reader may ask about the graph. */
export interface ReaderContext {
  /** The id of the entity that other layers identify by this, so that both become one node. */
  readonly known: (scheme: Scheme, value: string) => string | undefined;
  /** The kind of an entity that other layers have. */
  readonly kindOf: (id: string) => string | undefined;
}

/** A file that is read as a layer. */
export interface LayerReader {
  /** The layer that it makes. */
  readonly layer: LayerDeclaration;
  /** The sources that its citations name. */
  readonly sources: readonly SourceDeclaration[];
  /**
   * Everything in the file, as a stream: only what the next items need is held in memory. May be read once.
   *
   * @throws OperatorError when the file as a whole cannot be read: truncated, changed meanwhile, of another form
   */
  items(): AsyncIterable<Item>;
  /** How much of the file has been read, from 0 to 1. */
  readonly progress: () => number;
  /** What a person should know; complete once all items were read. */
  readonly findings: () => readonly ReaderFinding[];
}
