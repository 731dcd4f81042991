import neo4j from "neo4j-driver";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Model } from "../../model/index.js";
import { cypher, parameter } from "../../store/cypher.js";
import { wholeStatement } from "../../store/unsaid.js";
import { entityOf, sourceOf, statementOf } from "../database/read-graph.js";
import { inTransaction, type Row, type Target } from "../database/session.js";
import { andSeen } from "../../store/hiding.js";
import { declarationOf, type BulkLayer } from "../graph/dataset.js";
import { exchangeLines } from "../readers/exchange/write.js";
import type { Claim, EntityItem } from "../readers/reader.js";
import type { SourceDeclaration } from "../seeds/declarations.js";
import { compareText } from "../seeds/place.js";

/** How many entities are read at once. */
const AT_ONCE = 500;

/** Writes a bulk layer into a file, in the form in which it can be imported again to the same content hash. */
export async function exportLayer(
  target: Target,
  layer: BulkLayer,
  { file, hiding, model }: { readonly file: string; readonly hiding: string | undefined; readonly model: Model },
): Promise<void> {
  const { name } = layer;
  const sources = await sourcesOf(target, name, hiding);
  const lines = exchangeLines({ layer: declarationOf(layer), sources }, itemsOf(target, name, hiding, model));
  await pipeline(Readable.from(lines), createWriteStream(file));
}

/** The sources of a layer: its own, and those of others that it cites. */
async function sourcesOf(target: Target, layer: string, hiding: string | undefined): Promise<SourceDeclaration[]> {
  const own = parameter(layer);
  const rows = await inTransaction(target, (run) =>
    run(cypher`MATCH (n:Source) WHERE (n.layer = ${own} OR EXISTS { (n)<-[:CITES]-(s:Statement) WHERE s.layer = ${own}${andSeen(hiding, "s")} })${andSeen(hiding, "n")}
RETURN properties(n) AS record ORDER BY n.id`),
  );
  return rows.map((row) => sourceOf(row["record"] as Row));
}

async function* itemsOf(target: Target, layer: string, hiding: string | undefined, model: Model): AsyncGenerator<EntityItem> {
  for (let after = ""; ;) {
    const rows = await inTransaction(target, (run) =>
      run(cypher`MATCH (e:Entity) WHERE e.id > ${parameter(after)} AND ${parameter(layer)} IN e.layers${andSeen(hiding, "e")}
WITH e ORDER BY e.id LIMIT ${parameter(neo4j.int(AT_ONCE))}
RETURN properties(e) AS record,
  COLLECT { MATCH (s:Statement) WHERE s.subject = e.id AND s.layer = ${parameter(layer)}${andSeen(hiding, "s")} RETURN properties(s) } AS statements,
  COLLECT { MATCH (f:FormerId {to: e.id, layer: ${parameter(layer)}}) RETURN f.id } AS formerIds`),
    );
    for (const row of rows) {
      const item = itemOf(row, layer, model);
      if (item !== undefined) yield item;
    }
    const last = rows.at(-1)?.["record"] as Row | undefined;
    if (last === undefined || rows.length < AT_ONCE) return;
    after = String(last["id"]);
  }
}

/** What the layer says of an entity; undefined when it only names it from elsewhere. */
function itemOf(row: Row, layer: string, model: Model): EntityItem | undefined {
  const record = row["record"] as Row;
  const { id, kind, alsoKinds } = entityOf(record);
  const own = (record["layers"] as string[]).every((one) => one === layer);
  const claims = (row["statements"] as Row[])
    .map((statement) =>
      statementOf({ ...wholeStatement(statement) }, new Map([[id, { id, kind, alsoKinds: [], formerIds: [], notes: [] }]]), model),
    )
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ predicate, object, value, valueState, qualifiers, date, rank, note, citations }): Claim => ({
      predicate,
      ...(object !== null && { object }),
      ...(value !== null && { value }),
      ...(valueState !== "VALUE" && { valueState }),
      ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
      ...(date !== null && { date }),
      ...(rank !== "NORMAL" && { rank }),
      ...(note !== null && { note }),
      citations,
    }));
  const formerIds = (row["formerIds"] as string[]).sort(compareText);
  if (claims.length === 0 && !own && formerIds.length === 0) return undefined;
  return {
    origin: { file: "" },
    id,
    kind,
    ...(own && alsoKinds.length > 0 && { alsoKinds }),
    ...(formerIds.length > 0 && { formerIds }),
    claims,
  };
}
