/** Random questions about the graph of `seeds/`: views, filters, orders. Their operands lie near what the graph holds. */
import fc from "fast-check";
import { RANKS, BASES } from "../../../src/model/index.js";
import type { Json } from "./ask.js";
import type { View } from "./reference.js";

/** Filters and orders as a client writes them. */
export type Input = Readonly<Record<string, Json>>;

/** The settings of every law: the same questions each time, unless others are asked for. A slow machine asks fewer. */
export const settings = (runs: number): fc.Parameters<unknown> => ({
  plugins: [fc.interruptAfterTimeLimit(40_000)],
  seed: Number(process.env["FC_SEED"] ?? 20251122),
  numRuns: Math.ceil(runs * Number(process.env["FC_RUNS"] ?? 1)),
});

const DATES = [
  "2000",
  "1999~",
  "2005-06",
  "2016",
  "1996/2001",
  "2003/..",
  "../1997",
  "2000-01-15",
  "2012-06-02",
  "1350",
  "1200",
  "1199/1201",
  "2005/",
  "/2001",
  "199X",
  "2004%",
];

/** How many questions of one shape are asked together: they differ in operands alone, so the database plans them once. */
export const TOGETHER = 8;

/** As many of a thing as questions are asked together. */
type Many<Thing> = readonly Thing[];

const many = <Thing>(one: fc.Arbitrary<Thing>): fc.Arbitrary<Many<Thing>> => fc.array(one, { minLength: TOGETHER, maxLength: TOGETHER });

/** From lists of things, a thing of things for each question. */
function zipped<Thing>(record: Readonly<Record<string, Many<Thing>>>): Many<Readonly<Record<string, Thing>>> {
  return Array.from({ length: TOGETHER }, (_, i) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, all]): [string, Thing][] => {
        const one = all[i];
        return one === undefined ? [] : [[key, one]];
      }),
    ),
  );
}

/** Views that restrict alike, or do not. */
export const views = (): fc.Arbitrary<Many<View>> =>
  fc
    .record({
      asOf: fc.option(many(fc.constantFrom(...DATES)), { nil: undefined }),
      certainty: fc.constantFrom<"POSSIBLE" | "CERTAIN">("POSSIBLE", "CERTAIN"),
      layers: fc.option(many(fc.subarray(["DOCUMENTS", "EXTERNAL", "ROR"])), { nil: undefined, freq: 1 }),
    })
    .map(({ asOf, certainty, layers }) =>
      Array.from({ length: TOGETHER }, (_, i) => ({ asOf: asOf?.[i], certainty, layers: layers?.[i] })),
    );

/** One to two operators of a filter. */
const operators = (arbitraries: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<Many<Input>> =>
  fc
    .uniqueArray(fc.constantFrom(...Object.entries(arbitraries)), { minLength: 1, maxLength: 2, selector: ([operator]) => operator })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map(([operator, operand]) => [operator, many(operand)] as const))))
    .map((record) => zipped<Json>(record));

const stated = { isStated: fc.constantFrom("VALUE", "NONE", "UNKNOWN") };
const listOf = (one: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.array(one, { maxLength: 3 });
const text = (words: readonly string[]): fc.Arbitrary<Many<Input>> => {
  const word = fc.constantFrom(...words);
  return operators({
    eq: word,
    in: listOf(word),
    contains: fc.constantFrom("a", "té", "È", "o", " "),
    startsWith: fc.constantFrom("z", "C", "", "f"),
    words: word,
    ...stated,
  });
};
const number = (numbers: readonly number[]): fc.Arbitrary<Many<Input>> => {
  const one = fc.constantFrom(...numbers);
  return operators({ eq: one, in: listOf(one), lt: one, lte: one, gt: one, gte: one });
};
/** Ids and the like can only be compared; enum values may be unstated too. */
const id = (values: readonly string[]): fc.Arbitrary<Many<Input>> =>
  operators({ eq: fc.constantFrom(...values), in: listOf(fc.constantFrom(...values)) });
const choice = (values: readonly string[]): fc.Arbitrary<Many<Input>> =>
  operators({ eq: fc.constantFrom(...values), in: listOf(fc.constantFrom(...values)), ...stated });
const date = (): fc.Arbitrary<Many<Input>> => {
  const one = fc.constantFrom(...DATES);
  const certainty = fc.option(fc.constantFrom("POSSIBLE", "CERTAIN"), { nil: undefined });
  return fc
    .tuple(operators({ eq: one, lt: one, lte: one, gt: one, gte: one, ...stated }), certainty)
    .map(([inputs, asked]) => (asked === undefined ? inputs : inputs.map((input) => ({ ...input, certainty: asked }))));
};

/** AND, OR and NOT of conditions, a few deep. */
function where(leaves: Readonly<Record<string, fc.Arbitrary<Many<Input>>>>): fc.Arbitrary<Many<Input>> {
  const leaf = fc.oneof(
    ...Object.entries(leaves).map(([key, arbitrary]) => arbitrary.map((inputs) => inputs.map((input): Input => ({ [key]: input })))),
  );
  const lists = (all: readonly Many<Input>[]): Many<readonly Input[]> =>
    Array.from({ length: TOGETHER }, (_, i) => all.map((one): Input => one[i] ?? {}));
  return fc.letrec<{ tree: Many<Input> }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: leaf },
      { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([a, b]) => a.map((one, i): Input => ({ ...one, ...b[i] }))) },
      { weight: 2, arbitrary: tie("tree").map((all) => all.map((one): Input => ({ NOT: one }))) },
      { weight: 1, arbitrary: fc.array(tie("tree"), { maxLength: 3 }).map((all) => lists(all).map((one): Input => ({ AND: one }))) },
      { weight: 1, arbitrary: fc.array(tie("tree"), { maxLength: 3 }).map((all) => lists(all).map((one): Input => ({ OR: one }))) },
    ),
  })).tree;
}

