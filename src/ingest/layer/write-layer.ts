/** Writes the records of a load, unseen, in transactions of their own: several at a time, as the database has more than one core. */
import { cypher, parameter, type Fragment } from "../../store/cypher.js";
import type { EdgeRecord, EntityRecord, StatementRecord } from "../../store/records.js";
import type { ImportLock } from "../database/lock.js";
import { inTransaction, storable, type Run, type Target } from "../database/session.js";

/** How many transactions are under way at once. */
const AT_ONCE = 3;
/** How many records one transaction takes: few enough for the memory that a small heap leaves it. */
const ROWS = 2_000;

/** Sends writes without waiting for each; at most {@link AT_ONCE} are under way. */
export class LayerWriter {
  readonly #underWay = new Set<Promise<unknown>>();
  #failure: unknown;

  /** @param load - the number of the load, by which what it writes is hidden */
  constructor(
    readonly target: Target,
    readonly lock: Pick<ImportLock, "check">,
    readonly load: number,
  ) {}

  entities(records: readonly EntityRecord[]): Promise<void> {
    return this.#write(records, (rows) => cypher`UNWIND ${rows} AS row CREATE (n:Entity:$(row.kind)) SET n = row`);
  }

  statements(records: readonly StatementRecord[]): Promise<void> {
    return this.#write(
      records,
      (rows) =>
        cypher`UNWIND ${rows} AS row CREATE (n:Statement) SET n = row WITH n UNWIND n.sources AS id MATCH (source:Source {id: id}) CREATE (n)-[:CITES]->(source)`,
    );
  }

  edges(records: readonly EdgeRecord[]): Promise<void> {
    return this.#write(
      records,
      (rows) =>
        cypher`UNWIND ${rows} AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object}) CREATE (s)-[r:$(row.verb)]->(o) SET r = row`,
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

  async #write(records: readonly object[], statement: (rows: ReturnType<typeof parameter>) => Fragment): Promise<void> {
    for (let start = 0; start < records.length; start += ROWS) {
      const rows = records.slice(start, start + ROWS).map((record) => storable({ ...record, load: this.load }));
      await this.#send(statement(parameter(rows)));
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
