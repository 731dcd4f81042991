/** The types of entities, their lists and their relationships, derived from the model. */
import { type ClassType, ID, Int } from "type-graphql";
import type { Kind, Model, Property } from "../model/index.js";
import { centralityField } from "./centrality-types.js";
import { defineInterface, defineObject, type FieldSpec, type FieldSpecs } from "./define.js";
import { DirectionEnum, HierarchyVerbEnum } from "./enums.js";
import {
  defineBasicFilters,
  defineEntityOrder,
  defineEntityWhere,
  defineQuantifiers,
  defineRelationshipCountOrder,
  defineStatementWhere,
  type FilterContext,
} from "./filters.js";
import { defineModelEnums, type ModelEnums } from "./model-enums.js";
import { RelationshipTypes } from "./relationship-types.js";
import { Cursor } from "./scalars.js";
import { connectionFields, defineValueTypes, pageArguments, viewpointArguments, type ValueTypes } from "./values.js";

const required = true;

/** A list of entities: its connection, its filter and its order. */
export interface EntityList {
  readonly connection: ClassType;
  readonly where: ClassType;
  readonly order: ClassType;
}

/** All types that derive from the model, as root fields need them. */
export interface EntityTypes {
  readonly values: ValueTypes;
  readonly entity: ClassType;
  readonly kindEnum: object;
  readonly kinds: ReadonlyMap<string, ClassType>;
  /** By the name of the root field: `networks`, and `entities`. */
  readonly lists: ReadonlyMap<string, EntityList>;
  readonly statementWhere: ClassType;
  /** A relationship with both of its ends. */
  readonly relationship: ClassType;
  readonly enums: ModelEnums;
  /** Types that are reached only through an interface. */
  readonly implementations: readonly ClassType[];
}

