import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLError,
  GraphQLNonNull,
  type GraphQLSchema,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";
import { fragmentsOf } from "./fragments.js";
import type { QueryEngine } from "../query/index.js";

/** How many faults of the variables a client is told. */
const MOST_FAULTS = 20;

/** An operation that is parsed, valid and chosen. */
export interface ExecutionRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly engine: QueryEngine;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Executes an operation. The engine answers all root fields, in the form in which they are sent; only what asks about
 * the schema itself goes to GraphQL's own executor. Walking the whole answer once more, field by field, as that executor
 * does, would cost more than the planning.
 */
export async function executeOperation(request: ExecutionRequest): Promise<ExecutionResult> {
  const { schema, document, operation, engine, signal } = request;
  const { coerced, errors: unfit } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables, {
    maxErrors: MOST_FAULTS,
  });
  // One more would say no more than that there are more.
  if (coerced === undefined) return { errors: unfit.slice(0, MOST_FAULTS) };
  const fragments = Object.fromEntries(fragmentsOf(document));
  const answers = await engine.answer({ schema, definition: operation, fragments, variables: coerced, signal });
  const errors: GraphQLError[] = [];
  let data: Record<string, unknown> | null = {};
  for (const [key, answer] of answers) {
    if (data !== null) data[key] = "value" in answer ? answer.value : null;
    if (!("error" in answer)) continue;
    errors.push(locatedError(answer.error, answer.nodes, [key]));
    // What must not be null takes the whole answer with it.
    if (answer.type instanceof GraphQLNonNull) data = null;
  }
  const introspected = await introspect(request, fragments);
  if (data !== null) Object.assign(data, introspected?.data);
  errors.push(...(introspected?.errors ?? []));
  return errors.length === 0 ? { data } : { errors, data };
}

const asksAboutSchema = (field: FieldNode): boolean => ["__schema", "__type"].includes(field.name.value);

/** Answers the root fields that ask about the schema; undefined when there are none. They stand at the top of the operation or of its fragments. */
async function introspect(
  request: ExecutionRequest,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Promise<ExecutionResult | undefined> {
  const { schema, document, operation, variables } = request;
  const asked = aboutSchema(operation.selectionSet.selections, fragments);
  if (asked.length === 0) return undefined;
  const alone: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: asked } };
  const definitions = [alone, ...document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)];
  return execute({ schema, document: { kind: Kind.DOCUMENT, definitions }, variableValues: variables });
}

/** What asks about the schema, under the conditions (@skip, @include) of the fragments in which it stands. */
function aboutSchema(selections: readonly SelectionNode[], fragments: Readonly<Record<string, FragmentDefinitionNode>>): SelectionNode[] {
  return selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return asksAboutSchema(selection) ? [selection] : [];
    const below = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const asked = aboutSchema(below?.selectionSet.selections ?? [], fragments);
    if (asked.length === 0) return [];
    return [
      { kind: Kind.INLINE_FRAGMENT, directives: selection.directives ?? [], selectionSet: { kind: Kind.SELECTION_SET, selections: asked } },
    ];
  });
}
