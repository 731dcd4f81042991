import { Neo4jError } from "neo4j-driver";
import { OperatorError } from "../../errors.js";
import { lacksMemory } from "../../store/connection.js";

/**
 * A failure of a publication in words that help, where the change is too large for the memory of the database.
 *
 * @param otherwise - what may be done instead of giving it more
 */
export function explainTooLarge(error: unknown, otherwise: string): unknown {
  if (!(error instanceof Neo4jError) || !lacksMemory(error)) return error;
  return new OperatorError("The change is too large for the memory that the database gives one transaction. Nothing was changed.", [
    "Give Neo4j more heap (CRG_HEAP_MB), or raise its setting dbms.memory.transaction.total.max.",
    otherwise,
  ]);
}
