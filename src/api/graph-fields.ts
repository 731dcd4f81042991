/** The root fields about the relationships between things: paths, neighborhoods, what things share, what happened. */
import { ID, Int } from "type-graphql";
import { defineObject, type FieldSpecs, type RootField } from "./define.js";
import type { EntityTypes } from "./entities.js";
import { defineEnum, DirectionEnum } from "./enums.js";
import { viewpointArguments } from "./values.js";

const required = true;

/** What a search goes through. */
const reachArguments = ({ enums }: EntityTypes): FieldSpecs => ({
  verbs: { type: () => [enums.verb], description: "Only along relationships of these verbs." },
  notVerbs: { type: () => [enums.verb], description: "Along relationships of no such verb." },
  kinds: { type: () => [enums.kind], description: "Only by way of entities of these kinds. The entities asked for may be of any." },
  notKinds: { type: () => [enums.kind], description: "By way of no entity of these kinds." },
  places: {
    type: () => Boolean,
    defaultValue: false,
    description:
      "Whether to go through cities, regions and countries too: nearly everything lies in some place. A place named in `kinds` is asked for.",
  },
});

/** The root fields about the relationships between things. */
export function graphFields(types: EntityTypes): Readonly<Record<string, RootField>> {
  return { paths: pathsField(types), neighborhood: neighborhoodField(types) };
}

function pathsField(types: EntityTypes): RootField {
  const { entity, relationship } = types;
  const direction = defineEnum("PathDirection", "Which way a path may go along a relationship.", {
    ANY: "Either way.",
    FORWARD: "From the subject to the object only; along a symmetric verb either way.",
  });
  const step = defineObject("PathStep", "A step of a path: from an entity to the next.", {
    from: { type: () => entity, required, description: "Where it begins." },
    to: { type: () => entity, required, description: "Where it leads." },
    edges: {
      type: () => [relationship],
      required,
      description:
        "Every relationship in view by which the step can go (of the verbs and in the direction asked for), by verb, then by id.",
    },
  });
  const path = defineObject("Path", "A way from one entity to another: a sequence of entities, none twice, each related to the next.", {
    length: { type: () => Int, required, description: "How many steps it has; 0 where both ends are one entity." },
    nodes: { type: () => [entity], required, description: "Its entities in order, both ends included." },
    steps: { type: () => [step], required, description: "Its steps, each with the relationships that it can go along." },
  });
  const paths = defineObject("Paths", "How entities are connected, and how far was looked.", {
    paths: {
      type: () => [path],
      required,
      description: "The paths, the shortest first, those of one length by the ids of their entities.",
    },
    searchedTo: {
      type: () => Int,
      required,
      description: "The length up to which every path was looked at: no other path of at most this length exists, unless `k` are listed.",
    },
    complete: {
      type: () => Boolean,
      required,
      description:
        "Whether nothing that was asked for can be missing. True: `k` paths are listed, or there are no more up to `maxLength`. False: the surroundings are too dense to look further than `searchedTo`; restrict verbs or kinds.",
    },
  });
  const ends = (which: string): FieldSpecs[string] => ({
    type: () => [ID],
    required,
    description: `The entities ${which}, one of which a path has as its end and no other on the way: 1 to 50 ids; those of nothing in view count for nothing.`,
  });
  return {
    type: () => paths,
    nullable: false,
    description:
      "How entities are connected: the `k` shortest paths from one of some entities to one of others. Each step shows its relationships with their citations.",
    arguments: {
      from: ends("at the start"),
      to: ends("at the end"),
      k: { type: () => Int, defaultValue: 1, description: "How many paths at most, 1 to 100. Parallel relationships are one path." },
      maxLength: { type: () => Int, defaultValue: 6, description: "The most steps that a path may have, 0 to 6." },
      shortestOnly: {
        type: () => Boolean,
        defaultValue: false,
        description: "Whether to list none longer than the shortest (of which `k` at most).",
      },
      direction: { type: () => direction, defaultValue: "ANY", description: "Which way it may go along a relationship." },
      ...reachArguments(types),
      ...viewpointArguments,
    },
  };
}

function neighborhoodField(types: EntityTypes): RootField {
  const { entity, relationship, enums } = types;
  const node = defineObject("NeighborhoodNode", "An entity of a neighborhood.", {
    node: { type: () => entity, required, description: "The entity." },
    distance: { type: () => Int, required, description: "By how many relationships it is away from the root, among those shown." },
  });
  const total = defineObject(
    "NeighborhoodTotal",
    "How many relationships lie behind one verb and direction of an entity, and how many of them are shown.",
    {
      of: { type: () => entity, required, description: "The entity; those at the greatest distance are not gone through, and have none." },
      verb: { type: () => enums.verb, required, description: "The verb." },
      direction: { type: () => DirectionEnum, required, description: "The direction, seen from the entity." },
      shown: { type: () => Int, required, description: "How many are shown." },
      total: {
        type: () => Int,
        required,
        description: "How many there are; `relationships(verbs, direction)` of the entity lists them all.",
      },
    },
  );
  const neighborhood = defineObject("Neighborhood", "What lies around an entity: every entity and every relationship once.", {
    root: { type: () => entity, required, description: "The entity that is asked about." },
    nodes: { type: () => [node], required, description: "The entities around it, without itself: the nearest first, then by id." },
    edges: {
      type: () => [relationship],
      required,
      description: "The relationships among them, by verb, then by id; seen from the nearer entity.",
    },
    totals: {
      type: () => [total],
      required,
      description: "What lies behind each verb and direction of every entity that was gone through.",
    },
    complete: { type: () => Boolean, required, description: "Whether every relationship of the entities gone through is shown." },
  });
  return {
    type: () => neighborhood,
    nullable: true,
    description:
      "What lies around an entity; null when there is none in view. Of each verb and direction the first by the name of the other end are shown; at most 500 relationships in all, the first of every verb before the second of any.",
    arguments: {
      id: { type: () => ID, required, description: "Its id, or a former one." },
      depth: { type: () => Int, defaultValue: 1, description: "How many relationships away, 1 to 3." },
      perVerb: {
        type: () => Int,
        defaultValue: 10,
        description: "How many relationships of each verb and direction of an entity, 1 to 50.",
      },
      ...reachArguments(types),
      kinds: { type: () => [enums.kind], description: "Only entities of these kinds." },
      notKinds: { type: () => [enums.kind], description: "No entities of these kinds." },
      places: {
        type: () => Boolean,
        defaultValue: false,
        description: "Whether to go on behind cities, regions and countries; they are shown either way.",
      },
      ...viewpointArguments,
    },
  };
}
