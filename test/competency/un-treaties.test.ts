/** Who signed and who ratified the Convention and its protocols: answers counted from the tables by hand. */
import * as operations from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { present, since } from "./helpers/read.js";

const ask = seededGraph();

const CONVENTION = "con:un-crc";
const AMENDMENT = "con:un-crc-amendment-43-2";
const ARMED_CONFLICT = "con:un-crc-op-armed-conflict";
const SALE_OF_CHILDREN = "con:un-crc-op-sale-of-children";
const COMMUNICATIONS = "con:un-crc-op-communications";

test("the third protocol, where City of Children is present", async () => {
  const { initiative } = await ask(operations.UnTreatiesThirdProtocolWhereTheCityOfChildrenIsPresentDocument);
  const countries = present(initiative).implementedBy.nodes.flatMap((network) =>
    "hasMembersIn" in network ? network.hasMembersIn.nodes : [],
  );
  const acted = (act: "signed" | "ratified"): string[] => {
    const lines = countries.flatMap((country) =>
      act in country && "ratified" in country
        ? country[act].edges.map((edge) =>
            [country.name, edge.since?.edtf, ...edge.citations.map(({ source, statedAs }) => `${source.id}: ${statedAs ?? ""}`)].join(
              " | ",
            ),
          )
        : [],
    );
    return [...new Set(lines)].sort();
  };
  expect(new Set(countries.map(({ name }) => name)).size).toBe(12);
  expect(acted("ratified")).toEqual([
    "Spain | 2013-06-03 | un-treaties-iv-11-d: 3 Jun 2013",
    "Uruguay | 2015-02-23 | un-treaties-iv-11-d: 23 Feb 2015",
  ]);
  expect(acted("signed").map((one) => one.split(" | ").slice(0, 2))).toEqual([
    ["Argentina", "2012-07-25"],
    ["Brazil", "2012-02-28"],
    ["Chile", "2012-02-28"],
    ["Italy", "2012-02-28"],
    ["Peru", "2012-02-28"],
    ["Spain", "2012-02-28"],
    ["Turkey", "2012-09-24"],
    ["Uruguay", "2012-02-28"],
  ]);
});

test("who had signed the third protocol but not ratified it", async () => {
  const { signatories } = present((await ask(operations.UnTreatiesSignedButNotRatifiedDocument)).law);
  const waiting = signatories.nodes.filter((node) => "ratified" in node && node.ratified.totalCount === 0);
  expect(signatories.totalCount).toBe(48);
  expect(waiting.map(({ name }) => name)).toEqual([
    "Argentina",
    "Austria",
    "Benin",
    "Brazil",
    "Cabo Verde",
    "Chile",
    "Croatia",
    "Cyprus",
    "Ecuador",
    "Finland",
    "France",
    "Ghana",
    "Guinea-Bissau",
    "Italy",
    "Ivory Coast",
    "Liechtenstein",
    "Luxembourg",
    "Madagascar",
    "Maldives",
    "Mali",
    "Malta",
    "Mauritius",
    "Mongolia",
    "Morocco",
    "North Macedonia",
    "Paraguay",
    "Peru",
    "Poland",
    "Romania",
    "Senegal",
    "Serbia",
    "Seychelles",
    "Slovenia",
    "Türkiye",
    "Ukraine",
  ]);
});

test("the first to be bound by each", async () => {
  const { laws } = await ask(operations.UnTreatiesFirstToRatifyDocument);
  expect(laws.nodes.map(({ id, inForce, ratifiedBy }) => [id, inForce?.edtf, since(ratifiedBy)])).toEqual([
    [
      CONVENTION,
      "1990-09-02",
      [
        ["Ghana", "1990-02-05"],
        ["Viet Nam", "1990-02-28"],
        ["Ecuador", "1990-03-23"],
      ],
    ],
    [
      AMENDMENT,
      "2002-11-18",
      [
        ["Togo", "1996-06-19"],
        ["Holy See", "1996-08-15"],
        ["Denmark", "1996-09-10"],
      ],
    ],
    [
      SALE_OF_CHILDREN,
      "2002-01-18",
      [
        ["Bangladesh", "2000-09-06"],
        ["Panama", "2001-02-09"],
        ["Andorra", "2001-04-30"],
      ],
    ],
    [
      ARMED_CONFLICT,
      "2002-02-12",
      [
        ["Canada", "2000-07-07"],
        ["Bangladesh", "2000-09-06"],
        ["Sri Lanka", "2000-09-08"],
      ],
    ],
    [
      COMMUNICATIONS,
      "2014-04-14",
      [
        ["Gabon", "2012-09-25"],
        ["Thailand", "2012-09-25"],
        ["Germany", "2013-02-28"],
      ],
    ],
  ]);
});

test("who acceded", async () => {
  const { communications, armedConflict, saleOfChildren } = await ask(operations.UnTreatiesByAccessionDocument);
  expect(present(communications).ratifiedBy.edges.map((edge) => [edge.node.name, edge.since?.edtf, edge.statedAs])).toEqual([
    ["Gabon", "2012-09-25", "25 Sep 2012 a"],
    ["Bolivia (Plurinational State of)", "2013-04-02", "2 Apr 2013 a"],
    ["Monaco", "2014-09-24", "24 Sep 2014 a"],
  ]);
  expect([armedConflict?.ratifiedBy.totalCount, saleOfChildren?.ratifiedBy.totalCount]).toEqual([43, 56]);
});

