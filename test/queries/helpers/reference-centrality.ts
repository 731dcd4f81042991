/** Centrality in plain TypeScript, by definition and not by speed: what the measures are held against. */

/** Who is there, and who is related to whom; several relationships between two are several pairs. */
export interface PlainNetwork {
  readonly ids: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

const neighborsOf = ({ ids, pairs }: PlainNetwork): Map<string, Set<string>> => {
  const neighbors = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const [a, b] of pairs) {
    if (a === b) continue;
    neighbors.get(a)?.add(b);
    neighbors.get(b)?.add(a);
  }
  return neighbors;
};

/** How many ends of relationships each entity is. */
export const degrees = ({ ids, pairs }: PlainNetwork): Map<string, number> =>
  new Map(ids.map((id) => [id, pairs.flat().filter((end) => end === id).length]));

/** Where a walker is who follows a tie with 0.85, else (and where there is none) goes anywhere. */
export function pageRanks(network: PlainNetwork): Map<string, number> {
  const neighbors = neighborsOf(network);
  const all = network.ids.length;
  let ranks = new Map(network.ids.map((id) => [id, 1 / all]));
  for (let step = 0; step < 400; step++) {
    const stuck = network.ids.filter((id) => neighbors.get(id)?.size === 0).reduce((sum, id) => sum + (ranks.get(id) ?? 0), 0);
    ranks = new Map(
      network.ids.map((id) => {
        const coming = [...(neighbors.get(id) ?? [])].reduce(
          (sum, from) => sum + (ranks.get(from) ?? 0) / (neighbors.get(from)?.size ?? 1),
          0,
        );
        return [id, 0.15 / all + 0.85 * (coming + stuck / all)];
      }),
    );
  }
  return ranks;
}

/** The share of shortest paths over each entity: for each pair of others, those over it by all, in the mean of all pairs. */
export function betweenness(network: PlainNetwork): Map<string, number> {
  const neighbors = neighborsOf(network);
  const from = new Map(network.ids.map((id) => [id, distances(id, neighbors)]));
  const others = (network.ids.length - 1) * (network.ids.length - 2);
  return new Map(
    network.ids.map((over) => {
      let sum = 0;
      for (const s of network.ids) {
        for (const t of network.ids) {
          const [whole, first, second] = [from.get(s)?.get(t), from.get(s)?.get(over), from.get(over)?.get(t)];
          if (s === t || s === over || t === over || whole === undefined || first === undefined || second === undefined) continue;
          if (first.length + second.length === whole.length) sum += (first.paths * second.paths) / whole.paths;
        }
      }
      return [over, others > 0 ? sum / others : 0];
    }),
  );
}

/** How far everything is that can be reached, and by how many shortest paths. */
function distances(start: string, neighbors: ReadonlyMap<string, ReadonlySet<string>>): Map<string, { length: number; paths: number }> {
  const found = new Map([[start, { length: 0, paths: 1 }]]);
  let level = [start];
  for (let length = 1; level.length > 0; length++) {
    const next = new Set<string>();
    for (const one of level) {
      for (const neighbor of neighbors.get(one) ?? []) {
        const known = found.get(neighbor);
        if (known !== undefined && known.length < length) continue;
        found.set(neighbor, { length, paths: (known?.paths ?? 0) + (found.get(one)?.paths ?? 0) });
        next.add(neighbor);
      }
    }
    level = [...next];
  }
  return found;
}

/** How much more the groups are tied within than chance would have it: 0 when all are one group. */
export function modularity(network: PlainNetwork, groupOf: (id: string) => string): number {
  const neighbors = neighborsOf(network);
  const size = (id: string): number => neighbors.get(id)?.size ?? 0;
  const ends = network.ids.reduce((sum, id) => sum + size(id), 0);
  let sum = 0;
  for (const a of network.ids) {
    for (const b of network.ids) {
      if (groupOf(a) === groupOf(b)) sum += (neighbors.get(a)?.has(b) === true ? 1 : 0) - (size(a) * size(b)) / ends;
    }
  }
  return ends === 0 ? 0 : sum / ends;
}
