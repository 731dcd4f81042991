/** Facets and groups count the whole filtered list in its view, for any filter in any view: compared with the reference. */
import { join } from "node:path";
import fc from "fast-check";
import { parseDate } from "../../src/model/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { dataOf } from "./helpers/ask.js";
import { cityWhere, type Input, settings, views } from "./helpers/questions.js";
import { Reference, type View } from "./helpers/reference.js";

const seeds = join(import.meta.dirname, "seeds");
let graph: TestGraph;
let reference: Reference;
beforeAll(async () => {
  [graph, reference] = [await testGraph(seeds), await Reference.read(seeds)];
});
afterAll(() => graph.close());

type Values = (id: string, view: View) => readonly string[];

/** The years of a date that lies in one. */
function decadeOf(edtf: unknown): string[] {
  const date = typeof edtf === "string" ? parseDate(edtf) : undefined;
  const [from, to] = [date?.start?.earliest.slice(0, 3), date?.end?.latest.slice(0, 3)];
  return from !== undefined && from === to ? [`${from}0`] : [];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** What the reference says of each key. */
const VALUES: Readonly<Record<string, Values>> = {
  TYPE: (id, view) => unique(reference.valuesOf(id, "type", view).flatMap(({ value }) => (value === undefined ? [] : [String(value)]))),
  DECADE: (id, view) => decadeOf(reference.valuesOf(id, "established", view)[0]?.value),
  LAYER: (id, view) => unique(about(id, view).flatMap(({ layerKey }) => layerKey.split("+"))),
  SOURCE: (id, view) => unique(about(id, view).flatMap(({ sources }) => sources)),
  VERB: (id, view) =>
    unique(
      reference
        .edges(view)
        .filter(({ subject, object }) => subject === id || object === id)
        .map(({ verb }) => verb),
    ),
};
const about = (id: string, view: View) => reference.statements(view).filter(({ subject, object }) => subject === id || object === id);

/** How many of some things have each value, those without any under null. */
function counted(ids: readonly string[], values: (id: string) => readonly string[]): Map<string | null, string[]> {
  const counts = new Map<string | null, string[]>();
  for (const id of ids) {
    const own = values(id);
    for (const value of own.length === 0 ? [null] : own) counts.set(value, [...(counts.get(value) ?? []), id]);
  }
  return counts;
}

/** The largest first, equal ones by key, null last among equals. */
const ordered = (counts: Map<string | null, string[]>): [string | null, string[]][] =>
  [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));

const QUERY = `query ($where: CityWhere, $asOf: EDTF, $certainty: Certainty, $layers: [String!], $by: [FacetKey!]!, $groups: [FacetKey!]!) {
  cities(where: $where, asOf: $asOf, certainty: $certainty, layers: $layers, first: 0) {
    totalCount
    aggregate { count }
    facets(by: $by, first: 3) { by buckets { key count } other missing }
    groupBy(by: $groups, first: 100) { key count groups { key count } }
  }
}`;

test("cities, by their values in view", async () => {
  const keys = Object.keys(VALUES);
  const question = fc.record({
    where: cityWhere().map(([first = {}]): Input => first),
    view: views().map(([first = {}]) => first),
    by: fc.shuffledSubarray(keys, { minLength: 1, maxLength: 3 }),
    groups: fc.shuffledSubarray(keys, { minLength: 2, maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(question, async ({ where, view, by, groups }) => {
      const ids = reference
        .entitiesOf(["City"], view)
        .filter((one) => reference.entityMatches(one, where, view))
        .map(({ id }) => id);
      const { cities } = await dataOf(graph, QUERY, { where, by, groups, ...view });
      const valuesOf = (key: string | undefined) => (id: string) => VALUES[key ?? ""]?.(id, view) ?? [];
      expect(cities).toEqual({
        totalCount: ids.length,
        aggregate: { count: ids.length },
        facets: by.map((key) => {
          const all = ordered(counted(ids, valuesOf(key)));
          const stated = all.filter(([value]) => value !== null);
          return {
            by: key,
            buckets: stated.slice(0, 3).map(([value, of]) => ({ key: value, count: of.length })),
            other: stated.slice(3).reduce((sum, [, of]) => sum + of.length, 0),
            missing: all.find(([value]) => value === null)?.[1].length ?? 0,
          };
        }),
        groupBy: ordered(counted(ids, valuesOf(groups[0]))).map(([key, of]) => ({
          key,
          count: of.length,
          groups: ordered(counted(of, valuesOf(groups[1]))).map(([inner, within]) => ({ key: inner, count: within.length })),
        })),
      });
    }),
    settings(40),
  );
});

test("what a bucket of countries or topics counts is what its filter lists, in any view", async () => {
  await fc.assert(
    fc.asyncProperty(views(), async ([view = {}]) => {
      const { entities } = (await dataOf(graph, BUCKETS, { ...view })) as unknown as { entities: { facets: readonly Facet[] } };
      for (const { by, buckets } of entities.facets) {
        for (const { key, count } of buckets) {
          const where = { [by === "COUNTRY" ? "inCountry" : "onTopic"]: { eq: key } };
          expect({ by, key, ...(await dataOf(graph, LISTED, { where, ...view })) }).toEqual({ by, key, entities: { totalCount: count } });
        }
      }
    }),
    settings(20),
  );
});

interface Facet {
  readonly by: "COUNTRY" | "TOPIC";
  readonly buckets: readonly { readonly key: string; readonly count: number }[];
}

const BUCKETS = `query ($asOf: EDTF, $certainty: Certainty, $layers: [String!]) {
  entities(asOf: $asOf, certainty: $certainty, layers: $layers) { facets(by: [COUNTRY, TOPIC], first: 100) { by buckets { key count } } }
}`;

const LISTED = `query ($where: EntityWhere, $asOf: EDTF, $certainty: Certainty, $layers: [String!]) {
  entities(where: $where, asOf: $asOf, certainty: $certainty, layers: $layers) { totalCount }
}`;
