import { OperatorError } from "../../src/errors.js";
import { parseJavaSettings, requireJava, searchJava } from "../../src/launcher/java.js";
import { fakeMachine, javaAnswering, type FakeMachine } from "./helpers/fake-machine.js";
import { temporaryDirectory } from "./helpers/temporary-directory.js";

const directory = temporaryDirectory();
let count = 0;

function machine(environment: Record<string, string> = {}): FakeMachine {
  return fakeMachine(`${directory}/${(count += 1)}`, environment);
}

async function problem(of: FakeMachine): Promise<string> {
  return requireJava(of).then(
    () => "none",
    (error: unknown) => (error instanceof OperatorError ? error.message : `not an OperatorError: ${String(error)}`),
  );
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "25-ea" 2025-09-16', 25],
])("reads %s as Java %i", (output, major) => {
  expect(parseJavaSettings(output)?.major).toBe(major);
});

test("takes Java's own word for its home", () => {
  expect(parseJavaSettings('    java.home = /opt/java 17\n    java.io.tmpdir = /tmp\nopenjdk version "17"')?.home).toBe("/opt/java 17");
});

test("takes the Java on PATH", async () => {
  const some = machine();
  some.addProgram("java", javaAnswering("21.0.2"));
  expect((await requireJava(some)).version).toBe("21.0.2");
});

test("prefers JAVA_HOME to PATH", async () => {
  const base = machine();
  const some = { ...base, environment: { ...base.environment, JAVA_HOME: base.addJavaHome("17.0.1") } };
  base.addProgram("java", javaAnswering("21.0.2"));
  expect((await requireJava(some)).version).toBe("17.0.1");
});

test("passes over an unsupported JAVA_HOME for a supported Java in the usual folders", async () => {
  const base = machine();
  const some = { ...base, environment: { ...base.environment, JAVA_HOME: base.addJavaHome("11.0.1") } };
  const supported = base.addJavaHome("21.0.7");
  const search = await searchJava(some);
  expect(search.chosen?.home).toBe(supported);
  expect(search.unsupported.map(({ version }) => version)).toEqual(["11.0.1"]);
});

test("passes over a java that is none, such as the stub of macOS", async () => {
  const some = machine();
  some.addProgram("java", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
  some.addJavaHome("17.0.9");
  expect((await requireJava(some)).version).toBe("17.0.9");
});

test("without any Java, names the ways out", async () => {
  const message = await problem(machine());
  expect(message).toContain("Neo4j needs Java 17 or 21, and no Java was found");
  expect(message).toMatch(/Install Java 17 or 21.*JAVA_HOME/);
  expect(message).toContain("docker compose up");
  expect(message).toContain("NEO4J_URI");
});

test("with unsupported versions only, names them and where they are", async () => {
  const some = machine();
  const [eleven, new25] = [some.addJavaHome("11.0.2"), some.addJavaHome("25.0.1")];
  expect(await problem(some)).toContain(`only unsupported versions were found: 11.0.2 in ${eleven}, 25.0.1 in ${new25}.`);
});
