import { dataDirectoryAt } from "./data-directory.js";
import { lockHolder } from "./directory-lock.js";
import { NEO4J_USERNAME, readPassword } from "./password-file.js";

/** How to reach an embedded Neo4j that another process of the same user has started. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly username: typeof NEO4J_USERNAME;
  readonly password: string;
  /** The process that started it and will stop it. */
  readonly ownerPid: number;
}

/**
 * The Neo4j that runs on a data directory, so that one command (`crg import`) can use what another (`crg start`) runs.
 *
 * @returns undefined if none runs there, or it is still starting
 */
export async function findRunningNeo4j(dataDirectory: string): Promise<RunningNeo4j | undefined> {
  const places = dataDirectoryAt(dataDirectory);
  const found = await lockHolder(places.lockFile);
  const password = await readPassword(places.passwordFile);
  if (found?.holder.neo4j === undefined || !found.ownerRuns || password === undefined) return undefined;
  return { uri: found.holder.neo4j.uri, username: NEO4J_USERNAME, password, ownerPid: found.holder.owner.pid };
}