test("who succeeded to the Convention, by its present name and as the collection wrote it", async () => {
  const { law } = await ask(operations.UnTreatiesSuccessorStatesDocument);
  const states = present(law).ratifiedBy.edges.map(({ node, since: day, citations: [citation, ...others] }) => {
    expect(others).toEqual([]);
    return [node.name, day?.edtf, citation?.locator, citation?.statedAs];
  });
  const record = (name: string): object => ({
    record: name,
    field: "Ratification, Acceptance(A), Accession(a), Succession(d)",
    release: "2015-03",
  });
  expect(states).toEqual([
    ["Slovenia", "1992-07-06", record("Slovenia"), "6 Jul 1992 d"],
    ["Croatia", "1992-10-12", record("Croatia"), "12 Oct 1992 d"],
    ["Czechia", "1993-02-22", record("Czech Republic"), "22 Feb 1993 d"],
    ["Slovakia", "1993-05-28", record("Slovakia"), "28 May 1993 d"],
    ["Bosnia and Herzegovina", "1993-09-01", record("Bosnia and Herzegovina"), "1 Sep 1993 d"],
    ["North Macedonia", "1993-12-02", record("The former Yugoslav Republic of Macedonia"), "2 Dec 1993 d"],
    ["Serbia", "2001-03-12", record("Serbia"), "12 Mar 2001 d"],
    ["Montenegro", "2006-10-23", record("Montenegro"), "23 Oct 2006 d"],
  ]);
});

test("the treaties of Italy, which is one node in all layers, as time goes by", async () => {
  const of = async (asOf: string) => {
    const { country } = await ask(operations.UnTreatiesTreatiesOfACountryDocument, { country: "plc:italy", asOf });
    const { name, signed, ratified } = present(country);
    return {
      name,
      signed: signed.edges.map((edge) => [edge.node.id, edge.since?.edtf]),
      ratified: ratified.edges.map((edge) => [
        edge.node.id,
        edge.since?.edtf,
        edge.action,
        edge.statements.map(({ layer }) => layer).join("+"),
      ]),
    };
  };
  const convention = [CONVENTION, "1991-09-05", "RATIFICATION", "EXTERNAL+UN_TREATIES"];
  const amendment = [AMENDMENT, "1999-09-14", "ACCEPTANCE", "UN_TREATIES"];
  expect(await of("1990")).toEqual({ name: "Italy", signed: [[CONVENTION, "1990-01-26"]], ratified: [] });
  expect(await of("2000")).toEqual({
    name: "Italy",
    signed: [
      [CONVENTION, "1990-01-26"],
      [ARMED_CONFLICT, "2000-09-06"],
      [SALE_OF_CHILDREN, "2000-09-06"],
    ],
    ratified: [convention, amendment],
  });
  expect(await of("2015-03")).toEqual({
    name: "Italy",
    signed: [
      [CONVENTION, "1990-01-26"],
      [ARMED_CONFLICT, "2000-09-06"],
      [SALE_OF_CHILDREN, "2000-09-06"],
      [COMMUNICATIONS, "2012-02-28"],
    ],
    ratified: [
      convention,
      amendment,
      [ARMED_CONFLICT, "2002-05-09", "RATIFICATION", "UN_TREATIES"],
      [SALE_OF_CHILDREN, "2002-05-09", "RATIFICATION", "UN_TREATIES"],
    ],
  });
});

test("how many parties there were over time", async () => {
  const { laws } = await ask(operations.UnTreatiesPartiesOverTimeDocument);
  const counts = laws.nodes.map(({ id, in1990, in1995, in2000, in2005, inMarch2015 }) => [
    id,
    ...[in1990, in1995, in2000, in2005, inMarch2015].map(({ totalCount }) => totalCount),
  ]);
  expect(counts).toEqual([
    [CONVENTION, 63, 184, 190, 192, 194],
    [SALE_OF_CHILDREN, 0, 0, 1, 101, 169],
    [ARMED_CONFLICT, 0, 0, 3, 105, 159],
    [COMMUNICATIONS, 0, 0, 0, 0, 16],
  ]);
});

test("what was done in 2015", async () => {
  const { statements } = await ask(operations.UnTreatiesWhatWasDoneIn2015Document);
  const lines = statements.nodes.map(({ subject, verb, object, date, statedAs }) => [
    subject?.name,
    verb,
    object?.id,
    date?.edtf,
    statedAs,
  ]);
  expect(lines.sort()).toEqual([
    ["El Salvador", "RATIFIED", COMMUNICATIONS, "2015-02-09", "9 Feb 2015"],
    ["Uruguay", "RATIFIED", COMMUNICATIONS, "2015-02-23", "23 Feb 2015"],
  ]);
});

test("Namibia by its code, its names and its treaties", async () => {
  const { entityByIdentifier: found } = await ask(operations.UnTreatiesCountryByItsCodeDocument);
  const { ratified, identifiers, ...rest } = found !== null && "ratified" in found ? found : {};
  expect(rest).toEqual({ id: "plc:namibia", en: "Namibia", it: "Namibia", es: "Namibia", fr: "Namibie" });
  // The table of codes has no Wikidata id of it.
  expect(identifiers?.map(({ scheme, value }) => `${scheme} ${value}`).sort()).toEqual([
    "GEONAMES 3355338",
    "ISO_3166_1 NA",
    "ISO_3166_1_ALPHA_3 NAM",
    "M49 516",
  ]);
  expect(ratified?.edges.map((edge) => [edge.node.id, edge.since?.edtf, edge.action])).toEqual([
    [CONVENTION, "1990-09-30", "RATIFICATION"],
    [AMENDMENT, "2001-12-11", "ACCEPTANCE"],
    [ARMED_CONFLICT, "2002-04-16", "RATIFICATION"],
    [SALE_OF_CHILDREN, "2002-04-16", "RATIFICATION"],
  ]);
});
