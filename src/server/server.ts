import fastifyCors from "@fastify/cors";
import fastify, { type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { QueryEngine } from "../query/index.js";
import { addFront } from "./landing.js";
import { addGraphqlRoute } from "./graphql-route.js";
import { addHealthRoutes } from "./health.js";
import { addErrorHandlers, answerUnreadable, sendHttpError } from "./http-errors.js";
import { LARGEST_BODY } from "./limits.js";
import { logging, type LogStream } from "./logging.js";
import { addPlayground } from "./playground.js";
import { addReconciliation } from "./reconciliation.js";

/** What a server needs. */
export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly engine: QueryEngine;
  readonly logLevel: string;
  /** Where log lines go; standard error when not given. */
  readonly logStream?: LogStream;
  /** The origins that may query from a browser; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** Whether to serve the playground; its files must have been built. */
  readonly playground: boolean;
}

/** How long a client may take to send its request. */
const REQUEST_MILLISECONDS = 30_000;

/** How long answers may take that are under way when the server is told to end. */
const LAST_ANSWERS_MILLISECONDS = 2_000;

/**
 * Makes the HTTP server: / and /graphql, /reconcile, /livez and /readyz, /playground. It does not listen yet.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    ...logging(options.logLevel, options.logStream),
    bodyLimit: LARGEST_BODY,
    requestTimeout: REQUEST_MILLISECONDS,
    forceCloseConnections: "idle",
    frameworkErrors: sendHttpError,
    clientErrorHandler: answerUnreadable,
  });
  app.addHook("preClose", (done) => {
    // Browsers hold connections on which nothing was asked yet; Node takes them for busy.
    setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MILLISECONDS).unref();
    done();
  });
  // JSON is what there is to send; a form or a text is refused by its type.
  app.removeContentTypeParser("text/plain");
  addErrorHandlers(app);
  app.addHook("onSend", (_request, reply, _payload, done) => {
    void reply.header("x-content-type-options", "nosniff");
    if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "no-store");
    done();
  });
  if (options.corsOrigins.length > 0) {
    await app.register(fastifyCors, {
      origin: options.corsOrigins.includes("*") ? "*" : [...options.corsOrigins],
      methods: ["GET", "POST"],
      exposedHeaders: ["ETag", "Retry-After"],
      maxAge: 86_400,
    });
  }
  addFront(app, options);
  await addGraphqlRoute(app, options.schema, options.engine);
  await addReconciliation(app, options.schema, options.engine);
  addHealthRoutes(app, options.engine);
  if (options.playground) await addPlayground(app);
  return app;
}
