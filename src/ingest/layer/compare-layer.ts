import { cypher, parameter } from "../../store/cypher.js";
import type { EdgeRecord, EntityRecord, StatementRecord } from "../../store/records.js";
import { inTransaction, type Run, type Target } from "../database/session.js";
import type { LayerRecords } from "./layer-records.js";

/** A record of the layer that is in the database. */
interface Stored {
  readonly id: string;
  readonly hash: string;
  /** The load that wrote it, where it is not published yet. */
  readonly load: number | null;
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
  /** Not there yet: written unseen. */
  readonly added: { entities: EntityRecord[]; statements: StatementRecord[]; edges: EdgeRecord[] };
  /** Seen now, in another form: changed by the publication. */
  readonly changed: { entities: EntityRecord[]; statements: StatementRecord[]; edges: EdgeRecord[] };
  /** Seen now, and not to be: taken away after the publication. */
  readonly withdrawn: { entities: StoredEntity[]; statements: string[]; edges: StoredEdge[] };
  /** Edges that the layer supports no more, and others do: the publication makes them of what those say. */
  readonly keptByOthers: StoredEdge[];
  /** Written by this load before it was broken off, and not wanted any more: never seen, taken away at once. */
  readonly dropped: { entities: string[]; statements: string[]; edges: string[] };
  /** The kinds and verbs of all that this load has written or will write, to be counted. */
  readonly fresh: { kinds: string[]; verbs: string[] };
}

/** Of which entities and edges other layers speak as well, so that the publication makes them of what all say. */
export interface SharedWith {
  readonly entity: (id: string) => boolean;
}

/** Everything of these is new: the layer is not in the database at all. */
export function allNew(wanted: readonly LayerRecords[], shared: SharedWith): LayerChanges {
  const entities = wanted.filter(({ declaration }) => !shared.entity(declaration.id)).map(({ entity }) => entity);
  const edges = wanted.flatMap((one) => one.edges.filter(({ subject, object }) => !(shared.entity(subject) && shared.entity(object))));
  return {
    added: { entities, statements: wanted.flatMap(({ statements }) => statements), edges },
    changed: { entities: [], statements: [], edges: [] },
    withdrawn: { entities: [], statements: [], edges: [] },
    keptByOthers: [],
    dropped: { entities: [], statements: [], edges: [] },
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
    const changes: LayerChanges = {
      added: { entities: [], statements: [], edges: [] },
      changed: { entities: [], statements: [], edges: [] },
      withdrawn: { entities: [], statements: [], edges: [] },
      keptByOthers: [],
      dropped: { entities: [], statements: [], edges: [] },
      fresh: { kinds: [], verbs: [] },
    };
    for (const one of wanted) {
      const said = one.statements.length + one.objectSides.length > 0;
      if (!shared.entity(one.declaration.id)) {
        const into = { added: changes.added.entities, changed: changes.changed.entities };
        if (said) sort(one.entity, entities, load, into, ({ kind }) => changes.fresh.kinds.push(kind));
        else withdrawEntity(entities.get(one.declaration.id), load, changes);
      }
      for (const statement of one.statements)
        sort(statement, statements, load, { added: changes.added.statements, changed: changes.changed.statements });
      for (const edge of one.edges) {
        if (shared.entity(edge.subject) && shared.entity(edge.object)) edges.delete(edge.id);
        else
          sort(edge, edges, load, { added: changes.added.edges, changed: changes.changed.edges }, ({ verb }) =>
            changes.fresh.verbs.push(verb),
          );
      }
    }
    for (const { id, load: by } of statements.values()) (by === load ? changes.dropped.statements : changes.withdrawn.statements).push(id);
    for (const edge of edges.values()) {
      if (edge.load === load) changes.dropped.edges.push(edge.id);
      else (edge.layers.every((one) => one === layer) ? changes.withdrawn.edges : changes.keptByOthers).push(edge);
    }
    return changes;
  });
}

function withdrawEntity(was: StoredEntity | undefined, load: number, { dropped, withdrawn }: LayerChanges): void {
  if (was === undefined) return;
  if (was.load === load) dropped.entities.push(was.id);
  else withdrawn.entities.push(was);
}

/** Takes the record's counterpart out of `stored`; what remains there in the end is wanted no more. `fresh` is told of what nobody sees yet. */
function sort<One extends { readonly id: string; readonly hash: string }>(
  record: One,
  stored: Map<string, Stored>,
  load: number,
  { added, changed }: { readonly added: One[]; readonly changed: One[] },
  fresh?: (record: One) => void,
): void {
  const was = stored.get(record.id);
  stored.delete(record.id);
  if (was === undefined) {
    added.push(record);
    fresh?.(record);
  } else {
    if (was.load === load) fresh?.(record);
    if (was.hash !== record.hash) changed.push(record);
  }
}

async function storedEntities(run: Run, ids: readonly string[]): Promise<Map<string, StoredEntity>> {
  const rows = await run(
    cypher`UNWIND ${parameter(ids)} AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.hash AS hash, n.load AS load, n.kind AS kind`,
  );
  return byId(rows as unknown as StoredEntity[]);
}

async function storedStatements(run: Run, ids: readonly string[], layer: string): Promise<Map<string, Stored>> {
  const rows = await run(
    cypher`UNWIND ${parameter(ids)} AS id MATCH (n:Statement) WHERE n.subject = id AND n.layer = ${parameter(layer)} RETURN n.id AS id, n.hash AS hash, n.load AS load`,
  );
  return byId(rows as unknown as Stored[]);
}

async function storedEdges(run: Run, ids: readonly string[], layer: string): Promise<Map<string, StoredEdge>> {
  const rows =
    await run(cypher`UNWIND ${parameter(ids)} AS id MATCH (s:Entity {id: id})-[r]->(o:Entity) WHERE ${parameter(layer)} IN r.layers
RETURN r.id AS id, r.hash AS hash, r.load AS load, s.id AS subject, o.id AS object, type(r) AS verb, r.layers AS layers`);
  return byId(rows as unknown as StoredEdge[]);
}

const byId = <One extends { readonly id: string }>(rows: readonly One[]): Map<string, One> => new Map(rows.map((row) => [row.id, row]));
