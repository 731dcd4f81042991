import {
  CompetencyQuestion38TorinoAndTheGlobalNetworkOfLearningCitiesDocument,
  CompetencyQuestion39RolesOfTorinoInTheIaecDocument,
} from "../../operations/generated/graphql.js";
import { seededGraph } from "./helpers/graph.js";
import { question } from "./helpers/question.js";
import { counts, names, present, since, values } from "./helpers/read.js";

const ask = seededGraph();

describe("when Torino joined the GNLC, who constituted it, how big it is", () => {
  question(ask, 38, CompetencyQuestion38TorinoAndTheGlobalNetworkOfLearningCitiesDocument, ({ city }) => {
    expect(since(city?.memberOf)).toEqual([["Global Network of Learning Cities", "2016"]]);
    const network = present(city?.memberOf.edges[0]).node;
    expect(names(network.foundedBy)).toEqual(["Institute for Lifelong Learning"]);
    expect(network.foundedBy.edges[0]?.manner).toBe("CONSTITUTED");
    expect(counts(network.observations)).toEqual(["EXACT 230 CITIES", "EXACT 5 CONTINENTS", "EXACT 64 COUNTRIES"]);
  });
});

describe("what Torino's roles in the IAEC are", () => {
  question(ask, 39, CompetencyQuestion39RolesOfTorinoInTheIaecDocument, (answer) => {
    const association = present(answer.network);
    expect(association.name).toBe("Associazione Internazionale delle Città Educative");
    expect(association.established).toEqual({ edtf: "1994" });
    expect(values(association.legalForm)).toEqual(["associazione senza scopo di lucro"]);
    expect(association.members.edges).toMatchObject([{ role: null, since: { edtf: "1995" } }]);
    const roles = association.parts.nodes.map((part) => ({
      organ: part.name,
      member: "members" in part ? part.members.edges.map((edge) => [edge.role, edge.since?.edtf]) : [],
      host: "hostedBy" in part ? part.hostedBy.edges.map((edge) => [edge.role, edge.since?.edtf]) : [],
    }));
    expect(roles).toEqual([
      { organ: "Comitato Esecutivo", member: [["membro permanente", "1995"]], host: [] },
      { organ: "Segreteria Nazionale", member: [], host: [["sede", "2000"]] },
    ]);
  });
});
