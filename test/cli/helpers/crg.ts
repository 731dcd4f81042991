/** The command line as a person meets it: `node dist/cli/main.js` in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MAIN = path.resolve(import.meta.dirname, "../../../dist/cli/main.js");

/** Environment variables. */
export type Environment = Readonly<Record<string, string>>;

/** A command that has ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it wrote so far. */
  readonly written: { readonly stdout: string; readonly stderr: string };
  /** Waits until it writes the JSON document of its result; fails when it ends before. */
  result<Result>(): Promise<Result>;
  /** Waits until standard error matches. */
  says(pattern: RegExp): Promise<void>;
  /** Waits until it has ended. */
  readonly ended: Promise<Ended>;
}

const children = new Set<ChildProcess>();
afterAll(() => children.forEach((child) => child.kill("SIGKILL")));

/** A new folder that is removed after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "crg-cli-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The settings that name the database of the test run. */
export function testDatabase(): Environment {
  const { NEO4J_TEST_URI = "", NEO4J_TEST_PASSWORD = "" } = process.env;
  return { NEO4J_URI: NEO4J_TEST_URI, NEO4J_PASSWORD: NEO4J_TEST_PASSWORD };
}

/** Starts a command, in an environment without settings but these; a test that wants the time after a start used says so. */
export function startCrg(parameters: readonly string[], environment: Environment = {}, main = MAIN): Running {
  if (!existsSync(main)) throw new Error(`${main} is not there: npm run build`);
  const { PATH = "", HOME = "", JAVA_HOME, XDG_CACHE_HOME } = process.env;
  const child = spawn(process.execPath, [main, ...parameters], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), ...(XDG_CACHE_HOME && { XDG_CACHE_HOME }), WARM_UP: "no", ...environment },
  });
  children.add(child);
  const written = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
  const ended = once(child, "close").then(([code]): Ended => {
    children.delete(child);
    return { code: code as number | null, ...written };
  });
  const until = async (stream: NodeJS.ReadableStream, isThere: () => boolean): Promise<void> => {
    while (!isThere()) {
      const early = await Promise.race([once(stream, "data").then(() => undefined), ended]);
      if (early !== undefined && !isThere()) throw new Error(`crg ${parameters.join(" ")} has ended: ${JSON.stringify(early)}`);
    }
  };
  return {
    child,
    pid: child.pid ?? 0,
    written,
    ended,
    result: async () => {
      await until(child.stdout, () => written.stdout.endsWith("}\n"));
      return JSON.parse(written.stdout) as never;
    },
    says: (pattern) => until(child.stderr, () => pattern.test(written.stderr)),
  };
}

/** Runs a command to its end. */
export const crg = (parameters: readonly string[], environment: Environment = {}, main = MAIN): Promise<Ended> =>
  startCrg(parameters, environment, main).ended;

/** Why a command failed, as it stands on standard error, of what it printed with --json. */
export function toldOf(stdout: string): string {
  const { error } = JSON.parse(stdout) as { error: { message: string; advice: string[] } };
  return `\n${[error.message, ...error.advice.map((way) => `  - ${way}`)].join("\n")}\n`;
}
