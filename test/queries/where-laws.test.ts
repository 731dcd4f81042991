/** Filters and views hold what the README and ARCHITECTURE say, for any filter in any view: compared with the reference. */
import { join } from "node:path";
import fc from "fast-check";
import { model } from "../../src/model/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { dataOf, type Json } from "./helpers/ask.js";
import { cityWhere, edgeWhere, entityWhere, type Input, quantifiedWhere, settings, statementWhere, views } from "./helpers/questions.js";
import { Reference, type View } from "./helpers/reference.js";

const seeds = join(import.meta.dirname, "seeds");
let graph: TestGraph;
let reference: Reference;
beforeAll(async () => {
  [graph, reference] = [await testGraph(seeds), await Reference.read(seeds)];
});
afterAll(() => graph.close());

interface Question {
  readonly where: Input;
  readonly in: View;
}
const questions = (where: fc.Arbitrary<readonly Input[]>): fc.Arbitrary<readonly Question[]> =>
  fc.tuple(where, views()).map(([all, inViews]) => all.map((one, i) => ({ where: one, in: inViews[i] ?? {} })));

/** The answers to several questions of one shape: to the first alone, which has it planned, then to the others in one operation. */
async function answers(all: readonly Question[], type: string, ask: (i: number) => string): Promise<Json[]> {
  return [...(await answersTogether(all.slice(0, 1), type, ask)), ...(await answersTogether(all.slice(1), type, ask))];
}

/** The answers to several questions in one operation. `ask` writes one, given its number. */
async function answersTogether(all: readonly Question[], type: string, ask: (i: number) => string): Promise<Json[]> {
  const declared = all.map((_, i) => `$w${i}: ${type}, $a${i}: EDTF, $c${i}: Certainty, $l${i}: [String!]`).join(", ");
  const query = `query (${declared}) { ${all.map((_, i) => `q${i}: ${ask(i)}`).join("\n")} }`;
  const variables = Object.fromEntries(
    all.flatMap(({ where, in: { asOf, certainty, layers } }, i): [string, unknown][] => [
      [`w${i}`, where],
      [`a${i}`, asOf],
      [`c${i}`, certainty],
      [`l${i}`, layers],
    ]),
  );
  const data = await dataOf(graph, query, variables);
  return all.map((_, i) => data[`q${i}`] ?? null);
}

const inView = (i: number): string => `asOf: $a${i}, certainty: $c${i}, layers: $l${i}`;
const listed = (ids: readonly string[]): Json => ({ totalCount: ids.length, nodes: ids.toSorted().map((id) => ({ id })) });

/** A list in the order of ids, the count beside it. */
function sorted(answer: Json): Json {
  const { totalCount, nodes } = answer as { totalCount: number; nodes: { id: string }[] };
  return { totalCount, nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

test("cities", async () => {
  await fc.assert(
    fc.asyncProperty(questions(cityWhere()), async (all) => {
      const made = await answers(all, "CityWhere", (i) => `cities(where: $w${i}, ${inView(i)}, first: 100) { totalCount nodes { id } }`);
      const wanted = all.map(({ where, in: of }) =>
        listed(
          reference
            .entitiesOf(["City"], of)
            .filter((one) => reference.entityMatches(one, where, of))
            .map(({ id }) => id),
        ),
      );
      expect(made.map(sorted)).toEqual(wanted);
    }),
    settings(15),
  );
});

test.each([
  ["with parts for some", entityWhere, 12],
  ["by what hangs on them", quantifiedWhere, 20],
] as const)("entities of all kinds, %s", async (_how, wheres, runs) => {
  const kinds = [...model.kinds.keys()];
  await fc.assert(
    fc.asyncProperty(questions(wheres()), async (all) => {
      const made = await answers(
        all,
        "EntityWhere",
        (i) => `entities(where: $w${i}, ${inView(i)}, first: 100) { totalCount nodes { id } }`,
      );
      const wanted = all.map(({ where, in: of }) =>
        listed(
          reference
            .entitiesOf(kinds, of)
            .filter((one) => reference.entityMatches(one, where, of))
            .map(({ id }) => id),
        ),
      );
      expect(made.map(sorted)).toEqual(wanted);
    }),
    settings(runs),
  );
});

test("relationships, from one end, with what they say", async () => {
  const network = "net:hub";
  await fc.assert(
    fc.asyncProperty(questions(edgeWhere()), async (all) => {
      const made = await answers(
        all,
        "EntityRelationshipEdgeWhere",
        (i) =>
          `network(id: "${network}") { relationships(where: { edge: $w${i} }, ${inView(i)}, first: 100) { totalCount edges { id rank role since { edtf } sourceCount citationCount } } }`,
      );
      const wanted = all.map(({ where, in: of }) => {
        const edges = reference
          .edges(of)
          .filter((one) => (one.subject === network || one.object === network) && reference.edgeMatches(one, where));
        return {
          totalCount: edges.length,
          edges: edges
            .toSorted((a, b) => (a.id < b.id ? -1 : 1))
            .map(({ id, statements }) => ({
              id,
              rank: statements[0]?.rank,
              role: statements[0]?.["role"] ?? null,
              since: statements[0]?.since === undefined ? null : { edtf: statements[0].since },
              sourceCount: new Set(statements.flatMap(({ sources }) => sources)).size,
              citationCount: statements.reduce((sum, { citations }) => sum + citations.length, 0),
            })),
        };
      });
      const inOrder = made.map((one) => {
        const { totalCount, edges } = (one as { relationships: { totalCount: number; edges: { id: string }[] } }).relationships;
        return { totalCount, edges: edges.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
      });
      expect(inOrder).toEqual(wanted);
    }),
    settings(15),
  );
});

test("statements, the deprecated among them", async () => {
  await fc.assert(
    fc.asyncProperty(questions(statementWhere()), async (all) => {
      const made = await answers(
        all,
        "StatementWhere",
        (i) => `statements(where: $w${i}, ${inView(i)}, first: 100) { totalCount nodes { id } }`,
      );
      const wanted = all.map(({ where, in: of }) => {
        const ids = reference.all
          .filter((one) => reference.inView(one, of) && reference.statementMatches(one, where))
          .map(({ id }) => id)
          .sort();
        return { totalCount: ids.length, nodes: ids.slice(0, 100).map((id) => ({ id })) };
      });
      expect(made).toEqual(wanted);
    }),
    settings(10),
  );
});
