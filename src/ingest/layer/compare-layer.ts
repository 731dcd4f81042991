import { cypher, parameter } from "../../store/cypher.js";
import type { EdgeRecord, EntityRecord, StatementRecord } from "../../store/records.js";
import { inTransaction, type Run, type Target } from "../database/session.js";
import { groupBy } from "../group.js";
import type { LayerRecords } from "./layer-records.js";

/** A record of the layer that is in the database. */
export interface Stored {
  /** What Neo4j calls it: its id another may bear that replaces it. */
  readonly element: string;
  readonly id: string;
  readonly hash: string;
  /** The load that wrote it, where it is not published yet. */
  readonly load: number | null;
  /** The load that marked it to go. */
  readonly withdrawnBy: number | null;
}

/** An entity of the layer that is in the database. */
export interface StoredEntity extends Stored {
  readonly kind: string;
}

/** An edge of the layer that is in the database. */
export interface StoredEdge extends Stored {
  readonly subject: string;
  readonly object: string;
  readonly verb: string;
  readonly layers: readonly string[];
}

/** What is to be done about some entities of a layer: nothing of it where all is as it should be. */
export interface LayerChanges {
  /** Not there yet, or there in another form, which they will replace: written unseen. */
  readonly added: { entities: EntityRecord[]; statements: StatementRecord[]; edges: EdgeRecord[] };
  /** Seen now, in another form: changed by the publication. An entity stays one node, as its relationships hang on it. */
  readonly changed: EntityRecord[];
  /** Seen now, and not to be, or to be replaced: taken away after the publication. */
  readonly withdrawn: { entities: StoredEntity[]; statements: Stored[]; edges: StoredEdge[] };
  /** How many of those withdrawn have a successor. */
  replaced: number;
  /** How many of those added replace nothing. */
  readonly written: { statements: number; edges: number };
  /** Edges that the layer supports no more, and others do: the publication makes them of what those say. */
  readonly keptByOthers: StoredEdge[];
  /** Written by this load before it was broken off, and not wanted any more: never seen, taken away at once. */
  readonly dropped: { entities: StoredEntity[]; statements: Stored[]; edges: StoredEdge[] };
  /** The kinds and verbs of all that this load has written or will write, to be counted. */
  readonly fresh: { kinds: string[]; verbs: string[] };
}

const noChanges = (): LayerChanges => ({
  added: { entities: [], statements: [], edges: [] },
  changed: [],
  withdrawn: { entities: [], statements: [], edges: [] },
  replaced: 0,
  written: { statements: 0, edges: 0 },
  keptByOthers: [],
  dropped: { entities: [], statements: [], edges: [] },
  fresh: { kinds: [], verbs: [] },
});

/** Of which entities and edges other layers speak as well, so that the publication makes them of what all say. */
export interface SharedWith {
  readonly entity: (id: string) => boolean;
}

/** Everything of these is new: the layer is not in the database at all. */
export function allNew(wanted: readonly LayerRecords[], shared: SharedWith): LayerChanges {
  const entities = wanted.filter(({ declaration }) => !shared.entity(declaration.id)).map(({ entity }) => entity);
  const edges = wanted.flatMap((one) => one.edges.filter(({ subject, object }) => !(shared.entity(subject) && shared.entity(object))));
  const statements = wanted.flatMap((one) => one.statements);
  return {
    ...noChanges(),
    added: { entities, statements, edges },
    written: { statements: statements.length, edges: edges.length },
    fresh: { kinds: entities.map(({ kind }) => kind), verbs: edges.map(({ verb }) => verb) },
  };
}

