import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { contentSecurityPolicy, playgroundPath, webDirectory } from "../web/index.js";

/** Adds /playground; its files must have been built. */
export async function addPlayground(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDirectory,
    prefix: playgroundPath,
    redirect: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader("content-security-policy", contentSecurityPolicy);
      // The names of assets change with their content.
      response.setHeader("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}
