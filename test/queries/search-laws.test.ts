/** Laws of search: over every name that the graph has, and over anything that a person may type. */
import { join } from "node:path";
import fc from "fast-check";
import { searchWords } from "../../src/model/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { ask, dataOf } from "./helpers/ask.js";

let graph: TestGraph;
let names: readonly { id: string; value: string }[];
beforeAll(async () => {
  graph = await testGraph(join(import.meta.dirname, "seeds"));
  const { entities } = (await dataOf(graph, "{ entities(first: 100) { nodes { id names { value } } } }")) as unknown as {
    entities: { nodes: readonly { id: string; names: readonly { value: string }[] }[] };
  };
  names = entities.nodes.flatMap(({ id, names: all }) => all.map(({ value }) => ({ id, value })));
});
afterAll(() => graph.close());

/** So many questions in one operation. */
const AT_ONCE = 20;

/** Asks one root field for each of many texts, some in each operation. */
async function each<Value>(field: string, texts: readonly string[]): Promise<Value[]> {
  const values: Value[] = [];
  for (let start = 0; start < texts.length; start += AT_ONCE) {
    const some = texts.slice(start, start + AT_ONCE);
    const declared = some.map((_, i) => `$t${i}: String!`).join(", ");
    const fields = some.map((_, i) => `f${i}: ${field.replace("TEXT", `$t${i}`)}`).join("\n");
    const data = await dataOf(graph, `query (${declared}) { ${fields} }`, Object.fromEntries(some.map((text, i) => [`t${i}`, text])));
    values.push(...some.map((_, i) => data[`f${i}`] as unknown as Value));
  }
  return values;
}

interface Found {
  readonly edges: readonly { readonly score: number; readonly match: string; readonly node: { readonly id: string } }[];
}
const SEARCH = "search(query: TEXT, first: 100) { edges { score match node { id } } }";

test("every name finds its entity, first or beside others of that name", async () => {
  const found = await each<Found>(
    SEARCH,
    names.map(({ value }) => value),
  );
  names.forEach(({ id, value }, index) => {
    const { edges } = found[index] ?? { edges: [] };
    const best = edges.filter(({ score }) => score === edges[0]?.score);
    const own = edges.find(({ node }) => node.id === id);
    // A law is found by its citation, which its name is.
    expect([value, own?.match]).toEqual([value, expect.stringMatching(/^(EXACT|ACRONYM|CITATION)$/)]);
    expect([value, best.length > 0 && (own?.score ?? 0) >= 0.97]).toEqual([value, true]);
  });
});

test("every prefix of two letters or more of any word of any name is a suggestion of its entity", async () => {
  const prefixes = names.flatMap(({ id, value }) =>
    searchWords(value).flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 1) }, (_, length) => ({ id, prefix: word.slice(0, length + 2) })),
    ),
  );
  const texts = [...new Set(prefixes.map(({ prefix }) => prefix))];
  const suggested = await each<readonly { id: string }[]>("suggest(prefix: TEXT, first: 50) { id }", texts);
  const ids = new Map(texts.map((text, index) => [text, (suggested[index] ?? []).map(({ id }) => id)]));
  for (const { id, prefix } of prefixes) expect([prefix, ids.get(prefix)]).toEqual([prefix, expect.arrayContaining([id])]);
});

test("a letter that is missing, doubled or wrong, or two that are swapped, find the name still", async () => {
  const words = names.flatMap(({ id, value }) => (searchWords(value).length === 1 && value.length >= 5 ? [{ id, value }] : []));
  const typos = words.flatMap(({ id, value }) => {
    const at = Math.floor(value.length / 2);
    const [before, letter, after] = [value.slice(0, at), value.slice(at, at + 1), value.slice(at + 1)];
    return [
      before + after,
      before + letter + letter + after,
      `${before}x${after}`,
      before + after.slice(0, 1) + letter + after.slice(1),
    ].map((typo) => ({ id, typo }));
  });
  expect(typos.length).toBeGreaterThan(30);
  const found = await each<Found>(
    SEARCH,
    typos.map(({ typo }) => typo),
  );
  typos.forEach(({ id, typo }, index) =>
    expect([typo, found[index]?.edges.map(({ node }) => node.id)]).toEqual([typo, expect.arrayContaining([id])]),
  );
});

const parts = [
  "lake",
  "network",
  "AND",
  "OR",
  "NOT",
  "(",
  ")",
  '"',
  "*",
  "?",
  "~",
  "^",
  ":",
  "\\",
  "/",
  "[",
  "TO",
  "]",
  "{",
  "}",
  "&&",
  "||",
  "+",
  "-",
  "!",
  "\u0000",
  "\u001b",
  "🙂",
  "ﷺ",
  "北京",
  "é",
];
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((all) => all.join(" ")),
  fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((all) => all.join("")),
);

