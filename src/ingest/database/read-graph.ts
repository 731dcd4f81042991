import {
  propertyQualifiers,
  type Citation,
  type Model,
  type QualifierValue,
  type Statement,
  type ValueState,
  type Rank,
} from "../../model/index.js";
import { cypher } from "../../store/cypher.js";
import { propertyOf } from "../graph/statement-records.js";
import type {
  DatasetDeclaration,
  EntityDeclaration,
  Knowledge,
  LayerDeclaration,
  Section,
  SourceDeclaration,
} from "../seeds/declarations.js";
import type { Row, Run } from "./session.js";

/** Every record of the graph in the database, with all its properties. */
export interface StoredGraph {
  readonly dataset: Row;
  readonly sources: readonly Row[];
  readonly entities: readonly Row[];
  readonly statements: readonly Row[];
  readonly formerIds: readonly Row[];
  readonly edges: readonly { readonly type: unknown; readonly from: unknown; readonly to: unknown; readonly record: Row }[];
  /** The labels of each entity. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** The sources that each statement CITES. */
  readonly cites: ReadonlyMap<string, readonly string[]>;
}

/** Reads the whole graph. */
export async function readGraphRecords(run: Run): Promise<StoredGraph> {
  const nodes = async (rows: Promise<Row[]>): Promise<Row[]> => (await rows).map((row) => row["record"] as Row);
  const [dataset = {}] = await nodes(run(cypher`MATCH (n:Dataset {id: "dataset"}) RETURN properties(n) AS record`));
  const entities = await run(cypher`MATCH (n:Entity) RETURN properties(n) AS record, labels(n) AS labels`);
  const edges = await run(
    cypher`MATCH (s:Entity)-[r]->(o:Entity) RETURN type(r) AS type, s.id AS from, o.id AS to, properties(r) AS record`,
  );
  const cites = await run(cypher`MATCH (n:Statement)-[:CITES]->(s:Source) RETURN n.id AS id, collect(s.id) AS sources`);
  return {
    dataset,
    sources: await nodes(run(cypher`MATCH (n:Source) RETURN properties(n) AS record`)),
    entities: entities.map((row) => row["record"] as Row),
    statements: await nodes(run(cypher`MATCH (n:Statement) RETURN properties(n) AS record`)),
    formerIds: await nodes(run(cypher`MATCH (n:FormerId) RETURN properties(n) AS record`)),
    edges: edges as unknown as StoredGraph["edges"],
    labels: new Map(entities.map((row) => [String((row["record"] as Row)["id"]), row["labels"] as string[]])),
    cites: new Map(cites.map((row) => [String(row["id"]), row["sources"] as string[]])),
  };
}

/** What a stored graph was made of: the way back from records to what was stated. */
export function knowledgeOfGraph(graph: StoredGraph, model: Model): Knowledge {
  const entities = new Map(graph.entities.map((row) => [String(row["id"]), entityOf(row)]));
  return {
    dataset: datasetOf(graph.dataset),
    sources: new Map(graph.sources.map((row) => [String(row["id"]), sourceOf(row)])),
    entities,
    statements: graph.statements.filter((row) => !isDerived(row)).map((row) => statementOf(row, entities, model)),
  };
}

/** Whether a statement was concluded from others. */
export const isDerived = (row: Row): boolean => texts(row["derivedFrom"]).length > 0;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function datasetOf(row: Row): DatasetDeclaration {
  return {
    title: textOrNull(row["title"]),
    description: textOrNull(row["description"]),
    layers: JSON.parse(textOrNull(row["layers"]) ?? "[]") as LayerDeclaration[],
  };
}

function sourceOf({ hash: _, sections, ...row }: Row): SourceDeclaration {
  return { ...(row as unknown as Omit<SourceDeclaration, "sections">), sections: JSON.parse(textOrNull(sections) ?? "[]") as Section[] };
}

function entityOf(row: Row): EntityDeclaration {
  return {
    id: String(row["id"]),
    kind: String(row["kind"]),
    alsoKinds: texts(row["alsoKinds"]),
    formerIds: texts(row["formerIds"]),
    notes: texts(row["notes"]),
  };
}

/** The statement of which a record was made. */
export function statementOf(row: Row, entities: ReadonlyMap<string, EntityDeclaration>, model: Model): Statement {
  const predicate = String(row["predicate"]);
  const subject = String(row["subject"]);
  const object = textOrNull(row["object"]);
  const property = propertyOf(model, entities.get(subject)?.kind, predicate);
  const names =
    object === null
      ? Object.keys(propertyQualifiers[property?.value ?? "TEXT"] ?? {})
      : [...(model.verbs.get(predicate)?.qualifiers.keys() ?? [])];
  const qualifiers = Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name] as QualifierValue]])));
  const value = row["value"];
  return {
    id: String(row["id"]),
    subject,
    predicate,
    object,
    value: typeof value === "string" || typeof value === "number" ? value : null,
    valueState: String(row["valueState"]) as ValueState,
    qualifiers,
    date: textOrNull(row["date"]),
    rank: String(row["rank"]) as Rank,
    layer: String(row["layer"]),
    citations: texts(row["citations"]).map((text) => JSON.parse(text) as Citation),
    derivedFrom: texts(row["derivedFrom"]),
    note: textOrNull(row["note"]),
  };
}