/** How the records of a layer differ from those in the database, where there may be any. */
export async function compareLayer(
  target: Target,
  layer: string,
  load: number,
  wanted: readonly LayerRecords[],
  shared: SharedWith,
): Promise<LayerChanges> {
  const ids = wanted.map(({ declaration }) => declaration.id);
  return inTransaction(target, async (run) => {
    const entities = await storedEntities(run, ids);
    const statements = await storedStatements(run, ids, layer);
    const edges = await storedEdges(run, ids, layer);
    const changes = noChanges();
    for (const one of wanted) {
      const said = one.statements.length + one.objectSides.length > 0;
      if (!shared.entity(one.declaration.id)) {
        const was = entities.get(one.declaration.id);
        if (said) sortEntity(one.entity, was, load, changes);
        else withdrawEntity(was, load, changes);
      }
      for (const statement of one.statements) {
        const { isWanted, replaces } = sort(statement, statements, load);
        if (isWanted) changes.added.statements.push(statement);
        if (isWanted && !replaces) changes.written.statements += 1;
        if (replaces) changes.replaced += 1;
      }
      for (const edge of one.edges) {
        if (shared.entity(edge.subject) && shared.entity(edge.object)) edges.delete(edge.id);
        else {
          const { isWanted, replaces, isFresh } = sort(edge, edges, load);
          if (isWanted) changes.added.edges.push(edge);
          if (isWanted && !replaces) changes.written.edges += 1;
          if (replaces) changes.replaced += 1;
          if (isFresh) changes.fresh.verbs.push(edge.verb);
        }
      }
    }
    for (const one of remaining(statements)) (one.load === load ? changes.dropped : changes.withdrawn).statements.push(one);
    for (const edge of remaining(edges)) {
      if (edge.load === load) changes.dropped.edges.push(edge);
      else (edge.layers.every((one) => one === layer) ? changes.withdrawn.edges : changes.keptByOthers).push(edge);
    }
    return changes;
  });
}

function sortEntity(record: EntityRecord, was: StoredEntity | undefined, load: number, { added, changed, fresh }: LayerChanges): void {
  if (was === undefined) added.entities.push(record);
  // One that an earlier run of this load marked to go is to stay after all: it loses the mark with all that it has.
  else if (was.hash !== record.hash || was.withdrawnBy === load) changed.push(record);
  if (was === undefined || was.load === load) fresh.kinds.push(record.kind);
}

function withdrawEntity(was: StoredEntity | undefined, load: number, { dropped, withdrawn }: LayerChanges): void {
  if (was === undefined) return;
  if (was.load === load) dropped.entities.push(was);
  else withdrawn.entities.push(was);
}

/**
 * Takes the record out of `stored` where it is there just as it should be; what remains there in the end is wanted no more.
 *
 * @returns whether the record is to be written, whether it then replaces one that is seen now, and whether nobody has seen it yet
 */
function sort(
  { id, hash }: { readonly id: string; readonly hash: string },
  stored: Map<string, readonly Stored[]>,
  load: number,
): { isWanted: boolean; replaces: boolean; isFresh: boolean } {
  const there = stored.get(id) ?? [];
  // One that an earlier run of this load marked to go has its successor beside it, or is to get it.
  const kept = there.find((one) => one.hash === hash && one.withdrawnBy !== load);
  const others = there.filter((one) => one !== kept);
  stored.set(id, others);
  return {
    isWanted: kept === undefined,
    replaces: others.some((one) => one.load !== load),
    isFresh: kept === undefined || kept.load === load,
  };
}

const remaining = <One>(stored: ReadonlyMap<string, readonly One[]>): One[] => [...stored.values()].flat();

async function storedEntities(run: Run, ids: readonly string[]): Promise<Map<string, StoredEntity>> {
  const rows = await run(
    cypher`UNWIND ${parameter(ids)} AS id MATCH (n:Entity {id: id}) RETURN elementId(n) AS element, n.id AS id, n.hash AS hash, n.load AS load, n.withdrawnBy AS withdrawnBy, n.kind AS kind`,
  );
  return new Map((rows as unknown as StoredEntity[]).map((row) => [row.id, row]));
}

async function storedStatements(run: Run, ids: readonly string[], layer: string): Promise<Map<string, readonly Stored[]>> {
  const rows = await run(
    cypher`UNWIND ${parameter(ids)} AS id MATCH (n:Statement) WHERE n.subject = id AND n.layer = ${parameter(layer)} RETURN elementId(n) AS element, n.id AS id, n.hash AS hash, n.load AS load, n.withdrawnBy AS withdrawnBy`,
  );
  return groupBy(rows as unknown as Stored[], ({ id }) => id);
}

async function storedEdges(run: Run, ids: readonly string[], layer: string): Promise<Map<string, readonly StoredEdge[]>> {
  const rows =
    await run(cypher`UNWIND ${parameter(ids)} AS id MATCH (s:Entity {id: id})-[r]->(o:Entity) WHERE ${parameter(layer)} IN r.layers
RETURN elementId(r) AS element, r.id AS id, r.hash AS hash, r.load AS load, r.withdrawnBy AS withdrawnBy, s.id AS subject, o.id AS object, type(r) AS verb, r.layers AS layers`);
  return groupBy(rows as unknown as StoredEdge[], ({ id }) => id);
}
