import type { TestDatabase } from "./database.js";

/** What a reader sees of a ring: the version, and the marks it was made with, as far as they can be told. */
export interface Seen {
  readonly version: number;
  /** By what is stated of the organizations. */
  readonly marks: readonly number[];
  /** How far the memberships go. */
  readonly steps: readonly number[];
  readonly organizations: number;
  readonly relationships: number;
}

/**
 * Reads a ring as readers of the graph do: what is published is read before and after, and when the two differ or a publication
 * is under way, nothing was read.
 */
export async function readWhole(database: Pick<TestDatabase, "query">): Promise<Seen | undefined> {
  const before = await published(database);
  const seen = await readAnyway(database);
  const after = await published(database);
  return before[1] === null && JSON.stringify(before) === JSON.stringify(after) ? seen : undefined;
}

const published = async ({ query }: Pick<TestDatabase, "query">): Promise<unknown[]> =>
  (await query("MATCH (d:Dataset) RETURN d.version, d.publishingSince, d.contentHash"))[0] ?? [];

/** What is there, whatever is announced. */
export async function readAnyway({ query }: Pick<TestDatabase, "query">): Promise<Seen> {
  const [version] = (await query("MATCH (d:Dataset) RETURN d.version"))[0] ?? [];
  const [organizations = []] = await query("MATCH (n:Organization) RETURN count(n), collect(DISTINCT n.level)");
  const [relationships = []] = await query(
    "MATCH (a:Organization)-[r:MEMBER_OF]->(b:Organization) WITH count(*) AS all, collect(DISTINCT toInteger(substring(b.id, 5)) - toInteger(substring(a.id, 5))) AS steps RETURN all, steps",
  );
  const size = Number(organizations[0]);
  const marks = (organizations[1] as string[][]).flat().map((level) => Number(level.replace("mark ", "")));
  const steps = [...new Set((relationships[1] as number[]).map((step) => (step + size) % size))];
  return { version: Number(version), marks: [...new Set(marks)], steps, organizations: size, relationships: Number(relationships[0]) };
}
