import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { type DocumentNode, execute, type ExecutionResult, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { executeOperation } from "./execute.js";
import type { QueryEngine } from "../query/index.js";

/** What a request brings along. */
export interface RequestContext {
  readonly engine: QueryEngine;
  /** Aborts when the client leaves. */
  readonly signal: AbortSignal;
}

/** Apollo Server's way to have another executor than GraphQL's: a gateway, here to nothing but ours. */
export function gatewayOf(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>["gateway"] {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: (asked) => answer(schema, asked),
      }),
    stop: () => Promise.resolve(),
  };
}

/** What Apollo Server gives an executor, as far as it matters here. */
interface Asked {
  readonly document: DocumentNode;
  /** Undefined, whatever Apollo's own type says, when the request does not tell which. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly request: { readonly operationName?: string; readonly variables?: Readonly<Record<string, unknown>> };
  readonly context: unknown;
}

async function answer(schema: GraphQLSchema, { document, operation, request, context }: Asked): Promise<ExecutionResult> {
  // GraphQL's own executor says what is wrong with the name of the operation.
  if (operation === undefined) return execute({ schema, document, operationName: request.operationName });
  const { engine, signal } = context as RequestContext;
  try {
    return await executeOperation({ schema, document, operation, variables: request.variables ?? {}, engine, signal });
  } catch (error) {
    // What fails before any field is answered is an error of the whole operation.
    const whole = error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });
    return { data: null, errors: [whole] };
  }
}
