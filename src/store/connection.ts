import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { ApiError } from "../errors.js";
import { compile, type Fragment } from "./cypher.js";

/** Where the database is and how to enter it. */
export interface ConnectionSettings {
  /** bolt, bolt+s, neo4j or neo4j+s address. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** How many connections at most. */
  readonly poolSize: number;
}

/** What a read may take. */
export interface ReadOptions {
  /** Milliseconds until the read is given up. */
  readonly deadline: number;
  /** Aborts the read, e.g. when the client has left. */
  readonly signal?: AbortSignal;
}

/** A connection pool to one database. */
export interface Connection {
  readonly driver: Driver;
  readonly database: string;
  /**
   * Runs one read and returns its rows, each a list in the order of RETURN.
   *
   * @throws ApiError SERVICE_UNAVAILABLE when the database cannot be reached, TIMEOUT when the deadline passes
   */
  read(statement: Fragment, options: ReadOptions): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** How long a connection may take to open or to become free: a client waits no more than 3 s for a database that is away. */
const REACH_MILLISECONDS = 2_500;

/** How often a statement ran, for those who count; see {@link onStatement}. */
type Listener = (text: string, parameters: Readonly<Record<string, unknown>>) => void;
const listeners = new Set<Listener>();

/** Tells `listener` of every read from now on, until the returned function is called. Tests and the bench count with it. */
export function onStatement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens a pool. Connections are made when first needed. */
export function connect(settings: ConnectionSettings): Connection {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: settings.poolSize,
    connectionTimeout: REACH_MILLISECONDS,
    connectionAcquisitionTimeout: REACH_MILLISECONDS,
    // A read that failed is tried again by its caller, who knows its deadline.
    maxTransactionRetryTime: 0,
    userAgent: "child-rights-graph",
  });
  return {
    driver,
    database: settings.database,
    read: (statement, options) => read(driver, settings.database, statement, options),
    close: () => driver.close(),
  };
}

async function read(driver: Driver, database: string, fragment: Fragment, options: ReadOptions): Promise<readonly (readonly unknown[])[]> {
  const { text, parameters } = compile(fragment);
  for (const listener of listeners) listener(text, parameters);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  // The database ends the transaction at its own timeout; the timer below is for a database that no longer answers.
  let abandon: (reason: Error) => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => (abandon = reject));
  const timer = setTimeout(
    () => abandon(new ApiError("TIMEOUT", "The operation did not finish before its deadline.")),
    options.deadline + 500,
  );
  const leave = (): void => abandon(new ApiError("TIMEOUT", "The client has left."));
  options.signal?.addEventListener("abort", leave, { once: true });
  try {
    const answer = session.run(text, parameters, { timeout: Math.max(1, Math.round(options.deadline)) });
    const result = await Promise.race([answer, abandoned]);
    return result.records.map((record) => [...record.values()]);
  } catch (error) {
    throw toApiError(error);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", leave);
    // Closing cancels what still runs; nobody waits for it.
    session.close().catch(() => undefined);
  }
}

const UNREACHABLE = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, "N/A"]);

/** What a driver's error means to a client. An error of ours, or one that is not understood, stays as it is. */
export function toApiError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes("TransactionTimedOut") || error.code.includes("Transaction.Terminated")) {
    return new ApiError("TIMEOUT", "The operation did not finish before its deadline.");
  }
  if (UNREACHABLE.has(error.code) || error.code.startsWith("Neo.TransientError") || error.code.includes("DatabaseUnavailable")) {
    return unavailable("The database cannot be reached now.");
  }
  return error;
}

/** SERVICE_UNAVAILABLE, with the seconds after which to ask again. */
export function unavailable(message: string, retryAfter = 2): ApiError {
  return new ApiError("SERVICE_UNAVAILABLE", message, { retryAfter });
}
