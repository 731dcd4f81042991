import fc from "fast-check";
import { measure, type Measures } from "../../../src/ingest/centrality/measures.js";
import { Network } from "../../../src/ingest/centrality/network.js";
import { MOST_BETWEENNESS, MOST_MEASURED, measuredAt, measuredText, parseMeasured } from "../../../src/store/centrality.js";
import { betweenness, degrees, modularity, pageRanks, type PlainNetwork } from "../../queries/helpers/reference-centrality.js";

async function measured({ ids, pairs }: PlainNetwork, options = { betweenness: true }): Promise<Map<string, Measures>> {
  const network = new Network(ids);
  for (const [a, b] of pairs) network.relate(a, b);
  return new Map((await measure(network, options)).map((one) => [one.id, one]));
}

/** Up to a dozen entities and some relationships among them, several between two included. */
const networks = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, index) => `org:${String.fromCharCode(97 + index)}`);
  const end = fc.constantFrom(...ids);
  return fc
    .array(
      fc.tuple(end, end).filter(([a, b]) => a !== b),
      { maxLength: size === 1 ? 0 : 24 },
    )
    .map((pairs): PlainNetwork => ({ ids, pairs }));
});

describe("measures of centrality", () => {
  test("are those of the definitions, for any network", async () => {
    await fc.assert(
      fc.asyncProperty(networks, async (network) => {
        const found = await measured(network);
        const [degree, rank, between] = [degrees(network), pageRanks(network), betweenness(network)];
        for (const id of network.ids) {
          expect(found.get(id)?.degree).toBe(degree.get(id));
          expect(found.get(id)?.pageRank).toBeCloseTo(rank.get(id) ?? NaN, 8);
          expect(found.get(id)?.betweenness).toBeCloseTo(between.get(id) ?? NaN, 8);
        }
      }),
    );
  });

  test("communities are named after the member with the highest PageRank, and are better than one group of all", async () => {
    await fc.assert(
      fc.asyncProperty(networks, async (network) => {
        const found = await measured(network);
        const groupOf = (id: string): string => found.get(id)?.community ?? "";
        for (const { community, pageRank } of found.values()) {
          expect(groupOf(community)).toBe(community);
          expect(found.get(community)?.pageRank).toBeGreaterThanOrEqual(pageRank);
        }
        expect(modularity(network, groupOf)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  test("are the same to the last digit, in whatever order entities and relationships come", async () => {
    const shuffled = networks.chain(({ ids, pairs }) =>
      fc.tuple(
        fc.constant({ ids, pairs }),
        fc.shuffledSubarray([...ids], { minLength: ids.length }),
        fc.shuffledSubarray(
          pairs.map(([a, b]) => [b, a] as const),
          { minLength: pairs.length },
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([network, ids, pairs]) => {
        expect(await measured({ ids, pairs })).toEqual(await measured(network));
      }),
    );
  });

  test("two triangles that hang together are two communities, and what joins them lies between", async () => {
    const pairs = ["ab", "bc", "ca", "cd", "de", "ef", "fd"].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
    const found = await measured({ ids: ["f", "e", "d", "c", "b", "a"], pairs });
    expect([...found.values()].map(({ id, community, betweenness: between }) => [id, community, Number(between?.toFixed(12))])).toEqual([
      ["a", "c", 0],
      ["b", "c", 0],
      // Of the ten pairs of others, six are joined over it: {a, b} with {d, e, f}.
      ["c", "c", 0.6],
      ["d", "d", 0.6],
      ["e", "d", 0],
      ["f", "d", 0],
    ]);
  });

  test("a network without anyone, and one without relationships", async () => {
    expect(await measured({ ids: [], pairs: [] })).toEqual(new Map());
    expect([...(await measured({ ids: ["a", "b"], pairs: [] }, { betweenness: false })).values()]).toEqual([
      { id: "a", degree: 0, pageRank: 0.5, betweenness: null, community: "a" },
      { id: "b", degree: 0, pageRank: 0.5, betweenness: null, community: "b" },
    ]);
  });

  test("a relationship to what is not there counts for nobody", async () => {
    expect((await measured({ ids: ["a", "b"], pairs: [["a", "elsewhere"]] })).get("a")?.degree).toBe(0);
  });
});

test("what is worked out depends on the size: all, all but betweenness, nothing", () => {
  expect(measuredAt(MOST_BETWEENNESS)).toBe("ALL");
  expect(measuredAt({ ...MOST_BETWEENNESS, relationships: MOST_BETWEENNESS.relationships + 1 })).toBe("WITHOUT_BETWEENNESS");
  expect(measuredAt(MOST_MEASURED)).toBe("WITHOUT_BETWEENNESS");
  expect(measuredAt({ ...MOST_MEASURED, entities: MOST_MEASURED.entities + 1 })).toBe("NOTHING");
});

test("what was worked out of one version is not known of another", () => {
  expect(parseMeasured(measuredText("ALL", 7), 7)).toBe("ALL");
  expect(parseMeasured(measuredText("ALL", 7), 8)).toBeUndefined();
  expect(parseMeasured(null, 7)).toBeUndefined();
});
