import type { Statement } from "../../model/index.js";
import type { Place } from "./place.js";

/** A layer, as `seeds/dataset.yaml` declares it. */
export interface LayerDeclaration {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** EDTF: the date up to which it was gathered. */
  readonly asOf: string | null;
  /** Whether what it says is made up, for measuring: never beside anything else. */
  readonly synthetic?: true;
}

/** `seeds/dataset.yaml`. */
export interface DatasetDeclaration {
  readonly title: string | null;
  readonly description: string | null;
  /** In order of preference. */
  readonly layers: readonly LayerDeclaration[];
}

/** A heading of a document. */
export interface Section {
  readonly heading: string;
  /** The code point at which the heading begins. */
  readonly start: number;
}

/** A source, as `sources.yaml` declares it. */
export interface SourceDeclaration {
  readonly id: string;
  readonly type: "DOCUMENT" | "RECORDS" | "PAGE";
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  readonly retrieved?: string;
  readonly licence?: string;
  readonly sha256?: string;
  readonly sections: readonly Section[];
  readonly note?: string;
}

/** An entity, as all files together declare it. */
export interface EntityDeclaration {
  readonly id: string;
  readonly kind: string;
  readonly alsoKinds: readonly string[];
  readonly formerIds: readonly string[];
  /** Curators' remarks. */
  readonly notes: readonly string[];
}

/** A statement and where it is written. */
export interface SeedStatement {
  readonly statement: Statement;
  readonly place: Place;
  /** Where each of its citations is written. */
  readonly citationPlaces: readonly Place[];
}

/** All that is known: what the graph is made of. */
export interface Knowledge {
  readonly dataset: DatasetDeclaration;
  readonly sources: ReadonlyMap<string, SourceDeclaration>;
  readonly entities: ReadonlyMap<string, EntityDeclaration>;
  /** Without what is derived. */
  readonly statements: readonly Statement[];
}

/** All that the seed files say, checked against the model, and where. */
export interface Seeds extends Omit<Knowledge, "statements"> {
  readonly statements: readonly SeedStatement[];
}

/** What the seeds say, wherever they say it. */
export const knowledgeOf = (seeds: Seeds): Knowledge => ({ ...seeds, statements: seeds.statements.map(({ statement }) => statement) });

/** The heading under which the code point `start` of a document stands, or null before the first. */
export function sectionAt(sections: readonly Section[], start: number): string | null {
  return sections.findLast((section) => section.start <= start)?.heading ?? null;
}
