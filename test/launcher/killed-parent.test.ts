import path from "node:path";
import { startEmbeddedNeo4j } from "../../src/launcher/index.js";
import { compileLauncher } from "./helpers/compiled-launcher.js";
import { gone, isAlive, startNode } from "./helpers/other-process.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();
const dataDirectory = path.join(directory, "data");

test("kill -9 of the process that started it leaves no Neo4j, and the data is usable at once", async () => {
  const modules = compileLauncher(directory);
  const { child, nextLine } = startNode(`
    import { startEmbeddedNeo4j } from ${JSON.stringify(`${modules}/index.js`)};
    const neo4j = await startEmbeddedNeo4j({ dataDirectory: ${JSON.stringify(dataDirectory)}, heapMegabytes: 256, pagecacheMegabytes: 32, report: () => {} });
    console.log(neo4j.pid);
  `);
  const pid = Number(await nextLine());
  expect(isAlive(pid)).toBe(true);

  child.kill("SIGKILL");
  // Not waiting for Neo4j to end: a person starts again at once.
  const neo4j = await startEmbeddedNeo4j({ dataDirectory, heapMegabytes: 256, pagecacheMegabytes: 32, report: () => {} });
  expect(isAlive(pid)).toBe(false);
  await neo4j.stop();
  await gone(neo4j.pid, 1);
}, 120_000);
