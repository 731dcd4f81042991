/** The types of values: dates, names, texts, identifiers, counts; and of what bears them: statements, citations, sources. */
import { GraphQLLocalDate } from "graphql-scalars";
import { type ClassType, createUnionType, ID, Int } from "type-graphql";
import type { Model } from "../model/index.js";
import { defineInterface, defineObject, type FieldSpecs } from "./define.js";
import { defineFacetFields } from "./facet-types.js";
import {
  BasisEnum,
  CertaintyEnum,
  CountQualifierEnum,
  DirectionEnum,
  IdentifiesEnum,
  IdentifierStatusEnum,
  NameTypeEnum,
  RankEnum,
  SchemeEnum,
  SourceTypeEnum,
  ValueStateEnum,
} from "./enums.js";
import { Cursor, EDTF } from "./scalars.js";

/** The argument by which one asks what some layers state. */
export const layersArgument: FieldSpecs = {
  layers: {
    type: () => [String],
    description: "Only what these layers state. Holds for everything below; absent inherits, null lifts. `dataset.layers` lists them.",
  },
};

/** The arguments that every field has which returns entities, edges or statements; they hold for all below it. */
export const viewpointArguments: FieldSpecs = {
  asOf: { type: () => EDTF, description: "Only what held at this time (EDTF). Holds for everything below; absent inherits, null lifts." },
  certainty: {
    type: () => CertaintyEnum,
    defaultValue: "POSSIBLE",
    description: "How partial dates are read against `asOf`; goes with it.",
  },
  ...layersArgument,
};

/** The arguments of a page forwards. */
export const forwardArguments: FieldSpecs = {
  first: { type: () => Int, description: "How many at most, 0 to 100; 20 when neither `first` nor `last` is given." },
  after: { type: () => Cursor, description: "Behind this cursor." },
};

/** The arguments of a page in either direction. */
export const pageArguments: FieldSpecs = {
  ...forwardArguments,
  last: { type: () => Int, description: "How many at most from the end, 0 to 100. Not together with `first`." },
  before: { type: () => Cursor, description: "Before this cursor." },
};

/** What the value types need of the types derived from the model. */
export interface DerivedTypes {
  readonly entity: () => ClassType;
  readonly entityConnection: () => ClassType;
  readonly verb: object;
  readonly property: object;
  readonly metric: object;
  readonly kind: object;
}

/** The value types. */
export interface ValueTypes {
  readonly node: ClassType;
  readonly pageInfo: ClassType;
  readonly partialDate: ClassType;
  readonly name: ClassType;
  readonly statedText: ClassType;
  readonly identifier: ClassType;
  readonly observation: ClassType;
  readonly citation: ClassType;
  readonly statement: ClassType;
  readonly statementConnection: ClassType;
  readonly source: ClassType;
  readonly sourceConnection: ClassType;
  readonly relationshipCount: ClassType;
  readonly dataset: ClassType;
  /** Types that are reached only through an interface. */
  readonly implementations: readonly ClassType[];
  /** The fields of a connection that tell of the whole list. */
  readonly ofWhole: FieldSpecs;
}

const required = true;

/** The fields of a connection. */
export const connectionFields = (edge: () => ClassType, node: () => ClassType, pageInfo: () => ClassType): FieldSpecs => ({
  totalCount: { type: () => Int, required, description: "How many there are in all, whatever the page." },
  edges: { type: () => [edge()], required, description: "The page, each item with its cursor." },
  nodes: { type: () => [node()], required, description: "The page, the items alone." },
  pageInfo: { type: pageInfo, required, description: "Where the page begins and ends, and whether there is more." },
});

