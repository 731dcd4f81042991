/** Writes a layer beside what is published, where nobody sees it yet: nodes first, then the relationships between them. */
import { setImmediate } from "node:timers/promises";
import type { Model } from "../../model/index.js";
import { awaitIndexes } from "../../store/constraints.js";
import { cypher, type Fragment, parameter } from "../../store/cypher.js";
import type { EdgeRecord, EntityRecord, SourceRecord, StatementRecord } from "../../store/records.js";
import { storable } from "../../store/storable.js";
import { storedEdge } from "../../store/unsaid.js";
import { dropWordIndex, wordIndexStatement, wordsOfLayer } from "../../store/word-indexes.js";
import type { ImportLock } from "../database/lock.js";
import { inTransaction, runAlone, type Target } from "../database/session.js";
import { sourceRecord } from "../graph/assemble.js";
import { saysWithdrawn } from "../graph/dataset.js";
import type { PrecedenceOf } from "../graph/precedence.js";
import type { LayerReader } from "../readers/reader.js";
import { allNew, compareLayer, type LayerChanges, type Stored } from "./compare-layer.js";
import { dossiersOf, emptyDossier, type Dossier } from "./dossier.js";
import type { GatheredRow } from "./gather.js";
import type { LoadStep } from "./result.js";
import { addContent, ContentHash, layerRecords, type LayerRecords } from "./layer-records.js";
import type { KnownEntities } from "./other-layers.js";
import { Progress } from "../progress.js";
import { Spool } from "../spool.js";
import type { OwnPart } from "./shared.js";
import { LayerWriter } from "./write-layer.js";

/** A load under way. */
export interface Load {
  readonly target: Target;
  readonly lock: ImportLock;
  readonly layer: string;
  /** Its number. */
  readonly load: number;
  /** Whether the database holds nothing of the layer, so that there is nothing to compare with. */
  readonly fresh: boolean;
  readonly model: Model;
  readonly order: PrecedenceOf;
  readonly report: (line: string) => void;
  readonly onStep?: (step: LoadStep) => Promise<void> | void;
}

/** What is to be loaded. */
export interface Gathered {
  readonly reader: LayerReader;
  readonly gathered: Spool<GatheredRow>;
  readonly left: ReadonlySet<string>;
  readonly others: KnownEntities;
}

/** What was loaded, and what is left for the publication to do. */
export interface Loaded {
  readonly content: { readonly contentHash: string; readonly statements: number; readonly citations: number; readonly withdrawn: number };
  readonly sources: readonly SourceRecord[];
  /** What the layer says of entities of which others speak as well. */
  readonly shared: Map<string, OwnPart>;
  readonly sharedEdges: { readonly edge: Pick<EdgeRecord, "id" | "subject" | "object">; readonly statements: readonly StatementRecord[] }[];
  readonly formerIds: { readonly id: string; readonly to: string }[];
  /** Entities that are as the layer says now, and will be as they are here. */
  readonly changed: EntityRecord[];
  /** How many records go with the publication, and how many of them have a successor. */
  readonly withdrawn: { records: number; replaced: number; readonly kinds: Record<string, number>; readonly verbs: Record<string, number> };
  readonly fresh: { readonly kinds: Record<string, number>; readonly verbs: Record<string, number> };
  readonly written: { entities: number; statements: number; edges: number };
}

/** How many statements are compared with the database together. */
const COMPARED_AT_ONCE = 4_000;
/** How many are made at once where there is nothing to compare: few, so that the writes under way are attended to in between. */
const MADE_AT_ONCE = 200;

