import { type ClassType, ID, Int } from "type-graphql";
import type { Model, QualifierDefinition, RelationshipField } from "../model/index.js";
import { qualifiersOf } from "../query/index.js";
import { defineInput, defineInterface, defineObject, type FieldSpec, type FieldSpecs } from "./define.js";
import { BasisEnum, defineEnum, DirectionEnum, RankEnum } from "./enums.js";
import { combinators, defineEdgeOrder, defineEdgeWhere, defineQuantifiers, type FilterContext } from "./filters.js";
import type { ModelEnums } from "./model-enums.js";
import { Cursor } from "./scalars.js";
import { connectionFields, pageArguments, viewpointArguments, type ValueTypes } from "./values.js";

const required = true;

/** What the relationship fields that lead to one type of node share. */
interface RelationshipSet {
  readonly connection: ClassType;
  readonly where: ClassType;
  readonly quantifiers: ClassType;
  readonly order: ClassType;
}

/** The connections, edges, filters and orders of relationship fields, one set for each type of node. */
export class RelationshipTypes {
  readonly #sets = new Map<string, RelationshipSet>();
  readonly #enums = new Map<string, { name: string; type: object }>();
  readonly implementations: ClassType[] = [];
  readonly #edgeInterface: ClassType;
  readonly #edgeOrder: ClassType;
  /** A relationship that no list of one entity holds: of a path, of a neighborhood. */
  readonly relationship: ClassType;

