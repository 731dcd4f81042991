import { randomBytes } from "node:crypto";
import { chmod, readFile, rename, writeFile } from "node:fs/promises";

/** Neo4j's own user, the only one that Community creates. */
export const NEO4J_USERNAME = "neo4j";

/** The password of a data directory's database. */
export interface KeptPassword {
  readonly password: string;
  /** It was generated just now, so the database does not know it yet. */
  readonly isNew: boolean;
}

/** The password that an earlier start kept; undefined if none did. */
export async function readPassword(file: string): Promise<string | undefined> {
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  return kept === "" ? undefined : kept;
}

/**
 * The password in `file`, or a new random one that is written there. Only the owner may read the file. It is written
 * before the database is told, so that no crash can leave a database whose password nobody knows.
 */
export async function keptPassword(file: string): Promise<KeptPassword> {
  const kept = await readPassword(file);
  if (kept !== undefined) {
    await chmod(file, 0o600);
    return { password: kept, isNew: false };
  }
  const password = randomBytes(24).toString("base64url");
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${password}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
  return { password, isNew: true };
}
