/** What an entity shows in any view is what the statements in that view add up to. */
import { join } from "node:path";
import fc from "fast-check";
import { model } from "../../src/model/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { dataOf } from "./helpers/ask.js";
import { settings, views } from "./helpers/questions.js";
import { Reference, type View } from "./helpers/reference.js";

const seeds = join(import.meta.dirname, "seeds");
let graph: TestGraph;
let reference: Reference;
beforeAll(async () => {
  [graph, reference] = [await testGraph(seeds), await Reference.read(seeds)];
});
afterAll(() => graph.close());

const ARGUMENTS = "$asOf: EDTF, $certainty: Certainty, $layers: [String!]";
const GIVEN = "first: 100, orderBy: [{ id: ASC }], asOf: $asOf, certainty: $certainty, layers: $layers";
const kinds = [...model.kinds.keys()];

async function entitiesOf<Entity>(fields: string, view: View): Promise<readonly Entity[]> {
  const { entities } = await dataOf(graph, `query (${ARGUMENTS}) { entities(${GIVEN}) { nodes { ${fields} } } }`, { ...view });
  return (entities as unknown as { nodes: Entity[] }).nodes;
}

const someViews = (): fc.Arbitrary<View> => views().map(([first = {}]) => first);

test("names, identifiers, counts of sources and citations", async () => {
  const fields =
    "id name names { value } identifiers { value } sourceCount citationCount ... on City { established { edtf } type } ... on OrganizationLike { purposes { value } }";
  await fc.assert(
    fc.asyncProperty(someViews(), async (view) => {
      const shown = await entitiesOf<Record<string, unknown>>(fields, view);
      const wanted = reference.entitiesOf(kinds, view).map(({ id, kind }) => {
        const values = (property: string): unknown[] => [
          ...new Set(reference.valuesOf(id, property, view).flatMap(({ value }) => (value === undefined ? [] : [value]))),
        ];
        const objects = (property: string): unknown[] => values(property).map((value) => ({ value }));
        const about = reference.statements(view).filter(({ subject, object }) => subject === id || object === id);
        const [established] = reference.valuesOf(id, "established", view);
        return {
          id,
          name: values("names")[0] ?? null,
          names: objects("names"),
          identifiers: objects("identifiers"),
          sourceCount: new Set(about.flatMap(({ sources }) => sources)).size,
          citationCount: about.reduce((sum, { citations }) => sum + citations.length, 0),
          ...(kind === "City"
            ? { established: established?.value === undefined ? null : { edtf: established.value }, type: values("type") }
            : {}),
          ...(["Organization", "Network"].includes(kind) ? { purposes: objects("purposes") } : {}),
        };
      });
      expect(shown).toEqual(wanted);
    }),
    settings(40),
  );
});

interface Related {
  readonly id: string;
  readonly degree: number;
  readonly relationshipCounts: readonly { readonly verb: string; readonly direction: string; readonly count: number }[];
  readonly relationships: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly id: string;
      readonly verb: string;
      readonly direction: string;
      readonly node: { readonly id: string };
    }[];
  };
}

test("relationships: as many as are counted, each from both of its ends", async () => {
  const fields =
    "id degree relationshipCounts { verb direction count } relationships(first: 100) { totalCount edges { id verb direction node { id } } }";
  await fc.assert(
    fc.asyncProperty(someViews(), async (view) => {
      const shown = await entitiesOf<Related>(fields, view);
      for (const { degree, relationshipCounts, relationships } of shown) {
        const { totalCount, edges } = relationships;
        expect([totalCount, edges.length, relationshipCounts.reduce((sum, { count }) => sum + count, 0)]).toEqual([degree, degree, degree]);
        for (const { verb, direction, count } of relationshipCounts)
          expect(edges.filter((edge) => edge.verb === verb && edge.direction === direction)).toHaveLength(count);
      }
      const seen = shown.flatMap(({ id, relationships }) =>
        relationships.edges.map((edge) => ({ edge: edge.id, verb: edge.verb, from: id, to: edge.node.id, direction: edge.direction })),
      );
      const wanted = reference.edges(view).flatMap(({ id: edge, verb, subject, object }) => {
        const symmetric = model.verbs.get(verb)?.symmetric === true;
        return [
          { edge, verb, from: subject, to: object, direction: symmetric ? "BOTH" : "OUT" },
          { edge, verb, from: object, to: subject, direction: symmetric ? "BOTH" : "IN" },
        ];
      });
      const inOrder = (ends: typeof seen): typeof seen => ends.toSorted((a, b) => (a.edge + a.from < b.edge + b.from ? -1 : 1));
      expect(inOrder(seen)).toEqual(inOrder(wanted));
    }),
    settings(30),
  );
});
