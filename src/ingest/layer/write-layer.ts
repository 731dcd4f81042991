/** Writes the records of a load, unseen, in transactions of their own: several at a time, as the database has more than one core. */
import { cypher, elementOf, join, name, parameter, type Fragment } from "../../store/cypher.js";
import type { EdgeRecord, EntityRecord, StatementRecord, Stored } from "../../store/records.js";
import { storedEdge, storedStatement } from "../../store/unsaid.js";
import type { ImportLock } from "../database/lock.js";
import { inTransaction, type Run, type Target } from "../database/session.js";
import { storableValue } from "../../store/storable.js";

/** How many transactions are under way at once. */
const AT_ONCE = 3;
/** How many records one transaction takes: few enough for the memory that a small heap leaves it. */
const ROWS = 1_000;

/** Sends writes without waiting for each; at most {@link AT_ONCE} are under way. */
export class LayerWriter {
  readonly #underWay = new Set<Promise<unknown>>();
  #failure: unknown;
  readonly #entities = new Rows(["id", "kind"]);
  readonly #statements = new Rows(["id", "sources"]);
  readonly #edges = new Rows(["id", "verb", "subject", "object"]);

  /** @param load - the number of the load, by which what it writes is hidden */
  constructor(
    readonly target: Target,
    readonly lock: Pick<ImportLock, "check">,
    readonly load: number,
  ) {}

  entities(records: readonly EntityRecord[]): Promise<void> {
    return this.#write(this.#entities, records, (cell, properties) => cypher`CREATE (n:Entity:$(${cell("kind")}) ${properties})`);
  }

  statements(records: readonly StatementRecord[]): Promise<void> {
    return this.#write(
      this.#statements,
      records.map(storedStatement),
      (cell, properties) =>
        cypher`CREATE (n:Statement ${properties}) WITH n, row UNWIND ${cell("sources")} AS id MATCH (source:Source {id: id}) CREATE (n)-[:CITES]->(source)`,
    );
  }

  edges(records: readonly EdgeRecord[]): Promise<void> {
    return this.#write(
      this.#edges,
      records.map(storedEdge),
      (cell, properties) =>
        cypher`MATCH (s:Entity {id: ${cell("subject")}}) MATCH (o:Entity {id: ${cell("object")}}) CREATE (s)-[r:$(${cell("verb")}) ${properties}]->(o)`,
    );
  }

  /** Any other write. */
  run(statement: Fragment): Promise<void> {
    return this.#send(statement);
  }

  /** Waits until everything is written. @throws whatever a write failed with */
  async end(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    if (this.#failure !== undefined) throw this.#failure as Error;
  }

  async #write(
    rows: Rows,
    records: readonly Readonly<Record<string, Stored | undefined>>[],
    create: (cell: (property: string) => Fragment, properties: Fragment) => Fragment,
  ): Promise<void> {
    for (let start = 0; start < records.length; start += ROWS) {
      const cells = rows.of(records.slice(start, start + ROWS));
      await this.#send(cypher`UNWIND ${parameter(cells)} AS row ${create((property) => rows.cell(property), rows.properties(this.load))}`);
    }
  }

  async #send(statement: Fragment): Promise<void> {
    while (this.#underWay.size >= AT_ONCE) await Promise.race(this.#underWay);
    if (this.#failure !== undefined) throw this.#failure as Error;
    const write = async (run: Run): Promise<void> => {
      await this.lock.check(run);
      await run(statement);
    };
    const sent = inTransaction(this.target, write)
      .catch((error: unknown) => (this.#failure ??= error))
      .finally(() => this.#underWay.delete(sent));
    this.#underWay.add(sent);
  }
}

/**
 * Records as lists of cells, which take half as long to send as maps that repeat the name of each property. A property has
 * the same place in every list; one that is met for the first time is added at the end, so that few texts of a statement arise.
 */
class Rows {
  readonly #places = new Map<string, number>();

  constructor(properties: readonly string[]) {
    for (const property of properties) this.#placeOf(property);
  }

  of(records: readonly Readonly<Record<string, Stored | undefined>>[]): unknown[][] {
    const rows = records.map((record) => {
      const row: unknown[] = [];
      for (const property in record) row[this.#placeOf(property)] = storableValue(record[property]);
      return row;
    });
    // What a record has not is null.
    return rows.map((row) => Array.from(row, (value) => value ?? null));
  }

  /** A cell of the row. */
  cell(property: string): Fragment {
    return elementOf(cypher`row`, this.#placeOf(property));
  }

  /** All properties, as a map, with the number of the load. */
  properties(load: number): Fragment {
    const all = [...this.#places.keys()].map((property) => cypher`${name(property)}: ${this.cell(property)}`);
    return cypher`{${join([...all, cypher`load: ${parameter(storableValue(load))}`], ", ")}}`;
  }

  #placeOf(property: string): number {
    const place = this.#places.get(property) ?? this.#places.size;
    this.#places.set(property, place);
    return place;
  }
}
