/**
 * The API as `crg start` serves it, on a database that is there already: the same engine, schema and HTTP server, without
 * the import of seeds/, which would take a synthetic graph for one to be replaced. Started by the bench with fork().
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** @typedef {{ uri: string; username: string; password: string; database: string; project: string }} Start */

process.once("message", (message) => void serve(/** @type {Start} */ (message)));

/** @param {Start} start */
async function serve({ project, ...access }) {
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(project, "dist", file)).href);
  /** @type {typeof import("../src/api/schema.js")} */
  const { buildApiSchema } = await load("api/schema.js");
  /** @type {typeof import("../src/model/index.js")} */
  const { model } = await load("model/index.js");
  /** @type {typeof import("../src/query/index.js")} */
  const { QueryEngine } = await load("query/index.js");
  /** @type {typeof import("../src/server/index.js")} */
  const { buildServer, readSourceTexts } = await load("server/index.js");
  /** @type {typeof import("../src/store/connection.js")} */
  const { connect, onStatement } = await load("store/connection.js");

  const connection = connect({ ...access, poolSize: 50 });
  const engine = new QueryEngine({ model, connection, texts: readSourceTexts(undefined), deadline: 60_000, costLimit: 1_000_000 });
  const app = await buildServer({ schema: buildApiSchema(model), engine, logLevel: "warn", corsOrigins: [], playground: false });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });

  /** @type {{ text: string; parameters: unknown }[]} */
  let captured = [];
  let stopCapture = () => {};
  process.on("message", (message) => {
    // The bench profiles the very statements that the API sends.
    if (message === "capture") stopCapture = onStatement((text, parameters) => void captured.push({ text, parameters }));
    if (message === "release") {
      stopCapture();
      process.send?.({ statements: captured });
      captured = [];
    }
    if (message === "cpu") process.send?.(process.cpuUsage());
    if (message === "stop") void app.close().then(() => connection.close()).then(() => process.exit(0));
  });
  process.send?.({ url });
}
