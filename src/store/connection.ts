import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { ApiError } from "../errors.js";
import { compile, type Fragment, type Statement } from "./cypher.js";

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

/**
 * The database ends a read by itself so long before the deadline, and the answer says so in time. Only a database that no longer
 * answers is given up at the deadline.
 */
const HEADROOM_MILLISECONDS = 500;

/** A read that fails sooner had a connection that was cut in the meantime, by a restart or a router: a new one may do. */
const AGAIN_MILLISECONDS = 400;

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
    // What is tried again is decided here, where the deadline is known.
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
  const statement = compile(fragment);
  for (const listener of listeners) listener(statement.text, statement.parameters);
  const began = Date.now();
  const attempt = async (): Promise<readonly (readonly unknown[])[]> =>
    readOnce(driver, database, statement, { ...options, deadline: options.deadline - (Date.now() - began) });
  try {
    return await attempt().catch((error: unknown) => {
      const cutOff = error instanceof Neo4jError && UNREACHABLE.has(error.code) && Date.now() - began < AGAIN_MILLISECONDS;
      if (cutOff) return attempt();
      throw error;
    });
  } catch (error) {
    throw toApiError(error);
  }
}

async function readOnce(driver: Driver, database: string, { text, parameters }: Statement, options: ReadOptions) {
  const { deadline, signal } = options;
  if (signal?.aborted === true) throw new ApiError("TIMEOUT", "The client has left.");
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  let abandon: (reason: Error) => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => (abandon = reject));
  const timer = setTimeout(() => abandon(timedOut()), deadline);
  const leave = (): void => abandon(new ApiError("TIMEOUT", "The client has left."));
  signal?.addEventListener("abort", leave, { once: true });
  try {
    const answer = session.run(text, parameters, { timeout: Math.max(1, Math.round(deadline - HEADROOM_MILLISECONDS)) });
    const { records } = await Promise.race([answer, abandoned]);
    return records.map((record) => [...record.values()]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
    // Closing cancels what still runs; nobody waits for it.
    session.close().catch(() => undefined);
  }
}

const timedOut = (): ApiError => new ApiError("TIMEOUT", "The operation did not finish before its deadline.");

const UNREACHABLE = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, "N/A"]);

/** Whether the database had not enough memory for a transaction. */
export const lacksMemory = ({ code }: Neo4jError): boolean => code.includes("MemoryPoolOutOfMemory");

/** What a driver's error means to a client. An error of ours, or one that is not understood, stays as it is. */
export function toApiError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes("TransactionTimedOut") || error.code.includes("Transaction.Terminated")) {
    return timedOut();
  }
  if (lacksMemory(error)) {
    return unavailable("The database has not enough memory for this beside what else it does now: ask for less, or once more later.");
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
