/** The peer: hand-written Cypher behind a bare Fastify route. Started by the bench with fork(). */
import fastify from "fastify";
import neo4j from "neo4j-driver";
import { questions } from "./questions.mjs";
import { answerOf } from "./versioned.mjs";

/** @typedef {{ uri: string; username: string; password: string; database: string }} Start */

process.once("message", (message) => void serve(/** @type {Start} */ (message)));

/** @param {Start} start */
async function serve({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, maxConnectionPoolSize: 50 });
  /** @param {string} text @param {Record<string, unknown>} parameters */
  const read = async (text, parameters) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
    try {
      const { records } = await session.run(text, parameters, { timeout: 60_000 });
      return records[0] === undefined ? [] : [...records[0].values()];
    } finally {
      session.close().catch(() => undefined);
    }
  };
  const [version, layerKeys] = /** @type {[number, string[]]} */ (await read("MATCH (d:Dataset) RETURN d.version, d.layerKeys", {}));
  const dataset = { version, layerKeys };

  const app = fastify({ logger: { level: "warn" }, disableRequestLogging: true });
  for (const [name, { text, parameters, shape }] of Object.entries(questions)) {
    app.get(`/${name}`, async (request, reply) => {
      const found = answerOf(await read(text, parameters(/** @type {Record<string, string>} */ (request.query), dataset)), version);
      if (found === undefined) return reply.code(503).send({ error: "The graph is being published." });
      return shape(found.answer);
    });
  }
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  process.on("message", (message) => {
    if (message === "cpu") process.send?.(process.cpuUsage());
    if (message === "stop") void app.close().then(() => driver.close()).then(() => process.exit(0));
  });
  process.send?.({ url });
}
