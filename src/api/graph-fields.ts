/** The root fields about the relationships between things: paths, neighborhoods, what things share, what happened. */
import { Float, ID, Int } from "type-graphql";
import { defineObject, type FieldSpecs, type RootField } from "./define.js";
import type { EntityTypes } from "./entities.js";
import { CertaintyEnum, defineEnum, DirectionEnum } from "./enums.js";
import { Cursor, EDTF } from "./scalars.js";
import { connectionFields, layersArgument, pageArguments, viewpointArguments } from "./values.js";

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
  return {
    paths: pathsField(types),
    neighborhood: neighborhoodField(types),
    commonNeighbors: commonNeighborsField(types),
    similar: similarField(types),
    subgraph: subgraphField(types),
    timeline: timelineField(types),
    changes: changesField(types),
  };
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
  const foundEnds = (argument: string): FieldSpecs[string] => ({
    type: () => [entity],
    required,
    description: `The entities in view that \`${argument}\` names, by id. Empty where its ids name nothing, as when one is mistyped: then there is no path, whatever is connected.`,
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
        "Whether nothing that was asked for can be missing; look at `from` and `to` for whether anything was. True: `k` paths are listed, or there are no more up to `maxLength`. False: the surroundings are too dense to look further than `searchedTo`; restrict kinds (those of a hub above all), or ask for a smaller `maxLength`.",
    },
    from: foundEnds("from"),
    to: foundEnds("to"),
  });
  const ends = (which: string): FieldSpecs[string] => ({
    type: () => [ID],
    required,
    description: `The entities ${which}, one of which a path has as its end and no other on the way: 1 to 50 ids; those of nothing in view count for nothing (the answer's \`from\` and \`to\` show what was found).`,
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

function commonNeighborsField(types: EntityTypes): RootField {
  const { entity, relationship } = types;
  const neighbor = defineObject("CommonNeighbor", "An entity that is related to all of some others.", {
    node: { type: () => entity, required, description: "The entity." },
    edges: {
      type: () => [relationship],
      required,
      description: "Every relationship that leads to it from one of those asked for, seen from there.",
    },
  });
  const common = defineObject("CommonNeighbors", "What some entities are all related to.", {
    totalCount: { type: () => Int, required, description: "How many there are in all." },
    neighbors: {
      type: () => [neighbor],
      required,
      description: "The first of them: those with the fewest relationships first, as they say most, then by id.",
    },
  });
  return {
    type: () => common,
    nullable: false,
    description:
      "What several entities are all directly related to, with the relationships that lead there. None when an id is of nothing in view.",
    arguments: {
      ids: { type: () => [ID], required, description: "The entities: 2 to 20 ids." },
      first: { type: () => Int, defaultValue: 20, description: "How many at most, 0 to 100." },
      ...reachArguments(types),
      ...viewpointArguments,
    },
  };
}

function similarField(types: EntityTypes): RootField {
  const { entity, enums } = types;
  const similar = defineObject("SimilarEntity", "An entity that shares neighbors with another.", {
    node: { type: () => entity, required, description: "The entity." },
    score: {
      type: () => Float,
      required,
      description:
        "How much they share, after Adamic and Adar (2003): each shared neighbor counts 1 / ln(number of its own neighbors), so that one with few counts more. Computed, not stated.",
    },
    shared: { type: () => [entity], required, description: "The reason: the neighbors that they share, those that count most first." },
  });
  return {
    type: () => [similar],
    nullable: true,
    description:
      "Entities that share most neighbors with one, the most similar first, then by id; null when it is not in view. Neighbors with more than 10,000 relationships are left out, and of more than 1,000 neighbors those with the fewest relationships count.",
    arguments: {
      id: { type: () => ID, required, description: "Its id, or a former one." },
      first: { type: () => Int, defaultValue: 10, description: "How many at most, 0 to 100." },
      ofKinds: { type: () => [enums.kind], description: "Which kinds of entity to compare with; its own kind when not given." },
      ...reachArguments(types),
      ...viewpointArguments,
    },
  };
}

function subgraphField(types: EntityTypes): RootField {
  const { entity, relationship, enums } = types;
  const subgraph = defineObject("Subgraph", "Some entities, and how they are related to one another.", {
    nodes: { type: () => [entity], required, description: "The entities that are in view, by id." },
    edges: {
      type: () => [relationship],
      required,
      description: "All relationships in view among them, by verb, then by id; seen from the subject.",
    },
  });
  return {
    type: () => subgraph,
    nullable: false,
    description: "All relationships among some entities.",
    arguments: {
      ids: { type: () => [ID], required, description: "The entities: 1 to 200 ids; those of nothing in view count for nothing." },
      verbs: { type: () => [enums.verb], description: "Only relationships of these verbs." },
      notVerbs: { type: () => [enums.verb], description: "No relationships of these verbs." },
      ...viewpointArguments,
    },
  };
}

function timelineField(types: EntityTypes): RootField {
  const { entity, enums, values } = types;
  const entry = defineObject("TimelineEntry", "Something that happened or held, as one statement says it.", {
    date: { type: () => values.partialDate, required, description: "When: its date as stated, a period where it held for one." },
    about: { type: () => entity, required, description: "To what it happened: the entity asked about, or one that it is related to." },
    verb: { type: () => enums.verb, description: "The verb, where it is a relationship." },
    property: { type: () => enums.property, description: "The property, where it is a value: an establishment, a name, a count." },
    direction: { type: () => DirectionEnum, description: "The direction of the relationship, seen from `about`." },
    other: { type: () => entity, description: "The other end of the relationship." },
    statement: { type: () => values.statement, required, description: "The statement that says it, with its citations." },
  });
  const edge = defineObject("TimelineEdge", "An entry of a timeline.", {
    cursor: { type: () => Cursor, required, description: "Its place in the list." },
    node: { type: () => entry, required, description: "The entry." },
  });
  const timeline = defineObject(
    "TimelineConnection",
    "What happened, by date.",
    connectionFields(
      () => edge,
      () => entry,
      () => values.pageInfo,
    ),
  );
  return {
    type: () => timeline,
    nullable: false,
    description:
      "What happened to an entity and around it, one entry for each dated statement: what is stated of itself, its relationships, and around it what is stated of the entities that it is related to. In the order of the first day on which it may have begun (or ended, where only that is known), then of the last such day, then of the statement's id. What has no date is left out. Empty when the entity is not in view.",
    arguments: {
      id: { type: () => ID, required, description: "Its id, or a former one." },
      around: {
        type: () => Boolean,
        defaultValue: true,
        description:
          "Whether what is stated of the entities that it is related to belongs to it; their relationships with others never do.",
      },
      verbs: { type: () => [enums.verb], description: "Around it: only entities that it is related to by these verbs." },
      notVerbs: { type: () => [enums.verb], description: "Around it: not by these verbs." },
      kinds: { type: () => [enums.kind], description: "Around it: only entities of these kinds." },
      notKinds: { type: () => [enums.kind], description: "Around it: no entities of these kinds." },
      places: { type: () => Boolean, defaultValue: false, description: "Around it: whether cities, regions and countries belong to it." },
      ...pageArguments,
      ...viewpointArguments,
    },
  };
}

function changesField(types: EntityTypes): RootField {
  const { relationship, enums } = types;
  const list = defineObject("ChangeList", "Relationships that changed alike.", {
    totalCount: { type: () => Int, required, description: "How many there are in all." },
    edges: {
      type: () => [relationship],
      required,
      description: "The first of them: by the beginning of `since`, unknown ones last, then by verb and id.",
    },
  });
  const changes = defineObject("Changes", "What differs between two times.", {
    begun: { type: () => list, required, description: "What held at the later time and not at the earlier, as it was then." },
    ended: { type: () => list, required, description: "What held at the earlier time and not at the later, as it was then." },
    unchanged: { type: () => list, required, description: "What held at both, as it was at the later." },
  });
  return {
    type: () => changes,
    nullable: true,
    description:
      "Which relationships of an entity, or of all members of a network, began, ended or went on between two times; null when the entity is not in view. Under POSSIBLE an undated relationship holds at any time, under CERTAIN at none.",
    arguments: {
      id: { type: () => ID, required, description: "Its id, or a former one." },
      from: { type: () => EDTF, required, description: "The earlier time (EDTF): `asOf` of one of the two views." },
      to: { type: () => EDTF, required, description: "The later time (EDTF)." },
      certainty: { type: () => CertaintyEnum, defaultValue: "POSSIBLE", description: "How partial dates are read at both times." },
      ofMembers: {
        type: () => Boolean,
        defaultValue: false,
        description: "Whether to compare the relationships of all that were its members at either time, in place of its own.",
      },
      verbs: { type: () => [enums.verb], description: "Only relationships of these verbs." },
      notVerbs: { type: () => [enums.verb], description: "No relationships of these verbs." },
      first: { type: () => Int, defaultValue: 20, description: "How many of each at most, 0 to 100." },
      ...layersArgument,
    },
  };
}
