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
import { andSeen } from "../../store/hiding.js";
import { wholeEdge, wholeStatement } from "../../store/unsaid.js";
import { propertyOf } from "../graph/statement-records.js";
import { type BulkLayer, readDatasetRecord } from "../graph/dataset.js";
import type { EntityDeclaration, Knowledge, Section, SourceDeclaration } from "../seeds/declarations.js";
import type { Row, Run } from "./session.js";

/** Every record of the graph in the database that is to be seen, with all its properties. */
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

/** Reads the whole graph: not what is loaded and not published, or replaced and not removed. */
export async function readGraphRecords(run: Run): Promise<StoredGraph> {
  const nodes = async (rows: Promise<Row[]>): Promise<Row[]> => (await rows).map((row) => row["record"] as Row);
  const [dataset = {}] = await nodes(run(cypher`MATCH (n:Dataset {id: "dataset"}) RETURN properties(n) AS record`));
  const { hiding } = readDatasetRecord(dataset).state;
  const seen = cypher`true${andSeen(hiding, "n")}`;
  const entities = await run(cypher`MATCH (n:Entity) WHERE ${seen} RETURN properties(n) AS record, labels(n) AS labels`);
  const edges = await run(
    cypher`MATCH (s:Entity)-[n]->(o:Entity) WHERE ${seen} RETURN type(n) AS type, s.id AS from, o.id AS to, properties(n) AS record`,
  );
  const cites = await run(cypher`MATCH (n:Statement)-[:CITES]->(s:Source) WHERE ${seen} RETURN n.id AS id, collect(s.id) AS sources`);
  const statements = await nodes(run(cypher`MATCH (n:Statement) WHERE ${seen} RETURN properties(n) AS record`));
  return {
    dataset,
    sources: await nodes(run(cypher`MATCH (n:Source) WHERE ${seen} RETURN properties(n) AS record`)),
    entities: entities.map((row) => row["record"] as Row),
    statements: statements.map((row) => ({ ...wholeStatement(row) })),
    formerIds: await nodes(run(cypher`MATCH (n:FormerId) RETURN properties(n) AS record`)),
    edges: edges.map((row) => ({ ...row, record: { ...wholeEdge(row["record"] as Row) } })) as unknown as StoredGraph["edges"],
    labels: new Map(entities.map((row) => [String((row["record"] as Row)["id"]), row["labels"] as string[]])),
    cites: new Map(cites.map((row) => [String(row["id"]), row["sources"] as string[]])),
  };
}

/** What the seeds stated of which a stored graph was made: the way back from records to what was stated. */
export function knowledgeOfGraph(graph: StoredGraph, model: Model): Knowledge {
  const { curated, bulk } = readDatasetRecord(graph.dataset);
  const isBulk = isBulkLayer(bulk);
  const entities = new Map(graph.entities.map((row) => [String(row["id"]), entityOf(row)]));
  // An entity's record has the former ids that bulk layers give it as well.
  const ofBulk = new Set(graph.formerIds.filter((row) => row["layer"] !== undefined).map((row) => String(row["id"])));
  const ofSeeds = graph.entities
    .filter((row) => texts(row["layers"]).some((layer) => !isBulk(layer)))
    .map(entityOf)
    .map((entity) => ({ ...entity, formerIds: entity.formerIds.filter((id) => !ofBulk.has(id)) }));
  return {
    dataset: { title: curated.title, description: curated.description, layers: curated.layers },
    sources: new Map(graph.sources.filter((row) => row["layer"] === undefined).map((row) => [String(row["id"]), sourceOf(row)])),
    entities: new Map(ofSeeds.map((one) => [one.id, one])),
    statements: graph.statements
      .filter((row) => !isDerived(row) && !isBulk(String(row["layer"])))
      .map((row) => statementOf(row, entities, model)),
  };
}

/** What the bulk layers state in a stored graph, and the entities of which they alone speak. */
export function bulkOfGraph(
  graph: StoredGraph,
  known: Knowledge,
  model: Model,
): { layers: readonly BulkLayer[]; statements: readonly Statement[]; entities: readonly EntityDeclaration[] } {
  const { bulk: layers } = readDatasetRecord(graph.dataset);
  const isBulk = isBulkLayer(layers);
  const declared = new Map(graph.entities.map((row) => [String(row["id"]), entityOf(row)]));
  return {
    layers,
    statements: graph.statements.filter((row) => isBulk(String(row["layer"]))).map((row) => statementOf(row, declared, model)),
    entities: [...declared.values()].filter(({ id }) => !known.entities.has(id)),
  };
}

/** What all layers state in a stored graph, as if seeds did. */
export function wholeOfGraph(graph: StoredGraph, known: Knowledge, model: Model): Knowledge {
  const { layers, statements, entities } = bulkOfGraph(graph, known, model);
  return {
    dataset: { ...known.dataset, layers: [...known.dataset.layers, ...layers] },
    sources: new Map(graph.sources.map((row) => [String(row["id"]), sourceOf(row)])),
    entities: new Map([...known.entities, ...entities.map((one) => [one.id, one] as const)]),
    statements: [...known.statements, ...statements],
  };
}

/** Tells bulk layers from curated ones. */
const isBulkLayer = (bulk: readonly BulkLayer[]): ((layer: string) => boolean) => {
  const names = new Set(bulk.map(({ name }) => name));
  return (layer) => names.has(layer);
};

/** Whether a statement was concluded from others. */
export const isDerived = (row: Row): boolean => texts(row["derivedFrom"]).length > 0;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** What a source's record has beside what is declared of it. */
const OF_RECORD: ReadonlySet<string> = new Set(["hash", "layer", "load", "withdrawnBy", "removed"]);

/** The declaration of which a source's record was made. */
export function sourceOf({ sections, ...row }: Row): SourceDeclaration {
  const declared = Object.fromEntries(Object.entries(row).filter(([name]) => !OF_RECORD.has(name)));
  return {
    ...(declared as unknown as Omit<SourceDeclaration, "sections">),
    sections: JSON.parse(textOrNull(sections) ?? "[]") as Section[],
  };
}

/** The declaration of which an entity's record was made. */
export function entityOf(row: Row): EntityDeclaration {
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
