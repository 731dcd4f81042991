/** import, verify, export, doctor on a Neo4j that the settings name: what they print, how they end, what they leave alone. */
import { writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import path from "node:path";
import { smallSeeds } from "../http/helpers/small-graph.js";
import { testConnection, wipe } from "../setup/graph.js";
import { crg, type Environment, temporaryDirectory, testDatabase, toldOf } from "./helpers/crg.js";
import { contentOf, query } from "./helpers/database.js";

const directory = temporaryDirectory();
const connection = testConnection();
afterAll(() => connection.close());
let settings: Environment;
beforeAll(() => {
  settings = { ...testDatabase(), SEEDS_DIR: smallSeeds(directory) };
});

interface Imported {
  readonly outcome: string;
  readonly version: number;
  readonly contentHash: string;
}

/** Runs a command that must end well with nothing but a JSON document on standard output. */
async function json<Result>(parameters: readonly string[], more: Environment = {}): Promise<Result> {
  const { code, stdout, stderr } = await crg([...parameters, "--json"], { ...settings, ...more });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}

describe("on an empty database", () => {
  beforeAll(() => wipe(connection));

  test("verify and export fail and say what to do", async () => {
    for (const command of [["verify"], ["verify", "--json"], ["export", path.join(directory, "nothing")]]) {
      const { code, stdout, stderr } = await crg(command, settings);
      expect([code, command.includes("--json") ? toldOf(stdout) : stdout]).toEqual([1, command.includes("--json") ? stderr : ""]);
      expect(stderr).toContain("The database holds no graph yet.");
      expect(stderr).toContain("crg import");
    }
  });

  test("doctor notes it", async () => {
    expect(await json<object[]>(["doctor"])).toContainEqual(expect.objectContaining({ name: "Graph", state: "NOTE", finding: "none yet" }));
  });

  test("import --dry-run shows the difference and writes nothing", async () => {
    const before = await contentOf(connection);
    expect(await json(["import", "--dry-run"])).toMatchObject({ outcome: "DRY_RUN", version: 0, difference: {} });
    const { code, stdout, stderr } = await crg(["import", "--dry-run"], settings);
    expect([code, stdout]).toEqual([0, "Version 0: dry run, nothing written.\n"]);
    expect(stderr).toMatch(/4 entities/);
    expect(await contentOf(connection)).toBe(before);
  });

  test("import layer --dry-run too, though import itself has options of these names", async () => {
    const header = { format: "child-rights-graph-layer", version: 1, layer: { name: "NONE", title: "", description: "", asOf: null } };
    const file = path.join(directory, "layer.jsonl");
    writeFileSync(file, `${JSON.stringify({ ...header, sources: [] })}\n{"end":{"items":0}}\n`);
    expect(await json(["import", "layer", file, "--dry-run"])).toMatchObject({ outcome: "DRY_RUN" });
    expect(await query(connection, "MATCH (d:Dataset) RETURN d.version")).toEqual([[0]]);
    await wipe(connection);
  });
});

describe("import, verify, export", () => {
  let imported: Imported;
  beforeAll(async () => {
    await wipe(connection);
    imported = await json<Imported>(["import"]);
  });

  test("an import publishes; a second one changes nothing", async () => {
    expect(imported).toMatchObject({ outcome: "PUBLISHED", version: 1 });
    expect(await json(["import"])).toMatchObject({ outcome: "UNCHANGED", version: 1, contentHash: imported.contentHash });
  });

  test("by neo4j:// as by bolt://", async () => {
    const NEO4J_URI = String(settings["NEO4J_URI"]).replace(/^\w+:/, "neo4j:");
    expect(await json(["import"], { NEO4J_URI })).toMatchObject({ outcome: "UNCHANGED", version: 1 });
    expect(await json(["verify"], { NEO4J_URI })).toMatchObject({ version: 1, breaches: [] });
  });

  test("seeds that are wrong: every problem, exit code 1, and the database as it was", async () => {
    const before = await contentOf(connection);
    const { code, stdout, stderr } = await crg(["import", "--json"], { ...settings, SEEDS_DIR: directory });
    expect(code).toBe(1);
    expect(stderr.endsWith(toldOf(stdout))).toBe(true);
    expect(stderr).toMatch(/The seed files have \d+ problems?; nothing was imported\./);
    expect(await contentOf(connection)).toBe(before);
    const checked = await crg(["check", "--json"], { ...settings, SEEDS_DIR: directory });
    expect(checked.code).toBe(1);
    expect((JSON.parse(checked.stdout) as { problems: unknown[] }).problems.length).toBeGreaterThan(0);
  });

  test("an export makes an equal graph", async () => {
    const target = path.join(directory, "exported");
    const { files } = await json<{ files: string[] }>(["export", target]);
    expect(files).toContain("dataset.yaml");
    expect(await json(["import"], { SEEDS_DIR: target })).toMatchObject({ outcome: "UNCHANGED", contentHash: imported.contentHash });
    const again = await crg(["export", target], settings);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("is not empty");
  });

  test("doctor says which version is there", async () => {
    const findings = await json<{ name: string; state: string; finding: string }[]>(["doctor"]);
    expect(Object.fromEntries(findings.map(({ name, state }) => [name, state]))).toMatchObject({
      "child-rights-graph": "OK",
      Node: "OK",
      Database: "OK",
      Graph: "OK",
      Seeds: "OK",
      "Source texts": "NOTE",
    });
    expect(findings.find(({ name }) => name === "Graph")?.finding).toMatch(/^version 1 of 20.*: 4 entities, 3 relationships/);
    expect(findings.find(({ name }) => name === "Database")?.finding).toMatch(/^Neo4j 5\.\d+\.\d+ at bolt:/);
    const { code, stdout } = await crg(["doctor"], settings);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^OK {7}Graph/m);
  });

  // The last one, as it damages the graph.
  test("verify ends well on what was imported, and fails on any breach, which it names", async () => {
    expect(await json(["verify"])).toMatchObject({ version: 1, checked: { entities: 4 }, breaches: [] });
    await query(connection, "MATCH ()-[r:MEMBER_OF]->() DELETE r");
    const { code, stdout } = await crg(["verify", "--json"], settings);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { breaches: string[] }).breaches).toEqual([expect.stringMatching(/^edge .* missing/)]);
    const lines = await crg(["verify"], settings);
    expect(lines.code).toBe(1);
    expect(lines.stdout).toMatch(/^BREACH edge /m);
  });
});

