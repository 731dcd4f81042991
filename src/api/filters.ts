/** The inputs of filters and orders, derived from the model. */
import { type ClassType, Float, ID, Int } from "type-graphql";
import {
  alikeKinds,
  alsoFilter,
  type Kind,
  type Model,
  type Property,
  type QualifierDefinition,
  type RelationshipField,
} from "../model/index.js";
import { CentralityOrder, defineCentralityWhere } from "./centrality-types.js";
import { defineInput, type FieldSpec, type FieldSpecs } from "./define.js";
import { BasisEnum, CertaintyEnum, DirectionEnum, IsStatedEnum, RankEnum, SortEnum } from "./enums.js";
import type { ModelEnums } from "./model-enums.js";
import { EDTF } from "./scalars.js";

const isStated: FieldSpecs = {
  isStated: { type: () => IsStatedEnum, description: "Whether there is a value, none by statement, or it is not known." },
};

const exact = (type: () => object): FieldSpecs => ({
  eq: { type, description: "Equal." },
  in: { type: () => [type()], description: "Equal to one of these." },
});

const compared = (type: () => object): FieldSpecs => ({
  lt: { type, description: "Less; of dates: before this period begins." },
  lte: { type, description: "Less or equal; of dates: not after this period." },
  gt: { type, description: "Greater; of dates: after this period ends." },
  gte: { type, description: "Greater or equal; of dates: not before this period." },
});

/** Filters that every schema has. */
export interface BasicFilters {
  readonly id: ClassType;
  readonly string: ClassType;
  readonly int: ClassType;
  readonly centrality: ClassType;
  readonly date: ClassType;
  readonly boolean: ClassType;
  readonly rank: ClassType;
  readonly basis: ClassType;
  /** The filter on an enum, as the type of a field; it is made at once, for TypeGraphQL must know it before it builds. */
  readonly ofEnum: (name: string, type: () => object) => () => ClassType;
}

/** Makes the filters on single values. */
export function defineBasicFilters(): BasicFilters {
  const made = new Map<string, ClassType>();
  const ofEnum = (name: string, type: () => object): (() => ClassType) => {
    const known =
      made.get(name) ?? defineInput(`${name}Filter`, `Compares a ${name}. All given operators must hold.`, { ...exact(type), ...isStated });
    made.set(name, known);
    return () => known;
  };
  const id = defineInput(
    "IdFilter",
    "Compares an id. All given operators must hold.",
    exact(() => ID),
  );
  const int = defineInput("IntFilter", "Compares a whole number. All given operators must hold.", {
    ...exact(() => Int),
    ...compared(() => Int),
    ...isStated,
  });
  const float = defineInput("FloatFilter", "Compares a number. All given operators must hold.", {
    ...exact(() => Float),
    ...compared(() => Float),
    ...isStated,
  });
  return {
    id,
    int,
    centrality: defineCentralityWhere({ id, int, float }),
    string: defineInput("StringFilter", "Compares a text, without regard to case and accents. All given operators must hold.", {
      ...exact(() => String),
      contains: { type: () => String, description: "Contains this text." },
      startsWith: { type: () => String, description: "Starts with this text." },
      words: { type: () => String, description: "Contains each of these words, whole, in any order." },
      ...isStated,
    }),
    date: defineInput("DateFilter", "Compares a partial date with a period, by day. All given operators must hold.", {
      eq: { type: () => EDTF, description: "POSSIBLE: may lie in this period; CERTAIN: lies wholly in it." },
      ...compared(() => EDTF),
      certainty: {
        type: () => CertaintyEnum,
        defaultValue: "POSSIBLE",
        description: "Whether it suffices that the comparison may hold. Under NOT it turns over.",
      },
      ...isStated,
    }),
    boolean: defineInput("BooleanFilter", "Compares a truth value.", { eq: { type: () => Boolean, description: "Equal." }, ...isStated }),
    rank: ofEnum("Rank", () => RankEnum)(),
    basis: ofEnum("Basis", () => BasisEnum)(),
    ofEnum,
  };
}

/** AND, OR, NOT of an input that names itself. */
export const combinators = (self: () => ClassType): FieldSpecs => ({
  AND: { type: () => [self()], description: "All of these; true when empty." },
  OR: { type: () => [self()], description: "Any of these; false when empty." },
  NOT: { type: self, description: "Not this: true also where it is unknown." },
});

/** What derived inputs need to know. */
export interface FilterContext {
  readonly model: Model;
  readonly filters: BasicFilters;
  readonly kindEnum: object;
  readonly verbEnum: object;
  /** The enum of the `type` property of a kind. */
  readonly enumOf: ModelEnums["of"];
  /** The quantifiers over relationships that lead to a type of node. */
  readonly relationshipsTo: (nodeType: string) => ClassType;
  /** The quantifiers over statements. */
  readonly statements: () => ClassType;
}

