/** Where other sources say more, they add to what the documents state and never overwrite it. */
import { parseValue, visit } from "graphql";
import * as operations from "../../operations/generated/graphql.js";
import { type Operation, seededGraph } from "./helpers/graph.js";
import { names, present } from "./helpers/read.js";

const {
  ExternalCitiesByCountryDocument,
  ExternalDatesThatDifferDocument,
  ExternalLawsWithTitlesDatesAndUrnsDocument,
  ExternalSeatOfTheInstituteDocument,
  ExternalSizesOverTimeDocument,
  ExternalWhoCoordinatesTheGlobalNetworkOfLearningCitiesDocument,
} = operations;

const ask = seededGraph();
const inLayer = (statements: readonly { readonly layer: string }[]): string => statements.map(({ layer }) => layer).join("+");

describe("what EXTERNAL adds", () => {
  test("the seat of the Institute", async () => {
    const { organization } = await ask(ExternalSeatOfTheInstituteDocument);
    expect(names(organization?.locatedIn)).toEqual(["Florence"]);
    const [statement] = present(organization?.locatedIn.edges[0]).statements;
    expect(statement).toMatchObject({ layer: "EXTERNAL", statedAs: "the Istituto degli Innocenti of Florence" });
    expect(statement?.citations).toEqual([{ source: { id: "minori-department-family-policies" } }]);
  });

  test("earlier and later counts, beside those of the documents", async () => {
    const { networks } = await ask(ExternalSizesOverTimeDocument);
    const sizes = (name: string, metric: string): string[] =>
      present(networks.nodes.find((node) => node.name === name))
        .observations.filter((one) => one.metric === metric && one.place === null)
        .map(({ asOf, qualifier, value, statements }) => `${asOf?.edtf ?? "undated"} ${qualifier} ${value} ${inLayer(statements)}`)
        .sort();
    expect(sizes("Global Network of Learning Cities", "CITIES")).toEqual([
      "2016-08-23 EXACT 115 EXTERNAL",
      "2019 EXACT 170 EXTERNAL",
      "2020-09-23 EXACT 230 EXTERNAL",
      "2021-06 EXACT 230 EXTERNAL",
      "2022-09-02 EXACT 294 EXTERNAL",
      "2024-02-14 EXACT 356 EXTERNAL",
      "undated EXACT 230 DOCUMENTS",
    ]);
    expect(sizes("City of Children International Network", "CITIES")).toEqual([
      "undated ALMOST 200 DOCUMENTS",
      "undated MORE_THAN 300 EXTERNAL",
    ]);
    expect(sizes("Lazio Regional Network", "MUNICIPALITIES")).toEqual(["undated EXACT 17 DOCUMENTS", "undated EXACT 18 EXTERNAL"]);
    expect(sizes("Associazione Internazionale delle Città Educative", "CITIES")).toEqual([
      "1997-11 MORE_THAN 200 EXTERNAL",
      "2014-12 EXACT 478 EXTERNAL",
      "2015-12 EXACT 480 EXTERNAL",
      "2018-12 EXACT 493 EXTERNAL",
    ]);
  });

  test("titles, dates and URNs of the laws", async () => {
    const { organizations } = await ask(ExternalLawsWithTitlesDatesAndUrnsDocument);
    const laws = organizations.nodes.flatMap(({ governedBy }) => governedBy.nodes);
    const lines = laws.map(({ name, year, date, identifiers }) => {
      const urns = identifiers.filter(({ scheme }) => scheme === "URN_NIR").map(({ value, status }) => `${value} ${status}`);
      return [name, year, date?.edtf, ...urns.sort()].join(" | ");
    });
    expect([...new Set(lines)].sort()).toEqual([
      "D.P.R. 103/2007 | 2007 | 2007-05-14 | urn:nir:presidente.repubblica:decreto:2007-05-14;103 VERIFIED | urn:nir:stato:decreto.del.presidente.della.repubblica:2007-05-14;103 VERIFIED",
      "D.P.R. 108/2007 | 2007 | 2007-06-08 | urn:nir:stato:decreto.del.presidente.della.repubblica:2007-06-08;108 VERIFIED",
      "L. 285/1997 | 1997 | 1997-08-28 | urn:nir:stato:legge:1997-08-28;285 PATTERN",
      "L. 451/1997 | 1997 | 1997-12-23 | urn:nir:stato:legge:1997-12-23;451 VERIFIED",
      "L. 476/1998 | 1998 | 1998-12-31 | urn:nir:stato:legge:1998-12-31;476 PATTERN",
      "L. 8/2020 | 2020 | 2020-02-28 | urn:nir:stato:legge:2020-02-28;8 PATTERN",
    ]);
    const founding = laws.find(({ id }) => id === "law:it-l-1997-451");
    expect(founding?.title).toEqual([
      {
        value: "Istituzione della Commissione parlamentare per l'infanzia e dell'Osservatorio nazionale per l'infanzia",
        statements: [{ layer: "EXTERNAL" }],
      },
    ]);
    expect(founding?.inForce).toEqual({ edtf: "1998-01-14" });
  });

  test("who coordinates the Global Network of Learning Cities", async () => {
    const { network } = await ask(ExternalWhoCoordinatesTheGlobalNetworkOfLearningCitiesDocument);
    expect(network?.coordinatedBy.edges).toEqual([
      { node: { name: "Institute for Lifelong Learning" }, statements: [{ layer: "EXTERNAL" }] },
    ]);
    expect(network?.inTheDocuments).toEqual({ totalCount: 0 });
  });

  test("in which country each city lies", async () => {
    const { cities, inTheDocuments } = await ask(ExternalCitiesByCountryDocument);
    expect(cities).toEqual({
      totalCount: 21,
      facets: [
        {
          buckets: [
            { label: "Italy", count: 15 },
            { label: "Argentina", count: 3 },
            { label: "Spain", count: 3 },
          ],
          missing: 0,
        },
      ],
    });
    expect(inTheDocuments.facets).toEqual([
      {
        buckets: [
          { label: "Argentina", count: 1 },
          { label: "Italy", count: 1 },
        ],
      },
    ]);
  });

  test("other dates, while the documents' stay the ones shown", async () => {
    const answer = await ask(ExternalDatesThatDifferDocument);
    expect(answer.office).toEqual({
      established: { edtf: "1988" },
      statements: {
        nodes: [
          { value: "1988", layer: "DOCUMENTS" },
          { value: "1989", layer: "EXTERNAL" },
        ],
      },
    });
    expect(answer.latinAmericanNetwork).toEqual({
      established: { edtf: "2009-05" },
      statements: {
        nodes: [
          { value: "2009-05", layer: "DOCUMENTS" },
          { value: "2009-05-06", layer: "EXTERNAL" },
        ],
      },
    });
    expect(answer.laboratory?.foundedBy.edges).toEqual([
      {
        since: null,
        statements: [
          { layer: "DOCUMENTS", date: null },
          { layer: "EXTERNAL", date: { edtf: "2008" } },
        ],
      },
    ]);
    expect(answer.agreement).toMatchObject({ signedOn: { edtf: "1986" }, ratifiedOn: { edtf: "1988" } });
  });
});

