/** The types by which entities tell of their centrality. */
import { type ClassType, Float, ID, Int } from "type-graphql";
import { defineInput, defineObject, type FieldSpec } from "./define.js";
import { SortEnum } from "./enums.js";

const required = true;

const DESCRIPTIONS = {
  degree: "How many relationships it has in the whole dataset.",
  pageRank: "Its PageRank (damping 0.85): high where what it is related to is central itself. Of all entities these add up to 1.",
  betweenness:
    "The share of the shortest paths between any two other entities that lead over it: 0 to 1. Null in a graph too large for it, see `scope`.",
  community:
    "The community that it is in: a group with more relationships within than to others (Louvain). Called by the id of its member with the highest PageRank.",
} as const;

/** `Entity.centrality`. */
export function centralityField(): FieldSpec {
  const centrality = defineObject(
    "Centrality",
    "How central an entity is: worked out from all published relationships, not stated by any source. Two entities count as tied once, whatever the number and direction of their relationships.",
    {
      degree: { type: () => Int, required, description: DESCRIPTIONS.degree },
      pageRank: { type: () => Float, required, description: DESCRIPTIONS.pageRank },
      betweenness: { type: () => Float, description: DESCRIPTIONS.betweenness },
      community: { type: () => ID, required, description: DESCRIPTIONS.community },
      scope: { type: () => String, required, description: "Of what it is, such as `the whole dataset, version 7`: never of a viewpoint." },
    },
  );
  return {
    type: () => centrality,
    description:
      "How central it is in the whole dataset, whatever the viewpoint; `degree` beside it is live in the viewpoint. Null where it is not worked out, or not yet after a publication: `dataset { centralityScope }` tells.",
  };
}

/** The filter on centrality. */
export const defineCentralityWhere = (filters: Readonly<Record<"id" | "int" | "float", ClassType>>): ClassType =>
  defineInput("CentralityWhere", "By how central an entity is in the whole dataset. All given conditions must hold.", {
    degree: { type: () => filters.int, description: DESCRIPTIONS.degree },
    pageRank: { type: () => filters.float, description: DESCRIPTIONS.pageRank },
    betweenness: { type: () => filters.float, description: DESCRIPTIONS.betweenness },
    community: { type: () => filters.id, description: DESCRIPTIONS.community },
  });

/** The order by centrality; one for all kinds. */
export const CentralityOrder = defineInput("CentralityOrder", "A measure of centrality to sort by: exactly one of these.", {
  degree: { type: () => SortEnum, description: DESCRIPTIONS.degree },
  pageRank: { type: () => SortEnum, description: DESCRIPTIONS.pageRank },
  betweenness: { type: () => SortEnum, description: DESCRIPTIONS.betweenness },
  community: { type: () => SortEnum, description: DESCRIPTIONS.community },
});
