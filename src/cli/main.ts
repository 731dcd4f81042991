#!/usr/bin/env node
import { Command } from "commander";
import { SETTINGS, readConfig, type Config } from "../config.js";
import { allWritten, terminalOutput, type Output } from "./output.js";
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
    // Those of `import` too: it takes what it knows, such as --dry-run, from the subcommand that they were given to.
    const options = command.optsWithGlobals();
    const output = terminalOutput(options["json"] === true);
    try {
      await run({ config: readConfig(process.env), output, options, operands: command.args });
    } catch (error) {
      output.failure(error);
    }
  };
}

/** The options that every import of a layer takes. */
const withLayerOptions = (command: Command): Command =>
  command
    .option("--dry-run", "only read and check")
    .option("--skip-invalid", "leave out records that cannot be imported, instead of importing nothing")
    .option("--report <file>", "write all records that cannot be imported to a file, a JSON object a line")
    .option("--again", "read the file though the layer was imported from it already")
    .option("--json", "print the result as JSON");

/** The options that every match takes. */
const withMatchOptions = (command: Command): Command =>
  command
    .option("--review <file>", "the file to decide in; one that is there is taken up", `review-${command.name()}.yaml`)
    .option("--candidates <number>", "the most candidates for one entity", "5")
    .option("--least <score>", "the least score of a candidate, from 0 to 1", "0.1")
    .option("--dry-run", "write no review")
    .option("--json", "print what is proposed as JSON");

const SCHEME: readonly [string, string] = ["--scheme <scheme>", "the scheme in which the file identifies what it lists, such as WIKIDATA"];

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

const importing = program
  .command("import")
  .description(
    "bring the seeds into the database, or with a subcommand a layer from files: validate, compare with all that is there, show the difference, publish at one moment",
  )
  .option("--dry-run", "only show the difference")
  .option("--again", "write every record anew, as after verify has found that somebody else changed some")
  .option("--json", "print the difference as JSON")
  .action(
    action(async ({ config, output, options }) =>
      (await import("./import.js")).importCommand(config, output, { dryRun: options["dryRun"] === true, again: options["again"] === true }),
    ),
  );

withLayerOptions(importing.command("ror <file>"))
  .description(
    "bring a dump of the Research Organization Registry (v2; zip, JSON or JSON lines, plain or packed) into the database as the layer ROR",
  )
  .option("--countries <codes>", "only organizations in these countries: ISO 3166-1 codes, separated by commas")
  .option("--types <types>", "only organizations of these types, such as government,education")
  .option("--name <text>", "only organizations with this text in a name")
  .option("--near <hops>", "only organizations so many relationships away from those that other layers have, or fewer")
  .option("--of <ids>", "with --near: away from these, separated by commas")
  .action(
    action(async ({ config, output, options, operands: [file = ""] }) =>
      (await import("./import-layer.js")).importRor(config, output, file, options),
    ),
  );

withLayerOptions(importing.command("mapping <file>"))
  .description("bring tables of your own into the database as a layer, as a mapping file says (docs/importing.md)")
  .action(
    action(async ({ config, output, options, operands: [file = ""] }) =>
      (await import("./import-layer.js")).importMapping(config, output, file, options),
    ),
  );

withLayerOptions(importing.command("layer <file>"))
  .description("bring a layer into the database that crg export wrote")
  .action(
    action(async ({ config, output, options, operands: [file = ""] }) =>
      (await import("./import-layer.js")).importExchange(config, output, file, options),
    ),
  );

program
  .command("withdraw <layer>")
  .description("take a layer that was imported out of the database, at one moment; what the seeds and other layers state stays")
  .option("--json", "print the result as JSON")
  .action(
    action(async ({ config, output, operands: [layer = ""] }) => (await import("./withdraw.js")).withdrawCommand(config, output, layer)),
  );

const matching = program
  .command("match")
  .description(
    "propose records of a file for the entities of the seeds that have no identifier yet, for a curator to decide; nothing is merged by a guess",
  );

withMatchOptions(matching.command("ror <file>"))
  .description("propose records of a dump of the Research Organization Registry for organizations and networks, and its cities for cities")
  .action(
    action(async ({ config, output, options, operands: [file = ""] }) =>
      (await import("./match.js")).matchRor(config, output, file, options),
    ),
  );

withMatchOptions(matching.command("mapping <file>"))
  .description("propose rows of tables of your own, as a mapping file reads them (docs/importing.md)")
  .requiredOption(...SCHEME)
  .action(
    action(async ({ config, output, options, operands: [file = ""] }) =>
      (await import("./match.js")).matchMapping(config, output, file, options),
    ),
  );

withMatchOptions(matching.command("layer <file>"))
  .description("propose entities of a layer that crg export wrote")
  .requiredOption(...SCHEME)
  .action(
    action(async ({ config, output, options, operands: [file = ""] }) =>
      (await import("./match.js")).matchExchange(config, output, file, options),
    ),
  );

matching
  .command("apply <review>")
  .description("write the identifiers of what a curator accepted in a review to the seeds, each cited to its record")
  .option("--layer <name>", "the layer of the seeds that is to state them", "EXTERNAL")
  .option("--dry-run", "only say what would be written")
  .option("--json", "print what was written as JSON")
  .action(
    action(async ({ config, output, options, operands: [review = ""] }) =>
      (await import("./match.js")).applyMatches(config, output, review, options),
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
  .description("write the graph as files, from which an equal graph can be imported: seeds, and each bulk layer")
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

// For those who maintain the layer UN_TREATIES; others never need it.
program
  .command("seed-un-treaties", { hidden: true })
  .description("make the seed files of the layer UN_TREATIES from the tables of treaties and of country codes")
  .requiredOption("--treaties <directory>", "the tables of the UN Treaty Collection: 4-11.csv and its amendment and protocols")
  .requiredOption("--countries <file>", "the table of country codes")
  .option("--json", "print the files as JSON")
  .action(
    action(async ({ config, output, options: { treaties, countries } }) =>
      (await import("./seed-un-treaties.js")).seedUnTreatiesCommand(config, output, {
        treaties: String(treaties),
        countries: String(countries),
      }),
    ),
  );

program
  .command("doctor")
  .description("say what is there and what is missing: Node, Java, Maven, Neo4j, the graph, the seeds, their versions")
  .option("--json", "print the findings as JSON")
  .action(action(async ({ config, output }) => (await import("./doctor.js")).doctorCommand(config, output)));

await program.parseAsync();
await allWritten();
// Not by itself: a connection to somebody who never answers would keep the process until the system gives it up.
process.exit();
