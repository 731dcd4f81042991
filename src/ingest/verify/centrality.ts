import { CENTRALITY_PROPERTIES as AT } from "../../store/centrality.js";
import { measure, type Measures } from "../centrality/measures.js";
import { Network } from "../centrality/network.js";
import type { StoredGraph } from "../database/read-graph.js";
import { readDatasetRecord } from "../graph/dataset.js";

/** Works the measures of centrality out again and holds those that are stored against them. */
export async function centralityBreaches({ dataset, entities, edges }: StoredGraph): Promise<string[]> {
  const { measured } = readDatasetRecord(dataset);
  if (measured === undefined) return ["centrality is not worked out yet; import again"];
  if (measured === "NOTHING") return [];
  const stored = new Map(entities.map((row) => [String(row["id"]), row]));
  const network = new Network(stored.keys());
  for (const { from, to } of edges) network.relate(String(from), String(to));
  const measures = await measure(network, { betweenness: measured === "ALL" });
  return measures.flatMap((wanted) =>
    (Object.keys(AT) as (keyof typeof AT)[]).flatMap((name) => {
      const is = stored.get(wanted.id)?.[AT[name]] ?? null;
      return is === wanted[name satisfies keyof Measures]
        ? []
        : [`entity ${wanted.id}: ${AT[name]} is ${JSON.stringify(is)}, it should be ${JSON.stringify(wanted[name])}`];
    }),
  );
}