/** The operation with `layers` of its root fields replaced, or left out. */
const withLayers = (operation: Operation<unknown>, layers: readonly string[] | undefined): Operation<unknown> =>
  visit(operation, {
    Argument: (node) =>
      node.name.value !== "layers" ? undefined : layers === undefined ? null : { ...node, value: parseValue(JSON.stringify(layers)) },
  });

/** Whether all that one answer says is in the other: equal values, lists that may be longer, counts that may be larger. */
function contains(whole: unknown, part: unknown, key = ""): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((one) => whole.some((other) => contains(other, one)));
  if (typeof part === "object" && part !== null) {
    if (typeof whole !== "object" || whole === null) return false;
    return Object.entries(part).every(([field, value]) => contains((whole as Record<string, unknown>)[field], value, field));
  }
  if (part === null) return true;
  if (key.endsWith("Count")) return typeof whole === "number" && typeof part === "number" && whole >= part;
  return whole === part;
}

describe("the competency questions without layers", () => {
  const questions = Object.entries<unknown>(operations).filter((entry): entry is [string, Operation<unknown>] =>
    /^CompetencyQuestion\d+.*Document$/.test(entry[0]),
  );

  test("are twenty", () => {
    expect(questions).toHaveLength(20);
  });

  test.each(questions)("%s keeps the documents' answer", async (_, operation) => {
    const documents = await ask(operation);
    const all = await ask(withLayers(operation, undefined));
    expect(contains(all, documents)).toBe(true);
  });

  test.each(questions)("%s: naming all layers is naming none", async (_, operation) => {
    expect(await ask(withLayers(operation, ["DOCUMENTS", "EXTERNAL", "UN_TREATIES"]))).toEqual(await ask(withLayers(operation, undefined)));
  });
});
