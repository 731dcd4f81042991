import { Neo4jError } from "neo4j-driver";
import { OperatorError } from "../errors.js";
import { lacksMemory } from "../store/connection.js";

/** Which Neo4j, and as whom. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Whether the settings name it; else it is one that we started. */
  readonly named: boolean;
}

const ANOTHER = "Or leave NEO4J_URI out, and a Neo4j of its own is started.";

/** A failure of Neo4j in words that help; any other error stays as it is. */
export function neo4jProblem(error: unknown, { uri, username, database, named }: Neo4jAccess): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (/Unauthorized|CredentialsExpired|AuthenticationRateLimit|Forbidden/.test(code))
    return new OperatorError(`The Neo4j at ${uri} refuses the user ${username}: ${error.message}`, [
      "Check NEO4J_USERNAME and NEO4J_PASSWORD.",
    ]);
  if (code.includes("DatabaseNotFound"))
    return new OperatorError(`The Neo4j at ${uri} has no database "${database}".`, ["Check NEO4J_DATABASE."]);
  if (lacksMemory(error))
    return new OperatorError(`The Neo4j at ${uri} has not enough memory for this: ${error.message}`, [
      "Give it more heap (CRG_HEAP_MB for one of its own), or raise its setting dbms.memory.transaction.total.max.",
      "Run the command again: what it has not published, it takes up.",
    ]);
  if (code.startsWith("Neo.ClientError")) return error;
  const problem = `The Neo4j at ${uri} cannot be reached: ${reasonOf(error)}`;
  if (!named) return new OperatorError(problem, ["Run the command again: it starts a Neo4j when none runs."]);
  return new OperatorError(problem, [
    "Start it, or check NEO4J_URI.",
    ...(uri.startsWith("neo4j") ? ["If it is behind a tunnel or in a container, name it by bolt:// instead of neo4j://."] : []),
    ANOTHER,
  ]);
}

/** The error for a Neo4j that is too old. */
export function tooOld(uri: string, version: string, oldest: string): OperatorError {
  return new OperatorError(`The Neo4j at ${uri} is version ${version}; this needs ${oldest} or later.`, [
    "Upgrade it, or name another with NEO4J_URI.",
    ANOTHER,
  ]);
}

/** The innermost reason, without the driver's advice around it. */
function reasonOf(error: Error): string {
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message.split("Caused by: ").at(-1) ?? error.message;
}
