import neo4j, { Neo4jError, type Driver } from "neo4j-driver";
import { OperatorError } from "../errors.js";
import { NEO4J_USERNAME, type KeptPassword } from "./password-file.js";
import { OTHER_DATA_DIRECTORY } from "./ways-out.js";

/** What a database that was never used accepts, and asks to change before anything else. */
const INITIAL_PASSWORD = "neo4j";

async function withDriver<Result>(uri: string, password: string, work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(NEO4J_USERNAME, password), { maxConnectionPoolSize: 1, telemetryDisabled: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

async function accepts(uri: string, password: string): Promise<boolean> {
  return withDriver(uri, password, async (driver) => driver.verifyAuthentication({ database: "system" }));
}

/** Whether the database still had its initial password, and has ours now. */
async function replaceInitialPassword(uri: string, password: string): Promise<boolean> {
  try {
    await withDriver(uri, INITIAL_PASSWORD, async (driver) =>
      driver.executeQuery(
        "ALTER CURRENT USER SET PASSWORD FROM $initial TO $password",
        { initial: INITIAL_PASSWORD, password },
        { database: "system" },
      ),
    );
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security.")) return false;
    throw error;
  }
}

/**
 * Sees to it that the database has the kept password.
 *
 * @param file - where it is kept, for the message
 * @throws OperatorError if the database has another one
 */
export async function ensurePassword(uri: string, { password, isNew }: KeptPassword, file: string): Promise<void> {
  // The likelier first: each wrong attempt is an entry in Neo4j's security log, and the third in a row locks for five seconds.
  if (isNew ? await replaceInitialPassword(uri, password) : await accepts(uri, password)) return;
  if (isNew ? await accepts(uri, password) : await replaceInitialPassword(uri, password)) return;
  throw new OperatorError(`The database does not accept the password that ${file} keeps.`, [
    "Put the password file back as it was, if you have it.",
    "Move the data directory away: the next start makes a new one and imports the curated files again.",
    OTHER_DATA_DIRECTORY,
  ]);
}
