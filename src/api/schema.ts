import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type ClassType, ID, Query, Resolver } from "type-graphql";
import type { Model } from "../model/index.js";
import { addArguments, emptyClass, type FieldSpecs, type RootField } from "./define.js";
import { defineEntityTypes } from "./entities.js";
import { SchemeEnum } from "./enums.js";
import { searchFields } from "./search-fields.js";
import { graphFields } from "./graph-fields.js";
import { pageArguments, viewpointArguments } from "./values.js";

const id: FieldSpecs = { id: { type: () => ID, required: true, description: "Its id, or a former one." } };

/** What a visitor of the playground's documentation reads first. */
const OVERVIEW = [
  "A knowledge graph of child-rights institutions: who coordinates, belongs to, is governed by or agreed with what, since when, and on what evidence.",
  'Begin with `search(query: "…")`, which finds entities and their ids by what a person types; then ask for one by its id (`network(id: "…")`), or for a list (`networks(where: …)`). Open `Query` for all there is.',
  "A relationship is a field of either end, such as `coordinatedBy`, and like every list has `totalCount`, `nodes { … }` for the entities alone, and `edges { … }` for each relationship with its dates (`since`, `until`), `citations` and the `node` at its other end.",
  "What no source states is null or an empty list. `asOf`, `certainty` and `layers` hold for everything below the field that has them.",
].join("\n\n");

/** Builds the schema of a model. It holds types alone: the query engine answers whole operations, so no field has a resolver of its own. */
export function buildApiSchema(model: Model): GraphQLSchema {
  const types = defineEntityTypes(model);
  const { values, entity } = types;
  const listArguments = (where: () => ClassType, order: () => ClassType): FieldSpecs => ({
    where: { type: where, description: "Only these." },
    orderBy: { type: () => [order()], description: "The order; by name when not given." },
    ...pageArguments,
    ...viewpointArguments,
  });
  const scheme: FieldSpecs = { scheme: { type: () => SchemeEnum, required: true, description: "The register or scheme." } };
  const roots: Record<string, RootField> = {
    node: {
      type: () => values.node,
      nullable: true,
      description: "An entity, a statement or a source by its id; null when there is none in view.",
      arguments: { ...id, ...viewpointArguments },
    },
    nodes: {
      type: () => [values.node],
      nullable: "items",
      description: "Entities, statements and sources by their ids, in the order asked for, null where there is none in view.",
      arguments: { ids: { type: () => [ID], required: true, description: "At most 500 ids." }, ...viewpointArguments },
    },
    entity: {
      type: () => entity,
      nullable: true,
      description: "An entity of any kind by its id; null when there is none in view.",
      arguments: { ...id, ...viewpointArguments },
    },
    entityByIdentifier: {
      type: () => entity,
      nullable: true,
      description: "The entity that a public identifier stands for.",
      arguments: {
        ...scheme,
        value: { type: () => String, required: true, description: "The identifier, bare or as an address." },
        ...viewpointArguments,
      },
    },
    entitiesByIdentifier: {
      type: () => [entity],
      nullable: "items",
      description: "The entities that public identifiers stand for, in the order asked for, null where there is none.",
      arguments: {
        ...scheme,
        values: { type: () => [String], required: true, description: "At most 500 identifiers." },
        ...viewpointArguments,
      },
    },
    statement: {
      type: () => values.statement,
      nullable: true,
      description: "A statement by its id; null when there is none in view.",
      arguments: { ...id, ...viewpointArguments },
    },
    statements: {
      type: () => values.statementConnection,
      nullable: false,
      description: "Statements, by id.",
      arguments: { where: { type: () => types.statementWhere, description: "Only these." }, ...pageArguments, ...viewpointArguments },
    },
    source: { type: () => values.source, nullable: true, description: "A source by its id; null when there is none.", arguments: id },
    sources: { type: () => values.sourceConnection, nullable: false, description: "All sources, by id.", arguments: pageArguments },
    dataset: { type: () => values.dataset, nullable: false, description: "What is published: version, layers, counts.", arguments: {} },
    ...searchFields(types),
    ...graphFields(types),
  };
  for (const [field, list] of types.lists) {
    roots[field] = {
      type: () => list.connection,
      nullable: false,
      description:
        field === "entities"
          ? "Entities of any kind."
          : (model.kinds.get([...model.kinds.values()].find((kind) => kind.plural === field)?.name ?? "")?.definition.description ?? field),
      arguments: listArguments(
        () => list.where,
        () => list.order,
      ),
    };
  }
  for (const kind of model.kinds.values()) {
    const type = types.kinds.get(kind.name);
    if (type !== undefined)
      roots[kind.singular] = {
        type: () => type,
        nullable: true,
        description: `One of the ${kind.plural} by its id; null when there is none in view, or the id is of another kind. ${kind.definition.description}`,
        arguments: { ...id, ...viewpointArguments },
      };
  }
  const schema = buildSchemaSync({ resolvers: [defineRoot(roots)], orphanedTypes: [...types.implementations], validate: false });
  schema.description = OVERVIEW;
  return schema;
}

function defineRoot(roots: Readonly<Record<string, RootField>>): ClassType & (new () => object) {
  const Root = emptyClass("Root");
  const prototype = Root.prototype;
  for (const [name, root] of Object.entries(roots)) {
    Object.defineProperty(prototype, name, { value: () => undefined });
    const options = { name, description: root.description, nullable: root.nullable };
    (Query(root.type, options) as (target: object, key: string, descriptor: PropertyDescriptor) => void)(prototype, name, {
      value: () => undefined,
    });
    addArguments(prototype, name, root.arguments);
  }
  Resolver()(Root);
  return Root;
}
