/**
 * Starts one real Neo4j for the whole test run, on a free port with data of its own, so that tests run beside `npm start`.
 * NEO4J_TEST_URI and NEO4J_TEST_PASSWORD name another, whose content will be wiped.
 */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedNeo4j } from "../../dist/launcher/index.js";

export default async function globalSetup() {
  if (process.env.NEO4J_TEST_URI !== undefined) return;
  const dataDirectory = await mkdtemp(join(tmpdir(), "crg-test-"));
  const neo4j = await startEmbeddedNeo4j({ dataDirectory, report: (line) => process.stderr.write(`${line}\n`) });
  process.env.NEO4J_TEST_URI = neo4j.uri;
  process.env.NEO4J_TEST_PASSWORD = neo4j.password;
  globalThis.testNeo4j = { neo4j, dataDirectory };
}
