/** Other questions of the same sort, on the Institute, its agreements and the laws. */
import * as operations from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { byName, names, nodeNames, present, values } from "./helpers/read.js";

const ask = seededGraph();
const INSTITUTE = "Istituto degli Innocenti";
const MASTER = "Master's Degree in Foster Care, Adoption and New Challenges in Family Care: Clinical, Social and Legal Aspects";

describe("agreements", () => {
  test("which cover training, and how many parties they have", async () => {
    const { agreements } = await ask(operations.CookbookAgreementsThatCoverTrainingDocument);
    expect(agreements.nodes.map(({ name, parties }) => [name, parties.totalCount])).toEqual([
      ["Agreements with the Ministry of Labour and Social Policies", 2],
      ["Cooperation agreements with the Commission for Intercountry Adoption", 2],
      ["Other collaborations with local authorities and agencies", 13],
    ]);
    expect(agreements.nodes.map(({ activities }) => values(activities).filter((activity) => activity.includes("training")))).toEqual([
      ["training and dissemination activities"],
      ["training"],
      ["training"],
    ]);
  });

  test("what is done under those with the Ministry, and since when", async () => {
    const agreement = present((await ask(operations.CookbookWhatIsDoneUnderTheAgreementsWithTheMinistryDocument)).agreement);
    expect(values(agreement.duration)).toEqual(["for over 20 years"]);
    expect(values(agreement.activities)).toEqual([
      "documentation and statistical analysis",
      "research and monitoring",
      "technical and scientific assistance",
      "training and dissemination activities",
    ]);
    expect(nodeNames(agreement.concerns)).toEqual(["policies for the protection and promotion of children's rights"]);
    const supported = agreement.parties.nodes.map((party) => ({
      party: party.name,
      supports:
        "supportsImplementationOf" in party
          ? party.supportsImplementationOf.edges.map(({ node, scope, basis }) => [node.name, scope, basis])
          : [],
    }));
    expect(supported).toEqual([
      {
        party: INSTITUTE,
        supports: [
          ["Child Guarantee", null, "STATED"],
          ["L. 149/2001", null, "IMPLIED"],
          ["National Plan of Interventions and Social Services", null, "STATED"],
          ["National Plan of Interventions and Social Services to Fight Poverty", null, "STATED"],
          ["national projects that are headed by the Ministry", null, "IMPLIED"],
          ["National Social Plan", null, "STATED"],
          ["PNRR", "specific actions", "IMPLIED"],
        ],
      },
      { party: "Ministry of Labour and Social Policies", supports: [] },
    ]);
  });

  test("which have partners at the local level", async () => {
    const { cities } = await ask(operations.CookbookPartnersAtTheLocalLevelDocument);
    expect(cities.totalCount).toBe(11);
    const agreements = cities.nodes.flatMap(({ name, partyTo }) =>
      partyTo.edges.map(({ node, since }) => [name, node.name, since?.edtf ?? null, values(node.purposes), values(node.status)]),
    );
    const others = "Other collaborations with local authorities and agencies";
    expect(agreements.filter(([, agreement]) => agreement === others).map(([city]) => city)).toEqual([
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
    expect(agreements.filter(([, agreement]) => agreement !== others)).toEqual([
      [
        "Florence",
        "Agreements in place with the Municipality of Florence",
        null,
        ["manage educational services, residential accommodation and child protection case conferences"],
        ["today, in place"],
      ],
      [
        "Florence",
        "Protocol of understanding with the Municipality of Florence",
        "1997",
        ["implement educational, socio-educational and cultural interventions and services for children, pre-adolescents and families"],
        [],
      ],
      [
        "Naples",
        "Partnership with the Municipality of Naples",
        "2015",
        [
          "develop the system of socio-educational daytime and semi-residential services for children and families living in the Naples area",
        ],
        ["active"],
      ],
    ]);
  });

  test("what is meant for families, teachers or social workers", async () => {
    const { agreements, initiatives } = await ask(operations.CookbookForWhomDocument);
    expect(agreements.nodes.map(({ name, audiences }) => [name, values(audiences)])).toEqual([
      ["Partnership with the Municipality of Naples", ["children and families living in the Naples area"]],
      ["Protocol of understanding with the Municipality of Florence", ["children", "families", "pre-adolescents"]],
    ]);
    expect(initiatives.nodes.map(({ name, audiences }) => [name, values(audiences)])).toEqual([
      [
        "International Project “The City of Children”",
        ["the various social actors involved (children, parents, local administrators, teachers and school managers)"],
      ],
      ["System of socio-educational daytime and semi-residential services", ["children and families living in the Naples area"]],
      ["training courses for social workers and educators", ["educators", "social workers"]],
      ["Training workshops on media education", ["teachers"]],
    ]);
  });
});

describe("the Institute", () => {
  test("what it founded together with whom", async () => {
    const { organization } = await ask(operations.CookbookFoundedTogetherDocument);
    const founded = present(organization).founded.edges.map(({ node, manner, since }) => [
      node.name,
      manner,
      since?.edtf ?? null,
      "foundedBy" in node ? nodeNames(node.foundedBy) : [],
    ]);
    expect(founded).toEqual([
      ["Innocenti Library", null, "2001", ["Innocenti Office of Research"]],
      [MASTER, "LAUNCHED", null, ["Catholic University of the Sacred Heart of Milan"]],
    ]);
  });

  test("what of its relationships is only implied or derived, and from what", async () => {
    const { implied, derived } = present((await ask(operations.CookbookWhatIsOnlyImpliedDocument)).organization);
    expect(names(implied)).toEqual(["Naples"]);
    const premises = derived.edges.map(({ verb, node, statements }) => [
      verb,
      node.name,
      statements
        .flatMap(({ derivedFrom }) => derivedFrom)
        .map((one) => `${one.subject?.name ?? ""} ${one.verb ?? ""} ${one.object?.name ?? ""}`)
        .sort(),
    ]);
    const l285 = "Cooperation agreement with the Department for Family Policies (L. 285/1997)";
    const l8 = "Agreements governing relations with the Department for Family Policies (L. 8/2020)";
    const ipab = "Multi-year cooperation agreement with IPAB Asilo Savoia";
    const unicef = "Cooperation agreement between UNICEF and the Institute";
    expect(premises).toEqual([
      [
        "COLLABORATES_WITH",
        "Department for Family Policies",
        [
          `Department for Family Policies PARTY_TO ${l8}`,
          `Department for Family Policies PARTY_TO ${l285}`,
          `${INSTITUTE} PARTY_TO ${l8}`,
          `${INSTITUTE} PARTY_TO ${l285}`,
        ],
      ],
      ["COLLABORATES_WITH", "IPAB Asilo Savoia", [`IPAB Asilo Savoia PARTY_TO ${ipab}`, `${INSTITUTE} PARTY_TO ${ipab}`]],
      [
        "COLLABORATES_WITH",
        "United Nations Children's Fund",
        [`${INSTITUTE} PARTY_TO ${unicef}`, `United Nations Children's Fund PARTY_TO ${unicef}`],
      ],
    ]);
  });

  test("how it is linked with the United Nations", async () => {
    const { organization } = await ask(operations.CookbookUnitedNationsAndTheInstituteDocument);
    expect(nodeNames(present(organization).issued)).toEqual(["Convention on the Rights of the Child"]);
    expect(present(organization).parts.nodes).toEqual([
      {
        name: "United Nations Children's Fund",
        parts: {
          nodes: [
            {
              name: "Innocenti Office of Research",
              locatedIn: { edges: [{ node: { name: INSTITUTE }, since: { edtf: "1988" } }] },
              uses: { nodes: [{ name: "the Institute's premises" }] },
              withinFrameworkOf: {
                nodes: [
                  {
                    name: "Agreement between the Italian Government and the United Nations Children's Fund",
                    parties: { nodes: [{ name: "Italian Government" }, { name: "United Nations Children's Fund" }] },
                  },
                ],
              },
            },
          ],
        },
      },
    ]);
  });
});

describe("laws and topics", () => {
  test("how the laws are spelt, and what they govern", async () => {
    const { laws } = await ask(operations.CookbookWhatTheLawsGovernDocument);
    expect(laws.totalCount).toBe(14);
    const acts = laws.nodes.filter(({ year }) => year !== null);
    const written = acts.map(({ name, names: spelt }) => [
      name,
      ...spelt
        .filter(({ type }) => type === "AS_WRITTEN")
        .map(({ value }) => value)
        .sort(),
    ]);
    expect(written).toEqual([
      ["L. 312/1988", "Law no. Legge 312/1988"],
      ["L.R. Toscana 45/1990", "Regional Law no. 45/1990"],
      ["L. 285/1997", "Law no.L.285/1997"],
      ["L. 451/1997", "Law no. 451/1997", "Law no. L. 451/97"],
      ["L. 269/1998", "Law no. L. 269/98"],
      ["L. 476/1998", "Law no. L.476/1998"],
      ["L.R. Toscana 31/2000", "Regional Law no. L.R. n. 31 del 2000"],
      ["L. 149/2001", "law 149/01"],
      ["L.R. Toscana 43/2004", "Law no. 43/2004"],
      ["D.P.R. 103/2007", "Presidential Decree no. 103/2007"],
      ["D.P.R. 108/2007", "Presidential Decree no.DPR 108/2007"],
      ["L. 8/2020", "Law no. L.8/2020", "Law no.n. 8/2020"],
    ]);
    const governs = byName(laws.nodes, (law) => law.governs.edges.map(({ role, node }) => `${role ?? ""} ${node.name ?? ""}`));
    expect(governs["L. 451/1997"]).toEqual([
      "FOUNDING Documentation system set out by L. 451/1997",
      "FOUNDING National Centre for Documentation and Analysis on Childhood and Adolescence",
    ]);
    expect(governs["L. 8/2020"]).toEqual([
      "BASIS Agreements governing relations with the Department for Family Policies (L. 8/2020)",
      "FUNCTIONS National Centre for Documentation and Analysis on Childhood and Adolescence",
      "REGULATES Three-year activity plans of the National Centre",
    ]);
    expect(governs["L. 149/2001"]).toEqual([]);
    expect(laws.nodes.find(({ name }) => name === "L. 269/1998")?.implementationSupportedBy.nodes).toEqual([
      { name: "Three-year activity plans of the National Centre" },
    ]);
    const tuscan = laws.nodes.filter(({ type }) => type.includes("REGIONAL_LAW"));
    for (const law of tuscan) expect(nodeNames(law.issuedBy)).toEqual(["Regional Government of Tuscany"]);
  });

  test("what concerns fostering", async () => {
    const { topic } = await ask(operations.CookbookWhatConcernsFosteringDocument);
    expect(present(topic).names.map(({ value }) => value)).toEqual(["fostering", "Foster Care", "family fostering"]);
    expect(present(topic).concernedBy.edges.map(({ node }) => [node.kind, node.name])).toEqual([
      ["Agreement", "Collaboration with the Regional Government of Abruzzo"],
      ["Law", "L. 149/2001"],
      ["Initiative", MASTER],
      ["Initiative", "promotional activities in favour of family fostering"],
    ]);
  });
});
