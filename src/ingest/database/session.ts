import neo4j, { type Driver, isInt, type Transaction } from "neo4j-driver";
import { compile, type Fragment } from "../../store/cypher.js";

/** A database to write to. */
export interface Target {
  readonly driver: Driver;
  readonly database: string;
}

/** A row of an answer, by the names of RETURN. Whole numbers are plain numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement and answers its rows. */
export type Run = (statement: Fragment) => Promise<Row[]>;

/** A transaction that somebody else ends. */
export interface OpenTransaction {
  readonly run: Run;
  commit(): Promise<void>;
  /** Undoes it and frees its session; harmless after a commit. */
  close(): Promise<void>;
}

/**
 * Opens a transaction on the member that writes, so that in a cluster the importer reads what it has written.
 *
 * @param seconds - after which the database gives it up; without, the database's own setting holds
 */
export async function openTransaction({ driver, database }: Target, seconds?: number): Promise<OpenTransaction> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const transaction = await session.beginTransaction(seconds === undefined ? {} : { timeout: seconds * 1000 });
    return {
      run: (statement) => run(transaction, statement),
      commit: () => transaction.commit(),
      close: () => session.close(),
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** Does some work in a transaction of its own: committed when the work ends well, undone when it throws. */
export async function inTransaction<Result>(target: Target, work: (run: Run) => Promise<Result>, seconds?: number): Promise<Result> {
  const transaction = await openTransaction(target, seconds);
  try {
    const result = await work(transaction.run);
    await transaction.commit();
    return result;
  } finally {
    await transaction.close();
  }
}

/** Runs one statement that makes transactions of its own (`CALL … IN TRANSACTIONS`), which is possible only outside of one. */
export async function runAlone({ driver, database }: Target, statement: Fragment): Promise<void> {
  const { text, parameters } = compile(statement);
  const session = driver.session({ database });
  try {
    await session.run(text, parameters);
  } finally {
    await session.close();
  }
}

async function run(transaction: Transaction, statement: Fragment): Promise<Row[]> {
  const { text, parameters } = compile(statement);
  const { records } = await transaction.run(text, parameters);
  return records.map((record) => Object.fromEntries(Object.entries(record.toObject()).map(([key, value]) => [key, plain(value)])));
}

/** Numbers as JavaScript has them, however the driver is configured. */
function plain(value: unknown): unknown {
  if (isInt(value)) return value.toNumber();
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
  return value;
}
