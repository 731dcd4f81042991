#!/usr/bin/env node
import { Command } from "commander";
import { type Config, readConfig, SETTINGS } from "../config.js";
import { fail, terminalOutput } from "./output.js";

/** Runs a command with its settings and its output. Commands are loaded when they are called, so that --help is quick. */
function command(
  run: (config: Config, output: ReturnType<typeof terminalOutput>, options: Readonly<Record<string, unknown>>) => Promise<void>,
) {
  return async (options: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      await run(readConfig(process.env), terminalOutput(options["json"] === true), options);
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
  .addHelpText("after", settingsHelp)
  .showHelpAfterError("(crg --help explains)");

program
  .command("start", { isDefault: true })
  .description("start the database if none is named, bring the seeds into it, serve the API and the playground")
  .option("--json", "print the addresses as JSON")
  .action(command(async (config, output) => (await import("./start.js")).start(config, output)));

program
  .command("import")
  .description("bring the seeds into the database: validate, show the difference, publish at one moment")
  .option("--dry-run", "only show the difference")
  .option("--json", "print the difference as JSON")
  .action(
    command(async (config, output, options) =>
      (await import("./import.js")).importCommand(config, output, { dryRun: options["dryRun"] === true }),
    ),
  );

program
  .command("check")
  .description("check the seed files, and their passages where the texts are at hand (SOURCES_DIR), without a database")
  .option("--json", "print the report as JSON")
  .action(command(async (config, output) => (await import("./check.js")).checkCommand(config, output)));

program
  .command("verify")
  .description("prove every citation against the texts (SOURCES_DIR), every edge against its statements, every statement against the model")
  .option("--json", "print the report as JSON")
  .action(command(async (config, output) => (await import("./verify.js")).verifyCommand(config, output)));

program
  .command("export <directory>")
  .description("write the graph as seed files, from which an equal graph can be imported")
  .option("--json", "print what was written as JSON")
  .action(async (directory: string, options: Readonly<Record<string, unknown>>) =>
    command(async (config, output) => (await import("./export.js")).exportCommand(config, output, directory))(options),
  );

program
  .command("schema")
  .description("write what derives from the model to schema/")
  .option("--check", "write nothing; fail when what is there differs")
  .option("--json", "print the files as JSON")
  .action(async (options: Readonly<Record<string, unknown>>) => {
    try {
      await (await import("./schema.js")).schemaCommand(terminalOutput(options["json"] === true), { check: options["check"] === true });
    } catch (error) {
      fail(error);
    }
  });

program
  .command("doctor")
  .description("say what is there and what is missing: Node, Java, Maven, Neo4j, data")
  .option("--json", "print the findings as JSON")
  .action(command(async (config, output) => (await import("./doctor.js")).doctorCommand(config, output)));

await program.parseAsync();
