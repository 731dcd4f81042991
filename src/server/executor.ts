import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { executeOperation } from "../api/execute.js";
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
        executor: ({ document, operation, request, context }) => {
          const { engine, signal } = context as RequestContext;
          return executeOperation({ schema, document, operation, variables: request.variables ?? {}, engine, signal });
        },
      }),
    stop: () => Promise.resolve(),
  };
}