const CITIES = ["Alba", "citta alta", "Upper Town", "ÈZE", "Rho", "Raude", "Qala", "nowhere"];
const city = {
  name: text(CITIES),
  established: date(),
  type: choice(["CITY", "MUNICIPALITY"]),
  id: id(["cty:alba", "cty:rho", "cty:none"]),
  sourceCount: number([0, 1, 2]),
  citationCount: number([1, 3, 5]),
};
const law = {
  number: text(["451", "103", "451/1997"]),
  year: number([1997, 2007]),
  date: date(),
  inForce: date(),
  publishedOn: date(),
  title: text(["Istituzione della Commissione"]),
};
const network = {
  purposes: text(["share experience", "learn", "esperienze"]),
  type: choice(["REGIONAL", "INFORMAL", "NATIONAL"]),
  established: date(),
  description: text(["network"]),
};

/** One to two quantifiers over things of which filters are known. */
function quantifiers(filters: fc.Arbitrary<Many<Input>>): fc.Arbitrary<Many<Input>> {
  const none = fc.constant(Array.from({ length: TOGETHER }, (): Input => ({})));
  const one = fc.oneof({ weight: 1, arbitrary: none }, { weight: 4, arbitrary: filters });
  const count = fc
    .tuple(number([0, 1, 2, 5]), one)
    .map(([numbers, all]) => numbers.map((input, i): Input => ({ ...input, where: all[i] ?? {} })));
  const named = (name: string, all: fc.Arbitrary<Many<Input>>): fc.Arbitrary<Many<Input>> =>
    all.map((inputs) => inputs.map((input): Input => ({ [name]: input })));
  return fc.oneof(named("some", one), named("all", one), named("none", one), named("single", one), named("count", count));
}

/** Filters on relationships: by their edge, their node, or both. */
function relationshipWhere(node: fc.Arbitrary<Many<Input>>): fc.Arbitrary<Many<Input>> {
  return where({ edge: edgeWhere(), node });
}

/** Filters on entities that quantify over what hangs on them. */
export const quantifiedWhere = (): fc.Arbitrary<Many<Input>> => {
  const memberships = quantifiers(
    relationshipWhere(where({ network: where(network), name: text(["Hub of Towns", "Lake Network"]), kind: choice(["Network"]) })),
  );
  const members = quantifiers(relationshipWhere(where({ city: where({ ...city, memberOf: memberships }), kind: choice(["City"]) })));
  return where({
    city: where({ memberOf: memberships }),
    network: where({ members, coordinatedBy: quantifiers(fc.constant(Array.from({ length: TOGETHER }, (): Input => ({})))) }),
    organization: where({ coordinates: quantifiers(relationshipWhere(where({ name: text(["Lake Network"]) }))) }),
    relationships: quantifiers(relationshipWhere(entityWhere())),
    statements: quantifiers(statementWhere()),
    within: fc.array(fc.constantFrom("plc:italy", "cty:alba", "org:institute", "net:world"), {
      minLength: TOGETHER,
      maxLength: TOGETHER,
    }) as unknown as fc.Arbitrary<Many<Input>>,
  });
};

export const cityWhere = (): fc.Arbitrary<Many<Input>> => where(city);

export const entityWhere = (): fc.Arbitrary<Many<Input>> =>
  where({
    name: text([...CITIES, "Old World Network", "Laboratorio dei bambini"]),
    kind: choice(["City", "Law", "Organization"]),
    description: text(["network"]),
    sourceCount: number([1, 2, 3]),
    city: where(city),
    law: where(law),
    network: where(network),
  });

export const edgeWhere = (): fc.Arbitrary<Many<Input>> =>
  where({
    since: date(),
    until: date(),
    role: text(["founding member", "Città pilota", "member", "candidate"]),
    statedAs: text(["coordinated by", "citta"]),
    source: id(["doc-a", "page-x", "doc-b"]),
    layer: id(["DOCUMENTS", "EXTERNAL", "ROR"]),
    rank: choice(Object.keys(RANKS)),
    basis: choice(Object.keys(BASES)),
    sourceCount: number([1, 2]),
    citationCount: number([1, 2, 4]),
    verb: choice(["MEMBER_OF", "COORDINATES", "COLLABORATES_WITH"]),
  });

export const statementWhere = (): fc.Arbitrary<Many<Input>> =>
  where({
    subject: id(["org:lab", "net:lake", "cty:rho"]),
    object: id(["net:hub", "org:institute"]),
    verb: choice(["MEMBER_OF", "COORDINATES"]),
    property: choice(["NAMES", "ESTABLISHED", "LEGAL_FORM"]),
    source: id(["doc-a", "page-x", "doc-b"]),
    layer: id(["DOCUMENTS", "EXTERNAL"]),
    rank: choice(Object.keys(RANKS)),
    basis: choice(Object.keys(BASES)),
    date: date(),
  });

/** One to three keys, each ascending or descending. */
export const order = (keys: readonly string[]): fc.Arbitrary<readonly (readonly [string, "ASC" | "DESC"])[]> =>
  fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom("ASC", "DESC")), { maxLength: 3 });
