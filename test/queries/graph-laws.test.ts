/** What the API says of connections is what plain searches over lists find. */
import { join } from "node:path";
import fc from "fast-check";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { dataOf } from "./helpers/ask.js";
import { settings, views } from "./helpers/questions.js";
import { Reference, type View } from "./helpers/reference.js";
import { type PathQuestion, referencePaths } from "./helpers/reference-paths.js";

const seeds = join(import.meta.dirname, "seeds");
let graph: TestGraph;
let reference: Reference;
beforeAll(async () => {
  [graph, reference] = [await testGraph(seeds), await Reference.read(seeds)];
});
afterAll(() => graph.close());

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
        k: fc.constantFrom(1, 1, 2, 5, 30, 100),
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
    searchedTo complete paths { length nodes { id } steps { from { id } to { id } edges { id verb direction subject { id } } } }
  }
}`;

interface Shown {
  readonly searchedTo: number;
  readonly complete: boolean;
  readonly paths: readonly {
    readonly length: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly steps: readonly {
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
      readonly edges: readonly {
        readonly id: string;
        readonly verb: string;
        readonly direction: string;
        readonly subject: { readonly id: string };
      }[];
    }[];
  }[];
}

test("paths: the shortest first, of all that there are", async () => {
  await fc.assert(
    fc.asyncProperty(questions(), someViews(), async (question, view) => {
      const shown = (await dataOf(graph, PATHS, { ...question, ...view }))["paths"] as unknown as Shown;
      const wanted = referencePaths(reference, question, view);
      expect(
        shown.paths.map(({ nodes, steps }) => ({
          nodes: nodes.map(({ id }) => id),
          steps: steps.map(({ edges }) => edges.map((one) => `${one.verb} ${one.direction} ${one.id}`)),
        })),
      ).toEqual(wanted);
      for (const { length, nodes, steps } of shown.paths) {
        expect([length, steps.map(({ from }) => from.id), steps.map(({ to }) => to.id)]).toEqual([
          nodes.length - 1,
          nodes.slice(0, -1).map(({ id }) => id),
          nodes.slice(1).map(({ id }) => id),
        ]);
        for (const { from, edges } of steps)
          for (const edge of edges) if (edge.direction !== "BOTH") expect(edge.subject.id === from.id).toBe(edge.direction === "OUT");
      }
      // So small a graph is always looked through.
      expect(shown.complete).toBe(true);
      const isEnough = wanted.length === question.k || (question.shortestOnly && wanted.length > 0);
      expect(shown.searchedTo).toBe(isEnough ? Math.max(...wanted.map(({ nodes }) => nodes.length - 1)) : question.maxLength);
    }),
    settings(300),
  );
});
