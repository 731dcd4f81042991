/** Entities and edges of which the layer and others speak: their records are made of what all of them say, when the layer is published. */
import type { Model } from "../../model/index.js";
import { cypher, parameter } from "../../store/cypher.js";
import type { EdgeRecord, EntityRecord, StatementRecord } from "../../store/records.js";
import { saidOf, wholeStatement } from "../../store/unsaid.js";
import { entityOf } from "../database/read-graph.js";
import { inTransaction, type Row, type Run, type Target } from "../database/session.js";
import { andSeen } from "../../store/hiding.js";
import { entityRecord, type ObjectSide } from "../graph/entity-records.js";
import { edgeRecord } from "../graph/statement-records.js";
import { groupBy } from "../group.js";
import { compareText } from "../seeds/place.js";
import type { StoredEdge } from "./compare-layer.js";
import type { LayerRecords } from "./layer-records.js";

/** What the layer says of a shared entity; nothing when it says nothing any more. */
export type OwnPart = Pick<LayerRecords, "statements" | "objectSides"> & { readonly formerIds: readonly string[] };

/** A shared record as it will be and as it is. */
interface Remade<One> {
  readonly to: One;
  readonly was: { readonly hash: string } | undefined;
}

/** At most so many entities are remade at once. */
const AT_ONCE = 200;

/** Remakes entities: of what the layer says, which is given, and of what others say, which is read. */
export async function remakeEntities(
  target: Target,
  own: ReadonlyMap<string, OwnPart>,
  { layer, hiding, model }: { layer: string; hiding: string | undefined; model: Model },
): Promise<Remade<EntityRecord>[]> {
  const remade: Remade<EntityRecord>[] = [];
  const ids = [...own.keys()];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    await inTransaction(target, async (run) => {
      const asked = parameter(some);
      const others = parameter(layer);
      const s = cypher`s`;
      const seen = andSeen(hiding, "s");
      const stored = await run(cypher`UNWIND ${asked} AS id MATCH (e:Entity {id: id}) RETURN properties(e) AS record,
COLLECT { MATCH (f:FormerId {to: id, layer: ${others}}) RETURN f.id } AS formerIds`);
      const asSubject = await run(
        cypher`UNWIND ${asked} AS id MATCH (s:Statement) WHERE s.subject = id AND s.layer <> ${others} AND ${saidOf(s, "rank")} <> "DEPRECATED"${seen} RETURN properties(s) AS record`,
      );
      const asObject =
        await run(cypher`UNWIND ${asked} AS id MATCH (s:Statement) WHERE s.object = id AND s.layer <> ${others} AND ${saidOf(s, "rank")} <> "DEPRECATED"${seen}
RETURN s.object AS object, ${saidOf(s, "layerKey")} AS layerKey, s.sources AS sources, ${saidOf(s, "citationCount")} AS citationCount`);
      const subjects = groupBy(
        asSubject.map((row) => wholeStatement(row["record"] as Row)),
        ({ subject }) => subject,
      );
      const objects = groupBy(asObject as unknown as (ObjectSide & { object: string })[], ({ object }) => object);
      for (const row of stored) {
        const was = row["record"] as Record<string, unknown>;
        const declared = entityOf(was);
        const { statements, objectSides, formerIds } = own.get(declared.id) ?? { statements: [], objectSides: [], formerIds: [] };
        const before = new Set(row["formerIds"] as string[]);
        const declaration = {
          ...declared,
          formerIds: [...declared.formerIds.filter((one) => !before.has(one)), ...formerIds].sort(compareText),
        };
        const held = statements.filter(({ rank }) => rank !== "DEPRECATED");
        const to = entityRecord(
          declaration,
          [...held, ...(subjects.get(declared.id) ?? [])],
          [...objectSides, ...(objects.get(declared.id) ?? [])],
          model,
        );
        remade.push({ to, was: { hash: String(was["hash"]) } });
      }
    });
  }
  return remade;
}

/** Remakes edges between shared entities: of the layer's statements, which are given, and of others', which are read. */
export async function remakeEdges(
  target: Target,
  own: readonly { readonly edge: Pick<EdgeRecord, "id" | "subject" | "object">; readonly statements: readonly StatementRecord[] }[],
  { layer, hiding, model }: { layer: string; hiding: string | undefined; model: Model },
): Promise<Remade<EdgeRecord>[]> {
  const remade: Remade<EdgeRecord>[] = [];
  for (let start = 0; start < own.length; start += AT_ONCE) {
    const some = own.slice(start, start + AT_ONCE);
    await inTransaction(target, async (run) => {
      const stored = await storedOf(
        run,
        some.map(({ edge }) => edge),
      );
      const support = await run(cypher`UNWIND ${parameter([...stored.values()].flatMap(({ statements }) => statements))} AS id
MATCH (s:Statement {id: id}) WHERE s.layer <> ${parameter(layer)}${andSeen(hiding, "s")} RETURN properties(s) AS record`);
      const byEdge = groupBy(
        support.map((row) => wholeStatement(row["record"] as Row)),
        ({ edge }) => edge,
      );
      for (const { edge, statements } of some) {
        const all = [...statements, ...(byEdge.get(edge.id) ?? [])];
        if (all.length > 0) remade.push({ to: edgeRecord(edge.id, all, model), was: stored.get(edge.id) });
      }
    });
  }
  return remade;
}

interface StoredSupport {
  readonly id: string;
  readonly hash: string;
  readonly statements: readonly string[];
}

async function storedOf(run: Run, edges: readonly Pick<StoredEdge, "id" | "subject" | "object">[]): Promise<Map<string, StoredSupport>> {
  const asked = parameter(edges.map(({ id, subject, object }) => ({ id, subject, object })));
  const rows = await run(cypher`UNWIND ${asked} AS edge MATCH (:Entity {id: edge.subject})-[r {id: edge.id}]->(:Entity {id: edge.object})
RETURN r.id AS id, r.hash AS hash, r.statements AS statements`);
  return new Map((rows as unknown as StoredSupport[]).map((row) => [row.id, row]));
}
