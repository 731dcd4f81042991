import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { prepareDataDirectory } from "../../src/launcher/data-directory.js";
import { startEmbeddedNeo4j, type EmbeddedNeo4jOptions } from "../../src/launcher/index.js";
import { cacheDirectory } from "../../src/launcher/machine.js";
import { NEO4J_VERSION } from "../../src/launcher/release.js";
import { fakeMachine, javaAnswering, type FakeMachine } from "./helpers/fake-machine.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();
let count = 0;

/** A machine on which Neo4j is fetched, and whose `java` is this script when it should start Neo4j. */
function machineWithJava(script: string): FakeMachine {
  const machine = fakeMachine(path.join(directory, `machine-${(count += 1)}`));
  machine.addProgram("java", javaAnswering("17.0.15", script));
  const cache = path.join(cacheDirectory(machine), `neo4j-${NEO4J_VERSION}`);
  mkdirSync(cache, { recursive: true });
  const jar = path.join(cache, "neo4j.jar");
  writeFileSync(jar, "jar");
  writeFileSync(path.join(cache, "classpath.json"), JSON.stringify([{ file: jar, bytes: 3 }]));
  return machine;
}

async function failure(machine: FakeMachine, more: Partial<EmbeddedNeo4jOptions> = {}): Promise<string> {
  const dataDirectory = more.dataDirectory ?? path.join(directory, `data-${(count += 1)}`);
  const message = await startEmbeddedNeo4j({ report: () => {}, machine, ...more, dataDirectory }).then(
    () => "none",
    (error: unknown) => String(error),
  );
  expect(existsSync(path.join(dataDirectory, "lock.json"))).toBe(false); // Nothing stands in the way of the next start.
  return message;
}

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, port: typeof address === "object" && address !== null ? address.port : 0 };
}

test("a Neo4j that ends during its start: the last useful lines, where more is, the ways out", async () => {
  const message = await failure(
    machineWithJava(`
      echo 'INFO  Starting...'
      echo 'ERROR Failed to start Neo4j: Component failed to initialize'
      echo '	at org.neo4j.Something.start(Something.java:1)'
      echo 'Caused by: java.lang.IllegalStateException: the store is of another format'
      echo '	... 12 more'
      exit 1`),
  );
  expect(message).toContain("OperatorError: Neo4j ended with exit code 1 before it was started.");
  expect(message).toContain("Neo4j said: ERROR Failed to start Neo4j");
  expect(message).toContain("Neo4j said: Caused by: java.lang.IllegalStateException: the store is of another format");
  expect(message).not.toMatch(/Something\.java|12 more|Starting\.\.\./);
  expect(message).toMatch(/More in .*debug\.log/);
  expect(message).toContain("NEO4J_URI");
});

test.each([
  ["Caused by: java.io.IOException: No space left on device", /too little space left on the disk/],
  [
    "Caused by: org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: store_lock",
    /in use by another Neo4j/,
  ],
  ["Error occurred during initialization of VM: Could not reserve enough space for object heap", /too little memory/],
])("says what is wrong when Neo4j says: %s", async (line, expected) => {
  expect(await failure(machineWithJava(`echo '${line}'; exit 1`))).toMatch(expected);
});

test("a chosen port that is taken", async () => {
  const { server, port } = await listen();
  const message = await failure(machineWithJava("exit 1"), { port });
  server.close();
  expect(message).toContain(`OperatorError: Port ${port} on 127.0.0.1 is taken`);
  expect(message).toContain("Choose another port");
  expect(message).toContain("NEO4J_URI");
});

test("a chosen port that is taken between our look and Neo4j's", async () => {
  const message = await failure(machineWithJava("echo 'Caused by: java.net.BindException: Address already in use'; exit 1"), {
    port: 17999,
  });
  expect(message).toContain("Port 17999 on 127.0.0.1 is taken");
});

test("a free port that is taken in between: another is tried", async () => {
  const attempts = path.join(directory, "attempts");
  const message = await failure(machineWithJava(`echo attempt >> ${attempts}; echo 'Address already in use'; exit 1`));
  expect(message).toContain("is taken");
  expect(readFileSync(attempts, "utf8").trim().split("\n")).toHaveLength(3);
});

test("a Neo4j that does not get ready is given up and ended", async () => {
  const message = await failure(machineWithJava("echo 'INFO  Starting...'; exec /bin/sleep 60"), { startTimeoutSeconds: 1 });
  expect(message).toContain("OperatorError: Neo4j did not start within 1 seconds.");
  expect(message).toContain("Neo4j said: INFO  Starting...");
});

test("a start that is given up ends at once with the signal's reason", async () => {
  const aborter = new AbortController();
  setTimeout(() => aborter.abort(new Error("Ctrl-C")), 300);
  expect(await failure(machineWithJava("exec /bin/sleep 60"), { signal: aborter.signal })).toBe("Error: Ctrl-C");
  expect(await failure(machineWithJava("exit 1"), { signal: aborter.signal })).toBe("Error: Ctrl-C");
});

test("no Java, and no Maven on the first start", async () => {
  expect(await failure(fakeMachine(path.join(directory, "bare")))).toContain("no Java was found");
  const machine = fakeMachine(path.join(directory, "java-only"));
  machine.addProgram("java", javaAnswering("21.0.1"));
  expect(await failure(machine)).toContain("Maven, which fetches it, was not found");
});

test("Windows itself", async () => {
  const message = await failure({ ...machineWithJava("exit 1"), platform: "win32" });
  expect(message).toContain("WSL");
  expect(message).toContain("docker compose up");
});

test("a data directory that cannot be made", async () => {
  const file = path.join(directory, "a-file");
  writeFileSync(file, "");
  const message = await failure(machineWithJava("exit 1"), { dataDirectory: path.join(file, "data") });
  expect(message).toContain(`OperatorError: The data directory ${file}/data cannot be written (ENOTDIR).`);
  expect(message).toContain("CRG_DATA_DIR");
});

// The super-user may write everywhere, so there is nothing to see as root.
(process.getuid?.() === 0 ? test.skip : test)("a data directory that may not be written", async () => {
  const dataDirectory = path.join(directory, "read-only");
  mkdirSync(dataDirectory);
  chmodSync(dataDirectory, 0o500);
  expect(await failure(machineWithJava("exit 1"), { dataDirectory })).toContain("cannot be written (EACCES)");
});

test("a disk with too little room", async () => {
  await expect(prepareDataDirectory(path.join(directory, "full"), Number.MAX_SAFE_INTEGER)).rejects.toThrow(
    /too little space left on the disk of .*full/,
  );
});
