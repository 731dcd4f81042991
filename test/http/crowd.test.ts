/** Many questions at once. */
import type { Connection } from "../../src/store/connection.js";
import { testConnection } from "../setup/graph.js";
import { serve } from "./helpers/served.js";
import { fillSmall, temporaryDirectory } from "./helpers/small-graph.js";

const directory = temporaryDirectory();
const connection = testConnection();
beforeAll(() => fillSmall(connection, directory));

/** A connection that says how many of its reads ran at once at most. */
function watched(watchedConnection: Connection): { connection: Connection; most: () => number } {
  let running = 0;
  let most = 0;
  return {
    connection: {
      ...watchedConnection,
      read: async (statement, options) => {
        running += 1;
        most = Math.max(most, running);
        return watchedConnection.read(statement, options).finally(() => (running -= 1));
      },
    },
    most: () => most,
  };
}

test("an operation with many root fields takes turns, so that others find a connection", async () => {
  const { connection: once, most } = watched(connection);
  const server = await serve({ connection: once, deadline: 60_000 });
  const lists = Array.from({ length: 100 }, (_, i) => `a${i}: networks(asOf: "${1900 + i}") { totalCount }`);
  const answer = await server.ask(`{ ${lists.join(" ")} }`);
  expect(answer).toMatchObject({ status: 200, errors: [] });
  expect(Object.keys(answer.data ?? {})).toHaveLength(100);
  expect(most()).toBe(8);
});