function propertyFilter(context: FilterContext, kind: Kind, property: Property): FieldSpec | undefined {
  const { filters } = context;
  const description = `By: ${property.description}`;
  switch (property.value) {
    case "TEXT":
    case "STRING":
      return { type: () => filters.string, description };
    case "INTEGER":
      return { type: () => filters.int, description };
    case "DATE":
      return { type: () => filters.date, description };
    case "ENUM": {
      const { name, type } = context.enumOf(kind, property);
      return { type: filters.ofEnum(name, () => type), description };
    }
    default:
      return undefined;
  }
}

/** The relationship fields that all of these kinds have. */
const relationshipsOf = (kinds: readonly Kind[]): readonly RelationshipField[] => {
  const [first, ...others] = kinds;
  return [...(first?.relationshipFields.values() ?? [])].filter((field) => others.every((kind) => kind.relationshipFields.has(field.name)));
};

const propertiesOf = (kinds: readonly Kind[]): readonly Property[] => {
  const [first, ...others] = kinds;
  return [...(first?.properties.values() ?? [])].filter((property) => others.every((kind) => kind.properties.has(property.name)));
};

/** The filter on entities of some kinds: what all of them have, and for several kinds a part for each of them alone. */
export function defineEntityWhere(
  context: FilterContext,
  name: string,
  kinds: readonly Kind[],
  parts: ReadonlyMap<string, () => ClassType>,
): ClassType {
  const { filters } = context;
  const fields: Record<string, FieldSpec> = {
    ...combinators(() => self),
    id: { type: () => filters.id, description: "By id." },
    name: { type: () => filters.string, description: "By any of its names, in any language." },
    sourceCount: { type: () => filters.int, description: "By the number of sources that speak of it." },
    citationCount: { type: () => filters.int, description: "By the number of citations that speak of it." },
    centrality: { type: () => filters.centrality, description: "By how central it is in the whole dataset." },
    statements: { type: context.statements, description: "By the statements of which it is the subject or the object." },
    relationships: { type: () => context.relationshipsTo("Entity"), description: "By its relationships, whatever the verb." },
    within: {
      type: () => ID,
      description: "Only what lies within this: by one or several steps of PART_OF and LOCATED_IN. A former id serves as well.",
    },
    inCountry: { type: () => filters.id, description: "By a country in which it lies, as the facet COUNTRY counts them." },
    onTopic: { type: () => filters.id, description: "By a topic that it concerns, as the facet TOPIC counts them." },
  };
  const [kind] = kinds;
  for (const property of propertiesOf(kinds)) {
    // A type's values are those of one kind or of kinds alike; of unlike kinds each part has its own.
    if (kind === undefined || (property.value === "ENUM" && new Set(kinds.map((one) => context.enumOf(one, property).name)).size > 1))
      continue;
    const filter = propertyFilter(context, kind, property);
    if (filter !== undefined) fields[property.name] = filter;
  }
  for (const { name: field, nodeType, description } of relationshipsOf(kinds))
    fields[field] = { type: () => context.relationshipsTo(nodeType), description: `By: ${description}` };
  if (kinds.length > 1) {
    fields["kind"] = { type: filters.ofEnum("Kind", () => context.kindEnum), description: "By kind." };
    for (const one of kinds) {
      const part = parts.get(one.name);
      if (part !== undefined) fields[one.singular] = { type: part, description: `Only of kind ${one.name}, and this holds.` };
    }
  } else if (kind !== undefined) {
    for (const alike of alikeKinds(context.model, kind)) {
      fields[alsoFilter(alike)] = {
        type: () => Boolean,
        description: `Whether to list ${alike.plural} too, which are ${kind.plural} as well. Counts only at the top of \`where\`.`,
      };
    }
  }
  if (kinds.some((one) => one.properties.has("registerStatus"))) {
    fields["alsoWithdrawn"] = {
      type: () => Boolean,
      description: "Whether to list what a register has withdrawn as well. Counts only at the top of `where`.",
    };
  }
  const self = defineInput(
    name,
    `Which ${kinds.length === 1 && kind !== undefined ? kind.plural : "entities"}. All given conditions must hold; an empty input is no condition.`,
    fields,
  );
  return self;
}

/** Quantifiers over things that a filter says something of. */
export const defineQuantifiers = (prefix: string, things: string, where: () => ClassType): ClassType => {
  const count = defineInput(`${prefix}Count`, `How many ${things} there are. All given comparisons must hold.`, {
    where: { type: where, description: "Only these are counted; all when not given." },
    ...exact(() => Int),
    ...compared(() => Int),
  });
  return defineInput(
    `${prefix}Quantifiers`,
    `What must hold of its ${things}, as far as they are in view. All given conditions must hold. An empty filter is satisfied by any; what is not known does not satisfy.`,
    {
      some: { type: where, description: "At least one satisfies this. False where there is none." },
      all: { type: where, description: "Each one satisfies this. True where there is none." },
      none: { type: where, description: "Not one satisfies this: NOT `some`. True where there is none." },
      single: { type: where, description: "Exactly one satisfies this." },
      count: { type: () => count, description: "How many satisfy a filter." },
    },
  );
};

