/** Writes the records of a load, unseen, in transactions of their own: several at a time, as the database has more than one core. */
import { cypher, elementOf, join, name, parameter, type Fragment } from "../../store/cypher.js";
import type { EdgeRecord, EntityRecord, StatementRecord, Stored } from "../../store/records.js";
import { storedStatement } from "../../store/unsaid.js";
import type { ImportLock } from "../database/lock.js";
import { inTransaction, type Run, type Target } from "../database/session.js";
import { storableValue } from "../../store/storable.js";
import { wordsOfLayer } from "../../store/word-indexes.js";

/** How many transactions are under way at once. */
const AT_ONCE = 3;
/** How many records one transaction takes: few enough for the memory that a small heap leaves it. */
const ROWS = 1_000;

/** Gathers records, and sends them without waiting for each; at most {@link AT_ONCE} writes are under way. */
export class LayerWriter {
  readonly #underWay = new Set<Promise<unknown>>();
  #failure: unknown;
  readonly #entities = new Rows(["id", "kind"], (cell, properties) => cypher`CREATE (n:Entity:$(${cell("kind")}) ${properties})`);
  readonly #statements = new Rows(
    ["id", "sources"],
    (cell, properties) =>
      cypher`CREATE (n:Statement ${properties}) WITH n, row UNWIND ${cell("sources")} AS id MATCH (source:Source {id: id}) CREATE (n)-[:CITES]->(source)`,
  );
  readonly #edges = new Rows(
    ["id", "verb", "subject", "object"],
    (cell, properties) =>
      cypher`MATCH (s:Entity {id: ${cell("subject")}}) MATCH (o:Entity {id: ${cell("object")}}) CREATE (s)-[r:$(${cell("verb")}) ${properties}]->(o)`,
  );

  /** @param load - the number of the load, by which what it writes is hidden */
  constructor(
    readonly target: Target,
    readonly lock: Pick<ImportLock, "check">,
    readonly load: number,
  ) {}

  entities(records: readonly EntityRecord[]): Promise<void> {
    return this.#write(this.#entities, records);
  }

  statements(records: readonly StatementRecord[]): Promise<void> {
    return this.#write(
      this.#statements,
      records.map((record) => storedStatement(record, wordsOfLayer(record.layer))),
    );
  }

  /** @param stored - relationships as they are stored */
  edges(stored: readonly Partial<EdgeRecord>[]): Promise<void> {
    return this.#write(this.#edges, stored);
  }

  /** Any other write. */
  run(statement: Fragment): Promise<void> {
    return this.#send(statement);
  }

  /** Writes what is gathered, and waits until everything is written. @throws whatever a write failed with */
  async end(): Promise<void> {
    for (const rows of [this.#entities, this.#statements, this.#edges]) await this.#sendRows(rows, 1);
    await Promise.allSettled(this.#underWay);
    if (this.#failure !== undefined) await this.#fail();
  }

  /** Fails once nothing is under way any more: what is committed after the failure would be news to the run that takes the load up. */
  async #fail(): Promise<never> {
    await Promise.allSettled(this.#underWay);
    throw this.#failure as Error;
  }

  async #write(rows: Rows, records: readonly Readonly<Record<string, Stored | undefined>>[]): Promise<void> {
    for (const record of records) rows.add(record);
    await this.#sendRows(rows, ROWS);
  }

  /** Sends what is gathered while it is at least so many rows. */
  async #sendRows(rows: Rows, atLeast: number): Promise<void> {
    while (rows.gathered >= atLeast) await this.#send(rows.take(ROWS, this.load));
  }

  async #send(statement: Fragment): Promise<void> {
    while (this.#underWay.size >= AT_ONCE) await Promise.race(this.#underWay);
    if (this.#failure !== undefined) await this.#fail();
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
 * Records to be written alike, as lists of cells, which take half as long to send as maps that repeat the name of each
 * property. A property has the same place in every list; one that is met for the first time is added at the end, so that few
 * texts of a statement arise.
 */
class Rows {
  readonly #places = new Map<string, number>();
  #gathered: unknown[][] = [];

  /**
   * @param properties - those that `create` reads
   * @param create - writes one row, of which it is given the cells and all properties as a map
   */
  constructor(
    properties: readonly string[],
    private readonly create: (cell: (property: string) => Fragment, properties: Fragment) => Fragment,
  ) {
    for (const property of properties) this.#placeOf(property);
  }

  /** How many rows wait to be written. */
  get gathered(): number {
    return this.#gathered.length;
  }

  add(record: Readonly<Record<string, Stored | undefined>>): void {
    // What a record has not is null; a property met for the first time takes the place after the last.
    const row = new Array<unknown>(this.#places.size).fill(null);
    for (const property in record) row[this.#placeOf(property)] = storableValue(record[property]) ?? null;
    this.#gathered.push(row);
  }

  /** Takes so many rows away, as the statement that writes them with the number of the load. */
  take(most: number, load: number): Fragment {
    const rows = this.#gathered.slice(0, most);
    this.#gathered = this.#gathered.slice(most);
    const cell = (property: string): Fragment => elementOf(cypher`row`, this.#placeOf(property));
    const all = [...this.#places.keys()].map((property) => cypher`${name(property)}: ${cell(property)}`);
    const properties = cypher`{${join([...all, cypher`load: ${parameter(storableValue(load))}`], ", ")}}`;
    return cypher`UNWIND ${parameter(rows)} AS row ${this.create(cell, properties)}`;
  }

  #placeOf(property: string): number {
    const place = this.#places.get(property) ?? this.#places.size;
    this.#places.set(property, place);
    return place;
  }
}
