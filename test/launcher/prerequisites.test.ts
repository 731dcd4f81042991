import path from "node:path";
import { inspectPrerequisites, type Prerequisite } from "../../src/launcher/index.js";
import { fakeMachine, javaAnswering } from "./helpers/fake-machine.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();

function named(findings: readonly Prerequisite[], name: Prerequisite["name"]): Prerequisite | undefined {
  return findings.find((finding) => finding.name === name);
}

test("on a bare machine: says what is missing and what to do, and touches nothing", async () => {
  const dataDirectory = path.join(directory, "not", "yet");
  const findings = await inspectPrerequisites(dataDirectory, fakeMachine(path.join(directory, "bare")));
  expect(findings.map(({ name, state }) => `${name} ${state}`)).toEqual([
    "Platform OK",
    "Java MISSING",
    "Maven MISSING",
    "Neo4j NOTE",
    "Data directory OK",
  ]);
  for (const finding of findings) expect(finding.advice.length > 0).toBe(finding.state === "MISSING");
  expect(named(findings, "Data directory")?.finding).toMatch(/not\/yet will be made, \d+ MB free/);
});

test("with Java and Maven: says which and where", async () => {
  const machine = fakeMachine(path.join(directory, "equipped"));
  machine.addProgram("java", javaAnswering("21.0.4"));
  machine.addProgram("mvn", "echo 'Apache Maven 3.9.9 (hash)'");
  const findings = await inspectPrerequisites(path.join(directory, "data"), machine);
  expect(named(findings, "Java")).toMatchObject({ state: "OK", finding: `21.0.4 in ${path.join(directory, "equipped")}` });
  expect(named(findings, "Maven")).toMatchObject({ state: "OK", finding: `3.9.9, ${path.join(directory, "equipped", "bin", "mvn")}` });
});

test("a Maven that does not run, and Windows itself", async () => {
  const machine = fakeMachine(path.join(directory, "broken"));
  machine.addProgram("mvn", "exit 1");
  const findings = await inspectPrerequisites(path.join(directory, "data"), { ...machine, platform: "win32" });
  expect(named(findings, "Maven")).toMatchObject({ state: "MISSING", finding: expect.stringContaining("does not run") as string });
  expect(named(findings, "Platform")).toMatchObject({ state: "MISSING" });
});
