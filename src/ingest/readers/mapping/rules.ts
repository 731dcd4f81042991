/** A mapping as it is understood: what is made of each row. Everything in it fits the model and the tables. */
import type { Basis, Kind, Property, PropertyQualifierDefinition, QualifierDefinition, Rank, Scheme, Verb } from "../../../model/index.js";
import type { LayerDeclaration, SourceDeclaration } from "../../seeds/declarations.js";
import type { Place } from "../../seeds/place.js";
import type { Expression } from "./expression.js";
import type { ColumnUse } from "./interpret-expression.js";
import type { OwnIds } from "./own-ids.js";
import type { Template } from "./template.js";

/** A mapping file. */
export interface Mapping {
  readonly layer: LayerDeclaration;
  readonly sources: ReadonlyMap<string, SourceDeclaration>;
  readonly tables: readonly TableRule[];
  readonly ownIds: OwnIds;
}

/** A file of rows, or what is said without one. */
export interface TableRule {
  readonly place: Place;
  /** Absent where the table states what stands in the mapping alone: one row without columns. */
  readonly file?: TableFile;
  /** Every column that is named, and where. */
  readonly columns: readonly ColumnUse[];
  readonly filters: readonly Filter[];
  readonly entities: readonly EntityRule[];
  readonly relationships: readonly RelationshipRule[];
}

/** The form of a table. */
export const TABLE_FORMS = {
  CSV: "Separated values, with a row of column names first.",
  JSON: "A list of records, or a record on each line.",
} as const;

/** Where the rows are and how they are written. */
export interface TableFile {
  readonly path: string;
  /** Where the mapping names it. */
  readonly place: Place;
  readonly form: keyof typeof TABLE_FORMS;
  /** Of a CSV table: the one sign between values. */
  readonly delimiter: string;
  /** Of a CSV table: a label of the WHATWG Encoding Standard, e.g. `utf-8`. */
  readonly encoding: string;
  /** Of a JSON document: the keys that lead to the list of records; none where the document is the list. */
  readonly records: readonly string[];
}

/** Rows that are kept, or left out, for what a column says. */
export interface Filter {
  readonly column: string;
  /** An empty text stands for an empty cell. */
  readonly values: ReadonlySet<string>;
  /** Whether rows with such a value are kept, or all others. */
  readonly keep: boolean;
}

/** An entity that a row speaks of. */
export interface EntityRule {
  readonly key: string;
  readonly kind: Kind;
  readonly alsoKinds: readonly string[];
  readonly id: Template;
  /** Whether a row without it is wrong. */
  readonly required: boolean;
  readonly filters: readonly Filter[];
  readonly properties: readonly PropertyRule[];
}

/** What every entry may say. */
export interface EntryRule {
  readonly qualifiers: readonly QualifierRule[];
  readonly date?: DateRule;
  readonly rank?: Rank;
  readonly note?: Expression;
  readonly citations: readonly CitationRule[];
}

/** Values of a property. */
export interface PropertyRule extends EntryRule {
  readonly property: Property;
  readonly values: Expression;
}

/** A relationship between two entities of a row, or one of them and an entity of the graph. */
export interface RelationshipRule extends EntryRule {
  readonly verb: Verb;
  readonly filters: readonly Filter[];
  readonly from: Reference;
  readonly to: Reference;
}

/** A qualifier of an entry: a value, the entity it names, or what holds when nothing is written. */
export interface QualifierRule {
  readonly name: string;
  readonly definition: QualifierDefinition | PropertyQualifierDefinition;
  readonly value?: Expression;
  readonly entity?: Reference;
  readonly fallback?: string;
}

/** One date, or the two ends of an interval. */
export interface DateRule {
  readonly date?: Expression;
  readonly from?: Expression;
  readonly until?: Expression;
}

/** An entity that is named, not made: one of the row, one by its id, or one of the graph by an identifier. */
export type Reference =
  | { readonly type: "ROW"; readonly key: string }
  | { readonly type: "ID"; readonly id: Expression }
  | { readonly type: "IDENTIFIER"; readonly scheme: Scheme; readonly value: Expression; readonly optional: boolean };

/** Where in a source a value is stated. */
export interface CitationRule {
  readonly source: SourceDeclaration;
  readonly record?: Expression;
  readonly field?: Expression;
  readonly release?: Expression;
  readonly url?: Expression;
  readonly retrieved?: string;
  readonly basis: Basis;
  readonly statedAs?: Expression;
}
