import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.js";
import { inspectPrerequisites, type Prerequisite } from "../launcher/index.js";
import { webDirectory } from "../web/index.js";
import { openDatabase } from "./database.js";
import type { Output } from "./output.js";

/** One finding: as the launcher's {@link Prerequisite}, of whatever a start needs. */
type Finding = Omit<Prerequisite, "name"> & { readonly name: string };

/** `crg doctor`: says what is there and what is missing, and starts nothing. */
export async function doctorCommand(config: Config, output: Output): Promise<void> {
  const findings: Finding[] = [{ name: "Node", state: "OK", finding: process.version, advice: [] }];
  if (config.NEO4J_URI === undefined) findings.push(...(await inspectPrerequisites(config.CRG_DATA_DIR)));
  else findings.push(await inspectDatabase(config));
  findings.push(
    present("Seeds", config.SEEDS_DIR, existsSync(join(config.SEEDS_DIR, "sources.yaml")), "Name their folder with SEEDS_DIR."),
  );
  if (config.SOURCES_DIR === undefined)
    findings.push({
      name: "Source texts",
      state: "NOTE",
      finding: "not at hand",
      advice: ["Citations are not proven or quoted; name the folder with SOURCES_DIR to have both."],
    });
  else findings.push(present("Source texts", config.SOURCES_DIR, existsSync(config.SOURCES_DIR), "Check SOURCES_DIR."));
  findings.push(
    existsSync(join(webDirectory, "index.html"))
      ? { name: "Playground", state: "OK", finding: "built", advice: [] }
      : { name: "Playground", state: "NOTE", finding: "not built", advice: ["npm run build"] },
  );
  output.result(
    findings,
    findings.flatMap(({ name, state, finding, advice }) => [
      `${state.padEnd(8)} ${name.padEnd(16)} ${finding}`,
      ...advice.map((line) => `${"".padEnd(26)}${line}`),
    ]),
  );
  if (findings.some((finding) => finding.state === "MISSING")) process.exitCode = 1;
}

const present = (name: string, where: string, there: boolean, advice: string): Finding =>
  there ? { name, state: "OK", finding: where, advice: [] } : { name, state: "MISSING", finding: `not at ${where}`, advice: [advice] };

async function inspectDatabase(config: Config): Promise<Finding> {
  try {
    const database = await openDatabase(config, () => undefined, { start: "if needed" });
    await database.close();
    return { name: "Neo4j", state: "OK", finding: database.description, advice: [] };
  } catch (error) {
    return { name: "Neo4j", state: "MISSING", finding: error instanceof Error ? error.message : String(error), advice: [] };
  }
}
