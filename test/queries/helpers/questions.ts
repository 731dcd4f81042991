/** Random questions about the graph of `seeds/`: views, filters, orders. Their operands lie near what the graph holds. */
import fc from "fast-check";
import { RANKS, BASES } from "../../../src/model/index.js";
import type { Json } from "./ask.js";
import type { View } from "./reference.js";

/** Filters and orders as a client writes them. */
export type Input = Readonly<Record<string, Json>>;

/** The settings of every law: the same questions each time, unless others are asked for. */
export const settings = (runs: number): fc.Parameters<unknown> => ({
  seed: Number(process.env["FC_SEED"] ?? 20251122),
  numRuns: Math.ceil(runs * Number(process.env["FC_RUNS"] ?? 1)),
});

const DATES = ["2000", "1999~", "2005-06", "2016", "1996/2001", "2003/..", "../1997", "2000-01-15", "2012-06-02", "1350", "1200", "1199/1201", "2005/", "/2001", "199X", "2004%"];

export const view = (): fc.Arbitrary<View> =>
  fc.record({
    asOf: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
    certainty: fc.constantFrom("POSSIBLE", "CERTAIN"),
    layers: fc.option(fc.subarray(["DOCUMENTS", "EXTERNAL", "ROR"]), { nil: undefined, freq: 1 }),
  });

/** One to two operators of a filter. */
const operators = (arbitraries: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<Input> =>
  fc.uniqueArray(fc.constantFrom(...Object.keys(arbitraries)), { minLength: 1, maxLength: 2 }).chain((chosen) =>
    fc.record(Object.fromEntries(chosen.flatMap((one) => { const arbitrary = arbitraries[one]; return arbitrary === undefined ? [] : [[one, arbitrary]]; }))),
  );

const isStated = fc.constantFrom("VALUE", "NONE", "UNKNOWN");
const listOf = (one: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.array(one, { maxLength: 3 });
const text = (words: readonly string[]): fc.Arbitrary<Input> => {
  const word = fc.constantFrom(...words);
  return operators({ eq: word, in: listOf(word), contains: fc.constantFrom("a", "té", "È", "o", " "), startsWith: fc.constantFrom("z", "C", "", "f"), words: word, isStated });
};
const number = (numbers: readonly number[]): fc.Arbitrary<Input> => {
  const one = fc.constantFrom(...numbers);
  return operators({ eq: one, in: listOf(one), lt: one, lte: one, gt: one, gte: one });
};
const choice = (values: readonly string[], stated = true): fc.Arbitrary<Input> => {
  const one = fc.constantFrom(...values);
  return operators({ eq: one, in: listOf(one), ...(stated ? { isStated } : {}) });
};
const date = (): fc.Arbitrary<Input> => {
  const one = fc.constantFrom(...DATES);
  return fc.tuple(operators({ eq: one, lt: one, lte: one, gt: one, gte: one, isStated }), fc.option(fc.constantFrom("POSSIBLE", "CERTAIN"), { nil: undefined })).map(([input, certainty]) => (certainty === undefined ? input : { ...input, certainty }));
};

/** AND, OR and NOT of conditions, a few deep. */
function where(leaves: Readonly<Record<string, fc.Arbitrary<Input>>>): fc.Arbitrary<Input> {
  const leaf = fc.oneof(...Object.entries(leaves).map(([key, arbitrary]) => arbitrary.map((input): Input => ({ [key]: input }))));
  const { tree } = fc.letrec<{ tree: Input }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: leaf },
      { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([a, b]): Input => ({ ...a, ...b })) },
      { weight: 2, arbitrary: tie("tree").map((one): Input => ({ NOT: one })) },
      { weight: 1, arbitrary: fc.array(tie("tree"), { maxLength: 3 }).map((all): Input => ({ AND: all })) },
      { weight: 1, arbitrary: fc.array(tie("tree"), { maxLength: 3 }).map((all): Input => ({ OR: all })) },
    ),
  }));
  return tree;
}

const CITIES = ["Alba", "citta alta", "Upper Town", "ÈZE", "Rho", "Raude", "Qala", "nowhere"];
const city = { name: text(CITIES), established: date(), type: choice(["CITY", "MUNICIPALITY"]), id: choice(["cty:alba", "cty:rho", "cty:none"], false), sourceCount: number([0, 1, 2]), citationCount: number([1, 3, 5]) };
const law = { number: text(["451", "103", "451/1997"]), year: number([1997, 2007]), date: date(), inForce: date(), publishedOn: date(), title: text(["Istituzione della Commissione"]) };
const network = { purposes: text(["share experience", "learn", "esperienze"]), type: choice(["REGIONAL", "INFORMAL", "NATIONAL"]), established: date(), description: text(["network"]) };

export const cityWhere = (): fc.Arbitrary<Input> => where(city);
export const entityWhere = (): fc.Arbitrary<Input> =>
  where({ name: text([...CITIES, "Old World Network", "Laboratorio dei bambini"]), kind: choice(["City", "Law", "Organization"], false), description: text(["network"]), sourceCount: number([1, 2, 3]), city: where(city), law: where(law), network: where(network) });
export const edgeWhere = (): fc.Arbitrary<Input> =>
  where({
    since: date(), until: date(), role: text(["founding member", "Città pilota", "member", "candidate"]), statedAs: text(["coordinated by", "citta"]),
    source: choice(["doc-a", "page-x", "doc-b"], false), layer: choice(["DOCUMENTS", "EXTERNAL", "ROR"], false), rank: choice(Object.keys(RANKS)), basis: choice(Object.keys(BASES)),
    sourceCount: number([1, 2]), citationCount: number([1, 2, 4]), verb: choice(["MEMBER_OF", "COORDINATES", "COLLABORATES_WITH"]),
  });
export const statementWhere = (): fc.Arbitrary<Input> =>
  where({
    subject: choice(["org:lab", "net:lake", "cty:rho"], false), object: choice(["net:hub", "org:institute"], false), verb: choice(["MEMBER_OF", "COORDINATES"]), property: choice(["NAMES", "ESTABLISHED", "LEGAL_FORM"]),
    source: choice(["doc-a", "page-x", "doc-b"], false), layer: choice(["DOCUMENTS", "EXTERNAL"], false), rank: choice(Object.keys(RANKS)), basis: choice(Object.keys(BASES)), date: date(),
  });

/** One to three keys, each ascending or descending. */
export const order = (keys: readonly string[]): fc.Arbitrary<readonly (readonly [string, "ASC" | "DESC"])[]> =>
  fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom("ASC", "DESC")), { maxLength: 3 });
