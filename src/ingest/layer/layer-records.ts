import { sha256 } from "../graph/hash.js";
import { statementId, type Citation, type Model, type Statement } from "../../model/index.js";
import type { EdgeRecord, EntityRecord, StatementRecord } from "../../store/records.js";
import { entityRecord, type ObjectSide } from "../graph/entity-records.js";
import { stated } from "../graph/graph-statement.js";
import type { PrecedenceOf } from "../graph/precedence.js";
import { edgeRecords, statementRecord } from "../graph/statement-records.js";
import { groupBy } from "../group.js";
import type { EntityDeclaration } from "../seeds/declarations.js";
import { compareText } from "../seeds/place.js";
import type { Claim } from "../readers/reader.js";
import type { Dossier } from "./dossier.js";

/** What a layer makes of one entity: its statements, and the records that these alone add up to. */
export interface LayerRecords {
  readonly declaration: EntityDeclaration;
  readonly statements: readonly StatementRecord[];
  /** What the layer says of it from the other end, added up. */
  readonly objectSides: readonly ObjectSide[];
  readonly entity: EntityRecord;
  /** The relationships that start at it. */
  readonly edges: readonly EdgeRecord[];
}

/** Makes the records of one entity, as if no other layer spoke of it. */
export function layerRecords(dossier: Dossier, layer: string, order: PrecedenceOf): LayerRecords {
  const { id, kind = "", alsoKinds, formerIds, claims, mentioned } = dossier;
  const { model } = order;
  const declaration = { id, kind, alsoKinds: [...alsoKinds].sort(compareText), formerIds: [...formerIds].sort(compareText), notes: [] };
  const statements = statementsOf(
    id,
    layer,
    claims.map(({ claim }) => claim),
  ).map((statement) => statementRecord(stated(statement, model), kind, order));
  const held = statements.filter(({ rank }) => rank !== "DEPRECATED");
  const { citationCount } = mentioned;
  const objectSides: ObjectSide[] = citationCount === 0 ? [] : [{ layerKey: layer, sources: [...mentioned.sources], citationCount }];
  return {
    declaration,
    statements,
    objectSides,
    entity: entityRecord(declaration, held, objectSides, model),
    edges: edgeRecords(statements, model),
  };
}

/** The statements that claims make: what is claimed twice is one statement with the citations of both. */
function statementsOf(subject: string, layer: string, claims: readonly Claim[]): Statement[] {
  const all = claims.map((claim): Statement => {
    const {
      predicate,
      object = null,
      value = null,
      valueState = "VALUE",
      qualifiers = {},
      date = null,
      rank = "NORMAL",
      note = null,
      citations,
    } = claim;
    const id = statementId({ subject, predicate, object, value, valueState, qualifiers, date, layer });
    return { id, subject, predicate, object, value, valueState, qualifiers, date, rank, layer, citations, derivedFrom: [], note };
  });
  return merged(all).sort((a, b) => compareText(a.id, b.id));
}

/** Statements, each once, with the citations of all that say the same. */
function merged(all: readonly Statement[]): Statement[] {
  const ids = new Set(all.map(({ id }) => id));
  const groups = ids.size === all.length ? all.map((one) => [one]) : [...groupBy(all, ({ id }) => id).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || (group.length === 1 && first.citations.length < 2)) return group;
    return [{ ...first, citations: distinct(group.flatMap(({ citations }) => citations)) }];
  });
}

/** Citations, each once, in an order of their own. */
const distinct = (citations: readonly Citation[]): readonly Citation[] =>
  [...new Map(citations.map((citation) => [JSON.stringify(citation), citation]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, one]) => one);

/**
 * A hash of many things, whatever their order, of which none needs to be kept: the sum of the hashes of each, modulo 2^256
 * (the additive multiset hash of Clarke et al. 2003).
 */
export class ContentHash {
  #sum = 0n;

  add(text: string): void {
    this.#sum = BigInt.asUintN(256, this.#sum + BigInt(`0x${sha256(text)}`));
  }

  /** 64 hex digits. */
  get value(): string {
    return this.#sum.toString(16).padStart(64, "0");
  }
}

/** Adds what the layer says of an entity to the hash of its content: not how it is stored, nor what other layers say. */
export function addContent(hash: ContentHash, { declaration, statements }: LayerRecords, model: Model): void {
  if (statements.length === 0) return;
  const { id, kind, alsoKinds, formerIds } = declaration;
  const said = statements.map(({ id: statement, rank, note, citations }) => [statement, rank, note ?? null, ...citations]);
  hash.add(JSON.stringify([id, model.kinds.has(kind) ? kind : "", alsoKinds, formerIds, said]));
}
