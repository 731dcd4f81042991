import {
  CompetencyQuestion15LawsOfTheNationalCentreDocument,
  CompetencyQuestion16LawsOfTheCommissionForIntercountryAdoptionDocument,
  CompetencyQuestion20WhoRunsTheNationalCentreDocument,
  CompetencyQuestion22HowTheDocumentationCentresAreLinkedDocument,
  CompetencyQuestion23PlansThatTheInstituteSupportsDocument,
  CompetencyQuestion26CollaborationsWithAStatedStartDocument,
  CompetencyQuestion28WhatTheIpabAsiloSavoiaAgreementCoversDocument,
  CompetencyQuestion29OrganizationsInMoreThanOneDocumentDocument,
  CompetencyQuestion31OtherMunicipalitiesAndLocalAgenciesDocument,
  CompetencyQuestion36WhatHappenedIn1988Document,
} from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { question } from "./helpers/question.js";
import { counts, names, present, since, values } from "./helpers/read.js";

const ask = seededGraph();

describe("which laws govern the National Centre", () => {
  question(ask, 15, CompetencyQuestion15LawsOfTheNationalCentreDocument, ({ organization }) => {
    const laws = present(organization).governedBy.edges.map(({ node, role }) => [node.name, role]);
    expect(laws).toEqual([
      ["D.P.R. 103/2007", "REGULATES"],
      ["L. 285/1997", "FUNCTIONS"],
      ["L. 451/1997", "FOUNDING"],
      ["L. 8/2020", "FUNCTIONS"],
    ]);
  });
});

describe("which laws govern the Commission for Intercountry Adoption", () => {
  question(ask, 16, CompetencyQuestion16LawsOfTheCommissionForIntercountryAdoptionDocument, ({ organization }) => {
    const laws = present(organization).governedBy.edges.map(({ node, role }) => [node.name, role]);
    expect(laws).toEqual([
      ["D.P.R. 108/2007", "COMPETENCE"],
      ["L. 476/1998", "COMPETENCE"],
    ]);
  });
});

describe("who runs the National Centre's activities and in agreement with whom", () => {
  question(ask, 20, CompetencyQuestion20WhoRunsTheNationalCentreDocument, (answer) => {
    const centre = present(answer.organization);
    expect(names(centre.managedBy)).toEqual(["Istituto degli Innocenti"]);
    expect(centre.managedBy.edges[0]?.scope).toBe("its activities");
    const plans = centre.concernedBy.nodes.flatMap((node) => ("agreedWith" in node ? [node] : []));
    expect(plans.map(({ name, duration }) => [name, values(duration)])).toEqual([
      ["Three-year activity plans of the National Centre", ["three-year"]],
    ]);
    expect(names(plans[0]?.implementedBy)).toEqual(["Istituto degli Innocenti"]);
    expect(names(plans[0]?.agreedWith)).toEqual(["Department for Family Policies"]);
    const department = present(plans[0]?.agreedWith.edges[0]).node;
    expect("partOf" in department ? names(department.partOf) : []).toEqual(["Presidency of the Council of Ministers"]);
  });
});

describe("how the national and regional documentation centres are linked", () => {
  question(ask, 22, CompetencyQuestion22HowTheDocumentationCentresAreLinkedDocument, ({ organization }) => {
    expect(names(organization?.partOf)).toEqual(["Documentation system set out by L. 451/1997"]);
    const system = present(organization?.partOf.edges[0]).node;
    if (!("purposes" in system)) throw new Error("The documentation system is no initiative");
    expect(names(system.establishedBy)).toEqual(["L. 451/1997"]);
    expect(values(system.purposes)).toEqual([
      "fostering the exchange of information and data between the National Centre and the Regions",
      "fostering the relationship between the National Centre and the Regions",
    ]);
    expect(names(system.parts)).toEqual([
      "National Centre for Documentation and Analysis on Childhood and Adolescence",
      "Regional Documentation Centre for Childhood and Adolescence",
    ]);
  });
});

describe("which 2021-2023 plans the Institute supports", () => {
  question(ask, 23, CompetencyQuestion23PlansThatTheInstituteSupportsDocument, ({ organization }) => {
    const plans = present(organization).supportsImplementationOf.edges.map(({ node }) => ({
      plan: node.name,
      period: "period" in node ? node.period?.edtf : undefined,
      counts: "observations" in node ? counts(node.observations) : [],
      components: "parts" in node ? names(node.parts) : [],
    }));
    const social = "National Social Plan";
    const poverty = "National Plan of Interventions and Social Services to Fight Poverty";
    expect(plans).toEqual([
      {
        plan: "National Plan of Interventions and Social Services",
        period: "2021/2023",
        counts: ["EXACT 2 COMPONENTS as of 2021/2023"],
        components: [poverty, social],
      },
      { plan: poverty, period: "2021/2023", counts: [], components: [] },
      { plan: social, period: "2021/2023", counts: [], components: [] },
    ]);
  });
});

