/** Other questions of the same sort, from the same three texts. */
import * as operations from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { counts, names, nodeNames, present, since, values } from "./helpers/read.js";

const ask = seededGraph();

/** A relationship or value in one line. */
const line = (statement: {
  readonly subject: { readonly name: string | null } | null;
  readonly verb: string | null;
  readonly property?: string | null;
  readonly object: { readonly name: string | null } | null;
  readonly value?: string | null;
}): string =>
  [statement.subject?.name, statement.verb ?? statement.property, statement.object?.name ?? statement.value]
    .filter((part) => part)
    .join(" | ");

describe("places and times", () => {
  test("what is located in Rome, and in what is located there", async () => {
    const { city } = await ask(operations.CookbookWhatIsInRomeDocument);
    const found = present(city).locationOf.edges.map(({ node, basis }) => [
      node.name,
      basis,
      "locationOf" in node ? names(node.locationOf) : [],
    ]);
    const laboratory = "International Laboratory “The City of Children”";
    expect(found).toEqual([
      ["4 City Halls in Rome", "STATED", []],
      [laboratory, "IMPLIED", []],
      ["Istituto di Scienze e Tecnologie della Cognizione", "STATED", [laboratory]],
    ]);
  });

  test("what happened in 2018", async () => {
    const { statements } = await ask(operations.CookbookWhatHappenedIn2018Document);
    const agia = "Ombudsperson for Children and Adolescents";
    const institute = "Istituto degli Innocenti";
    const agreement = "Multi-year cooperation agreement with IPAB Asilo Savoia";
    const meeting = "Meeting of the Spanish Network in Huesca";
    expect(statements.nodes.map(line).sort()).toEqual([
      `IPAB Asilo Savoia | COLLABORATES_WITH | ${institute}`,
      `IPAB Asilo Savoia | PARTY_TO | ${agreement}`,
      `${institute} | PARTY_TO | Collaboration with the ${agia}`,
      `${institute} | PARTY_TO | ${agreement}`,
      `${meeting} | DATE | 2018-03`,
      `${meeting} | HELD_IN | Huesca`,
      `${meeting} | MEETING_OF | Spanish Network`,
      `${meeting} | SUBSEQUENT_TO | First meeting of the Spanish Network`,
      `${agreement} | SIGNED_ON | 2018`,
      `${agia} | COLLABORATES_WITH | ${institute}`,
      `${agia} | PARTY_TO | Collaboration with the ${agia}`,
    ]);
  });

  test("what held in 1995, certainly and possibly, and what began later", async () => {
    const { certain, possible, later } = await ask(operations.CookbookCollaborationsOfTheInstituteIn1995Document);
    expect(certain?.viewpoint).toBe("asOf=1995;certainty=CERTAIN;layers=DOCUMENTS");
    expect(since(certain?.collaboratesWith)).toEqual([
      ["Regional Government of Tuscany", "1990"],
      ["United Nations Children's Fund", "1988"],
    ]);
    const begun = since(later?.collaboratesWith);
    expect(begun).toEqual([
      ["Florence", "1997"],
      ["Commission for Intercountry Adoption", "1999~"],
      ["Naples", "2015"],
      ["IPAB Asilo Savoia", "2018"],
      ["Ombudsperson for Children and Adolescents", "2018"],
    ]);
    // All but these five may have held: what is not dated is not known to be later.
    const all = await ask(operations.CookbookCollaborationsOfTheInstituteIn1995Document, { asOf: "2020" });
    expect(present(all.possible).collaboratesWith.totalCount - present(possible).collaboratesWith.totalCount).toBe(begun.length);
    expect(names(all.certain?.collaboratesWith)).toHaveLength(7);
  });

  test("when and where the Spanish Network met, in order", async () => {
    const { network } = await ask(operations.CookbookMeetingsOfTheSpanishNetworkDocument);
    const meetings = present(network).meetings.edges.map(({ ordinal, node }) => {
      const place = present(node.heldIn.edges[0]);
      return [ordinal, node.date?.text, place.node.name, place.placeAsWritten, ...nodeNames(place.node.relationships)];
    });
    expect(meetings).toEqual([
      [1, "2016 (uncertain)", "Granada", null],
      [2, "May 2017", "Pontevedra", null, "Galicia"],
      [3, "March 2018", "Huesca", "Hueca", "Aragon"],
      [4, "February 2019", "Fuerteventura", null, "Canary Islands"],
    ]);
  });

  test("who signed up in Santa Fe, from where, in whose presence", async () => {
    const { initiative } = await ask(operations.CookbookSigningUpInSantaFeDocument);
    const [signUp, ...others] = present(initiative).signUps.edges;
    expect(others).toEqual([]);
    const { node, witnessedAt } = present(signUp);
    expect(node.name).toBe("More than 30 Mayors or city representatives");
    expect("locatedIn" in node ? nodeNames(node.locatedIn) : []).toEqual([
      "Argentina",
      "Buenos Aires",
      "Chile",
      "Colombia",
      "Santa Fe Province",
      "Uruguay",
    ]);
    if (witnessedAt === null || !("attendees" in witnessedAt)) throw new Error("It signed up at no event");
    expect(witnessedAt.date).toEqual({ edtf: "2009-05" });
    expect(nodeNames(witnessedAt.heldIn)).toEqual(["Santa Fe"]);
    expect(counts(witnessedAt.observations)).toEqual(["MORE_THAN 30 REPRESENTATIVES (Mayors or city representatives) as of 2009-05?"]);
    expect(witnessedAt.attendees.nodes).toEqual([
      { name: "Francesco Tonucci", holdsRoleIn: { edges: [] } },
      { name: "Hermes Binner", holdsRoleIn: { edges: [{ role: "Governor", node: { name: "Santa Fe Province" } }] } },
    ]);
  });
});

