import neo4j from "neo4j-driver";

/** A record as Neo4j takes it: whole numbers as integers, which the driver would otherwise send as floating-point numbers. */
export function storable(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, storableValue(value)]])));
}

/** A value as Neo4j takes it. */
export function storableValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  return Array.isArray(value) && typeof value[0] === "number" ? value.map(storableValue) : value;
}
