import {
  CompetencyQuestion01WhoCoordinatesDocument,
  CompetencyQuestion03NetworksOfEachLaboratoryDocument,
  CompetencyQuestion05WhatTheLazioNetworkConsistsOfDocument,
  CompetencyQuestion06WhenEachNetworkWasEstablishedDocument,
  CompetencyQuestion08SubNetworksOfTheSpanishNetworkDocument,
  CompetencyQuestion09HowManyCitiesEachNetworkHasDocument,
  CompetencyQuestion10CountriesOfTheCityOfChildrenDocument,
  CompetencyQuestion12WhoOpenedTheLatinAmericanLaboratoryDocument,
  type NetworkSizeFragment,
} from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { question } from "./helpers/question.js";
import { byName, counts, names, present, since } from "./helpers/read.js";

const ask = seededGraph();

describe("who coordinates the City of Children International Network", () => {
  question(ask, 1, CompetencyQuestion01WhoCoordinatesDocument, ({ network }) => {
    expect(names(network?.coordinatedBy)).toEqual(["International Laboratory “The City of Children”"]);
  });
});

describe("which networks each laboratory coordinates", () => {
  question(ask, 3, CompetencyQuestion03NetworksOfEachLaboratoryDocument, ({ laboratories, networks }) => {
    const coordinated = laboratories.nodes.map(({ name, coordinates }) => [name, names(coordinates)]);
    expect(coordinated).toEqual([
      ["International Laboratory “The City of Children”", ["City of Children International Network", "Italian Network"]],
      ["Laboratorio Città Sostenibile", []],
      ["Latin American Laboratory", ["Latin American Network"]],
      ["Regional Laboratory", ["Lazio Regional Network"]],
    ]);
    const withoutCoordinator = networks.nodes.filter(({ coordinatedBy }) => coordinatedBy.totalCount === 0).map(({ name }) => name);
    expect(withoutCoordinator).toEqual([
      "Associazione Internazionale delle Città Educative",
      "Basque Country Network",
      "Global Network of Learning Cities",
      "Network of the Pontevedra Province",
      "Santa Fe Province Network",
      "Spanish Network",
    ]);
  });
});

describe("what the Lazio network consists of, since when, within which project", () => {
  question(ask, 5, CompetencyQuestion05WhatTheLazioNetworkConsistsOfDocument, (answer) => {
    const network = present(answer.network);
    expect(counts(network.observations)).toEqual(["EXACT 17 MUNICIPALITIES", "EXACT 4 CITY_HALLS in Rome"]);
    expect(names(network.members)).toEqual(["17 Municipalities", "4 City Halls in Rome"]);
    expect(network.established).toEqual({ edtf: "2014" });
    expect(since(network.withinFrameworkOf)).toEqual([["Il Lazio, la Regione delle bambine e dei bambini", "2014"]]);
  });
});

describe("when each network was established", () => {
  question(ask, 6, CompetencyQuestion06WhenEachNetworkWasEstablishedDocument, ({ networks }) => {
    const dates = byName(networks.nodes, ({ established }) => established?.edtf ?? null);
    expect(dates).toEqual({
      "Italian Network": "1996",
      "Latin American Network": "2009-05",
      "Lazio Regional Network": "2014",
      "Spanish Network": "2016",
      "Associazione Internazionale delle Città Educative": "1994",
      "City of Children International Network": null,
      "Basque Country Network": null,
      "Network of the Pontevedra Province": null,
      "Santa Fe Province Network": null,
      "Global Network of Learning Cities": null,
    });
    const italian = networks.nodes.find(({ name }) => name === "Italian Network");
    expect(italian?.statements.nodes.map(({ statedAs }) => statedAs)).toEqual(["formally established in 1996"]);
  });
});

describe("which sub-networks act inside the Spanish Network", () => {
  question(ask, 8, CompetencyQuestion08SubNetworksOfTheSpanishNetworkDocument, ({ network }) => {
    expect(names(network?.parts)).toEqual(["Basque Country Network", "Network of the Pontevedra Province"]);
    for (const { statements } of present(network).parts.edges)
      expect(statements[0]?.note).toContain("the list of networks within the Spanish Network is not exhaustive");
  });
});

describe("how many cities each City-of-Children network has", () => {
  const sizes = (nodes: readonly object[]): Record<string, string[]> =>
    byName(
      nodes.filter((node): node is NetworkSizeFragment => "observations" in node),
      ({ observations }) => counts(observations),
    );

  question(ask, 9, CompetencyQuestion09HowManyCitiesEachNetworkHasDocument, (answer) => {
    const network = present(answer.network);
    const local = network.parts.nodes;
    const within = local.flatMap((node) => ("parts" in node ? node.parts.nodes : []));
    expect(sizes([network])).toEqual({ "City of Children International Network": ["ALMOST 200 CITIES"] });
    expect(sizes(local)).toEqual({
      "Italian Network": ["ABOUT 60 CITIES"],
      "Latin American Network": [
        "EXACT 17 CITIES in Argentina (outside the Santa Fe Province Network)",
        "MORE_THAN 60 CITIES (have joined the international project through the Network)",
      ],
      "Lazio Regional Network": ["EXACT 17 MUNICIPALITIES", "EXACT 4 CITY_HALLS in Rome"],
      "Spanish Network": ["EXACT 41 CITIES"],
    });
    expect(sizes(within)).toEqual({
      "Santa Fe Province Network": ["MORE_THAN 40 CITIES"],
      "Basque Country Network": [],
      "Network of the Pontevedra Province": [],
    });
    const spanish = local.find((node) => node.name === "Spanish Network");
    expect(spanish !== undefined && "members" in spanish ? names(spanish.members) : []).toEqual([
      "41 cities",
      "different bodies such as museums, associations and universities",
    ]);
  });
});

describe("in which countries City of Children is present", () => {
  const opening = ["Argentina", "Chile", "Colombia", "Italy", "Lebanon", "Mexico", "Peru", "Spain", "Turkey", "Uruguay"];

  question(ask, 10, CompetencyQuestion10CountriesOfTheCityOfChildrenDocument, ({ initiative }) => {
    const networks = present(initiative).implementedBy.nodes;
    const countries = byName(networks, (node) => ("hasMembersIn" in node ? names(node.hasMembersIn) : []));
    expect(countries).toEqual({
      "City of Children International Network": opening,
      "Latin American Network": ["Argentina", "Brazil", "Chile", "Colombia", "Dominican Republic", "Mexico", "Peru", "Uruguay"],
      "Spanish Network": [],
    });
    const all = new Set(Object.values(countries).flat());
    expect([...all].filter((country) => !opening.includes(country ?? ""))).toEqual(["Brazil", "Dominican Republic"]);
    expect(all.size).toBe(12);
    for (const node of networks) {
      if ("hasMembersIn" in node) expect(node.hasMembersIn.edges.filter((edge) => edge.node.kind !== "Country")).toEqual([]);
    }
  });
});

describe("who opened the Latin American Laboratory, why and when", () => {
  question(ask, 12, CompetencyQuestion12WhoOpenedTheLatinAmericanLaboratoryDocument, (answer) => {
    const laboratory = present(answer.organization);
    expect(laboratory.foundedBy.edges).toMatchObject([
      { node: { name: "Santa Fe Province" }, manner: "OPENED", scope: "by personal request of its governor", since: null },
    ]);
    expect(laboratory.established).toBeNull();
  });
});
