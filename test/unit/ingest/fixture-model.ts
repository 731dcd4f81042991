import { definition, resolveModel, type Model } from "../../../src/model/index.js";

/** The model with one kind, one verb and one metric more: adding them takes no other edit. */
export const fixtureModel: Model = resolveModel({
  ...definition,
  kinds: {
    ...definition.kinds,
    School: {
      prefixes: ["sch"],
      plural: "schools",
      description: "A school.",
      term: "schema:School",
      types: { PRIMARY: "A primary school." },
      properties: { opened: { value: "DATE", term: "dct:created", description: "When it opened." } },
    },
  },
  verbs: {
    ...definition.verbs,
    TEACHES: {
      nature: "STATE",
      term: "schema:teaches",
      subject: { kinds: ["School"], field: "teaches", description: "What it teaches." },
      object: { kinds: ["Topic"], field: "taughtBy", description: "Where it is taught." },
      qualifiers: { hours: { value: "INTEGER", description: "Hours a week." } },
    },
  },
  metrics: { ...definition.metrics, PUPILS: "Pupils." },
});

/** A seed file that uses them. */
export const FIXTURE_ENTITIES = `  sch:one:
    kind: School
    names: { value: School One, at: 1-2 }
    type: { value: PRIMARY, at: 1-2 }
    opened: { value: 1990, at: 1-2 }
    observations: { metric: PUPILS, value: 300, at: 1-2 }
    teaches: { to: top:rights, hours: 2, date: 2001/.., at: 1-2 }
  top:rights:
    kind: Topic
    names: { value: Rights, at: 1-2 }
`;
