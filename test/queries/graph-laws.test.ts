/** What the API says of connections is what plain searches over lists find. */
import { join } from "node:path";
import fc from "fast-check";
import type { StatementRecord } from "../../src/store/records.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { dataOf } from "./helpers/ask.js";
import { settings, views } from "./helpers/questions.js";
import { AFTER_ALL, type Edge, Reference, type View } from "./helpers/reference.js";
import { type PathQuestion, referencePaths } from "./helpers/reference-paths.js";

const seeds = join(import.meta.dirname, "seeds");
let graph: TestGraph;
let reference: Reference;
beforeAll(async () => {
  [graph, reference] = [await testGraph(seeds), await Reference.read(seeds)];
});
afterAll(() => graph.close());

/** Each form of view makes statements of its own, which the database must plan. */
const mostlyAll = (): fc.Arbitrary<View> =>
  fc.oneof({ arbitrary: fc.constant<View>({}), weight: 6 }, { arbitrary: someViews(), weight: 1 });

const someViews = (): fc.Arbitrary<View> => views().map(([first = {}]) => first);

const IDS = ["net:lake", "net:lago", "net:hub", "net:world", "org:lab", "org:institute", "org:office", "org:archive", "org:elsewhere"];
const MORE_IDS = [
  ...IDS,
  "law:decree",
  "agr:three",
  "prj:play",
  "cty:alba",
  "cty:rho",
  "plc:italy",
  "top:rights",
  "evt:meeting",
  "nothing",
];
/** Few, as each makes a statement of its own that the database must plan. */
const VERBS: readonly Partial<PathQuestion>[] = [
  {},
  {},
  {},
  { notVerbs: ["MEMBER_OF"] },
  { verbs: ["COORDINATES", "MEMBER_OF", "PARTY_TO"] },
  { verbs: [] },
];
const KINDS: readonly Partial<PathQuestion>[] = [
  {},
  {},
  { kinds: ["Organization", "City", "Agreement"] },
  { notKinds: ["Network"] },
  { kinds: [] },
];

const questions = (): fc.Arbitrary<PathQuestion> =>
  fc
    .tuple(
      fc.record({
        from: fc.uniqueArray(fc.constantFrom(...MORE_IDS), { minLength: 1, maxLength: 3 }),
        to: fc.uniqueArray(fc.constantFrom(...MORE_IDS), { minLength: 1, maxLength: 3 }),
        k: fc.constantFrom(1, 2, 10, 100),
        maxLength: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
        shortestOnly: fc.boolean(),
        direction: fc.constantFrom<PathQuestion["direction"]>("ANY", "ANY", "FORWARD"),
        places: fc.boolean(),
      }),
      fc.constantFrom(...VERBS),
      fc.constantFrom(...KINDS),
    )
    .map(([question, verbs, kinds]) => ({ ...question, ...verbs, ...kinds }));

const PATHS = `query ($from: [ID!]!, $to: [ID!]!, $k: Int, $maxLength: Int, $shortestOnly: Boolean, $direction: PathDirection, $places: Boolean,
  $verbs: [Verb!], $notVerbs: [Verb!], $kinds: [Kind!], $notKinds: [Kind!], $asOf: EDTF, $certainty: Certainty, $layers: [String!]) {
  paths(from: $from, to: $to, k: $k, maxLength: $maxLength, shortestOnly: $shortestOnly, direction: $direction, places: $places,
    verbs: $verbs, notVerbs: $notVerbs, kinds: $kinds, notKinds: $notKinds, asOf: $asOf, certainty: $certainty, layers: $layers) {
    searchedTo complete paths { length nodes { id } steps { edges { id verb direction } } }
  }
}`;

interface Shown {
  readonly searchedTo: number;
  readonly complete: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly steps: readonly { readonly edges: readonly { readonly id: string; readonly verb: string; readonly direction: string }[] }[];
  }[];
}

test("paths: the shortest first, of all that there are", async () => {
  await fc.assert(
    fc.asyncProperty(questions(), mostlyAll(), async (question, view) => {
      const shown = (await dataOf(graph, PATHS, { ...question, ...view }))["paths"] as unknown as Shown;
      const wanted = referencePaths(reference, question, view);
      expect(
        shown.paths.map(({ nodes, steps }) => ({
          nodes: nodes.map(({ id }) => id),
          steps: steps.map(({ edges }) => edges.map((one) => `${one.verb} ${one.direction} ${one.id}`)),
        })),
      ).toEqual(wanted);
      for (const { length, nodes } of shown.paths) expect(length).toBe(nodes.length - 1);
      // So small a graph is always looked through.
      expect(shown.complete).toBe(true);
      const isEnough = wanted.length === question.k || (question.shortestOnly && wanted.length > 0);
      expect(shown.searchedTo).toBe(isEnough ? Math.max(...wanted.map(({ nodes }) => nodes.length - 1)) : question.maxLength);
    }),
    settings(300),
  );
});

