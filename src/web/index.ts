import { join } from "node:path";

/**
 * Where the playground is served: index.html asks for its assets below this path (`base` in build.mjs). Without the slash
 * at the end, as @fastify/static redirects from here to there only when its prefix has none.
 */
export const playgroundPath = "/playground";

/**
 * The folder with what the browser loads (index.html and assets/), to be served at {@link playgroundPath} and nowhere else.
 * build.mjs writes it. It is dist/web/playground from the compiled dist/web/index.js and from src/web/index.ts alike, as both
 * lie two folders below the project's.
 */
export const webDirectory: string = join(import.meta.dirname, "../../dist/web/playground");

/**
 * The Content-Security-Policy for every file of {@link webDirectory}, the workers among them (a worker follows the policy
 * of its own response). It is what makes "asks no other host for anything" a rule of the browser and not a promise of ours:
 * an image in a description, too, is not loaded from elsewhere.
 */
export const contentSecurityPolicy: string = Object.entries({
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "connect-src": "'self'",
  // Monaco writes its themes and positions as style elements and attributes.
  "style-src": "'self' 'unsafe-inline'",
  // GraphiQL's style sheet carries its fonts and icons, index.html its favicon, as data.
  "font-src": "'self' data:",
  "img-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'self'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");
