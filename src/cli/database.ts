import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { type EmbeddedNeo4j, findRunningNeo4j, startEmbeddedNeo4j } from "../launcher/index.js";
import { connect, type Connection } from "../store/connection.js";

/** A database to work with, and how to leave it. */
export interface OpenDatabase {
  readonly connection: Connection;
  /** Where it is, for a person. */
  readonly description: string;
  /** The Neo4j that was started for this; absent when another runs it. */
  readonly embedded?: EmbeddedNeo4j;
  close(): Promise<void>;
}

/** The oldest Neo4j that is supported. */
const OLDEST = [5, 26] as const;

/**
 * Opens the database that the settings name; without one, the Neo4j that already runs on the data directory, or a new one.
 *
 * @throws OperatorError when it cannot be reached or entered, or is too old
 */
export async function openDatabase(
  config: Config,
  report: (line: string) => void,
  options: { readonly start: "always" | "if needed"; readonly signal?: AbortSignal },
): Promise<OpenDatabase> {
  if (config.NEO4J_URI !== undefined)
    return reached(config, {
      uri: config.NEO4J_URI,
      username: config.NEO4J_USERNAME,
      password: config.NEO4J_PASSWORD ?? "",
      database: config.NEO4J_DATABASE,
    });
  const running = options.start === "always" ? undefined : await findRunningNeo4j(config.CRG_DATA_DIR);
  if (running !== undefined) return reached(config, { ...running, database: "neo4j" });
  const embedded = await startEmbeddedNeo4j({
    dataDirectory: config.CRG_DATA_DIR,
    heapMegabytes: config.CRG_HEAP_MB,
    report,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  try {
    return await reached(
      config,
      { uri: embedded.uri, username: embedded.username, password: embedded.password, database: "neo4j" },
      embedded,
    );
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

interface Access {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

async function reached(config: Config, access: Access, embedded?: EmbeddedNeo4j): Promise<OpenDatabase> {
  const connection = connect({ ...access, poolSize: config.NEO4J_POOL_SIZE });
  const close = async (): Promise<void> => {
    await connection.close();
    await embedded?.stop();
  };
  try {
    await assertSupported(connection, access);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return { connection, description: `${access.uri} (database ${access.database})`, close, ...(embedded === undefined ? {} : { embedded }) };
}

async function assertSupported(connection: Connection, access: Access): Promise<void> {
  const session = connection.driver.session({ database: connection.database });
  let version: string;
  try {
    const result = await session.run(
      "CALL dbms.components() YIELD name, versions WITH name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
    );
    version = String(result.records[0]?.get("version"));
  } catch (error) {
    throw explained(error, access);
  } finally {
    await session.close();
  }
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new OperatorError(`The Neo4j at ${access.uri} is version ${version}; this needs ${OLDEST.join(".")} or later.`, [
      "Upgrade it, or name another with NEO4J_URI.",
      "Or leave NEO4J_URI out, and a Neo4j of its own is started.",
    ]);
  }
}

function explained(error: unknown, access: Access): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.includes("Unauthorized") || code.includes("CredentialsExpired") || code.includes("AuthenticationRateLimit")) {
    return new OperatorError(`The Neo4j at ${access.uri} refuses the user ${access.username}: ${message}`, [
      "Check NEO4J_USERNAME and NEO4J_PASSWORD.",
    ]);
  }
  return new OperatorError(`The Neo4j at ${access.uri} cannot be reached: ${message}`, [
    "Start it, or check NEO4J_URI.",
    "Or leave NEO4J_URI out, and a Neo4j of its own is started.",
  ]);
}