/** Makes the types of a model. */
export function defineEntityTypes(model: Model): EntityTypes {
  const kinds = [...model.kinds.values()];
  const enums = defineModelEnums(model);
  const types = new Map<string, ClassType>();
  const typeOf = (name: string): ClassType => {
    const type = types.get(name);
    if (type === undefined) throw new Error(`The type ${name} is not defined`);
    return type;
  };
  const values = defineValueTypes(model, {
    entity: () => typeOf("Entity"),
    entityConnection: () => typeOf("EntityConnection"),
    verb: enums.verb,
    property: enums.property,
    metric: enums.metric,
    kind: enums.kind,
  });
  const filters: FilterContext = {
    model,
    filters: defineBasicFilters(),
    kindEnum: enums.kind,
    verbEnum: enums.verb,
    enumOf: enums.of,
    relationshipsTo: (nodeType) => relationships.quantifiers(nodeType),
    statements: () => statementQuantifiers,
  };
  const statementWhere = defineStatementWhere(filters, enums.property);
  const statementQuantifiers = defineQuantifiers("Statement", "statements", () => statementWhere);

  // Filters and orders of each kind, of kinds alike and of all.
  const ends = new Map<string, readonly Kind[]>([
    ...kinds.map((kind) => [kind.name, [kind]] as const),
    ...[...model.likes].map(([like, alike]) => [like, kinds.filter((kind) => alike.includes(kind.name))] as const),
    ["Entity", kinds],
  ]);
  const wheres = new Map<string, ClassType>();
  const orders = new Map<string, ClassType>();
  const parts = new Map(kinds.map((kind) => [kind.name, () => wheres.get(kind.name) ?? typeOf(kind.name)] as const));
  const relationshipCountOrder = defineRelationshipCountOrder(enums.verb);
  for (const [end, ofKinds] of ends) {
    wheres.set(end, defineEntityWhere(filters, `${end}Where`, ofKinds, parts));
    orders.set(
      end,
      defineEntityOrder(`${end}Order`, ofKinds, () => relationshipCountOrder),
    );
  }

  const relationships = new RelationshipTypes(model, values, filters, enums, typeOf, wheres, orders);
  relationships.defineAll();
  const common = {
    ...commonFields(
      values,
      enums,
      () => relationships.connection("Entity"),
      () => relationships.where("Entity"),
      () => relationships.order("Entity"),
    ),
    ...hierarchyFields(
      () => typeOf("EntityConnection"),
      () => wheres.get("Entity") ?? typeOf("Entity"),
      () => orders.get("Entity") ?? typeOf("Entity"),
    ),
  };
  const entity = defineInterface(
    "Entity",
    "Anything the graph speaks of: an organization, a law, a city. Each is of exactly one kind, its `__typename`.",
    { ...common, ...propertyFields(values, enums, [...model.commonProperties.values()]) },
    [values.node],
  );
  types.set("Entity", entity);
  const interfacesOf = new Map<string, ClassType[]>(kinds.map((kind) => [kind.name, [values.node, entity]]));
  for (const [like, alike] of model.likes) {
    const [first] = kinds.filter((kind) => kind.name === alike[0]);
    if (first === undefined) continue;
    const interfaceType = defineInterface(
      like,
      `What ${alike.join(" and ")} have in common.`,
      kindFields(first, values, enums, relationships),
      [values.node, entity],
    );
    types.set(like, interfaceType);
    for (const kind of alike) interfacesOf.get(kind)?.push(interfaceType);
  }
  const objects = new Map<string, ClassType>();
  for (const kind of kinds) {
    const object = defineObject(
      kind.name,
      kind.definition.description,
      kindFields(kind, values, enums, relationships),
      interfacesOf.get(kind.name),
    );
    types.set(kind.name, object);
    objects.set(kind.name, object);
  }

  const lists = new Map<string, EntityList>();
  const defineList = (field: string, name: string, node: () => ClassType, where: string): void => {
    const edge = defineObject(`${name}Edge`, "An entity in a list.", {
      cursor: { type: () => Cursor, required, description: "Its place in the list." },
      node: { type: node, required, description: "The entity." },
    });
    const connection = defineObject(`${name}Connection`, `A list of ${field}.`, {
      ...connectionFields(
        () => edge,
        node,
        () => values.pageInfo,
      ),
      ...values.ofWhole,
    });
    types.set(`${name}Connection`, connection);
    lists.set(field, { connection, where: wheres.get(where) ?? typeOf(where), order: orders.get(where) ?? typeOf(where) });
  };
  defineList("entities", "Entity", () => entity, "Entity");
  for (const kind of kinds) {
    // A list that may include kinds alike is a list of what they have in common.
    const like = model.likes.has(`${kind.name}Like`) ? `${kind.name}Like` : kind.name;
    defineList(kind.plural, kind.name, () => typeOf(like), kind.name);
  }
  return {
    values,
    entity,
    kindEnum: enums.kind,
    kinds: objects,
    lists,
    statementWhere,
    relationship: relationships.relationship,
    enums,
    implementations: [...objects.values(), ...values.implementations, ...relationships.implementations],
  };
}

/** What every entity has. */
function commonFields(
  values: ValueTypes,
  enums: ModelEnums,
  connection: () => ClassType,
  where: () => ClassType,
  order: () => ClassType,
): FieldSpecs {
  return {
    formerIds: { type: () => [ID], required, description: "Ids that it had before; they keep answering." },
    kind: { type: () => enums.kind, required, description: "Its kind." },
    alsoKinds: { type: () => [enums.kind], required, description: "Other kinds that it might be taken for." },
    notes: { type: () => [String], required, description: "Curators' remarks." },
    viewpoint: {
      type: () => String,
      required,
      description:
        "A short text of the asOf, certainty and layers in force here, `all` when none. Clients that cache by id key by id and viewpoint.",
    },
    name: {
      type: () => String,
      description: "Its best name; null when none is in view.",
      arguments: {
        lang: {
          type: () => [String],
          description: "Languages in order of preference (BCP 47); any other language serves when none of these has a name.",
        },
      },
    },
    citations: {
      type: () => [values.citation],
      required,
      description: "The citations of what is stated of the entity itself; those of relationships are on their edges.",
    },
    citationCount: { type: () => Int, required, description: "How many citations speak of it, relationships included." },
    sourceCount: { type: () => Int, required, description: "How many sources speak of it, relationships included." },
    degree: { type: () => Int, required, description: "How many relationships it has, in view." },
    centrality: centralityField(),
    typeAsStated: { type: () => [String], required, description: "Its type in the words of the sources." },
    statements: {
      type: () => values.statementConnection,
      required,
      description: "The statements of which it is the subject or the object.",
      arguments: {
        properties: { type: () => [enums.property], description: "Only on these properties." },
        verbs: { type: () => [enums.verb], description: "Only of these verbs. With `properties`: of either." },
        ...pageArguments,
        ...viewpointArguments,
      },
    },
    relationshipCounts: {
      type: () => [values.relationshipCount],
      required,
      description: "How many relationships it has behind each verb and direction, the most first.",
      arguments: viewpointArguments,
    },
    relationships: {
      type: connection,
      required,
      description: "Its relationships, whatever the verb.",
      arguments: {
        verbs: { type: () => [enums.verb], description: "Only of these verbs." },
        direction: { type: () => DirectionEnum, defaultValue: "BOTH", description: "Only in this direction, seen from the entity." },
        where: { type: where, description: "Only these." },
        orderBy: { type: () => [order()], description: "The order; by the name of the other end when not given." },
        ...pageArguments,
        ...viewpointArguments,
      },
    },
  };
}

