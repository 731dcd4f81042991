/** Help, commands and options that there are not, settings that are wrong. */
import { SETTINGS, readConfig } from "../../src/config.js";
import { isAtLeast } from "../../src/cli/version.js";
import { tooOld } from "../../src/cli/neo4j-problem.js";
import { crg, temporaryDirectory } from "./helpers/crg.js";

const directory = temporaryDirectory();
const COMMANDS = ["start", "import", "match", "check", "verify", "export", "schema", "doctor"];

describe("help", () => {
  test("lists all commands and all settings with their defaults", async () => {
    const { code, stdout, stderr } = await crg(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    for (const [name, { description }] of Object.entries(SETTINGS)) expect(stdout).toContain(`${name.padEnd(22)} ${description}`);
  });

  test("of a command has its options and the settings", async () => {
    const { code, stdout } = await crg(["import", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("--dry-run");
    expect(stdout).toContain("SEEDS_DIR");
  });

  test.each([
    ["no command", [], /Usage: crg/],
    ["a command that there is not", ["strat"], /unknown command 'strat'[^]*Did you mean start\?[^]*Usage: crg/],
    ["an option that there is not", ["verify", "--jsn"], /unknown option '--jsn'[^]*Did you mean --json\?[^]*Usage: crg verify/],
    ["an operand too many", ["verify", "all"], /too many arguments[^]*Usage: crg verify/],
    ["an operand too few", ["export"], /missing required argument 'directory'[^]*Usage: crg export/],
  ])("is given for %s, on standard error, and the command fails", async (_, parameters, expected) => {
    const { code, stdout, stderr } = await crg(parameters);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(expected);
    expect(stderr).toContain("NEO4J_URI");
  });

  test("--version", async () => {
    expect(await crg(["--version"])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  });
});

describe("settings", () => {
  const DATABASE = { NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "secret" };

  test("have defaults", () => {
    expect(readConfig({})).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 4000,
      NEO4J_URI: undefined,
      NEO4J_DATABASE: "neo4j",
      CORS_ORIGINS: [],
      QUERY_TIMEOUT_SECONDS: 10,
      LOG_LEVEL: "warn",
    });
  });

  test("are read", () => {
    const origins = { CORS_ORIGINS: "https://a.example, http://localhost:3000,*" };
    expect(
      readConfig({ ...DATABASE, ...origins, PORT: "0", SEEDS_DIR: directory, SOURCES_DIR: directory, LOG_LEVEL: "silent" }),
    ).toMatchObject({
      ...DATABASE,
      PORT: 0,
      CORS_ORIGINS: ["https://a.example", "http://localhost:3000", "*"],
      SEEDS_DIR: directory,
      LOG_LEVEL: "silent",
    });
    for (const scheme of ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])
      expect(readConfig({ ...DATABASE, NEO4J_URI: `${scheme}://host` }).NEO4J_URI).toBe(`${scheme}://host`);
  });

  test.each<[string, string]>([
    ["HOST", ""],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", ""],
    ["PORT", "0x10"],
    ["PORT", "4000.5"],
    ["NEO4J_URI", "http://localhost:7474"],
    ["NEO4J_URI", "localhost"],
    ["NEO4J_URI", "bolt://host/database"],
    ["NEO4J_PASSWORD", ""],
    ["NEO4J_POOL_SIZE", "0"],
    ["CRG_HEAP_MB", "100"],
    ["SEEDS_DIR", "/nowhere"],
    ["SOURCES_DIR", import.meta.filename],
    ["CORS_ORIGINS", "a.example"],
    ["CORS_ORIGINS", "https://a.example/"],
    ["QUERY_TIMEOUT_SECONDS", "1e1"],
    ["LOG_LEVEL", "loud"],
  ])("%s=%s is refused", (name, value) => {
    expect(() => readConfig({ ...DATABASE, [name]: value })).toThrow(
      new RegExp(`A setting is wrong:\n  - ${name}=${JSON.stringify(value)}`),
    );
  });

  test("a Neo4j without a password, and a password in its address, which is not shown", () => {
    expect(() => readConfig({ NEO4J_URI: "bolt://host" })).toThrow("NEO4J_PASSWORD is missing");
    const message = (() => {
      try {
        return String(readConfig({ ...DATABASE, NEO4J_URI: "bolt://neo4j:hidden@host" }));
      } catch (error) {
        return String(error);
      }
    })();
    expect(message).toContain("without a password");
    expect(message).not.toContain("hidden");
  });

  test("that are wrong are told all at once, by every command, and nothing is done", async () => {
    const wrong = { PORT: "many", NEO4J_URI: "nowhere", QUERY_COST_LIMIT: "1", LOG_LEVEL: "loud" };
    for (const command of [["start"], ["import", "--json"], ["doctor"]]) {
      const { code, stdout, stderr } = await crg(command, wrong);
      expect(code).toBe(1);
      if (command.includes("--json")) expect(JSON.parse(stdout)).toMatchObject({ error: { message: "5 settings are wrong:" } });
      else expect(stdout).toBe("");
      expect(stderr).toMatch(/^\n5 settings are wrong:\n( {2}- .*\n){5}$/);
      for (const name of [...Object.keys(wrong), "NEO4J_PASSWORD"]) expect(stderr).toMatch(new RegExp(`^ {2}- ${name}\\b`, "m"));
    }
  });
});

describe("the version of Neo4j", () => {
  test.each([
    ["5.26.0", true],
    ["5.26.30", true],
    ["5.27-aura", true],
    ["2025.10.1", true],
    ["6.0.0", true],
    ["5.25.9", false],
    ["5.9.0", false],
    ["4.4.44", false],
    ["", false],
    ["undefined", false],
  ])("%s: supported? %s", (version, supported) => {
    expect(isAtLeast(version, [5, 26])).toBe(supported);
  });

  test("is named when it is too old", () => {
    const { message } = tooOld("bolt://host", "4.4.44", "5.26");
    expect(message).toContain("The Neo4j at bolt://host is version 4.4.44; this needs 5.26 or later.");
    expect(message).toContain("Upgrade it");
  });
});
