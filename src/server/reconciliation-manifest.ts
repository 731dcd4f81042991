import type { FastifyRequest } from "fastify";
import { graphqlPath } from "./graphql-route.js";

/** Where the service is. */
export const reconciliationPath = "/reconcile";

/** How many names a client should send at once; the most that are taken. */
export const BATCH_SIZE = 50;

/** What an entity's page shows: JSON, for there is no other page. */
const VIEW = `{entity(id:"ID"){id kind name names{value language}identifiers{scheme value url}description}}`;

/** The service manifest, for the address under which the service was asked. Its types are the kinds of entity. */
export function manifest({ protocol, host }: FastifyRequest, kinds: readonly string[]): object {
  const base = `${protocol}://${host}`;
  const suggest = (what: string): object => ({ service_url: base, service_path: `${reconciliationPath}/suggest/${what}` });
  return {
    versions: ["0.1", "0.2"],
    name: "Child rights graph",
    identifierSpace: `${base}/`,
    schemaSpace: `${base}/`,
    defaultTypes: kinds.map((kind) => ({ id: kind, name: kind })),
    view: { url: `${base}${graphqlPath}?query=${encodeURIComponent(VIEW).replace("ID", "{{id}}")}` },
    suggest: { entity: suggest("entity"), type: suggest("type") },
    batchSize: BATCH_SIZE,
  };
}