/** Loads a layer. */
export async function loadLayer(load: Load, given: Gathered): Promise<Loaded> {
  const { target, layer, report } = load;
  const writer = new LayerWriter(target, load.lock, load.load);
  const sources = given.reader.sources.map((source) => sourceRecord({ ...source, layer }));
  if (load.fresh) await runAlone(target, dropWordIndex(wordsOfLayer(layer)));
  await writeSources(load, sources);
  const edges = await Spool.create<Partial<EdgeRecord>>("edges");
  const loaded = emptyLoaded(sources);
  const hash = new ContentHash();
  const ids = new Set<string>();
  try {
    const progress = new Progress("Writing entities and statements", "statements", report);
    for (const part of given.gathered.parts) {
      const dossiers = dossiersOf(given.gathered.read(part), given.others, () => undefined, given.left);
      for (const batch of batches(dossiers, load.fresh ? MADE_AT_ONCE : COMPARED_AT_ONCE)) {
        const wanted = batch.map((dossier) => layerRecords(dossier, layer, load.order));
        for (const one of wanted) {
          addContent(hash, one, load.model);
          note(one, given, loaded);
          if (!load.fresh) ids.add(one.declaration.id);
        }
        const isShared = { entity: given.others.has };
        const changes = load.fresh ? allNew(wanted, isShared) : await compareLayer(target, layer, load.load, wanted, isShared);
        await apply(changes, writer, edges, loaded);
        await setImmediate();
        progress.advance(
          (part + 1) / given.gathered.parts.length,
          wanted.reduce((sum, { statements }) => sum + statements.length, 0),
        );
      }
    }
    if (!load.fresh) await withdrawMissing(load, given, ids, writer, edges, loaded);
    await writer.end();
    progress.end();
    await load.onStep?.("NODES");
    // It is filled while the relationships are written.
    await runAlone(target, wordIndexStatement(wordsOfLayer(layer)));
    await writeEdges(edges, writer, report);
    await awaitIndexes(target.driver, target.database);
    return { ...loaded, content: { ...loaded.content, contentHash: hash.value } };
  } finally {
    await edges.remove();
  }
}

const emptyLoaded = (
  sources: readonly SourceRecord[],
): Loaded & { content: { contentHash: string; statements: number; citations: number; withdrawn: number } } => ({
  content: { contentHash: "", statements: 0, citations: 0, withdrawn: 0 },
  sources,
  shared: new Map(),
  sharedEdges: [],
  formerIds: [],
  changed: [],
  withdrawn: { records: 0, replaced: 0, kinds: {}, verbs: {} },
  fresh: { kinds: {}, verbs: {} },
  written: { entities: 0, statements: 0, edges: 0 },
});

