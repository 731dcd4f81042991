import { existsSync, readdirSync, readFileSync, rmSync, truncateSync } from "node:fs";
import path from "node:path";
import { fetchedJars, neo4jClasspath } from "../../src/launcher/classpath.js";
import { cacheDirectory, type Machine } from "../../src/launcher/machine.js";
import { fakeMachine, type FakeMachine } from "./helpers/fake-machine.js";
import { gone } from "./helpers/other-process.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();
const java = { executable: "/fake/java", home: "/fake", version: "17.0.1", build: "17.0.1+12", architecture: "amd64", major: 17 };
let count = 0;

function machine(): FakeMachine {
  return fakeMachine(path.join(directory, String((count += 1))));
}

/** A Maven that "downloads" two jars next to the list that it writes. */
const WORKING_MAVEN = `
for parameter; do case $parameter in -Dmdep.outputFile=*) list=\${parameter#*=};; esac; done
folder=\${list%/*}
echo 'jar one' > "$folder/one.jar"; echo 'jar two' > "$folder/two.jar"
echo run >> "$folder/runs"
echo "[INFO] Downloaded from somewhere: there/one.jar (1.2 MB at 3.4 MB/s)"
printf '%s' "$folder/one.jar:$folder/two.jar" > "$list"
echo "$JAVA_HOME" > "$folder/java-home"
`;

async function resolve(where: Machine, reports: string[] = [], signal?: AbortSignal): Promise<string> {
  return neo4jClasspath({
    machine: where,
    java,
    report: (progress) => reports.push(progress),
    ...(signal === undefined ? {} : { signal }),
  });
}

async function problem(script: string | undefined): Promise<string> {
  const some = machine();
  if (script !== undefined) some.addProgram("mvn", script);
  return resolve(some).then(
    () => "none",
    (error: unknown) => String(error),
  );
}

test("fetches once; then needs no Maven", async () => {
  const some = machine();
  some.addProgram("mvn", WORKING_MAVEN);
  const reports: string[] = [];
  const classpath = await resolve(some, reports);
  expect(classpath.split(":").map((jar) => path.basename(jar))).toEqual(["one.jar", "two.jar"]);
  expect(reports[0]).toMatch(/^Fetching Neo4j 5\.26\.\d+ through Maven/);

  some.addProgram("mvn", "exit 1");
  expect(await resolve(some)).toBe(classpath);
});

test("lets Maven run on the Java that was found", async () => {
  const some = machine();
  some.addProgram("mvn", WORKING_MAVEN + 'test "$JAVA_HOME" = /fake || exit 9');
  await resolve(some);
});

test.each([
  ["is missing", (jar: string) => rmSync(jar)],
  ["is shorter than it was", (jar: string) => truncateSync(jar, 3)],
])("fetches again when a jar %s", async (_case, harm) => {
  const some = machine();
  some.addProgram("mvn", WORKING_MAVEN);
  const classpath = await resolve(some);
  harm(classpath.split(":")[1] ?? "");
  expect(await fetchedJars(some)).toBeUndefined();
  expect(await resolve(some)).toBe(classpath);
  expect(await fetchedJars(some)).toHaveLength(2);
});

test("leaves no half-written files behind", async () => {
  const some = machine();
  some.addProgram("mvn", WORKING_MAVEN);
  await resolve(some);
  const [project = ""] = readdirSync(cacheDirectory(some));
  expect(readdirSync(path.join(cacheDirectory(some), project)).sort()).toEqual([
    "classpath.json",
    "java-home",
    "one.jar",
    "pom.xml",
    "runs",
    "two.jar",
  ]);
});

test("keeps its cache under XDG_CACHE_HOME, unless that is relative", () => {
  const at = (value: string): string => cacheDirectory({ ...machine(), homeDirectory: "/home/me", environment: { XDG_CACHE_HOME: value } });
  expect(at("/cache")).toBe("/cache/child-rights-graph");
  expect(at("cache")).toBe("/home/me/.cache/child-rights-graph");
});

test("reports progress every few seconds", async () => {
  const some = machine();
  some.addProgram(
    "mvn",
    `echo "[INFO] Downloaded from somewhere: there/a.jar (2.6 MB at 1 MB/s)"; echo "[INFO] Downloaded from somewhere: there/a.pom (400 kB at 1 MB/s)"; /bin/sleep 4${WORKING_MAVEN}`,
  );
  const reports: string[] = [];
  await resolve(some, reports);
  expect(reports[1]).toMatch(/^Fetching Neo4j: 1 of about \d+ jars, 3 of about \d+ MB \(3 s\)$/);
});

test("without Maven, names the ways out", async () => {
  const message = await problem(undefined);
  expect(message).toMatch(/^OperatorError: Neo4j 5\.26\.\d+ has not been fetched yet, and Maven, which fetches it, was not found/);
  expect(message).toContain("Install Maven 3.6.3 or later");
  expect(message).toContain("docker compose up");
  expect(message).toContain("NEO4J_URI");
});

// The texts are Maven 3.8's, with the name of the host left out.
test.each([
  "[ERROR] Could not transfer artifact a:b:pom:3.8.1 from/to central: transfer failed: Unknown host: Temporary failure in name resolution -> [Help 1]",
  "[ERROR] Could not transfer artifact a:b:pom:3.8.1 from/to central: Connect to 127.0.0.1:9 failed: Connection refused -> [Help 1]",
  "[ERROR] Cannot access central in offline mode and the artifact a:b:jar:1 has not been downloaded from it before. -> [Help 1]",
])("without network on the first start, says so: %s", async (line) => {
  const message = await problem(`echo '${line}'; exit 1`);
  expect(message).toContain("Maven does not reach its repository. The network is needed on the first start only.");
  expect(message).toContain("settings.xml");
  expect(message).toContain("docker compose up");
  expect(message).toContain(`Maven said: ${line}`);
});

test("without space for the jars, says so", async () => {
  expect(await problem("echo '[ERROR] /x/y.jar.part (No space left on device)'; exit 1")).toContain("no space left for Maven's files");
});

test("any other failure of Maven is told in its own words", async () => {
  const message = await problem("echo '[ERROR] The plugin requires Maven version 3.6.3'; exit 1");
  expect(message).toContain("Maven failed (exit code 1)");
  expect(message).toContain("requires Maven version 3.6.3");
});

test("can be given up, and leaves no Maven behind", async () => {
  const some = machine();
  const pidFile = path.join(directory, "maven-pid");
  some.addProgram("mvn", `echo $$ > ${pidFile}; exec /bin/sleep 60`);
  const aborter = new AbortController();
  const running = resolve(some, [], aborter.signal);
  while (!existsSync(pidFile)) await new Promise((next) => setTimeout(next, 20));
  aborter.abort(new Error("given up"));
  await expect(running).rejects.toThrow("given up");
  await gone(Number(readFileSync(pidFile, "utf8")), 1);
});
