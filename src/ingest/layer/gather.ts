/** The first step of a bulk import: everything that a reader gives is laid on disk, so that what is said of one entity comes together. */
import type { Model } from "../../model/index.js";
import { sourcesOf } from "../graph/dated.js";
import { lookupKey } from "../seeds/cross-checks.js";
import type { Claim, EntityItem, InvalidItem, LayerReader, Origin } from "../readers/reader.js";
import type { Invalid } from "./invalid.js";
import type { Progress } from "../progress.js";
import { Spool } from "../spool.js";

/** What a statement is to the entity at its other end: enough to check that it may stand there, and to count it. */
export interface ObjectMention {
  readonly verb: string;
  readonly subject: string;
  readonly sources: readonly string[];
  readonly citationCount: number;
  readonly deprecated: boolean;
}

/** A row of the spool: an item of the reader, an entity named as an object, an identifier and whom it identifies. */
export type GatheredRow =
  | { readonly type: "ITEM"; readonly item: EntityItem }
  | { readonly type: "OBJECT"; readonly id: string; readonly mention: ObjectMention; readonly origin: Origin }
  | { readonly type: "IDENTIFIER"; readonly key: string; readonly subject: string; readonly origin: Origin };

/** Reads everything that the reader has. Records that it could not understand go to `invalid`. */
export async function gather(reader: LayerReader, invalid: Invalid, model: Model, progress: Progress): Promise<Spool<GatheredRow>> {
  const spool = await Spool.create<GatheredRow>("gathered");
  try {
    for await (const item of reader.items()) {
      if (isInvalid(item)) invalid.add(item);
      else for (const part of bySubject(item, model)) addItem(spool, part);
      progress.advance(reader.progress());
    }
    return spool;
  } catch (error) {
    await spool.remove();
    throw error;
  }
}

const isInvalid = (item: EntityItem | InvalidItem): item is InvalidItem => "problem" in item;

/** The item, and apart from it what the stored direction of symmetric verbs makes a statement on another entity. */
function* bySubject(item: EntityItem, model: Model): Generator<EntityItem> {
  const turned = (claim: Claim): boolean =>
    claim.object !== undefined && claim.object < item.id && model.verbs.get(claim.predicate)?.symmetric === true;
  const { claims, origin, id } = item;
  const others = claims.filter(turned);
  yield others.length === 0 ? item : { ...item, claims: claims.filter((claim) => !turned(claim)) };
  for (const claim of others) yield { origin, id: String(claim.object), claims: [{ ...claim, object: id }] };
}

function addItem(spool: Spool<GatheredRow>, item: EntityItem): void {
  const { id, origin } = item;
  spool.add(id, { type: "ITEM", item });
  for (const { predicate, object, citations, rank = "NORMAL", value = null, valueState = "VALUE", qualifiers = {} } of item.claims) {
    if (object !== undefined) {
      const mention = {
        verb: predicate,
        subject: id,
        sources: sourcesOf(citations),
        citationCount: citations.length,
        deprecated: rank === "DEPRECATED",
      };
      spool.add(object, { type: "OBJECT", id: object, mention, origin });
      continue;
    }
    const key = lookupKey({ predicate, valueState, value, qualifiers, rank });
    if (key !== undefined) spool.add(key, { type: "IDENTIFIER", key, subject: id, origin });
  }
}