/** The order of entities of some kinds. */
export function defineEntityOrder(name: string, kinds: readonly Kind[], relationshipCount: () => ClassType): ClassType {
  const fields: Record<string, FieldSpec> = {
    name: { type: () => SortEnum, description: "By name." },
    id: { type: () => SortEnum, description: "By id." },
    sourceCount: { type: () => SortEnum, description: "By the number of sources." },
    citationCount: { type: () => SortEnum, description: "By the number of citations." },
    degree: { type: () => SortEnum, description: "By the number of relationships in view." },
    relationshipCount: { type: relationshipCount, description: "By the number of relationships of one verb in view." },
    centrality: { type: () => CentralityOrder, description: "By how central it is in the whole dataset." },
  };
  for (const property of propertiesOf(kinds)) {
    // What has a list of values has no one place in an order.
    if (property.many !== true && ["DATE", "INTEGER", "STRING"].includes(property.value))
      fields[property.name] = { type: () => SortEnum, description: `By: ${property.description}` };
  }
  return defineInput(name, "A key to sort by: exactly one of these.", fields);
}

/** The filter on edges with these qualifiers. */
export function defineEdgeWhere(
  context: FilterContext,
  name: string,
  qualifiers: ReadonlyMap<string, { definition: QualifierDefinition; enumType: { name: string; type: object } | undefined }>,
): ClassType {
  const { filters } = context;
  const fields: Record<string, FieldSpec> = {
    ...combinators(() => self),
    id: { type: () => filters.id, description: "By the edge's id." },
    verb: { type: filters.ofEnum("Verb", () => context.verbEnum), description: "By verb." },
    since: { type: () => filters.date, description: "By when it began or happened." },
    until: { type: () => filters.date, description: "By when it ended." },
    statedAs: { type: () => filters.string, description: "By the words as written." },
    basis: { type: () => filters.basis, description: "By the strongest ground." },
    rank: { type: () => filters.rank, description: "By rank." },
    source: { type: () => filters.id, description: "By a source that states it." },
    layer: { type: () => filters.id, description: "By a layer that states it." },
    sourceCount: { type: () => filters.int, description: "By the number of sources that state it." },
    citationCount: { type: () => filters.int, description: "By the number of citations that state it." },
  };
  for (const [qualifier, { definition, enumType }] of qualifiers) {
    const description = `By: ${definition.description}`;
    if (enumType !== undefined) fields[qualifier] = { type: filters.ofEnum(enumType.name, () => enumType.type), description };
    else if (definition.value === "ENTITY") fields[qualifier] = { type: () => filters.id, description };
    else if (definition.value === "INTEGER") fields[qualifier] = { type: () => filters.int, description };
    else if (definition.value === "BOOLEAN") fields[qualifier] = { type: () => filters.boolean, description };
    else fields[qualifier] = { type: () => filters.string, description };
  }
  const self = defineInput(name, "Which relationships. All given conditions must hold.", fields);
  return self;
}

/** The order by how many relationships of a verb there are. */
export const defineRelationshipCountOrder = (verbEnum: object): ClassType =>
  defineInput("RelationshipCountOrder", "A key to sort by: how many relationships of a verb an entity has.", {
    verb: { type: () => verbEnum, required: true, description: "The verb." },
    direction: { type: () => DirectionEnum, defaultValue: "BOTH", description: "Only in this direction, seen from the entity." },
    sort: { type: () => SortEnum, required: true, description: "Which way to sort." },
  });

/** The order of edges. */
export const defineEdgeOrder = (qualifiers: ReadonlyMap<string, QualifierDefinition>): ClassType =>
  defineInput("EdgeOrder", "A key of the relationship to sort by: exactly one of these.", {
    ...Object.fromEntries(
      [...qualifiers]
        .filter(([, { value }]) => value !== "ENTITY")
        .map(([name, { description }]) => [name, { type: () => SortEnum, description: `By: ${description}` }]),
    ),
    since: { type: () => SortEnum, description: "By when it began or happened." },
    until: { type: () => SortEnum, description: "By when it ended." },
    statedAs: { type: () => SortEnum, description: "By the words as written." },
    sourceCount: { type: () => SortEnum, description: "By the number of sources." },
    citationCount: { type: () => SortEnum, description: "By the number of citations." },
  });

/** The filter on statements. */
export function defineStatementWhere(context: FilterContext, propertyEnum: object): ClassType {
  const { filters } = context;
  const self = defineInput("StatementWhere", "Which statements. All given conditions must hold.", {
    ...combinators(() => self),
    subject: { type: () => filters.id, description: "By the entity of which it is stated." },
    object: { type: () => filters.id, description: "By the other end of a relationship." },
    verb: { type: filters.ofEnum("Verb", () => context.verbEnum), description: "By verb." },
    property: { type: filters.ofEnum("Property", () => propertyEnum), description: "By property." },
    source: { type: () => filters.id, description: "By a source that it cites." },
    layer: { type: () => filters.id, description: "By layer." },
    basis: { type: () => filters.basis, description: "By the strongest ground of its citations." },
    rank: { type: () => filters.rank, description: "By rank." },
    date: { type: () => filters.date, description: "By when what it states began or happened." },
    text: { type: () => filters.string, description: "By its value or its words as written." },
  });
  return self;
}
