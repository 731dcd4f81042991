/**
 * Types made by code: thin calls of TypeGraphQL's decorators, as its documentation has them for classes, with explicit
 * type functions, so that no decorator metadata of the compiler is needed.
 */
import "reflect-metadata";
import { Arg, Field, InputType, InterfaceType, ObjectType, type ClassType } from "type-graphql";

/** The type of a field, as TypeGraphQL takes it: a function, so that types may name one another. */
type TypeFunction = () => object;

/** A field or an argument. Nullable unless said otherwise: what is not stated is null. */
export interface FieldSpec {
  readonly type: TypeFunction;
  readonly description: string;
  readonly required?: boolean;
  readonly defaultValue?: string | number | boolean;
  readonly arguments?: Readonly<Record<string, FieldSpec>>;
}

/** Fields by name. */
export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** A class that is nothing but a key under which TypeGraphQL keeps what is declared of it. */
export function emptyClass(name: string): ClassType & (new () => object) {
  const made = function () {
    // Never called: answers are made by the query engine.
  } as unknown as ClassType & (new () => object);
  Object.defineProperty(made, "name", { value: name });
  return made;
}

function addFields(to: ClassType, fields: FieldSpecs): void {
  const prototype = to.prototype;
  for (const [name, field] of Object.entries(fields)) {
    const options = {
      name,
      description: field.description,
      nullable: field.required !== true,
      ...(field.defaultValue === undefined ? {} : { defaultValue: field.defaultValue }),
    };
    // A field with arguments is declared as a method; what answers it is attached to the finished schema.
    const descriptor = field.arguments === undefined ? undefined : { value: () => undefined };
    (Field(field.type, options) as (target: object, key: string, descriptor?: PropertyDescriptor) => void)(prototype, name, descriptor);
    addArguments(prototype, name, field.arguments ?? {});
  }
}

/** A field of the Query type. */
export interface RootField {
  readonly type: TypeFunction;
  readonly description: string;
  readonly nullable: boolean | "items";
  readonly arguments: FieldSpecs;
}

/** Declares the arguments of a method, in order. */
export function addArguments(prototype: object, method: string, specs: FieldSpecs): void {
  Object.entries(specs).forEach(([name, argument], index) => {
    const options = {
      description: argument.description,
      nullable: argument.required !== true,
      ...(argument.defaultValue === undefined ? {} : { defaultValue: argument.defaultValue }),
    };
    Arg(name, argument.type, options)(prototype, method, index);
  });
}

/** An object type. Fields of its interfaces are inherited. */
export function defineObject(name: string, description: string, fields: FieldSpecs, interfaces: readonly ClassType[] = []): ClassType {
  const type = emptyClass(name);
  ObjectType(name, { description, implements: [...interfaces] })(type);
  addFields(type, fields);
  return type;
}

/** An interface type. */
export function defineInterface(name: string, description: string, fields: FieldSpecs, interfaces: readonly ClassType[] = []): ClassType {
  const type = emptyClass(name);
  InterfaceType(name, {
    description,
    implements: [...interfaces],
    autoRegisterImplementations: false,
    resolveType: (value: { __typename: string }) => value.__typename,
  })(type);
  addFields(type, fields);
  return type;
}

/** An input type. Its fields may name types that are defined later, itself included: types are given as functions. */
export function defineInput(name: string, description: string, fields: FieldSpecs): ClassType {
  const type = emptyClass(name);
  InputType(name, { description })(type);
  addFields(type, fields);
  return type;
}
