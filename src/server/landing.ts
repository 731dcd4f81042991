import type { FastifyInstance, FastifyRequest } from "fastify";
import { playgroundPath } from "../web/index.js";
import { graphqlPath } from "./graphql-route.js";
import { reconciliationPath } from "./reconciliation-manifest.js";

/** Adds /, which says what there is: to a browser by the playground, to a program as JSON. */
export function addFront(app: FastifyInstance, options: { readonly playground: boolean }): void {
  const links = {
    graphql: graphqlPath,
    reconciliation: reconciliationPath,
    ...(options.playground ? { playground: playgroundPath } : {}),
    alive: "/livez",
    ready: "/readyz",
  };
  const isVisitor = (request: FastifyRequest): boolean => options.playground && request.headers.accept?.includes("text/html") === true;

  app.get("/", (request, reply) => {
    void reply.header("vary", "accept");
    return isVisitor(request) ? reply.redirect(`${playgroundPath}/`) : { name: "child-rights-graph", ...links };
  });

  // Who opens the address of the API in a browser wants to see something.
  app.addHook("onRequest", async (request, reply) => {
    const asksNothing = request.method === "GET" && request.url === graphqlPath;
    if (asksNothing && isVisitor(request)) return reply.redirect(`${playgroundPath}/`);
  });
}
