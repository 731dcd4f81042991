import type { KindDefinition, ModelDefinition, PropertyDefinition, QualifierDefinition, VerbDefinition } from "./definition.js";
import { commonProperties, kinds, metrics } from "./kinds.js";
import { commonQualifiers, verbs } from "./verbs.js";

/** From which end a relationship field looks at its verb. BOTH: the verb is symmetric. */
export type Direction = "OUT" | "IN" | "BOTH";

/** A property of a kind, with its name. */
export interface Property extends PropertyDefinition {
  readonly name: string;
}

/** A field that leads from an entity along or against a verb. */
export interface RelationshipField {
  readonly name: string;
  readonly verb: Verb;
  readonly direction: Direction;
  readonly description: string;
  /** The kinds that may stand at the other end. */
  readonly targetKinds: readonly string[];
  /** The GraphQL type of the other end: a kind, an interface of alike kinds, or Entity. */
  readonly nodeType: string;
}

/** A kind, with all that its entities may have. */
export interface Kind {
  readonly name: string;
  readonly definition: KindDefinition;
  /** The root field of one entity, e.g. `memberGroup`. */
  readonly singular: string;
  readonly plural: string;
  readonly properties: ReadonlyMap<string, Property>;
  readonly relationshipFields: ReadonlyMap<string, RelationshipField>;
}

/** A verb, with its name and all its qualifiers. */
export interface Verb {
  readonly name: string;
  readonly definition: VerbDefinition;
  readonly symmetric: boolean;
  readonly qualifiers: ReadonlyMap<string, QualifierDefinition>;
  readonly subjectKinds: readonly string[];
  readonly objectKinds: readonly string[];
}

/** The model, resolved: what every other part of the system derives from. */
export interface Model {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly verbs: ReadonlyMap<string, Verb>;
  readonly commonProperties: ReadonlyMap<string, Property>;
  readonly metrics: Readonly<Record<string, string>>;
  /** The interfaces of alike kinds: `OrganizationLike` to `["Organization", "Network"]`. */
  readonly likes: ReadonlyMap<string, readonly string[]>;
}

/** The model of this project, as written. */
export const definition = { kinds, commonProperties, verbs, metrics } as const satisfies ModelDefinition;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const named = (properties: Readonly<Record<string, PropertyDefinition>>): Map<string, Property> =>
  new Map(Object.entries(properties).map(([name, property]) => [name, { ...property, name }]));

/**
 * Resolves a written model.
 *
 * @throws Error when the model contradicts itself: an end names no kind, or two verbs, or a verb and a property, claim one field of a kind.
 */
export function resolveModel(written: ModelDefinition): Model {
  const likes = resolveLikes(written);
  const resolvedVerbs = new Map(Object.entries(written.verbs).map(([name, verb]) => [name, resolveVerb(name, verb, written)]));
  const common = named(written.commonProperties);
  const resolvedKinds = new Map<string, Kind>();
  for (const [name, kind] of Object.entries(written.kinds)) {
    const type: PropertyDefinition = {
      value: "ENUM",
      many: true,
      values: kind.types,
      term: "dct:type",
      description: "What sort of this kind it is.",
    };
    const properties = new Map([...common, ...named({ type, ...kind.properties })]);
    const relationshipFields = new Map<string, RelationshipField>();
    for (const field of fieldsOf(name, resolvedVerbs, likes)) {
      if (properties.has(field.name) || relationshipFields.has(field.name)) {
        throw new Error(`Model: ${name}.${field.name} of ${field.verb.name} is already taken`);
      }
      relationshipFields.set(field.name, field);
    }
    resolvedKinds.set(name, { name, definition: kind, singular: lowerFirst(name), plural: kind.plural, properties, relationshipFields });
  }
  return { kinds: resolvedKinds, verbs: resolvedVerbs, commonProperties: common, metrics: written.metrics, likes };
}

function resolveLikes(written: ModelDefinition): Map<string, string[]> {
  const likes = new Map<string, string[]>();
  for (const [name, kind] of Object.entries(written.kinds)) {
    if (kind.like === undefined) continue;
    const alike = likes.get(`${kind.like}Like`) ?? [kind.like];
    likes.set(`${kind.like}Like`, [...alike, name]);
  }
  return likes;
}

function resolveVerb(name: string, verb: VerbDefinition, written: ModelDefinition): Verb {
  const subjectKinds = verb.subject.kinds;
  const objectKinds = (verb.object ?? verb.subject).kinds;
  for (const kind of [...subjectKinds, ...objectKinds]) {
    if (!(kind in written.kinds)) throw new Error(`Model: ${name} names the kind ${kind}, which does not exist`);
  }
  const qualifiers = new Map<string, QualifierDefinition>(Object.entries({ ...verb.qualifiers, ...commonQualifiers }));
  return { name, definition: verb, symmetric: verb.object === undefined, qualifiers, subjectKinds, objectKinds };
}

function* fieldsOf(
  kind: string,
  allVerbs: ReadonlyMap<string, Verb>,
  likes: ReadonlyMap<string, readonly string[]>,
): Generator<RelationshipField> {
  const nodeType = (targets: readonly string[]): string => {
    if (targets.length === 1 && targets[0] !== undefined) return targets[0];
    const like = [...likes].find(([, alike]) => alike.length === targets.length && alike.every((one) => targets.includes(one)));
    return like?.[0] ?? "Entity";
  };
  for (const verb of allVerbs.values()) {
    const { subject, object } = verb.definition;
    if (verb.subjectKinds.includes(kind)) {
      const targetKinds = verb.objectKinds;
      yield {
        name: subject.field,
        verb,
        direction: verb.symmetric ? "BOTH" : "OUT",
        description: subject.description,
        targetKinds,
        nodeType: nodeType(targetKinds),
      };
    }
    if (object !== undefined && verb.objectKinds.includes(kind)) {
      const targetKinds = verb.subjectKinds;
      yield { name: object.field, verb, direction: "IN", description: object.description, targetKinds, nodeType: nodeType(targetKinds) };
    }
  }
}

/** The model of this project, resolved. */
export const model: Model = resolveModel(definition);

/** The kinds whose ids may begin with the part before the colon of `id`. */
export function kindsOfId(of: Model, id: string): readonly string[] {
  const prefix = id.slice(0, id.indexOf(":"));
  return [...of.kinds.values()].filter((kind) => kind.definition.prefixes.includes(prefix)).map((kind) => kind.name);
}

/** The filter of a kind's list that adds the entities of a kind alike: `alsoNetworks` of `organizations`. */
export const alsoFilter = (alike: Kind): string => `also${alike.plural.charAt(0).toUpperCase()}${alike.plural.slice(1)}`;

/** The kinds alike that a kind's list may include. */
export const alikeKinds = (of: Model, kind: Kind): readonly Kind[] =>
  [...of.kinds.values()].filter((other) => other.definition.like === kind.name);