const VIEW = "$asOf: EDTF, $certainty: Certainty, $layers: [String!]";
const IN_VIEW = "asOf: $asOf, certainty: $certainty, layers: $layers";
const someIds = (least: number): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...MORE_IDS), { minLength: least, maxLength: 6 });

/** The present ids of entities in view. */
const present = (ids: readonly string[], view: View): string[] =>
  reference.entities
    .filter((one) => ids.some((id) => one.id === id || one.formerIds.includes(id)) && reference.entityInView(one.id, view))
    .map(({ id }) => id);

interface Identified {
  readonly id: string;
}

test("subgraph: every relationship in view among the entities, once", async () => {
  const query = `query ($ids: [ID!]!, ${VIEW}) { subgraph(ids: $ids, ${IN_VIEW}) { nodes { id } edges { id } } }`;
  await fc.assert(
    fc.asyncProperty(someIds(1), someViews(), async (ids, view) => {
      const { nodes, edges } = (await dataOf(graph, query, { ids, ...view }))["subgraph"] as unknown as {
        nodes: Identified[];
        edges: Identified[];
      };
      const known = present(ids, view);
      const wanted = reference.edges(view).filter(({ subject, object }) => known.includes(subject) && known.includes(object));
      expect(nodes.map(({ id }) => id)).toEqual([...known].sort());
      expect(edges.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    }),
    settings(60),
  );
});

test("commonNeighbors: what every one of the entities is related to", async () => {
  const query = `query ($ids: [ID!]!, ${VIEW}) { commonNeighbors(ids: $ids, places: true, first: 100, ${IN_VIEW}) {
    totalCount neighbors { node { id } edges { id } } } }`;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...MORE_IDS), { minLength: 2, maxLength: 2 }), someViews(), async (ids, view) => {
      const { totalCount, neighbors } = (await dataOf(graph, query, { ids, ...view }))["commonNeighbors"] as unknown as {
        totalCount: number;
        neighbors: { node: Identified; edges: Identified[] }[];
      };
      const known = present(ids, view);
      const edges = reference.edges(view);
      const between = (a: string, b: string): string[] =>
        edges.filter(({ subject, object }) => (subject === a && object === b) || (subject === b && object === a)).map(({ id }) => id);
      const all = known.length < ids.length ? [] : reference.entities.map(({ id }) => id).filter((id) => !known.includes(id));
      const wanted = all.filter((id) => known.every((end) => between(end, id).length > 0));
      expect(totalCount).toBe(wanted.length);
      expect(neighbors.map(({ node, edges: shown }) => [node.id, shown.map(({ id }) => id).sort()]).sort()).toEqual(
        wanted.map((id) => [id, known.flatMap((end) => between(end, id)).sort()]).sort(),
      );
    }),
    settings(60),
  );
});

/** By the first day of `since`, the unknown last, then by verb and id. */
const bySince = (edges: readonly Edge[]): string[] =>
  edges
    .map((one) => ({ id: one.id, key: [one.statements[0]?.sinceEarliest ?? AFTER_ALL, one.verb, one.id].join(" ") }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);

test("changes: what the one time has and the other has not", async () => {
  const list = "{ totalCount edges { id } }";
  const query = `query ($id: ID!, $from: EDTF!, $to: EDTF!, $certainty: Certainty, $layers: [String!]) {
    changes(id: $id, from: $from, to: $to, certainty: $certainty, layers: $layers, first: 100) { begun ${list} ended ${list} unchanged ${list} } }`;
  const times = fc.constantFrom("1999", "2005-06", "2010", "2012/2014", "2016");
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...IDS), times, times, someViews(), async (id, from, to, { certainty = "POSSIBLE", layers }) => {
      const shown = (await dataOf(graph, query, { id, from, to, certainty, layers }))["changes"] as unknown as Record<
        string,
        { totalCount: number; edges: Identified[] }
      > | null;
      const [known] = present([id], { layers });
      if (known === undefined) {
        expect(shown).toBeNull();
        return;
      }
      const at = (asOf: string): Edge[] =>
        reference.edges({ asOf, certainty, layers }).filter(({ subject, object }) => subject === known || object === known);
      const [before, after] = [at(from), at(to)];
      const notIn =
        (edges: readonly Edge[]) =>
        ({ id: one }: Edge): boolean =>
          !edges.some((other) => other.id === one);
      const begun = after.filter(notIn(before));
      const wanted: Record<string, Edge[]> = { begun, ended: before.filter(notIn(after)), unchanged: after.filter(notIn(begun)) };
      for (const [sort, edges] of Object.entries(wanted)) {
        expect(shown?.[sort]?.totalCount).toBe(edges.length);
        expect(shown?.[sort]?.edges.map((one) => one.id)).toEqual(bySince(edges));
      }
    }),
    settings(60),
  );
});

