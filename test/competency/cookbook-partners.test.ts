/** Other questions of the same sort, on laboratories, partnerships and partners. */
import * as operations from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { byName, names, nodeNames, present, since, values } from "./helpers/read.js";

const ask = seededGraph();

test("where the laboratories are and who manages them", async () => {
  const { organizations } = await ask(operations.CookbookWhereTheLaboratoriesAreAndWhoManagesThemDocument);
  expect(byName(organizations.nodes, ({ locatedIn }) => names(locatedIn))).toEqual({
    "International Laboratory “The City of Children”": ["Istituto di Scienze e Tecnologie della Cognizione", "Rome"],
    "Latin American Laboratory": [],
    "Regional Laboratory": [],
  });
  const managers = (managedBy: (typeof organizations.nodes)[number]["managedBy"]): unknown[] =>
    managedBy.edges.map(({ node, joint, onBehalfOf }) => [node.name, joint === true ? "jointly" : `for ${onBehalfOf?.name ?? ""}`]);
  expect(byName(organizations.nodes, ({ managedBy }) => managers(managedBy))).toEqual({
    "International Laboratory “The City of Children”": [],
    "Latin American Laboratory": [],
    "Regional Laboratory": [
      ["Direzione regionale Capitale Naturale Parchi e Aree Protette", "for Lazio Region"],
      ["Istituto di Scienze e Tecnologie della Cognizione", "jointly"],
      ["Lazio Region", "jointly"],
    ],
  });
  const latinAmerican = organizations.nodes.find(({ name }) => name === "Latin American Laboratory");
  expect(latinAmerican?.uses.edges).toEqual([
    { scope: "skills developed in the Rosario experience", node: { name: "Rosario experience" } },
  ]);
});

test("what the partnership with the CO.RE.COM. develops", async () => {
  const { agreements } = await ask(operations.CookbookWhatThePartnershipWithTheCorecomDevelopsDocument);
  const [agreement, ...others] = agreements.nodes;
  expect(others).toEqual([]);
  const { parties, duration, status, develops } = present(agreement);
  expect(byName(parties.nodes, (node) => ("partOf" in node ? nodeNames(node.partOf) : []))).toEqual({
    "CO.RE.COM.": ["Regional Council of Tuscany"],
    "Istituto degli Innocenti": [],
  });
  expect(values(duration)).toEqual(["for several years"]);
  expect(values(status)).toEqual(["now working on the Digital Licence Project"]);
  expect(byName(develops.nodes, (node) => node.names[0]?.value)).toEqual({
    "Digital Licence Project": "Patentino digitale",
    "Internet@minors Observatory": "Internet@minors Observatory",
  });
  const workshops = develops.nodes.flatMap((node) => ("develops" in node ? node.develops.nodes : []));
  expect(workshops).toMatchObject([
    {
      name: "Training workshops on media education",
      audiences: [{ value: "teachers" }],
      heldIn: { edges: [{ placeAsWritten: "various locations throughout the region", node: { name: "Tuscany" } }] },
    },
  ]);
  expect(workshops.flatMap((node) => ("purposes" in node ? values(node.purposes) : []))).toEqual([
    "update teachers’ knowledge of media education",
    "update teachers’ knowledge of the use of media in educational contexts",
  ]);
});

test("what the partnership with Naples develops, and what monitors what", async () => {
  const { city } = await ask(operations.CookbookWhatThePartnershipWithNaplesDevelopsDocument);
  const [partnership, ...others] = present(city).partyTo.edges;
  expect(others).toEqual([]);
  expect(partnership?.since).toEqual({ edtf: "2015" });
  expect(values(partnership?.node.status)).toEqual(["active"]);
  const services = "System of socio-educational daytime and semi-residential services";
  const developed = present(partnership).node.develops.nodes.flatMap((node) => ("monitors" in node ? [node] : []));
  expect(byName(developed, ({ audiences, monitors }) => [values(audiences), nodeNames(monitors)])).toEqual({
    "information and documentation system": [[], [services]],
    [services]: [["children and families living in the Naples area"], []],
    "training courses for social workers and educators": [["educators", "social workers"], []],
  });
});

test("with which regional governments the Institute collaborates", async () => {
  const { organization } = await ask(operations.CookbookRegionalGovernmentsDocument);
  const collaborations = present(organization).collaboratesWith;
  const others = ["Abruzzo", "Basilicata", "Liguria", "Molise", "Puglia"].map((region) => `Regional Government of ${region}`);
  expect(since(collaborations)).toEqual([...others.map((region) => [region, null]), ["Regional Government of Tuscany", "1990"]]);
  expect(collaborations.edges.map(({ statedAs }) => statedAs)).toEqual([
    "currently",
    ...new Array<string>(4).fill("Over the last twenty years"),
    "since 1990",
  ]);
  const tuscany = present(collaborations.edges[5]).node;
  if (!("issued" in tuscany)) throw new Error("Tuscany's government is no organization");
  expect(nodeNames(tuscany.issued)).toEqual(["L.R. Toscana 31/2000", "L.R. Toscana 43/2004", "L.R. Toscana 45/1990"]);
  expect(tuscany.relatedTo.edges.map(({ relation }) => relation)).toEqual(["main institutional interlocutor for the Institute"]);
});
