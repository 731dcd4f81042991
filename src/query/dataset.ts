import { type Measured, parseMeasured } from "../store/centrality.js";
import { type Connection, unavailable } from "../store/connection.js";
import { cypher } from "../store/cypher.js";

/** A layer, as the dataset describes it. */
export interface Layer {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** EDTF; null when not known. */
  readonly asOf: string | null;
  /** Whether what it says is made up. */
  readonly synthetic?: true;
}

/** What is published, read once for each version. */
export interface DatasetSnapshot {
  readonly version: number;
  readonly contentHash: string;
  readonly importedAt: string;
  /** In order of preference. */
  readonly layers: readonly Layer[];
  readonly layerKeys: readonly string[];
  readonly counts: DatasetCounts;
  /** Which records are not to be seen, see store/hiding.ts; absent before the first load. */
  readonly hiding: string | undefined;
  /** What was worked out of centrality; undefined until that is done. */
  readonly measured: Measured | undefined;
}

/** How much there is: per kind, verb and layer (entities and statements with that layer), and in all. */
export interface DatasetCounts {
  readonly kinds: Readonly<Record<string, number>>;
  readonly verbs: Readonly<Record<string, number>>;
  readonly layers: Readonly<Record<string, number>>;
  /** Statements that a register has withdrawn something. */
  readonly withdrawn: number;
  readonly entities: number;
  readonly edges: number;
  readonly statements: number;
  readonly citations: number;
  readonly sources: number;
}

const NO_COUNTS: DatasetCounts = {
  kinds: {},
  verbs: {},
  layers: {},
  withdrawn: 0,
  entities: 0,
  edges: 0,
  statements: 0,
  citations: 0,
  sources: 0,
};

/** How long a publication may take before its importer is taken for dead and what is there is served as it is. */
export const PUBLICATION_MILLISECONDS = 30_000;

/**
 * Reads what is published.
 *
 * @throws ApiError SERVICE_UNAVAILABLE when the database is away or holds no graph
 */
export async function readDataset(connection: Connection, deadline: number): Promise<DatasetSnapshot> {
  const rows = await connection.read(
    cypher`MATCH (d:Dataset) RETURN d.version, d.contentHash, d.importedAt, d.layers, d.layerKeys, d.counts, d.hiding, d.centrality`,
    { deadline },
  );
  const row = rows[0];
  if (row === undefined || row[0] === 0) throw unavailable("The database holds no graph yet: import one first.", 10);
  const [version, contentHash, importedAt, layers, layerKeys, counts, hiding, centrality] = row;
  return {
    version: version as number,
    contentHash: contentHash as string,
    importedAt: importedAt as string,
    layers: JSON.parse(layers as string) as Layer[],
    layerKeys: layerKeys as string[],
    counts: { ...NO_COUNTS, ...(JSON.parse(counts as string) as Partial<DatasetCounts>) },
    hiding: (hiding as string | null) ?? undefined,
    measured: parseMeasured(centrality, version as number),
  };
}
