/** The root fields that find things by what a person types, and their types. */
import { type ClassType, Float, ID, Int } from "type-graphql";
import { defineInput, defineObject, type FieldSpecs, type RootField } from "./define.js";
import type { EntityTypes } from "./entities.js";
import { defineEnum } from "./enums.js";
import { MATCHES } from "../query/index.js";
import { Cursor } from "./scalars.js";
import { connectionFields, pageArguments, viewpointArguments } from "./values.js";

const required = true;

const MatchEnum = defineEnum(
  "SearchMatch",
  "How something was found, the best first.",
  Object.fromEntries(Object.entries(MATCHES).map(([match, { description }]) => [match, description])),
);

/** Makes `search`, `suggest`, `reconcile` and `lawByCitation`. */
export function searchFields(types: EntityTypes): Readonly<Record<string, RootField>> {
  const kinds: FieldSpecs = { kinds: { type: () => [types.kindEnum], description: "Only of these kinds." } };
  const where = types.lists.get("entities")?.where;
  const law = types.kinds.get("Law");
  const connection = defineSearchConnection(types);
  const search: RootField = {
    type: () => connection,
    nullable: false,
    description:
      "Entities of any kind whose names or texts match what a person types, the best first. The case and accents of letters do not matter; words may be unfinished, inflected (Italian, English, Spanish) or misspelt by a letter or two. An id, an identifier (`https://ror.org/02be6w209`) and the citation of a law (`L. 451/97`) find what they stand for. Only the best thousand are listed and counted.",
    arguments: {
      query: {
        type: () => String,
        required,
        description: "What to look for: at least one letter or digit, at most 2,000 characters. Nothing in it is syntax.",
      },
      ...kinds,
      ...(where === undefined ? {} : { where: { type: () => where, description: "Only these." } }),
      ...pageArguments,
      ...viewpointArguments,
    },
  };
  return {
    search,
    suggest: suggestField(types, kinds),
    reconcile: reconcileField(types),
    ...(law === undefined ? {} : { lawByCitation: lawField(law) }),
  };
}

function defineSearchConnection({ values, entity }: EntityTypes): ClassType {
  const edge = defineObject("SearchEdge", "Something that was found.", {
    cursor: { type: () => Cursor, required, description: "Its place in the list." },
    score: {
      type: () => Float,
      required,
      description:
        "How well it matches, from 0 to 1; comparable between searches. It depends on the text and the name alone, not on what else the graph holds.",
    },
    match: { type: () => MatchEnum, required, description: "How it was found." },
    matchedName: { type: () => values.name, description: "The name that matches best; null when it was found otherwise." },
    matchedText: {
      type: () => values.statedText,
      description: "The text that matches best, such as a purpose or a law's title; null when it was found otherwise.",
    },
    node: { type: () => entity, required, description: "The entity." },
  });
  return defineObject("SearchConnection", "What was found, the best first.", {
    ...connectionFields(
      () => edge,
      () => entity,
      () => values.pageInfo,
    ),
    ...values.ofWhole,
  });
}

function suggestField({ entity, kindEnum }: EntityTypes, kinds: FieldSpecs): RootField {
  const suggestion = defineObject("Suggestion", "What a person may mean who is still typing.", {
    id: { type: () => ID, required, description: "The id of the entity." },
    name: { type: () => String, required, description: "Its best name." },
    matchedName: { type: () => String, required, description: "The name that has the words typed." },
    kind: { type: () => kindEnum, required, description: "Its kind." },
    hint: { type: () => String, required, description: "What tells it from others of the same name: its kind, and the place where it is." },
    node: { type: () => entity, required, description: "The entity." },
  });
  return {
    type: () => [suggestion],
    nullable: false,
    description:
      "What a person may mean who is still typing: the entities of which some name has the words typed, the last of them unfinished. What has fewer than two letters suggests nothing.",
    arguments: {
      prefix: { type: () => String, required, description: "What is typed so far, without regard to case and accents." },
      ...kinds,
      first: { type: () => Int, defaultValue: 10, description: "How many at most, up to 50." },
      ...viewpointArguments,
    },
  };
}

function reconcileField({ entity, kindEnum }: EntityTypes): RootField {
  const query = defineInput("ReconciliationQuery", "A name of one's own data, whose entity is sought.", {
    name: { type: () => String, required, description: "The name, an acronym or an identifier." },
    kind: { type: () => kindEnum, description: "The kind that it should be of. Candidates of other kinds are shown with fewer points." },
    country: {
      type: () => String,
      description:
        "The country in which it should be: a name in any language, a code of ISO 3166-1, or an id. Candidates known to be elsewhere have fewer points.",
    },
    limit: { type: () => Int, description: "How many candidates at most, 1 to 25; 5 when not given." },
  });
  const candidate = defineObject("ReconciliationCandidate", "An entity that a name may mean.", {
    entity: { type: () => entity, required, description: "The entity." },
    score: {
      type: () => Int,
      required,
      description: "From 0 to 100: how far it is likely to be meant. It orders candidates and is no probability.",
    },
    match: {
      type: () => Boolean,
      required,
      description:
        "Whether it can be taken without a look: it has 85 points or more, no other candidate comes within 15, and what was given is its very name, acronym or identifier and not only alike.",
    },
    reasons: { type: () => [String], required, description: "What speaks for it, and against it." },
  });
  return {
    type: () => [[candidate]],
    nullable: false,
    description:
      "For each of many names the entities that it may mean, the likeliest first, with reasons. `/reconcile` answers the same to OpenRefine (Reconciliation Service API).",
    arguments: { queries: { type: () => [query], required, description: "At most 50 names." }, ...viewpointArguments },
  };
}

const lawField = (law: ClassType): RootField => ({
  type: () => law,
  nullable: true,
  description:
    "The Italian law or decree that a citation means, as people write it: “L. 451/97”, “legge 23 dicembre 1997, n. 451”, “D.P.R. 103/2007”, “art. 2 L.R. Toscana 31/2000”. Null when there is none in view, when the citation may mean several, or when it is none.",
  arguments: {
    citation: { type: () => String, required, description: "The citation: number and year, and type and region where they are given." },
    ...viewpointArguments,
  },
});