describe("who does what", () => {
  test("who supports whom or what", async () => {
    const { statements } = await ask(operations.CookbookWhoSupportsWhatDocument);
    const supports = statements.nodes
      .map(({ subject, object, basis }) => `${subject?.name ?? ""} | ${object?.name ?? ""} | ${basis}`)
      .sort();
    const fostering = "promotional activities in favour of family fostering";
    expect(supports).toEqual([
      "Amministrazione Comunale | le istituzioni scolastiche, le agenzie formative e la cittadinanza | STATED",
      `Collaboration with the Regional Government of Abruzzo | ${fostering} | STATED`,
      "ITER | Torino | STATED",
      "International Laboratory “The City of Children” | Italian Network | STATED",
      `Istituto degli Innocenti | ${fostering} | STATED`,
      "Laboratorio Città Sostenibile | Torino | IMPLIED",
      "National Centre for Documentation and Analysis on Childhood and Adolescence | National Observatory on Childhood and Adolescence | STATED",
      "Regional Laboratory | 17 Municipalities | STATED",
    ]);
    const scope = statements.nodes.find(({ subject }) => subject?.name === "Regional Laboratory")?.qualifiers;
    expect(scope).toEqual([{ name: "scope", value: "in the implementation of the project activities" }]);
  });

  test("what the International Laboratory is for and does", async () => {
    const laboratory = present((await ask(operations.CookbookWhatTheInternationalLaboratoryDoesDocument)).organization);
    expect(values(laboratory.purposes)).toEqual(["support and coordinate the Italian Network"]);
    expect(values(laboratory.functions)).toEqual([
      "collection of experiences",
      "collection of subscriptions",
      "coordination of the Network",
      "design support",
      "development of support tools for the implementation of activities planned within the project (e.g. manuals)",
      "dissemination of results",
      "evaluation research on the effectiveness of the project in achieving expected results",
      "evaluation research on the impact of proposed experiences on the various social actors involved (children, parents, local administrators, teachers and school managers)",
      "facilitation of contacts and meetings",
      "training",
    ]);
    expect(values(laboratory.activities)).toEqual([
      "coordination activities on the project",
      "design activities on the project",
      "development activities on the project",
      "meetings with city administrators who intend to join the project",
      "research activities on the project",
      "training courses for local administrators, representatives, and the working group",
    ]);
    expect(nodeNames(laboratory.hosts)).toEqual(["International Documentation Center"]);
    expect(laboratory.develops.edges).toEqual([
      {
        scope: "design, development, coordination and research activities",
        node: { name: "International Project “The City of Children”" },
      },
    ]);
  });

  test("what the networks are for, and for whom", async () => {
    const { networks } = await ask(operations.CookbookPurposesOfTheNetworksDocument);
    expect(networks.nodes.map(({ name, purposes, audiences }) => [name, values(purposes), values(audiences)])).toEqual([
      [
        "Associazione Internazionale delle Città Educative",
        ["unisce i governi locali impegnati nell’istruzione e nella formazione"],
        ["i governi locali impegnati nell’istruzione e nella formazione"],
      ],
      [
        "City of Children International Network",
        [
          "coordinate the activities of the cities that joined the project",
          "foster exchange and dialogue",
          "provide support to the cities that joined the project",
        ],
        [],
      ],
    ]);
  });

  test("whom Torino's administration chose as reference agency, and for what", async () => {
    const { organization } = await ask(operations.CookbookReferenceAgenciesOfTorinoDocument);
    const agencies = present(organization).designated.edges.map(({ node, role, inParticular, network }) => ({
      agency: node.name,
      role,
      inParticular,
      network: network?.name,
      ...("partOf" in node && { partOf: nodeNames(node.partOf), functions: values(node.functions), activities: values(node.activities) }),
    }));
    const common = {
      role: "agenzia di riferimento",
      network: "Global Network of Learning Cities",
      functions: ["sostenere e valorizzare le azioni promosse dalla Città"],
      activities: ["iniziative sviluppate con i diversi attori di riferimento interni ed esterni all’Amministrazione"],
    };
    expect(agencies).toEqual([
      { agency: "ITER", inParticular: null, partOf: ["Torino"], ...common },
      { agency: "Laboratorio Città Sostenibile", inParticular: true, partOf: ["ITER"], ...common },
    ]);
  });

  test("what Torino claims of itself", async () => {
    const city = present((await ask(operations.CookbookWhatTorinoClaimsDocument)).city);
    expect(values(city.claims)).toEqual([
      "capacità di costruire opportunità e progetti verso una città educativa",
      "convinzione che sia fondamentale vivere in una città inclusiva ricca di stimoli, di culture e di occasioni",
      "ecosistema urbano capace di farsi luogo di eccellenza per la produzione e il consumo di conoscenza e di garantire una formazione inclusiva e di qualità",
      "la prima città italiana ad aver ottenuto il riconoscimento di Learning City",
      "un modello nel panorama italiano ed internazionale",
    ]);
    expect(new Set(city.claims.map(({ claimant }) => claimant?.name))).toEqual(new Set(["Torino"]));
    expect(city.received.edges).toEqual([
      {
        scope: "la prima città italiana",
        claimant: { name: "Torino" },
        since: { edtf: "2016?", text: "2016 (uncertain)" },
        node: { name: "Learning City", issuedBy: { totalCount: 0 } },
      },
    ]);
  });
});