describe("a database that is somebody else's", () => {
  beforeAll(async () => {
    await wipe(connection);
    await query(connection, "CREATE (:Person {name: 'Ada'})-[:KNOWS {since: 1833}]->(:Entity {id: 'net:a'})");
  });

  test.each([["start"], ["import"], ["import --dry-run"], ["verify"], ["export"]])(
    "%s refuses it, and it is untouched",
    async (command) => {
      const before = await contentOf(connection);
      const parameters = command === "export" ? ["export", path.join(directory, "foreign")] : command.split(" ");
      const { code, stdout, stderr } = await crg(parameters, { ...settings, PORT: "0" });
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain('The database "neo4j" is not empty and not ours');
      expect(stderr).toContain("NEO4J_DATABASE");
      expect(await contentOf(connection)).toBe(before);
    },
  );

  test("doctor says so, and fails", async () => {
    const { code, stdout } = await crg(["doctor", "--json"], settings);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ name: "Graph", state: "MISSING", finding: expect.stringContaining("not ours") as string }),
    );
  });
});

describe("a Neo4j that cannot be had: one clear message, at once", () => {
  const uri = (): string => String(settings["NEO4J_URI"]);
  const routed = (address: string): string => address.replace(/^bolt/, "neo4j");

  test.each<[string, () => Environment, RegExp]>([
    ["wrong password", () => ({ NEO4J_PASSWORD: "wrong" }), /refuses the user neo4j[^]*Check NEO4J_USERNAME and NEO4J_PASSWORD/],
    ["wrong user, by routing", () => ({ NEO4J_URI: routed(uri()), NEO4J_USERNAME: "me" }), /refuses the user me[^]*Check NEO4J_USERNAME/],
    ["no such database", () => ({ NEO4J_DATABASE: "other" }), /has no database "other"[^]*NEO4J_DATABASE/],
    ["no such database, by routing", () => ({ NEO4J_URI: routed(uri()), NEO4J_DATABASE: "other" }), /has no database "other"/],
    ["nobody there", () => ({ NEO4J_URI: "bolt://127.0.0.1:1" }), /bolt:\/\/127\.0\.0\.1:1 cannot be reached: connect ECONNREFUSED/],
    ["nobody there, by routing", () => ({ NEO4J_URI: "neo4j://127.0.0.1:1" }), /cannot be reached: connect ECONNREFUSED[^]*bolt:\/\//],
    ["no such host", () => ({ NEO4J_URI: "neo4j://no-host.invalid" }), /cannot be reached: getaddrinfo \w+ no-host\.invalid/],
    ["no encryption there", () => ({ NEO4J_URI: uri().replace("bolt:", "bolt+s:") }), /cannot be reached: .*TLS/],
  ])("%s", async (_, wrong, expected) => {
    const { code, stdout, stderr } = await crg(["start", "--json"], { ...settings, PORT: "0", ...wrong() });
    expect(code).toBe(1);
    expect(stderr.endsWith(toldOf(stdout))).toBe(true);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toContain("should not have happened");
    expect(stderr.trim().split("\n").length).toBeLessThan(6);
  });

  test("somebody who never answers; the command ends all the same", async () => {
    const callers: Socket[] = [];
    const silent = createServer((caller) => callers.push(caller));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const NEO4J_URI = `bolt://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
    const { code, stderr } = await crg(["verify"], { ...settings, NEO4J_URI });
    for (const caller of callers) caller.destroy();
    silent.close();
    expect(code).toBe(1);
    expect(stderr).toContain("cannot be reached");
  }, 30_000);
});
