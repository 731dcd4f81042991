import { errorMessage } from "../errors.js";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.js";
import { checkSeeds } from "../ingest/index.js";
import { inspectPrerequisites } from "../launcher/index.js";
import { webDirectory } from "../web/index.js";
import { namedNeo4j, runningNeo4j } from "./database.js";
import type { Finding } from "./finding.js";
import { inspectNeo4j } from "./inspect-neo4j.js";
import type { Output } from "./output.js";
import { packageFile } from "./package-file.js";
import { isAtLeast } from "./version.js";

/** `crg doctor`: says what is there and what is missing, and starts nothing. Fails when something is missing. */
export async function doctorCommand(config: Config, output: Output): Promise<void> {
  const named = namedNeo4j(config);
  const access = named ?? (await runningNeo4j(config));
  const findings: Finding[] = [
    { name: packageFile.name, state: "OK", finding: packageFile.version, advice: [] },
    inspectNode(),
    ...(named === undefined ? await inspectPrerequisites(config.CRG_DATA_DIR) : []),
    ...(access === undefined ? [notRunning] : await inspectNeo4j(config, access)),
    await inspectSeeds(config),
    inspectTexts(config),
    inspectPlayground(),
  ];
  output.result(
    findings,
    findings.flatMap(({ name, state, finding, advice }) => [
      `${state.padEnd(8)} ${name.padEnd(18)} ${finding}`,
      ...advice.map((line) => `${"".padEnd(28)}${line}`),
    ]),
  );
  if (findings.some((finding) => finding.state === "MISSING")) process.exitCode = 1;
}

const notRunning: Finding = { name: "Graph", state: "NOTE", finding: "not known, as Neo4j does not run now", advice: [] };

function inspectNode(): Finding {
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(packageFile.engines.node) ?? [];
  const recent = isAtLeast(process.version, [Number(major), Number(minor)]);
  return recent
    ? { name: "Node", state: "OK", finding: process.version, advice: [] }
    : { name: "Node", state: "MISSING", finding: `${process.version} is too old`, advice: [`Install Node ${major}.${minor} or later.`] };
}

async function inspectSeeds({ SEEDS_DIR: directory, SOURCES_DIR }: Config): Promise<Finding> {
  const name = "Seeds";
  try {
    const { entities, statements, problems } = await checkSeeds({
      directory,
      ...(SOURCES_DIR === undefined ? {} : { sourcesDirectory: SOURCES_DIR }),
    });
    if (problems.length === 0)
      return { name, state: "OK", finding: `${entities} entities, ${statements} statements in ${directory}`, advice: [] };
    return { name, state: "MISSING", finding: `${problems.length} problems in ${directory}`, advice: ["crg check lists them."] };
  } catch (error) {
    return { name, state: "MISSING", finding: errorMessage(error), advice: [] };
  }
}

function inspectTexts({ SOURCES_DIR: directory }: Config): Finding {
  const name = "Source texts";
  if (directory !== undefined) return { name, state: "OK", finding: directory, advice: [] };
  const advice = ["Citations are not proven or quoted; name the folder of the texts with SOURCES_DIR to have both."];
  return { name, state: "NOTE", finding: "not at hand", advice };
}

function inspectPlayground(): Finding {
  return existsSync(join(webDirectory, "index.html"))
    ? { name: "Playground", state: "OK", finding: "built", advice: [] }
    : { name: "Playground", state: "NOTE", finding: "not built", advice: ["npm run build"] };
}