function* batches(dossiers: readonly Dossier[], most: number): Generator<Dossier[]> {
  let batch: Dossier[] = [];
  let statements = 0;
  for (const dossier of dossiers) {
    batch.push(dossier);
    statements += dossier.claims.length + 1;
    if (statements < most) continue;
    yield batch;
    batch = [];
    statements = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The layer's sources are there before statements cite them. Changed ones are the publication's. */
async function writeSources({ target, load }: Load, sources: readonly SourceRecord[]): Promise<void> {
  const rows = parameter(sources.map((source) => storable({ ...source, load })));
  await inTransaction(target, (run) => run(cypher`UNWIND ${rows} AS row MERGE (n:Source {id: row.id}) ON CREATE SET n = row`));
}

/** Notes what the publication will need of one entity. */
function note(one: LayerRecords, { others }: Gathered, loaded: ReturnType<typeof emptyLoaded>): void {
  const { declaration, statements, objectSides, edges } = one;
  loaded.content.statements += statements.length;
  loaded.content.citations += statements.reduce((sum, { citationCount }) => sum + citationCount, 0);
  loaded.content.withdrawn += statements.filter(saysWithdrawn).length;
  for (const former of declaration.formerIds) loaded.formerIds.push({ id: former, to: declaration.id });
  if (!others.has(declaration.id)) return;
  loaded.shared.set(declaration.id, { statements, objectSides, formerIds: declaration.formerIds });
  for (const edge of edges) {
    if (others.has(edge.object))
      loaded.sharedEdges.push({
        edge,
        statements: statements.filter((statement) => statement.edge === edge.id && statement.rank !== "DEPRECATED"),
      });
  }
}

function count(keys: readonly string[], into: Record<string, number>): void {
  for (const key of keys) into[key] = (into[key] ?? 0) + 1;
}

/** Writes what is new, marks what will go, and keeps the rest for the publication. */
async function apply(changes: LayerChanges, writer: LayerWriter, edges: Spool<Partial<EdgeRecord>>, loaded: Loaded): Promise<void> {
  const { added, changed, withdrawn, replaced, keptByOthers, dropped, fresh } = changes;
  await dropRecords(dropped, writer);
  await writer.entities(added.entities);
  await writer.statements(added.statements);
  for (const edge of added.edges) edges.add(edge.subject, storedEdge(edge));
  loaded.written.entities += added.entities.length;
  loaded.written.statements += changes.written.statements;
  loaded.written.edges += changes.written.edges;
  loaded.changed.push(...changed);
  count(fresh.kinds, loaded.fresh.kinds);
  count(fresh.verbs, loaded.fresh.verbs);
  for (const edge of keptByOthers) loaded.sharedEdges.push({ edge, statements: [] });
  count(
    withdrawn.entities.map(({ kind }) => kind),
    loaded.withdrawn.kinds,
  );
  count(
    withdrawn.edges.map(({ verb }) => verb),
    loaded.withdrawn.verbs,
  );
  loaded.withdrawn.records += withdrawn.entities.length + withdrawn.edges.length + withdrawn.statements.length;
  loaded.withdrawn.replaced += replaced;
  await mark(cypher`(one)`, [...withdrawn.entities, ...withdrawn.statements], writer);
  await mark(cypher`()-[one]->()`, withdrawn.edges, writer);
}

/** Marks what the publication takes away. */
async function mark(pattern: Fragment, records: readonly Stored[], writer: LayerWriter): Promise<void> {
  if (records.length === 0) return;
  await writer.run(cypher`MATCH ${pattern} WHERE elementId(one) IN ${elementsOf(records)} SET one.withdrawnBy = ${parameter(writer.load)}`);
}

async function dropRecords({ entities, statements, edges }: LayerChanges["dropped"], writer: LayerWriter): Promise<void> {
  if (edges.length > 0) await writer.run(cypher`MATCH ()-[one]->() WHERE elementId(one) IN ${elementsOf(edges)} DELETE one`);
  if (statements.length + entities.length > 0)
    await writer.run(cypher`MATCH (one) WHERE elementId(one) IN ${elementsOf([...statements, ...entities])} DETACH DELETE one`);
}

const elementsOf = (records: readonly Stored[]): Fragment => cypher`${parameter(records.map(({ element }) => element))}`;

/** Entities of the layer in the database of which the file says nothing: what the layer said of them goes. */
async function withdrawMissing(
  load: Load,
  { others }: Gathered,
  wanted: ReadonlySet<string>,
  writer: LayerWriter,
  edges: Spool<Partial<EdgeRecord>>,
  loaded: Loaded,
): Promise<void> {
  const { target, layer } = load;
  const rows = await inTransaction(target, (run) =>
    run(
      cypher`MATCH (n:Entity) WHERE ${parameter(layer)} IN n.layers OR n.load = ${parameter(load.load)} RETURN n.id AS id, n.kind AS kind`,
    ),
  );
  const missing = rows.filter(({ id }) => !wanted.has(String(id)));
  for (let start = 0; start < missing.length; start += 500) {
    const some = missing
      .slice(start, start + 500)
      .map(({ id, kind }): Dossier => ({ ...emptyDossier(String(id), { file: "" }), kind: String(kind) }));
    for (const { id } of some) if (others.has(id)) loaded.shared.set(id, { statements: [], objectSides: [], formerIds: [] });
    const changes = await compareLayer(
      target,
      layer,
      load.load,
      some.map((dossier) => layerRecords(dossier, layer, load.order)),
      { entity: others.has },
    );
    await apply(changes, writer, edges, loaded);
  }
}

async function writeEdges(edges: Spool<Partial<EdgeRecord>>, writer: LayerWriter, report: (line: string) => void): Promise<void> {
  const progress = new Progress("Writing relationships", "relationships", report);
  for (const part of edges.parts) {
    const records = [...edges.read(part)];
    await writer.edges(records);
    progress.advance((part + 1) / edges.parts.length, records.length);
  }
  await writer.end();
  progress.end();
}
