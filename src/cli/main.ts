#!/usr/bin/env node
import { Command } from "commander";
import { SETTINGS, readConfig, type Config } from "../config.js";
import { allWritten, fail, terminalOutput, type Output } from "./output.js";
import { packageFile } from "./package-file.js";

/** What a command is called with. */
interface Call {
  readonly config: Config;
  readonly output: Output;
  readonly options: Readonly<Record<string, unknown>>;
  readonly operands: readonly string[];
}

/** Runs a command with the settings. Commands are loaded when they are called, so that --help is quick. */
function action(run: (call: Call) => Promise<void>) {
  return async (...given: readonly unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const options = command.opts();
    try {
      await run({ config: readConfig(process.env), output: terminalOutput(options["json"] === true), options, operands: command.args });
    } catch (error) {
      fail(error);
    }
  };
}

const settingsHelp = [
  "",
  "Settings (environment variables):",
  ...Object.entries(SETTINGS).map(([name, { description }]) => `  ${name.padEnd(22)} ${description}`),
].join("\n");

const program = new Command("crg")
  .description("A knowledge graph of child-rights institutions in Neo4j, behind one GraphQL API.")
  .version(packageFile.version)
  .addHelpText("afterAll", settingsHelp)
  .showHelpAfterError();

program
  .command("start")
  .description(
    "start the database if none is named, bring the seeds into it if they or the program changed, serve the API and the playground",
  )
  .option("--json", "print the addresses as JSON")
  .action(action(async ({ config, output }) => (await import("./start.js")).start(config, output)));

program
  .command("import")
  .description("bring the seeds into the database: validate, compare with all that is there, show the difference, publish at one moment")
  .option("--dry-run", "only show the difference")
  .option("--json", "print the difference as JSON")
  .action(
    action(async ({ config, output, options }) =>
      (await import("./import.js")).importCommand(config, output, { dryRun: options["dryRun"] === true }),
    ),
  );

program
  .command("check")
  .description("check the seed files, and their passages where the texts are at hand (SOURCES_DIR), without a database")
  .option("--json", "print the report as JSON")
  .action(action(async ({ config, output }) => (await import("./check.js")).checkCommand(config, output)));

program
  .command("verify")
  .description("prove every citation against the texts (SOURCES_DIR), every edge against its statements, every statement against the model")
  .option("--json", "print the report as JSON")
  .action(action(async ({ config, output }) => (await import("./verify.js")).verifyCommand(config, output)));

program
  .command("export <directory>")
  .description("write the graph as seed files, from which an equal graph can be imported")
  .option("--json", "print what was written as JSON")
  .action(
    action(async ({ config, output, operands: [directory = "."] }) =>
      (await import("./export.js")).exportCommand(config, output, directory),
    ),
  );

program
  .command("schema")
  .description("write what derives from the model to schema/")
  .option("--check", "write nothing; fail when what is there differs")
  .option("--json", "print the files as JSON")
  .action(action(async ({ output, options }) => (await import("./schema.js")).schemaCommand(output, { check: options["check"] === true })));

program
  .command("doctor")
  .description("say what is there and what is missing: Node, Java, Maven, Neo4j, the graph, the seeds, their versions")
  .option("--json", "print the findings as JSON")
  .action(action(async ({ config, output }) => (await import("./doctor.js")).doctorCommand(config, output)));

await program.parseAsync();
await allWritten();
// Not by itself: a connection to somebody who never answers would keep the process until the system gives it up.
process.exit();