  constructor(
    readonly model: Model,
    readonly values: ValueTypes,
    readonly filters: FilterContext,
    readonly enums: ModelEnums,
    readonly typeOf: (name: string) => ClassType,
    readonly wheres: ReadonlyMap<string, ClassType>,
    readonly orders: ReadonlyMap<string, ClassType>,
  ) {
    this.#edgeOrder = defineEdgeOrder(qualifiersOf([...model.verbs.values()]));
    this.#edgeInterface = defineInterface("RelationshipEdge", "One relationship, seen from one of its ends.", {
      ...this.#fields("Whether the entity at hand is the subject (OUT) or the object (IN)."),
      cursor: { type: () => Cursor, required, description: "Its place in the list." },
      node: { type: () => typeOf("Entity"), required, description: "The entity at the other end." },
    });
    this.relationship = defineObject("Relationship", "One relationship, with both of its ends.", {
      ...this.#fields(
        "The direction: in a step of a path from the entity where the step begins, elsewhere from the one that the question is about; OUT along the verb.",
      ),
      subject: { type: () => typeOf("Entity"), required, description: "The entity of which it is stated: the verb leads from it." },
      object: { type: () => typeOf("Entity"), required, description: "The entity to which the verb leads." },
      ...this.#qualifierFields("Entity"),
    });
  }

  /** What is said of a relationship, wherever it is shown. */
  #fields(direction: string): FieldSpecs {
    const { values, enums } = this;
    return {
      id: { type: () => ID, required, description: "The id of the relationship." },
      verb: { type: () => enums.verb, required, description: "The verb." },
      direction: {
        type: () => DirectionEnum,
        required,
        description: direction,
      },
      since: { type: () => values.partialDate, description: "When it began or happened; null when not stated." },
      until: { type: () => values.partialDate, description: "When it ended; null when not stated." },
      statedAs: { type: () => String, description: "The words in which it is stated." },
      basis: { type: () => BasisEnum, required, description: "The strongest ground on which it is stated." },
      rank: { type: () => RankEnum, required, description: "The rank of the statement whose values it shows." },
      sourceCount: { type: () => Int, required, description: "How many sources state it." },
      citationCount: { type: () => Int, required, description: "How many citations state it." },
      citations: { type: () => [values.citation], required, description: "The citations that bear it." },
      statements: { type: () => [values.statement], required, description: "The statements that make it up, best first." },
    };
  }

  /** The qualifiers that a relationship with this type of node may have. */
  #qualifierFields(nodeType: string): FieldSpecs {
    return Object.fromEntries(
      [...this.#qualifiers(nodeType)].map(([name, { definition, enumType }]) => [
        name,
        { type: () => enumType?.type ?? this.#qualifierType(definition), description: definition.description },
      ]),
    );
  }

  /** Makes the types for every type of node: TypeGraphQL must know them all before it builds. */
  defineAll(): void {
    const nodeTypes = [...this.model.kinds.values()].flatMap((kind) =>
      [...kind.relationshipFields.values()].map((field) => field.nodeType),
    );
    for (const nodeType of new Set(["Entity", ...nodeTypes])) this.#of(nodeType);
  }

  /** The field of a kind along or against a verb. */
  field(field: RelationshipField): FieldSpec {
    return {
      type: () => this.connection(field.nodeType),
      required,
      description: field.description,
      arguments: {
        where: { type: () => this.where(field.nodeType), description: "Only these." },
        orderBy: { type: () => [this.order(field.nodeType)], description: "The order; by the name of the other end when not given." },
        ...pageArguments,
        ...viewpointArguments,
      },
    };
  }

  connection(nodeType: string): ClassType {
    return this.#of(nodeType).connection;
  }

  where(nodeType: string): ClassType {
    return this.#of(nodeType).where;
  }

  quantifiers(nodeType: string): ClassType {
    return this.#of(nodeType).quantifiers;
  }

  order(nodeType: string): ClassType {
    return this.#of(nodeType).order;
  }

  #of(nodeType: string): RelationshipSet {
    let set = this.#sets.get(nodeType);
    if (set === undefined) {
      set = this.#define(nodeType);
      this.#sets.set(nodeType, set);
    }
    return set;
  }

  #define(nodeType: string): RelationshipSet {
    const { values, typeOf } = this;
    const node = (): ClassType => typeOf(nodeType);
    const prefix = nodeType === "Entity" ? "" : nodeType;
    const qualifiers = this.#qualifiers(nodeType);
    const own: FieldSpecs = {
      node: { type: node, required, description: "The entity at the other end." },
      ...this.#qualifierFields(nodeType),
    };
    const edge = defineObject(`${nodeType}RelationshipEdge`, "One relationship, seen from one of its ends.", own, [this.#edgeInterface]);
    const connection = defineObject(`${nodeType}RelationshipConnection`, "A list of relationships.", {
      ...connectionFields(
        () => edge,
        node,
        () => values.pageInfo,
      ),
      ...values.ofWhole,
    });
    const edgeWhere = defineEdgeWhere(this.filters, `${nodeType}RelationshipEdgeWhere`, qualifiers);
    const nodeWhere = this.wheres.get(nodeType) ?? node();
    const nodeOrder = this.orders.get(nodeType) ?? node();
    const where: ClassType = defineInput(
      `${prefix || "Entity"}RelationshipWhere`,
      "Which relationships: by the other end, by the relationship itself, or both.",
      {
        node: { type: () => nodeWhere, description: "By the entity at the other end." },
        edge: { type: () => edgeWhere, description: "By the relationship." },
        ...combinators(() => where),
      },
    );
    const quantifiers = defineQuantifiers(`${prefix || "Entity"}Relationship`, "relationships", () => where);
    const order = defineInput(`${prefix || "Entity"}RelationshipOrder`, "A key to sort by: exactly one, of the node or of the edge.", {
      node: { type: () => nodeOrder, description: "A key of the entity at the other end." },
      edge: { type: () => this.#edgeOrder, description: "A key of the relationship." },
    });
    this.implementations.push(edge);
    return { connection, where, quantifiers, order };
  }

  #qualifierType(definition: QualifierDefinition): object {
    switch (definition.value) {
      case "ENTITY":
        return this.typeOf("Entity");
      case "INTEGER":
        return Int;
      case "BOOLEAN":
        return Boolean;
      default:
        return String;
    }
  }

  /** The qualifiers of all verbs that lead to this type of node. A closed list stays an enum where all agree on it. */
  #qualifiers(
    nodeType: string,
  ): ReadonlyMap<string, { definition: QualifierDefinition; enumType: { name: string; type: object } | undefined }> {
    const fields = [...this.model.kinds.values()]
      .flatMap((kind) => [...kind.relationshipFields.values()])
      .filter((field) => nodeType === "Entity" || field.nodeType === nodeType);
    const verbs = [...new Set(fields.map((field) => field.verb))];
    return new Map(
      [...qualifiersOf(verbs)].map(([name, definition]) => {
        const lists = new Set(
          verbs.flatMap((verb) => {
            const one = verb.qualifiers.get(name);
            return one === undefined ? [] : [JSON.stringify(one.values)];
          }),
        );
        const closed = definition.value === "ENUM" && lists.size === 1 ? definition.values : undefined;
        return [
          name,
          {
            definition,
            enumType:
              closed === undefined
                ? undefined
                : this.#qualifierEnum(
                    name,
                    verbs.filter((verb) => verb.qualifiers.has(name)).map((verb) => verb.name),
                    definition,
                    closed,
                  ),
          },
        ] as const;
      }),
    );
  }

  #qualifierEnum(
    qualifier: string,
    verbs: readonly string[],
    definition: QualifierDefinition,
    closed: Readonly<Record<string, string>>,
  ): { name: string; type: object } {
    const key = JSON.stringify(closed);
    let made = this.#enums.get(key);
    if (made === undefined) {
      const pascal = [...(verbs[0] ?? "").toLowerCase().split("_"), qualifier]
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join("");
      made = { name: pascal, type: defineEnum(pascal, definition.description, closed) };
      this.#enums.set(key, made);
    }
    return made;
  }
}
