import { rm } from "node:fs/promises";

export default async function globalTeardown() {
  const started = globalThis.testNeo4j;
  if (started === undefined) return;
  await started.neo4j.stop();
  await rm(started.dataDirectory, { recursive: true, force: true });
}
