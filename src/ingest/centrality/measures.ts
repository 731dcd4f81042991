import type { Network } from "./network.js";

/** How central an entity is in the network of all. */
export interface Measures {
  readonly id: string;
  /** How many relationships it has. */
  readonly degree: number;
  /** Of all entities these add up to 1. */
  readonly pageRank: number;
  /** 0 to 1; null where it was not asked for. */
  readonly betweenness: number | null;
  /** The id of the community's member with the highest PageRank. */
  readonly community: string;
}

/** How far, in all, PageRanks may be from where they would end. */
const PAGE_RANK_ERROR = 1e-9;
/** More than it takes: each step brings the error to 0.85 of what it was, or less. */
const PAGE_RANK_STEPS = 500;

/**
 * Measures every entity of a network, in the order of the network. Direction and number of the relationships between two
 * entities do not count, except for the degree. The same network gives the same numbers to the last digit.
 */
export async function measure(network: Network, { betweenness }: { readonly betweenness: boolean }): Promise<Measures[]> {
  const { ids, degrees } = network;
  if (ids.length === 0) return [];
  const { UndirectedGraph, pagerank, betweennessOf, louvain } = await library();
  const graph = new UndirectedGraph();
  ids.forEach((_, number) => graph.addNode(number));
  for (const [a, b] of network.ties()) graph.addUndirectedEdge(a, b);
  await breath();
  const unweighted = { getEdgeWeight: null };
  const ranks = pagerank(graph, { ...unweighted, tolerance: PAGE_RANK_ERROR / ids.length, maxIterations: PAGE_RANK_STEPS });
  await breath();
  const between = betweenness ? betweennessOf(graph, unweighted) : undefined;
  // In the order of the ids, so that no random number has a say.
  const communities = louvain(graph, { ...unweighted, randomWalk: false });
  const heads = headsOf(communities, ranks);
  return ids.map((id, number) => ({
    id,
    degree: degrees[number] ?? 0,
    pageRank: ranks[number] ?? 0,
    betweenness: between?.[number] ?? null,
    community: ids[heads.get(communities[number] ?? -1) ?? number] ?? id,
  }));
}

/** Lets others have their turn, such as the import's sign of life: each measure of a large network keeps the process busy for seconds. */
const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The member of each community that has the highest PageRank; of equals the first. */
function headsOf(communities: Readonly<Record<string, number>>, ranks: Readonly<Record<string, number>>): Map<number, number> {
  const heads = new Map<number, number>();
  for (const [node, community] of Object.entries(communities)) {
    const head = heads.get(community);
    if (head === undefined || (ranks[node] ?? 0) > (ranks[head] ?? 0)) heads.set(community, Number(node));
  }
  return heads;
}

/** Loaded when it is needed: a start that imports nothing needs it not. The packages' types tell of ES modules, which they are not. */
async function library() {
  const [graphology, pagerank, betweenness, louvain] = await Promise.all([
    import("graphology"),
    import("graphology-metrics/centrality/pagerank.js"),
    import("graphology-metrics/centrality/betweenness.js"),
    import("graphology-communities-louvain"),
  ]);
  return {
    UndirectedGraph: graphology.default.UndirectedGraph,
    pagerank: pagerank.default as unknown as typeof pagerank.default.default,
    betweennessOf: betweenness.default as unknown as typeof betweenness.default.default,
    louvain: louvain.default as unknown as typeof louvain.default.default,
  };
}
