/** The questions that both servers are asked. */
import { PICK_ENTITIES, PICK_IN_VIEW, PICK_LARGEST, PICK_ORDINARY } from "./pick.mjs";

/**
 * @typedef {object} Case one asking: the variables for the API, the same as query string for the peer
 * @property {Readonly<Record<string, string>>} asked
 */
/**
 * @typedef {object} Workload
 * @property {string} name
 * @property {string} title
 * @property {string} route of the peer
 * @property {string} document for the API
 * @property {string} [pick] Cypher that gives the ids to ask for
 * @property {readonly Readonly<Record<string, string>>[]} [asked] what to ask, where it is not ids
 */

/** @param {string} variables @param {string} given */
const members = (variables, given) => `query Members(${variables}) {
  network(${given}) {
    id
    name
    members(first: 20) {
      edges {
        since { edtf }
        basis
        role
        citationCount
        node {
          id
          name
          ... on OrganizationLike { partyTo(first: 5) { ...Agreements } }
          ... on City { partyTo(first: 5) { ...Agreements } }
        }
      }
    }
  }
}

fragment Agreements on AgreementRelationshipConnection {
  edges {
    since { edtf }
    basis
    citationCount
    node {
      id
      name
      governedBy {
        edges { since { edtf } basis role citationCount node { id name } }
      }
    }
  }
}`;

const TYPES = ["EDUCATION", "NONPROFIT", "MUNICIPAL_ADMINISTRATION", "RESEARCH_INSTITUTE", "UNIVERSITY", "ASSOCIATION", "MINISTRY", "LABORATORY", "OMBUDSPERSON", "OBSERVATORY"];
const YEARS = ["1960", "1980", "1995", "2005", "2015"];

/** @type {readonly Workload[]} */
export const workloads = [
  {
    name: "entity",
    title: "one organization by id",
    route: "entity",
    pick: PICK_ENTITIES,
    document: `query Entity($id: ID!) {
  organization(id: $id) {
    id
    name
    names { value language type }
    type
    established { edtf earliest latest }
    degree
    identifiers { scheme value }
  }
}`,
  },
  { name: "members", title: "20 members of an ordinary network, their agreements, their laws", route: "members", pick: PICK_ORDINARY, document: members("$id: ID!", "id: $id") },
  { name: "members-largest", title: "the same of the largest network", route: "members", pick: PICK_LARGEST, document: members("$id: ID!", "id: $id") },
  {
    name: "members-in-view",
    title: "the same of an ordinary network in 2010, by one of two layers",
    route: "membersInView",
    pick: PICK_IN_VIEW,
    document: members("$id: ID!, $year: EDTF!, $layers: [String!]!", "id: $id, asOf: $year, layers: $layers"),
  },
  {
    name: "list",
    title: "50 organizations by type and year, with counts",
    route: "list",
    asked: TYPES.flatMap((type) => YEARS.map((year) => ({ type, year }))),
    document: `query List($type: OrganizationType!, $year: EDTF!) {
  organizations(where: { type: { eq: $type }, established: { gte: $year } }, orderBy: [{ name: ASC }], first: 50) {
    totalCount
    nodes {
      id
      name
      type
      established { edtf }
      partyTo { totalCount }
    }
  }
}`,
  },
];
