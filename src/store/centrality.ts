/**
 * Where the measures of centrality lie, and how it is known whether they are there.
 *
 * They are worked out after a publication, under the importer's lock, and written to the entities in batches. The Dataset
 * node says last that they are there, and for which version. A publication raises the version and takes that away, so the
 * measures of one version are never read as those of another: until then nobody reads them.
 */

/** Under which property an entity carries each measure. No hash covers them. */
export const CENTRALITY_PROPERTIES = {
  degree: "centralDegree",
  pageRank: "centralPageRank",
  betweenness: "centralBetweenness",
  community: "centralCommunity",
} as const;

/** A measure of centrality. */
export type CentralityMeasure = keyof typeof CENTRALITY_PROPERTIES;

/** Above so many entities, or relationships, nothing is worked out: these take half a gigabyte of memory and half a minute. */
export const MOST_MEASURED = { entities: 200_000, relationships: 500_000 } as const;

/** Above so many, betweenness is not: its time grows with the product of both; of these it takes two seconds. */
export const MOST_BETWEENNESS = { entities: 3_000, relationships: 10_000 } as const;

/** What was worked out: ALL, all but betweenness, or NOTHING, by how large the graph is. */
export type Measured = "ALL" | "WITHOUT_BETWEENNESS" | "NOTHING";

/** What is worked out of a graph of this size. */
export function measuredAt(size: { readonly entities: number; readonly relationships: number }): Measured {
  const within = (most: typeof size): boolean => size.entities <= most.entities && size.relationships <= most.relationships;
  return within(MOST_BETWEENNESS) ? "ALL" : within(MOST_MEASURED) ? "WITHOUT_BETWEENNESS" : "NOTHING";
}

/** `ALL:7`: what was worked out of version 7. */
export const measuredText = (measured: Measured, version: number): string => `${measured}:${version}`;

/** Reads {@link measuredText}; undefined while nothing is known of this version. */
export function parseMeasured(text: unknown, version: number): Measured | undefined {
  const [measured, of] = typeof text === "string" ? text.split(":") : [];
  return Number(of) === version ? (measured as Measured) : undefined;
}
