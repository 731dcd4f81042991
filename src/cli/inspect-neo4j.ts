import type { Config } from "../config.js";
import { errorMessage, OperatorError } from "../errors.js";
import { inspectDatabase } from "../ingest/index.js";
import { model } from "../model/index.js";
import { QueryEngine } from "../query/index.js";
import type { Connection } from "../store/connection.js";
import { reachDatabase } from "./database.js";
import type { Finding } from "./finding.js";
import type { Neo4jAccess } from "./neo4j-problem.js";

/** How a Neo4j that runs stands, and the graph in it. Changes nothing. */
export async function inspectNeo4j(config: Config, access: Neo4jAccess): Promise<Finding[]> {
  try {
    const database = await reachDatabase(config, access);
    try {
      const finding = `Neo4j ${database.version} at ${database.description}`;
      return [{ name: "Database", state: "OK", finding, advice: [] }, await inspectGraph(database.connection)];
    } finally {
      await database.close();
    }
  } catch (error) {
    return [missing("Database", error)];
  }
}

async function inspectGraph(connection: Connection): Promise<Finding> {
  const name = "Graph";
  try {
    if ((await inspectDatabase(connection.driver, connection.database)) === "EMPTY")
      return { name, state: "NOTE", finding: "none yet", advice: ["crg start or crg import brings the seeds into the database."] };
    const engine = new QueryEngine({ model, connection, texts: { passage: () => null }, deadline: 5_000, costLimit: 1 });
    const { version, importedAt, counts } = await engine.check();
    const finding = `version ${version} of ${importedAt}: ${counts.entities} entities, ${counts.edges} relationships, ${counts.citations} citations`;
    return { name, state: "OK", finding, advice: [] };
  } catch (error) {
    return missing(name, error);
  }
}

function missing(name: string, error: unknown): Finding {
  if (error instanceof OperatorError) return { name, state: "MISSING", finding: error.problem, advice: error.waysOut };
  return { name, state: "MISSING", finding: errorMessage(error), advice: [] };
}
