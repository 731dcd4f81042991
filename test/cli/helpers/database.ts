import type { Connection } from "../../../src/store/connection.js";

/** Rows of a statement, as lists. */
export async function query({ driver, database }: Connection, text: string): Promise<unknown[][]> {
  const session = driver.session({ database });
  try {
    return (await session.run(text)).records.map((record) => [...record.values()]);
  } finally {
    await session.close();
  }
}

/** All nodes and relationships, as text: what "untouched" means. */
export async function contentOf(connection: Connection): Promise<string> {
  const nodes = await query(connection, "MATCH (n) RETURN labels(n), properties(n) ORDER BY elementId(n)");
  const relationships = await query(connection, "MATCH ()-[r]->() RETURN type(r), properties(r) ORDER BY elementId(r)");
  const schema = await query(connection, "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name");
  return JSON.stringify({ nodes, relationships, schema });
}