describe("which collaborations have a stated start, and when", () => {
  question(ask, 26, CompetencyQuestion26CollaborationsWithAStatedStartDocument, ({ organization }) => {
    expect(organization?.collaboratesWith.totalCount).toBe(7);
    expect(since(organization?.collaboratesWith)).toEqual([
      ["United Nations Children's Fund", "1988"],
      ["Regional Government of Tuscany", "1990"],
      ["Commission for Intercountry Adoption", "1999~"],
      ["Florence", "1997"],
      ["Naples", "2015"],
      ["IPAB Asilo Savoia", "2018"],
      ["Ombudsperson for Children and Adolescents", "2018"],
    ]);
    const end = organization?.collaboratesWith.edges.find(({ node }) => node.name === "Commission for Intercountry Adoption");
    expect(end?.statedAs).toBe("Since the end of the 1990s");
  });
});

describe("what the IPAB Asilo Savoia agreement covers", () => {
  question(ask, 28, CompetencyQuestion28WhatTheIpabAsiloSavoiaAgreementCoversDocument, (answer) => {
    const agreement = present(answer.agreement);
    expect(values(agreement.activities)).toEqual(["consultancy", "evaluating", "monitoring"]);
    expect(agreement.concerns.edges.map(({ node, scope }) => [node.name, scope])).toEqual([
      ["autism", "in particular"],
      ["family and parenting support", null],
      ["Measures of the Regional Government of Lazio in the field of family and parenting support", null],
    ]);
    const measures = present(agreement.concerns.edges[2]).node;
    expect("implementedBy" in measures ? names(measures.implementedBy) : []).toEqual(["Lazio Region"]);
  });
});

describe("which organization appears in more than one document", () => {
  question(ask, 29, CompetencyQuestion29OrganizationsInMoreThanOneDocumentDocument, ({ organizations }) => {
    expect(organizations.nodes.map(({ name, sourceCount }) => [name, sourceCount])).toEqual([["Lazio Region", 2]]);
    expect(organizations.totalCount).toBe(1);
    const written = present(organizations.nodes[0]).names.map(({ value, citations }) => [value, citations.map(({ source }) => source.id)]);
    expect(written).toEqual([
      ["Lazio Region", ["city-of-children-international-network"]],
      ["Regional Government of Lazio", ["istituto-degli-innocenti-collaborations"]],
    ]);
  });
});

describe("which ‘other’ municipalities and local agencies are listed", () => {
  question(ask, 31, CompetencyQuestion31OtherMunicipalitiesAndLocalAgenciesDocument, (answer) => {
    const { municipalities, agencies } = present(answer.agreement);
    expect(municipalities.totalCount).toBe(9);
    expect(names(municipalities)).toEqual([
      "Arezzo",
      "Grosseto",
      "Imperia",
      "La Spezia",
      "Massa Carrara",
      "Nuoro",
      "Pisa",
      "Sassari",
      "Savona",
    ]);
    expect(agencies.totalCount).toBe(3);
    const areas = agencies.edges.map(({ node }) => ("locatedIn" in node ? names(node.locatedIn) : []));
    expect(areas).toEqual([["Mugello"], ["Val di Cornia"], ["Valle del Serchio"]]);
  });
});

describe("what happened in 1988", () => {
  question(ask, 36, CompetencyQuestion36WhatHappenedIn1988Document, ({ statements }) => {
    const office = "Innocenti Office of Research";
    const unicef = "United Nations Children's Fund";
    const institute = "Istituto degli Innocenti";
    const withItaly = "Agreement between the Italian Government and the United Nations Children's Fund";
    const withInstitute = "Cooperation agreement between UNICEF and the Institute";
    const events = statements.nodes.map(({ subject, verb, property, object, value, date }) =>
      [subject?.name, verb ?? property, object?.name ?? value, date?.edtf].filter((part) => part !== undefined).join(" | "),
    );
    expect(events.sort()).toEqual([
      `${withItaly} | GOVERNED_BY | L. 312/1988 | 1988/..`,
      `${withInstitute} | RATIFIED_ON | 1988`,
      `${office} | ESTABLISHED | 1988`,
      `${office} | LOCATED_IN | ${institute} | 1988/..`,
      `${office} | WITHIN_FRAMEWORK_OF | ${withItaly} | 1988`,
      `${institute} | COLLABORATES_WITH | ${unicef} | 1988/..`,
      `${institute} | PARTY_TO | ${withInstitute} | 1988/..`,
      `${unicef} | FOUNDED | ${office} | 1988`,
      `${unicef} | PARTY_TO | ${withInstitute} | 1988/..`,
    ]);
    const ratified = statements.nodes.find(({ property }) => property === "RATIFIED_ON")?.subject;
    expect(ratified && "status" in ratified ? values(ratified.status) : []).toEqual(["regularly renewed", "still in place"]);
  });
});
