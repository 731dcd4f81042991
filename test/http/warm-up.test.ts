/** What the server asks by itself after a start, so that a first visitor need not wait for Neo4j's planning. */
import { buildApiSchema } from "../../src/api/schema.js";
import { model } from "../../src/model/index.js";
import { QueryEngine } from "../../src/query/index.js";
import { buildServer, warmUp } from "../../src/server/index.js";
import { connect, type Connection, onStatement } from "../../src/store/connection.js";
import { testConnection } from "../setup/graph.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

const schema = buildApiSchema(model);
const connection = testConnection();
const directory = temporaryDirectory();
beforeAll(() => fillSmall(connection, directory));
afterAll(() => connection.close());

/** Three queries of operations/first with a statement each, two of operations/warm-up with two each, and the dataset before. */
const STATEMENTS = 8;

/** A server that is warmed up, not listening yet, and what it sent to the database and logged. */
async function served(to: Connection) {
  const log: string[] = [];
  const statements: string[] = [];
  const stop = onStatement((text) => statements.push(text));
  const engine = new QueryEngine({ model, connection: to, texts: { passage: () => null }, deadline: 10_000, costLimit: 200_000 });
  const logStream = { write: (line: string) => void log.push(line) };
  const app = await buildServer({ schema, engine, logLevel: "warn", logStream, corsOrigins: [], playground: false });
  const warm = warmUp(app, schema, engine);
  const close = async (): Promise<void> => {
    await app.close();
    stop();
  };
  return { app, warm, log, statements, close, listen: () => app.listen({ host: "127.0.0.1", port: 0 }) };
}

test("asks the playground's queries, each once, and not before the server listens", async () => {
  const { warm, statements, listen, close } = await served(connection);
  expect(statements).toEqual([]);
  await listen();
  expect(await warm).toBe(true);
  expect(statements).toHaveLength(STATEMENTS);
  await close();
});

test("gives way to those who ask: their answer is as ever, and nothing is left out afterwards", async () => {
  const { warm, log, statements, listen, close } = await served(connection);
  const url = `${await listen()}/graphql?query={networks{totalCount}}`;
  const underWay = new Promise<void>((resolve) => {
    const stop = onStatement((text) => {
      if (!text.includes("Network")) return;
      stop();
      resolve();
    });
  });
  await underWay;
  expect(await (await fetch(url)).json()).toEqual({ data: { networks: { totalCount: 2 } } });
  expect(await warm).toBe(true);
  expect(new Set(statements).size).toBe(STATEMENTS + 1);
  expect(log).toEqual([]);
  await close();
});

test("ends at once when the server closes, listening or not, and logs nothing", async () => {
  for (const listening of [true, false]) {
    const { warm, log, listen, close } = await served(connection);
    if (listening) await listen();
    await close();
    expect(await warm).toBe(false);
    expect(log).toEqual([]);
  }
});

test("gives up when the database is away, and logs nothing", async () => {
  const away = connect({ uri: "bolt://127.0.0.1:1", username: "neo4j", password: "none", database: "neo4j", poolSize: 1 });
  const { warm, log, listen, close } = await served(away);
  await listen();
  expect(await warm).toBe(false);
  expect(log).toEqual([]);
  await close();
  await away.close();
});
