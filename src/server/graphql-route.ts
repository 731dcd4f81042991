import { setMaxListeners } from "node:events";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from "graphql";
import { ApiError } from "../errors.js";
import type { QueryEngine } from "../query/index.js";
import { gatewayOf, type RequestContext } from "./gateway.js";
import { sendError } from "./http-errors.js";
import { completeAnswer, formatError } from "./graphql-errors.js";
import { assertFewFields, assertFlatText, assertFlatValue, MOST_TOKENS } from "./limits.js";
import { revalidate } from "./revalidation.js";

/** Where GraphQL is answered. */
export const graphqlPath = "/graphql";

/** The HTTP status of what is refused before anything is executed, whatever the code. */
const REFUSED = 400;

/** Adds /graphql: queries by POST and GET. */
export async function addGraphqlRoute(app: FastifyInstance, schema: GraphQLSchema, engine: QueryEngine): Promise<void> {
  const apollo = new ApolloServer<RequestContext>({
    gateway: gatewayOf(schema),
    logger: app.log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // There is nothing to forge: no cookie, no login, no mutation; and dashboards ask by plain GET.
    csrfPrevention: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    formatError: formatError(app.log, schema),
    stopOnTerminationSignals: false,
    plugins: [
      // Cache hints on every field cost more than the query.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      onlyModestQueries,
      completeAnswer,
    ],
  });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  app.route({
    method: ["GET", "POST"],
    url: graphqlPath,
    exposeHeadRoute: false,
    onRequest: refuseCompressed,
    preHandler: refuseDeep,
    onSend: revalidate,
    handler: fastifyApolloHandler(apollo, { context: (_request, reply) => Promise.resolve({ engine, signal: leavingOf(reply) }) }),
  });
  app.route({
    method: ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"],
    url: graphqlPath,
    handler: (_request, reply) => {
      void reply.header("allow", "GET, POST");
      sendError(reply, new ApiError("BAD_REQUEST", "Ask by GET or POST."), 405);
    },
  });
}

/** Refuses a body that is compressed: a small one can become a large one, and no question needs it. */
function refuseCompressed(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
  const { "content-encoding": encoding = "identity" } = request.headers;
  if (encoding === "identity") next();
  else sendError(reply, new ApiError("BAD_REQUEST", "Send the body as it is, not compressed."), 415);
}

/** Refuses what is nested so deep that reading it would exhaust the stack. */
function refuseDeep(request: FastifyRequest, reply: FastifyReply, next: () => void): void {
  const inBody = isRecord(request.body) ? request.body : {};
  const { query, variables } = { ...(request.query as object), ...inBody } as Record<string, unknown>;
  try {
    if (typeof query === "string") assertFlatText(query);
    // In an address they are JSON, whose brackets are those of GraphQL.
    if (typeof variables === "string") assertFlatText(variables);
    else assertFlatValue(variables);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendError(reply, error, REFUSED);
    return;
  }
  next();
}

const isRecord = (value: unknown): value is object => value !== null && typeof value === "object" && !Array.isArray(value);

/** Refuses, before anything is planned, what is no query, and what asks for more fields than a person would. */
const onlyModestQueries: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, document }) => {
        try {
          if (operation !== undefined) assertModestQuery(operation, document);
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: REFUSED } } });
        }
        return Promise.resolve();
      },
    }),
};

function assertModestQuery(operation: OperationDefinitionNode, document: DocumentNode): void {
  if (operation.operation !== OperationTypeNode.QUERY)
    throw new ApiError("GRAPHQL_VALIDATION_FAILED", "This API only reads: it has queries, no mutations and no subscriptions.");
  assertFewFields(operation, document);
}

/** Tells when the client has gone without waiting for the answer. */
function leavingOf(reply: FastifyReply): AbortSignal {
  const left = new AbortController();
  // Each root field listens.
  setMaxListeners(0, left.signal);
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  return left.signal;
}
