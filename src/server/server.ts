import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastifyCors from "@fastify/cors";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { OperationContext } from "../api/schema.js";
import type { QueryEngine } from "../query/index.js";
import { contentSecurityPolicy, playgroundPath, webDirectory } from "../web/index.js";
import { formatError, statusPlugin } from "./errors.js";
import { addHealthRoutes } from "./health.js";

/** What a server needs. */
export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly engine: QueryEngine;
  readonly logLevel: string;
  /** The origins that may query from a browser; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** Whether to serve the playground; its files must have been built. */
  readonly playground: boolean;
}

/** No question that a person asks is larger. */
const LARGEST_BODY_BYTES = 256 * 1024;
/** Nor has more tokens. */
const MOST_TOKENS = 20_000;

/**
 * Makes the HTTP server: /graphql by POST and GET, /livez and /readyz, /playground. It does not listen yet.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { schema, engine } = options;
  const app = fastify({
    logger: { level: options.logLevel },
    disableRequestLogging: true,
    bodyLimit: LARGEST_BODY_BYTES,
    forceCloseConnections: "idle",
  });
  const apollo = new ApolloServer<OperationContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // There is nothing to forge: no cookie, no login, no mutation; and dashboards ask by plain GET.
    csrfPrevention: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    formatError: formatError(app.log),
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin<OperationContext>(app),
      // Cache hints on every field cost more than the query.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      statusPlugin,
    ],
  });
  await apollo.start();
  if (options.corsOrigins.length > 0) {
    await app.register(fastifyCors, {
      origin: options.corsOrigins.includes("*") ? "*" : [...options.corsOrigins],
      methods: ["GET", "POST", "OPTIONS"],
      maxAge: 86_400,
    });
  }
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    handler: fastifyApolloHandler(apollo, {
      context: async (_request, reply) => {
        const left = new AbortController();
        reply.raw.once("close", () => {
          if (!reply.raw.writableFinished) left.abort();
        });
        return { engine, signal: left.signal };
      },
    }),
  });
  addHealthRoutes(app, engine);
  if (options.playground) {
    await app.register(fastifyStatic, {
      root: webDirectory,
      prefix: playgroundPath,
      redirect: true,
      setHeaders: (response) => void response.setHeader("content-security-policy", contentSecurityPolicy),
    });
  }
  return app;
}
