import { existsSync, statSync } from "node:fs";
import { homedir, platform } from "node:os";
import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { OperatorError } from "./errors.js";

/** One setting: what it is for, and how its text is read. */
interface Setting<Value> {
  readonly description: string;
  readonly schema: z.ZodType<Value>;
}

const setting = <Value>(description: string, schema: z.ZodType<Value>): Setting<Value> => ({ description, schema });

const number = (fallback: number, least: number, most: number): z.ZodType<number> =>
  z
    .string()
    .default(String(fallback))
    .transform((text, context) => {
      const value = /^\d+$/.test(text) ? Number(text) : NaN;
      if (value >= least && value <= most) return value;
      context.addIssue(`must be a whole number from ${least} to ${most}`);
      return z.NEVER;
    });

const text = z.string().min(1, "must not be empty");

const folder = text.refine((path) => existsSync(path) && statSync(path).isDirectory(), "is not a folder");

const ADDRESS = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/?#@]+\/?$/;

const ORIGIN = /^https?:\/\/[^\s/?#@]+$/;

const origins = z
  .string()
  .default("")
  .transform((list, context) => {
    const all = list
      .split(",")
      .map((origin) => origin.trim())
      .filter((origin) => origin !== "");
    for (const origin of all.filter((one) => one !== "*" && !ORIGIN.test(one)))
      context.addIssue(`holds ${origin}, which is no origin such as https://example.org, without a slash at the end`);
    return all;
  });

const yesOrNo = (otherwise: "yes" | "no") =>
  z
    .enum(["yes", "no"], "must be yes or no")
    .default(otherwise)
    .transform((value) => value === "yes");

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** All settings, each an environment variable. `crg --help` and the README list them. */
export const SETTINGS = {
  HOST: setting("The address to listen at; 0.0.0.0 for every one. Default 127.0.0.1.", text.default("127.0.0.1")),
  PORT: setting("The port to listen at; 0 for any free one. Default 4000.", number(4000, 0, 65_535)),
  NEO4J_URI: setting(
    "The Neo4j to use, 5.26 or later: bolt://, bolt+s://, neo4j:// or neo4j+s://. Without it a Neo4j of its own is started.",
    z
      .string()
      .regex(ADDRESS, "must be an address such as neo4j://localhost:7687 or neo4j+s://host, without a password or a path")
      .optional(),
  ),
  NEO4J_USERNAME: setting("The user name for it. Default neo4j.", text.default("neo4j")),
  NEO4J_PASSWORD: setting("The password for it.", text.optional()),
  NEO4J_DATABASE: setting("The name of the database. Default neo4j.", text.default("neo4j")),
  NEO4J_POOL_SIZE: setting("How many connections to it at most. Default 50.", number(50, 1, 1000)),
  CRG_DATA_DIR: setting(
    "Where the Neo4j of its own keeps its data. Default: the user's data folder.",
    text.default(defaultDataDirectory()),
  ),
  CRG_HEAP_MB: setting("The heap of the Neo4j of its own, in megabytes. Default 512.", number(512, 256, 65_536)),
  SEEDS_DIR: setting("Where the seed files are. Default: the project's seeds/.", folder.default(join(import.meta.dirname, "../seeds"))),
  SERVE_SYNTHETIC: setting(
    "Whether a database of synthetic layers is served, as it is and without the seeds: yes or no. Default no: start refuses it.",
    yesOrNo("no"),
  ),
  SOURCES_DIR: setting(
    "Where the texts of the sources are, as <source id>.txt; with them citations are proven and quoted.",
    folder.optional(),
  ),
  CORS_ORIGINS: setting("The origins of pages that may query from a browser, separated by commas, or * for any. Default none.", origins),
  QUERY_TIMEOUT_SECONDS: setting("Within how many seconds an operation is answered or given up. Default 10.", number(10, 1, 600)),
  QUERY_COST_LIMIT: setting("How many things one operation may ask for at most. Default 200000.", number(200_000, 100, 100_000_000)),
  WARM_UP: setting(
    "Whether to use the time after a start, to have the playground's queries planned and the next start made quicker: yes or no. Default yes.",
    yesOrNo("yes"),
  ),
  LOG_LEVEL: setting(
    `How much to log: ${LOG_LEVELS.join(", ")}. At info each request is a line. Default warn.`,
    z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("warn"),
  ),
} as const;

/** The settings as read. */
export type Config = { readonly [Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]["schema"]> };

/**
 * Reads and checks all settings.
 *
 * @throws OperatorError with everything that is wrong with any of them
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [name, { schema, description }] of Object.entries(SETTINGS) as [string, Setting<unknown>][]) {
    const result = schema.safeParse(environment[name]);
    if (result.success) config[name] = result.data;
    else problems.push(...result.error.issues.map((issue) => `${name}=${shown(environment[name])} ${issue.message}. ${description}`));
  }
  if (environment["NEO4J_URI"] !== undefined && environment["NEO4J_PASSWORD"] === undefined)
    problems.push("NEO4J_PASSWORD is missing, and NEO4J_URI is set.");
  if (problems.length > 0)
    throw new OperatorError(problems.length === 1 ? "A setting is wrong:" : `${problems.length} settings are wrong:`, problems);
  return config as Config;
}

/** A value as messages show it: without the password that an address may hold. */
const shown = (value = ""): string => JSON.stringify(value.replace(/\/\/[^/@]*@/, "//...@"));

function defaultDataDirectory(): string {
  const configured = process.env["XDG_DATA_HOME"];
  const usual = platform() === "darwin" ? "Library/Application Support" : ".local/share";
  // The XDG specification has a relative one ignored.
  const base = configured !== undefined && isAbsolute(configured) ? configured : join(homedir(), usual);
  return join(base, "child-rights-graph");
}
