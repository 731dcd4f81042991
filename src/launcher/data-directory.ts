import { access, chmod, constants, mkdir, statfs } from "node:fs/promises";
import path from "node:path";
import { OperatorError } from "../errors.js";
import { OTHER_DATA_DIRECTORY, WITHOUT_EMBEDDED_NEO4J } from "./ways-out.js";

/** Bytes that must be free: an empty database takes 3 MB, and one that runs full while it writes is damaged goods. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024;

/** Where things lie in a data directory. */
export interface DataDirectory {
  readonly root: string;
  readonly lockFile: string;
  readonly passwordFile: string;
  /** Neo4j's home: its data, logs and what it writes at run time. */
  readonly neo4jHome: string;
  readonly configurationDirectory: string;
  /** The classes that Neo4j's Java has loaded, where they are recorded. */
  readonly classList: string;
}

/** Where things lie below `directory`; touches nothing. */
export function dataDirectoryAt(directory: string): DataDirectory {
  const root = path.resolve(directory);
  const neo4jHome = path.join(root, "neo4j");
  return {
    root,
    lockFile: path.join(root, "lock.json"),
    passwordFile: path.join(root, "neo4j-password"),
    neo4jHome,
    configurationDirectory: path.join(neo4jHome, "conf"),
    classList: path.join(neo4jHome, "java-classes.txt"),
  };
}

/** Bytes that we may still write to the disk of an existing folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/**
 * Makes the data directory ready: it exists, can be written and has room, and only its owner may look into the database.
 *
 * @param leastFreeBytes - the room that is demanded
 * @throws OperatorError if it cannot be written or has too little room
 */
export async function prepareDataDirectory(directory: string, leastFreeBytes = LEAST_FREE_BYTES): Promise<DataDirectory> {
  const places = dataDirectoryAt(directory);
  try {
    await mkdir(places.configurationDirectory, { recursive: true, mode: 0o700 });
    await access(places.root, constants.R_OK | constants.W_OK | constants.X_OK);
    await chmod(places.neo4jHome, 0o700); // Not the root: the person may have chosen a folder that others use too.
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EDQUOT") throw noSpace(places.root);
    throw new OperatorError(`The data directory ${places.root} cannot be written (${code ?? String(error)}).`, [
      "Give this user the right to write there.",
      OTHER_DATA_DIRECTORY,
      ...WITHOUT_EMBEDDED_NEO4J,
    ]);
  }
  if ((await freeBytes(places.root)) < leastFreeBytes) throw noSpace(places.root);
  return places;
}

/** The error for a disk that is full, or nearly. */
export function noSpace(directory: string): OperatorError {
  const megabytes = Math.round(LEAST_FREE_BYTES / 1024 / 1024);
  return new OperatorError(`There is too little space left on the disk of ${directory}; Neo4j needs ${megabytes} MB to start with.`, [
    "Make room on that disk.",
    OTHER_DATA_DIRECTORY,
    ...WITHOUT_EMBEDDED_NEO4J,
  ]);
}