/** Makes the value types. */
export function defineValueTypes(model: Model, derived: DerivedTypes): ValueTypes {
  const { entity } = derived;
  const node = defineInterface("Node", "Anything with a global id: an entity, a statement or a source.", {
    id: { type: () => ID, required, description: "The id, unique in the graph and stable." },
  });

  const pageInfo = defineObject("PageInfo", "Where a page of a list begins and ends.", {
    hasNextPage: { type: () => Boolean, required, description: "Whether more comes after this page." },
    hasPreviousPage: { type: () => Boolean, required, description: "Whether something comes before this page." },
    startCursor: { type: () => Cursor, description: "The cursor of the first item." },
    endCursor: { type: () => Cursor, description: "The cursor of the last item." },
  });

  const partialDate = defineObject("PartialDate", "A date as far as it is stated.", {
    edtf: { type: () => EDTF, required, description: "In Extended Date/Time Format." },
    earliest: { type: () => GraphQLLocalDate, description: "The first day it may be; null when open or unknown." },
    latest: { type: () => GraphQLLocalDate, description: "The last day it may be; null when open or unknown." },
    text: { type: () => String, required, description: "In words, in English: “May 2009”, “since 1997”, “2016 (uncertain)”." },
  });

  const textLocator = defineObject("TextLocator", "A passage of a text.", {
    section: { type: () => String, description: "The heading under which it stands." },
    start: { type: () => Int, required, description: "Where it begins, in Unicode code points from the start of the text." },
    end: { type: () => Int, required, description: "Where it ends (exclusive)." },
    sha256: { type: () => String, required, description: "SHA-256 of the text (UTF-8) in which it is found." },
  });
  const recordLocator = defineObject("RecordLocator", "A field of a record in a data set.", {
    record: { type: () => String, required, description: "The record's id." },
    field: { type: () => String, description: "The field of the record." },
    release: { type: () => String, description: "The release of the data set." },
  });
  const pageLocator = defineObject("PageLocator", "A page.", {
    url: { type: () => String, required, description: "Its address." },
    retrieved: { type: () => EDTF, description: "When it was retrieved." },
  });
  const locator = createUnionType({
    name: "Locator",
    description: "Where in a source to look.",
    types: () => [textLocator, recordLocator, pageLocator] as const,
    resolveType: (value: { __typename?: string }) => value.__typename,
  });
  const citation = defineObject("Citation", "What bears a statement: a place in a source.", {
    source: { type: () => source, required, description: "The source." },
    locator: { type: () => locator, required, description: "Where in the source." },
    basis: { type: () => BasisEnum, required, description: "On what ground it bears the statement." },
    statedAs: { type: () => String, description: "The name, date or figure as the source writes it." },
    url: {
      type: () => String,
      description: "The source's page; where a passage is cited, with a text fragment, so that a browser scrolls to it.",
    },
    quote: { type: () => String, description: "The passage itself, where the source's text is at hand to the server; else null." },
  });

  const evidence: FieldSpecs = {
    citations: { type: () => [citation], required, description: "The places that state it." },
    statements: { type: () => [statement], required, description: "The statements behind it, best first." },
  };

  const name = defineObject("Name", "A name of an entity.", {
    value: { type: () => String, required, description: "The name." },
    language: { type: () => String, description: "Its language (BCP 47); null when it has none, as an acronym." },
    type: { type: () => NameTypeEnum, required, description: "What sort of name it is." },
    ...evidence,
  });
  const statedText = defineObject("StatedText", "A few words that are stated of an entity.", {
    value: { type: () => String, required, description: "The words." },
    language: { type: () => String, description: "Their language (BCP 47)." },
    claimant: { type: entity, description: "Who claims it, where it is a claim." },
    ...evidence,
  });
  const identifier = defineObject("Identifier", "An identifier in a public register or scheme.", {
    scheme: { type: () => SchemeEnum, required, description: "The register or scheme." },
    value: { type: () => String, required, description: "The identifier in its bare form." },
    url: { type: () => String, description: "Where the register shows it." },
    identifies: { type: () => IdentifiesEnum, required, description: "Whether it stands for the entity itself." },
    status: { type: () => IdentifierStatusEnum, required, description: "How far it has been checked." },
    ...evidence,
  });
  const observation = defineObject("Observation", "A count, as stated at some time. Observations are never reconciled with one another.", {
    metric: { type: () => derived.metric, required, description: "What is counted." },
    value: { type: () => Int, required, description: "The number." },
    qualifier: { type: () => CountQualifierEnum, required, description: "How exact it is." },
    asOf: { type: () => partialDate, description: "As of when; null when not stated." },
    place: { type: entity, description: "The place to which the count is limited." },
    scope: { type: () => String, description: "What exactly is counted, where the metric does not say it." },
    ...evidence,
  });

  const qualifier = defineObject("Qualifier", "One more thing that a statement says.", {
    name: { type: () => String, required, description: "Which: `role`, `language`, `metric`, ..." },
    value: { type: () => String, required, description: "What." },
  });
  const statement: ClassType = defineObject(
    "Statement",
    "The record of truth: one thing that one layer states of one entity.",
    {
      subject: { type: entity, description: "Of what it is stated; null when out of view." },
      verb: { type: () => derived.verb, description: "The verb, when it states a relationship." },
      property: { type: () => derived.property, description: "The property, when it states a value." },
      object: { type: entity, description: "The other end of the relationship." },
      value: { type: () => String, description: "The value, as text." },
      valueState: { type: () => ValueStateEnum, required, description: "Whether the value is known." },
      qualifiers: { type: () => [qualifier], required, description: "What else it says." },
      date: { type: () => partialDate, description: "When it holds or happened." },
      rank: { type: () => RankEnum, required, description: "How it stands among others on the same point." },
      layer: { type: () => String, required, description: "The layer that states it." },
      basis: { type: () => BasisEnum, required, description: "The strongest ground of its citations." },
      statedAs: { type: () => String, description: "The words of its first citation that has some." },
      edge: { type: () => ID, description: "The id of the edge that it supports." },
      citations: { type: () => [citation], required, description: "The places that state it." },
      derivedFrom: { type: () => [statement], required, description: "The statements from which it follows, when it is derived." },
      note: { type: () => String, description: "A curator's remark." },
    },
    [node],
  );
  const statementEdge = defineObject("StatementEdge", "A statement in a list.", {
    cursor: { type: () => Cursor, required, description: "Its place in the list." },
    node: { type: () => statement, required, description: "The statement." },
  });
  const ofWhole = defineFacetFields(model, () => partialDate);
  const statementConnection = defineObject("StatementConnection", "A list of statements.", {
    ...connectionFields(
      () => statementEdge,
      () => statement,
      () => pageInfo,
    ),
    ...ofWhole,
  });

  const source: ClassType = defineObject(
    "Source",
    "A document, a data set or a page that states things.",
    {
      type: { type: () => SourceTypeEnum, required, description: "What it is." },
      title: { type: () => String, required, description: "Its title." },
      publisher: { type: () => String, description: "Who publishes it." },
      url: { type: () => String, description: "Where to read it." },
      language: { type: () => String, description: "Its language (BCP 47)." },
      retrieved: { type: () => EDTF, description: "When it was retrieved." },
      licence: { type: () => String, description: "Its licence, where known." },
      sha256: { type: () => String, description: "SHA-256 of the text that its passages count in." },
      note: { type: () => String, description: "A curator's remark." },
      statements: {
        type: () => statementConnection,
        required,
        description: "The statements that cite it.",
        arguments: { ...forwardArguments, ...viewpointArguments },
      },
      entities: {
        type: derived.entityConnection,
        required,
        description: "The entities of which it states something.",
        arguments: { ...forwardArguments, ...viewpointArguments },
      },
    },
    [node],
  );
  const sourceEdge = defineObject("SourceEdge", "A source in a list.", {
    cursor: { type: () => Cursor, required, description: "Its place in the list." },
    node: { type: () => source, required, description: "The source." },
  });
  const sourceConnection = defineObject(
    "SourceConnection",
    "A list of sources.",
    connectionFields(
      () => sourceEdge,
      () => source,
      () => pageInfo,
    ),
  );

  const relationshipCount = defineObject("RelationshipCount", "How many relationships an entity has by one verb in one direction.", {
    verb: { type: () => derived.verb, required, description: "The verb." },
    direction: { type: () => DirectionEnum, required, description: "The direction, seen from the entity." },
    count: { type: () => Int, required, description: "How many." },
  });

  const count = defineObject("Count", "A number of something.", {
    key: { type: () => String, required, description: "Of what." },
    count: { type: () => Int, required, description: "How many." },
  });
  const layer = defineObject("Layer", "A body of statements that comes from one effort, with its own sources.", {
    name: { type: () => String, required, description: "The name by which `layers` asks for it." },
    title: { type: () => String, required, description: "Its title." },
    description: { type: () => String, required, description: "What it holds." },
    asOf: { type: () => EDTF, description: "As of when it holds; null when not known." },
    statements: { type: () => Int, required, description: "How many statements it has." },
    synthetic: { type: () => Boolean, required, description: "Whether what it says is made up, for measuring." },
  });
  const dataset = defineObject("Dataset", "What is published: its version and how much there is.", {
    version: { type: () => Int, required, description: "Raised by one at each publication." },
    contentHash: { type: () => String, required, description: "SHA-256 over all that is published: equal content, equal hash." },
    importedAt: { type: () => String, required, description: "When it was published (ISO 8601)." },
    layers: { type: () => [layer], required, description: "The layers, in order of preference." },
    kinds: { type: () => [count], required, description: "How many entities of each kind." },
    verbs: { type: () => [count], required, description: "How many relationships of each verb." },
    entities: { type: () => Int, required, description: "How many entities." },
    edges: { type: () => Int, required, description: "How many relationships." },
    statements: { type: () => Int, required, description: "How many statements." },
    citations: { type: () => Int, required, description: "How many citations." },
    sources: { type: () => Int, required, description: "How many sources." },
    centralityScope: { type: () => String, required, description: "Of what `centrality` tells, or why it is null." },
  });

  return {
    node,
    pageInfo,
    partialDate,
    name,
    statedText,
    identifier,
    observation,
    citation,
    statement,
    statementConnection,
    source,
    sourceConnection,
    relationshipCount,
    dataset,
    implementations: [statement, source],
    ofWhole,
  };
}
