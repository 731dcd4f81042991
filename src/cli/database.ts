import { OperatorError } from "../errors.js";
import type { Config } from "../config.js";
import { type EmbeddedNeo4j, type EmbeddedNeo4jOptions, findRunningNeo4j, startEmbeddedNeo4j } from "../launcher/index.js";
import { connect, type Connection } from "../store/connection.js";
import { type Neo4jAccess, neo4jProblem, tooOld } from "./neo4j-problem.js";
import { isAtLeast, type Version } from "./version.js";

/** A database to work with, and how to leave it. */
export interface OpenDatabase {
  readonly connection: Connection;
  readonly access: Neo4jAccess;
  /** Where it is, for a person. */
  readonly description: string;
  /** Its Neo4j's. */
  readonly version: string;
  /** The Neo4j that was started for this; absent when another runs it. */
  readonly embedded?: EmbeddedNeo4j;
  close(): Promise<void>;
}

/** The oldest Neo4j that is supported. */
const OLDEST: Version = [5, 26];

/**
 * Opens the database that the settings name, else that of the Neo4j which runs on the data directory, else one of a Neo4j
 * that is started for it, does some work with it, and leaves.
 *
 * @throws OperatorError when it cannot be reached or entered, is too old, or goes away meanwhile
 */
export async function withDatabase<Result>(
  config: Config,
  report: (line: string) => void,
  work: (database: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const access = namedNeo4j(config) ?? (await runningNeo4j(config));
  const database = access === undefined ? await startDatabase(config, report) : await reachDatabase(config, access);
  try {
    return await work(database);
  } catch (error) {
    throw neo4jProblem(error, database.access);
  } finally {
    await database.close();
  }
}

/** The Neo4j that the settings name; undefined when they name none. */
export function namedNeo4j(config: Config): Neo4jAccess | undefined {
  if (config.NEO4J_URI === undefined) return undefined;
  return {
    uri: config.NEO4J_URI,
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD ?? "",
    database: config.NEO4J_DATABASE,
    named: true,
  };
}

/** The Neo4j that another process runs on the data directory; undefined when there is none. */
export async function runningNeo4j(config: Config): Promise<Neo4jAccess | undefined> {
  const running = await findRunningNeo4j(config.CRG_DATA_DIR);
  return running && { ...running, database: "neo4j", named: false };
}

/**
 * Starts a Neo4j on the data directory.
 *
 * @throws OperatorError when it cannot be started; the signal's reason when it is given up
 */
export async function startDatabase(
  config: Config,
  report: (line: string) => void,
  options: Pick<EmbeddedNeo4jOptions, "signal" | "meanwhile" | "recordClasses"> = {},
): Promise<OpenDatabase> {
  const embedded = await startEmbeddedNeo4j({
    dataDirectory: config.CRG_DATA_DIR,
    heapMegabytes: config.CRG_HEAP_MB,
    report,
    ...options,
  });
  try {
    const database = await reachDatabase(config, { ...embedded, database: "neo4j", named: false });
    const close = async (): Promise<void> => {
      await database.close();
      await embedded.stop();
    };
    return { ...database, embedded, close };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/**
 * Opens a database of a Neo4j that runs.
 *
 * @throws OperatorError when it cannot be reached or entered, or is too old
 */
export async function reachDatabase(config: Config, access: Neo4jAccess): Promise<OpenDatabase> {
  const connection = connect({ ...access, poolSize: config.NEO4J_POOL_SIZE });
  try {
    const version = await versionOf(connection);
    if (!isAtLeast(version, OLDEST)) throw tooOld(access.uri, version, OLDEST.join("."));
    return { connection, access, version, description: `${access.uri} (database ${access.database})`, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw neo4jProblem(error, access);
  }
}

/** As the server says with every answer, e.g. "Neo4j/5.26.30": a Neo4j just started takes a second longer for a procedure. */
async function versionOf({ driver, database }: Connection): Promise<string> {
  const session = driver.session({ database });
  try {
    const { summary } = await session.run("RETURN 1");
    return (summary.server.agent ?? "").replace(/^Neo4j\//, "");
  } finally {
    await session.close();
  }
}

/** The error for a command that needs a graph and finds an empty database. */
export function noGraph(): OperatorError {
  return new OperatorError("The database holds no graph yet.", ["crg import brings the seeds into it, and so does crg start."]);
}