/** What an entity is part of or located in, and what is in it, however many steps away. */
function hierarchyFields(connection: () => ClassType, where: () => ClassType, order: () => ClassType): FieldSpecs {
  const given: FieldSpecs = {
    verb: { type: () => HierarchyVerbEnum, defaultValue: "PART_OF", description: "Along relationships of this verb." },
    maxDepth: { type: () => Int, defaultValue: 12, description: "How many steps at most, 1 to 12." },
    where: { type: where, description: "Only these." },
    orderBy: { type: () => [order()], description: "The order; by name when not given." },
    ...pageArguments,
    ...viewpointArguments,
  };
  return {
    ancestors: {
      type: connection,
      required,
      description: "What it is part of (or located in), what that is part of, and so on: each once, not itself.",
      arguments: given,
    },
    descendants: {
      type: connection,
      required,
      description: "What is part of it (or located in it), what is part of that, and so on: each once, not itself.",
      arguments: given,
    },
  };
}

const languages: FieldSpecs = {
  lang: { type: () => [String], description: "Languages in order of preference (BCP 47); other languages follow." },
};

/** The fields of properties. */
function propertyFields(values: ValueTypes, enums: ModelEnums, properties: readonly Property[], kind?: Kind): FieldSpecs {
  const fields: Record<string, FieldSpec> = {};
  for (const property of properties) {
    const { name, description } = property;
    switch (property.value) {
      case "NAME":
        fields[name] = { type: () => [values.name], required, description: "Its names, the best first.", arguments: languages };
        break;
      case "IDENTIFIER":
        fields[name] = { type: () => [values.identifier], required, description: "Its identifiers in public registers." };
        break;
      case "OBSERVATION":
        fields[name] = { type: () => [values.observation], required, description: "Counts, as stated." };
        break;
      case "TEXT":
        fields[name] =
          property.many === true
            ? { type: () => [values.statedText], required, description, arguments: languages }
            : { type: () => String, description };
        break;
      case "DATE":
        fields[name] = { type: () => values.partialDate, description };
        break;
      case "ENUM":
        if (kind !== undefined) {
          const { type } = enums.of(kind, property);
          fields[name] = property.many === true ? { type: () => [type], required, description } : { type: () => type, description };
        }
        break;
      case "INTEGER":
        fields[name] = { type: () => Int, description };
        break;
      case "STRING":
        fields[name] = property.many === true ? { type: () => [String], required, description } : { type: () => String, description };
    }
  }
  return fields;
}

function kindFields(kind: Kind, values: ValueTypes, enums: ModelEnums, relationships: RelationshipTypes): FieldSpecs {
  const own = [...kind.properties.values()].filter((property) => !COMMON.has(property.value));
  const fields: Record<string, FieldSpec> = {
    ...propertyFields(
      values,
      enums,
      own.filter((property) => property.name !== "description"),
      kind,
    ),
  };
  for (const field of kind.relationshipFields.values()) fields[field.name] = relationships.field(field);
  return fields;
}

/** The types of values that only common properties have; the interface has them already. */
const COMMON: ReadonlySet<string> = new Set(["NAME", "IDENTIFIER", "OBSERVATION"]);
