/** Writes a difference into the graph: Cypher in batches, all in the transaction that the caller opened. */
import { cypher, parameter, type Fragment } from "../../store/cypher.js";
import type { StatementRecord } from "../../store/records.js";
import { storedEdge, storedStatement } from "../../store/unsaid.js";
import { CURATED_WORDS, wordsOfLayer } from "../../store/word-indexes.js";
import type { Difference } from "../graph/difference.js";
import { type Run } from "./session.js";
import { storable } from "../../store/storable.js";

/** How many rows one statement takes. */
const BATCH = 1000;

/** Writes all of a difference except what is said of the data set. */
export async function writeDifference(run: Run, difference: Difference, progress: (line: string) => void): Promise<void> {
  const write = batches(run, progress);
  await remove(write, difference);
  await writeSources(write, difference.sources);
  await writeEntities(write, difference.entities);
  await writeEdges(write, difference.edges);
  await writeStatements(write, difference);
  await write(
    "former ids",
    [...difference.formerIds.added, ...difference.formerIds.changed.map(({ to }) => to)],
    (rows) => cypher`UNWIND ${rows} AS row MERGE (n:FormerId {id: row.id}) SET n = row`,
  );
}

type Write = (what: string, records: readonly object[], statement: (rows: ReturnType<typeof parameter>) => Fragment) => Promise<void>;

function batches(run: Run, progress: (line: string) => void): Write {
  return async (what, records, statement) => {
    for (let start = 0; start < records.length; start += BATCH) {
      await run(statement(parameter(records.slice(start, start + BATCH).map((record) => storable({ ...record, load: 0 })))));
      const done = Math.min(start + BATCH, records.length);
      if (records.length > BATCH) progress(`${what}: ${done} of ${records.length}`);
    }
  };
}

async function remove(write: Write, { sources, entities, edges, statements, formerIds }: Difference): Promise<void> {
  const ids = (records: readonly { readonly id: string }[]): { id: string }[] => records.map(({ id }) => ({ id }));
  const ends = edges.removed.map(({ id, subject, object }) => ({ id, subject, object }));
  await write(
    "relationships removed",
    ends,
    (rows) => cypher`UNWIND ${rows} AS row MATCH (:Entity {id: row.subject})-[r {id: row.id}]->(:Entity {id: row.object}) DELETE r`,
  );
  await write(
    "statements removed",
    ids(statements.removed),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (n:Statement {id: row.id}) DETACH DELETE n`,
  );
  await write(
    "entities removed",
    ids(entities.removed),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (n:Entity {id: row.id}) DETACH DELETE n`,
  );
  await write(
    "sources removed",
    ids(sources.removed),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (n:Source {id: row.id}) DETACH DELETE n`,
  );
  await write(
    "former ids removed",
    ids(formerIds.removed),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (n:FormerId {id: row.id}) DELETE n`,
  );
}

async function writeSources(write: Write, { added, changed }: Difference["sources"]): Promise<void> {
  await write(
    "sources",
    [...added, ...changed.map(({ to }) => to)],
    (rows) => cypher`UNWIND ${rows} AS row MERGE (n:Source {id: row.id}) SET n = row`,
  );
}

// Labels and types are dynamic (Neo4j 5.26), so that one plan serves all kinds and one all verbs: planning forty statements
// took a cold server four seconds.

async function writeEntities(write: Write, { added, changed }: Difference["entities"]): Promise<void> {
  await write("entities", added, (rows) => cypher`UNWIND ${rows} AS row CREATE (n:Entity:$(row.kind)) SET n = row`);
  const otherKinds = changed
    .filter(({ to, from }) => to.kind !== from.kind)
    .map(({ to, from }) => ({ id: to.id, from: from.kind, to: to.kind }));
  await write(
    "entities of another kind",
    otherKinds,
    (rows) => cypher`UNWIND ${rows} AS row MATCH (n:Entity {id: row.id}) REMOVE n:$(row.from) SET n:$(row.to)`,
  );
  await write(
    "entities changed",
    changed.map(({ to }) => to),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (n:Entity {id: row.id}) SET n = row`,
  );
}

async function writeEdges(write: Write, { added, changed }: Difference["edges"]): Promise<void> {
  await write(
    "relationships",
    added.map(storedEdge),
    (rows) =>
      cypher`UNWIND ${rows} AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object}) CREATE (s)-[r:$(row.verb)]->(o) SET r = row`,
  );
  // An edge's id hashes its verb and both ends, so none of these ever changes.
  await write(
    "relationships changed",
    changed.map(({ to }) => storedEdge(to)),
    (rows) => cypher`UNWIND ${rows} AS row MATCH (:Entity {id: row.subject})-[r {id: row.id}]->(:Entity {id: row.object}) SET r = row`,
  );
}

async function writeStatements(write: Write, { statements: { added, changed }, dataset }: Difference): Promise<void> {
  const ofLayer = dataset.wordsProperties ?? [];
  const stored = (record: StatementRecord): object => {
    const property = wordsOfLayer(record.layer);
    return storedStatement(record, ofLayer.includes(property) ? property : CURATED_WORDS);
  };
  await write(
    "statements",
    added.map(stored),
    (rows) =>
      cypher`UNWIND ${rows} AS row CREATE (n:Statement) SET n = row WITH n UNWIND n.sources AS id MATCH (source:Source {id: id}) CREATE (n)-[:CITES]->(source)`,
  );
  const records = changed.map(({ to }) => stored(to));
  await write(
    "statements changed",
    records,
    (rows) => cypher`UNWIND ${rows} AS row MATCH (n:Statement {id: row.id}) OPTIONAL MATCH (n)-[c:CITES]->() DELETE c`,
  );
  await write(
    "statements changed",
    records,
    (rows) =>
      cypher`UNWIND ${rows} AS row MATCH (n:Statement {id: row.id}) SET n = row WITH n UNWIND n.sources AS id MATCH (source:Source {id: id}) CREATE (n)-[:CITES]->(source)`,
  );
}
