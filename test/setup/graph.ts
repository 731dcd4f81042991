/** The real Neo4j of the test run, as tests use it: wiped, filled from seed files, asked over GraphQL. */
import { type ExecutionResult, getOperationAST, type GraphQLSchema, parse, validate } from "graphql";
import { executeOperation } from "../../src/server/execute.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { importSeeds } from "../../src/ingest/index.js";
import { assemble } from "../../src/ingest/graph/assemble.js";
import { readKnowledge } from "../../src/ingest/import.js";
import { type Model, model as projectModel } from "../../src/model/index.js";
import { QueryEngine, type SourceTexts } from "../../src/query/index.js";
import { connect, type Connection, onStatement } from "../../src/store/connection.js";

/** A graph to ask. */
export interface TestGraph {
  readonly connection: Connection;
  readonly engine: QueryEngine;
  readonly schema: GraphQLSchema;
  /** Answers an operation, and tells the statements that it took. */
  ask(query: string, variables?: Record<string, unknown>): Promise<{ result: ExecutionResult; statements: string[] }>;
  close(): Promise<void>;
}

/** Opens the database of the test run. */
export function testConnection(): Connection {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri === undefined || password === undefined)
    throw new Error("NEO4J_TEST_URI and NEO4J_TEST_PASSWORD are not set: run the tests by npm test");
  return connect({ uri, username: "neo4j", password, database: "neo4j", poolSize: 20 });
}

/** Removes everything. */
export async function wipe(connection: Connection): Promise<void> {
  const session = connection.driver.session({ database: connection.database });
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  } finally {
    await session.close();
  }
}

/** Whether the database holds just what a folder of seed files says. */
async function holds(connection: Connection, seeds: string, model: Model): Promise<boolean> {
  const session = connection.driver.session({ database: connection.database });
  try {
    const { records } = await session.run("MATCH (d:Dataset) WHERE d.centrality IS NOT NULL RETURN d.contentHash AS hash");
    return records[0]?.get("hash") === assemble((await readKnowledge(seeds, model)).known, model).curated.contentHash;
  } finally {
    await session.close();
  }
}

/** Wipes the database and fills it from a folder of seed files; a suite that wants what the last one left finds it. */
export async function testGraph(
  seeds: string,
  options: { model?: Model; texts?: SourceTexts; costLimit?: number } = {},
): Promise<TestGraph> {
  const { model = projectModel, texts = { passage: () => null }, costLimit = 200_000 } = options;
  const connection = testConnection();
  if (!(await holds(connection, seeds, model))) {
    await wipe(connection);
    await importSeeds({ driver: connection.driver, database: connection.database, directory: seeds, model });
  }
  const engine = new QueryEngine({ model, connection, texts, deadline: 30_000, costLimit });
  const schema = buildApiSchema(model);
  return {
    connection,
    engine,
    schema,
    ask: async (query, variables = {}) => {
      await engine.dataset();
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return { result: { errors }, statements: [] };
      const statements: string[] = [];
      const stop = onStatement((text) => statements.push(text));
      try {
        const operation = getOperationAST(document);
        if (operation === null || operation === undefined) throw new Error("The document must have one operation");
        const result = await executeOperation({ schema, document, operation, variables, engine });
        // As it is sent.
        return { result: JSON.parse(JSON.stringify(result)) as ExecutionResult, statements };
      } finally {
        stop();
      }
    },
    close: () => connection.close(),
  };
}
