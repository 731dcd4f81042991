/** What the documents do not say: the honest answer is null or empty, and nothing is made up. */
import {
  NotStated01FoundingOfTheInternationalNetworkDocument,
  NotStated02OpeningOfTheLatinAmericanLaboratoryDocument,
  NotStated03NamesOfTheCitiesDocument,
  NotStated04SeatOfTheInstituteDocument,
  NotStated05WhoCoordinatesTheSpanishNetworkDocument,
  NotStated06SigningOfAgreementsWithMinistriesDocument,
  NotStated07ConstitutionOfTheGlobalNetworkOfLearningCitiesDocument,
  NotStated08MembersOfTheIaecDocument,
  NotStated09RoleOfFrancescoTonucciDocument,
  NotStated10AuthorsAndDatesOfThePagesDocument,
} from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { present } from "./helpers/read.js";

const ask = seededGraph();
const NONE = { totalCount: 0 };

describe("the documents do not state", () => {
  test("when the International Network was founded", async () => {
    const { network, unknown } = await ask(NotStated01FoundingOfTheInternationalNetworkDocument);
    expect(network).toEqual({
      name: "City of Children International Network",
      established: null,
      foundedBy: NONE,
      establishedBy: NONE,
      establishedIn: NONE,
      concernedBy: NONE,
    });
    expect(unknown.nodes.map(({ name }) => name)).toContain("City of Children International Network");
  });

  test("when the Latin American Laboratory was opened", async () => {
    const { organization } = await ask(NotStated02OpeningOfTheLatinAmericanLaboratoryDocument);
    expect(organization?.established).toBeNull();
    expect(organization?.foundedBy.edges).toEqual([{ node: { name: "Santa Fe Province" }, since: null }]);
    expect(organization?.dated).toEqual(NONE);
  });

  test("the names of the Lazio municipalities, the Spanish and the Italian cities", async () => {
    const { networks } = await ask(NotStated03NamesOfTheCitiesDocument);
    expect(networks.nodes.map(({ name, named, groups }) => [name, named.totalCount, groups.nodes])).toEqual([
      ["Italian Network", 0, [{ name: "about 60 cities", parts: NONE }]],
      [
        "Lazio Regional Network",
        0,
        [
          { name: "17 Municipalities", parts: NONE },
          { name: "4 City Halls in Rome", parts: NONE },
        ],
      ],
      [
        "Spanish Network",
        0,
        [
          { name: "41 cities", parts: NONE },
          { name: "different bodies such as museums, associations and universities", parts: NONE },
        ],
      ],
    ]);
  });

  test("the seat of the Istituto degli Innocenti", async () => {
    const { organization } = await ask(NotStated04SeatOfTheInstituteDocument);
    expect(organization).toEqual({ name: "Istituto degli Innocenti", locatedIn: NONE, establishedIn: NONE, hostedBy: NONE });
  });

  test("who coordinates the Spanish Network", async () => {
    const { network } = await ask(NotStated05WhoCoordinatesTheSpanishNetworkDocument);
    expect(network).toEqual({ name: "Spanish Network", coordinatedBy: NONE, managedBy: NONE });
  });

  test("the signing date of any agreement with a ministry", async () => {
    const { organizations } = await ask(NotStated06SigningOfAgreementsWithMinistriesDocument);
    const agreements = organizations.nodes.flatMap(({ partyTo }) => partyTo.edges);
    expect(agreements).toEqual([
      {
        since: null,
        node: {
          name: "Agreements with the Ministry of Labour and Social Policies",
          signedOn: null,
          ratifiedOn: null,
          signatories: NONE,
          duration: [{ value: "for over 20 years" }],
        },
      },
    ]);
  });

  test("on what date the Global Network of Learning Cities was constituted", async () => {
    const { network } = await ask(NotStated07ConstitutionOfTheGlobalNetworkOfLearningCitiesDocument);
    expect(network?.established).toBeNull();
    expect(network?.foundedBy.edges).toEqual([{ manner: "CONSTITUTED", node: { name: "Institute for Lifelong Learning" }, since: null }]);
  });

  test("how many members the IAEC has", async () => {
    const { network } = await ask(NotStated08MembersOfTheIaecDocument);
    expect(network?.observations).toEqual([]);
    expect(present(network).members.nodes).toEqual([
      { kind: "MemberGroup", name: "Le città membro dell’associazione", observations: [] },
      { kind: "City", name: "Torino", observations: [] },
    ]);
  });

  test("the role of Francesco Tonucci", async () => {
    const { person } = await ask(NotStated09RoleOfFrancescoTonucciDocument);
    expect(person?.holdsRoleIn).toEqual(NONE);
    expect(person?.relationships.edges).toEqual([{ verb: "PRESENT_AT", node: { name: "Establishment of the Latin American Network" } }]);
  });

  test("the author or the date of any of the three pages", async () => {
    const { nodes, dataset } = await ask(NotStated10AuthorsAndDatesOfThePagesDocument);
    expect(nodes).toHaveLength(3);
    for (const page of nodes)
      expect(page).toMatchObject({ retrieved: null, note: expect.stringContaining("states neither a date") as string });
    expect(dataset.layers.find(({ name }) => name === "DOCUMENTS")?.asOf).toBeNull();
  });
});