/** The days that a statement speaks of, of which the first and the last are known or not. */
const daysOf = (one: StatementRecord): { earliest: string | undefined; latest: string | undefined } => ({
  earliest: one.sinceEarliest ?? one.untilEarliest ?? one.valueEarliest,
  latest: one.sinceLatest ?? one.untilLatest ?? one.valueLatest,
});

const PLACES = ["City", "Country", "Region"];

test("timeline: what has a date, of the entity and of what it is related to, in order", async () => {
  const query = `query ($id: ID!, $around: Boolean, $places: Boolean, ${VIEW}) { timeline(id: $id, around: $around, places: $places, first: 100, ${IN_VIEW}) {
    totalCount nodes { statement { id } about { id } other { id } } } }`;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...MORE_IDS), fc.boolean(), fc.boolean(), someViews(), async (id, around, places, view) => {
      const shown = (await dataOf(graph, query, { id, around, places, ...view }))["timeline"] as unknown as {
        totalCount: number;
        nodes: { statement: Identified; about: Identified; other: Identified | null }[];
      };
      const [known] = present([id], view);
      const kindOf = (one: string): string => reference.entities.find((entity) => entity.id === one)?.kind ?? "";
      const neighbors = reference
        .edges(view)
        .flatMap(({ subject, object }) => (subject === known ? [object] : object === known ? [subject] : []))
        .filter((one) => around && (places || !PLACES.includes(kindOf(one))));
      const wanted = reference
        .statements(view)
        .filter(
          ({ subject, object }) =>
            known !== undefined && (subject === known || object === known || (object === undefined && neighbors.includes(subject))),
        )
        .map((one) => ({ one, ...daysOf(one) }))
        .filter(({ earliest }) => earliest !== undefined)
        .map(({ one, earliest, latest }) => ({ one, key: [earliest, latest ?? AFTER_ALL, one.id].join(" ") }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ one }) => one);
      expect(shown.totalCount).toBe(wanted.length);
      expect(shown.nodes.map(({ statement, about, other }) => [statement.id, about.id, other?.id])).toEqual(
        wanted.map(({ id: statement, subject, object }) =>
          object === known && subject !== known ? [statement, object, subject] : [statement, subject, object],
        ),
      );
    }),
    settings(60),
  );
});

test("neighborhood: totals are those of the view, and whatever is shown is counted", async () => {
  const query = `query ($id: ID!, $perVerb: Int, ${VIEW}) { neighborhood(id: $id, perVerb: $perVerb, ${IN_VIEW}) {
    complete nodes { node { id } } edges { id } totals { verb direction shown total } }
    entity(id: $id, ${IN_VIEW}) { relationshipCounts { verb direction count } } }`;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...IDS), fc.constantFrom(1, 3, 50), someViews(), async (id, perVerb, view) => {
      const { neighborhood, entity } = (await dataOf(graph, query, { id, perVerb, ...view })) as unknown as {
        neighborhood: {
          complete: boolean;
          nodes: { node: Identified }[];
          edges: Identified[];
          totals: { verb: string; direction: string; shown: number; total: number }[];
        } | null;
        entity: { relationshipCounts: { verb: string; direction: string; count: number }[] } | null;
      };
      if (entity === null || neighborhood === null) {
        expect([neighborhood, entity]).toEqual([null, null]);
        return;
      }
      const { complete, nodes, edges, totals } = neighborhood;
      const inOrder = (one: { verb: string; direction: string }[]): unknown[] =>
        one.toSorted((a, b) => (a.verb + a.direction < b.verb + b.direction ? -1 : 1));
      expect(inOrder(totals.map(({ verb, direction, total }) => ({ verb, direction, count: total })))).toEqual(
        inOrder(entity.relationshipCounts),
      );
      for (const { shown, total } of totals) expect(shown).toBe(Math.min(perVerb, total));
      expect(edges).toHaveLength(totals.reduce((sum, { shown }) => sum + shown, 0));
      expect(new Set(nodes.map(({ node }) => node.id)).size).toBe(nodes.length);
      expect(complete).toBe(totals.every(({ shown, total }) => shown === total));
    }),
    settings(60),
  );
});
