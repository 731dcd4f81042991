import type { Connection } from "../../../../src/store/connection.js";
import { testConnection, wipe } from "../../../setup/graph.js";

/** The test database, empty before each test, and questions to it. */
export interface TestDatabase {
  readonly connection: Connection;
  readonly driver: Connection["driver"];
  readonly database: string;
  /** Rows as lists. */
  readonly query: (text: string, parameters?: Record<string, unknown>) => Promise<unknown[][]>;
}

/** Opens the database of the run for the tests of a file. */
export function testDatabase(): TestDatabase {
  const connection = testConnection();
  const { driver, database } = connection;
  beforeEach(() => wipe(connection));
  afterAll(() => connection.close());
  return {
    connection,
    driver,
    database,
    query: async (text, parameters = {}) => {
      const session = driver.session({ database });
      try {
        return (await session.run(text, parameters)).records.map((record) => [...record.values()]);
      } finally {
        await session.close();
      }
    },
  };
}