const runs = Number(process.env["FC_RUNS"] ?? 150);

test("anything that a person types is answered, or refused by its argument", async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const { answer } = await ask(
        graph,
        `query ($text: String!) { search(query: $text) { totalCount edges { score match node { id } } } }`,
        { text },
      );
      const somethingToFind = searchWords(text).length > 0;
      expect(answer.errors?.map(({ extensions }) => extensions)).toEqual(
        somethingToFind ? undefined : [{ code: "BAD_USER_INPUT", argument: "search.query" }],
      );
      const scores = ((answer.data?.["search"] ?? { edges: [] }) as unknown as Found).edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      const others = await dataOf(
        graph,
        `query ($text: String!) { suggest(prefix: $text) { id hint } lawByCitation(citation: $text) { id } }`,
        { text },
      );
      expect(others["suggest"]).toBeInstanceOf(Array);
    }),
    { numRuns: runs },
  );
});

test("as much as nobody types is refused by its argument", async () => {
  for (const text of ["lake ".repeat(2_000), "x".repeat(10_000), "\u{fdfa}".repeat(200)]) {
    for (const [field, argument] of [
      ["search(query: $text) { totalCount }", "search.query"],
      ["suggest(prefix: $text) { id }", "suggest.prefix"],
      ["lawByCitation(citation: $text) { id }", "lawByCitation.citation"],
      ["reconcile(queries: [{ name: $text }]) { score }", "reconcile.queries.0.name"],
    ]) {
      const { answer, statements } = await ask(graph, `query ($text: String!) { ${field} }`, { text });
      expect(answer.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
      expect(statements).toHaveLength(0);
    }
  }
});

test("many words are answered", async () => {
  const { answer } = await ask(graph, "query ($text: String!) { search(query: $text) { totalCount } }", {
    text: "lake towns ".repeat(180),
  });
  expect(answer.errors).toBeUndefined();
});

test("paging gives each once, in order, forwards and backwards", async () => {
  const page = `query ($text: String!, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    search(query: $text, first: $first, after: $after, last: $last, before: $before) { pageInfo { endCursor startCursor hasNextPage hasPreviousPage } nodes { id } } }`;
  interface Page {
    readonly pageInfo: { endCursor: string | null; startCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
    readonly nodes: readonly { id: string }[];
  }
  const read = async (variables: Record<string, unknown>): Promise<Page> =>
    (await dataOf(graph, page, variables))["search"] as unknown as Page;
  for (const text of ["al", "institut", "the", "ri"]) {
    const whole = (await read({ text, first: 100 })).nodes.map(({ id }) => id);
    for (const size of [1, 2, 3]) {
      const forwards: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: Page = await read({ text, first: size, after });
        forwards.push(...nodes.map(({ id }) => id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      const backwards: string[] = [];
      for (let before: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: Page = await read({ text, last: size, before });
        backwards.unshift(...nodes.map(({ id }) => id));
        [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
      }
      expect([forwards, backwards]).toEqual([whole, whole]);
    }
  }
});

test("search and reconcile take two statements, suggest and lawByCitation one, whatever is asked below", async () => {
  const taken = async (query: string): Promise<number> => (await ask(graph, query)).statements.length;
  const below =
    "id name members: relationships(first: 2) { totalCount edges { node { id names { value citations { source { title } } } } } }";
  expect(
    await taken(
      `{ search(query: "lake") { totalCount edges { cursor matchedName { citations { source { title } } } node { ${below} } } } }`,
    ),
  ).toBe(2);
  expect(await taken(`{ reconcile(queries: [{ name: "lake" }, { name: "alba" }]) { entity { ${below} } } }`)).toBe(2);
  expect(await taken(`{ suggest(prefix: "la") { node { ${below} } } }`)).toBe(1);
  expect(await taken(`{ lawByCitation(citation: "L. 451/97") { ${below} } }`)).toBe(1);
});

test("the text of a statement does not depend on what is looked for", async () => {
  const textOf = async (field: string, text: string): Promise<string> =>
    (await ask(graph, `query ($text: String!) { ${field} }`, { text })).statements.map((one) => one.text).join("\n");
  for (const field of [
    "search(query: $text, first: 3) { totalCount nodes { id } }",
    "suggest(prefix: $text) { id hint }",
    "reconcile(queries: [{ name: $text }]) { score entity { id } }",
  ])
    expect(await textOf(field, "lake")).toBe(await textOf(field, "the marker of nothing, https://ror.org/02be6w209"));
});
