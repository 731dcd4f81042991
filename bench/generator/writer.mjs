import { citationsOf, LAYERS, sourcesOf } from "./citations.mjs";

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("../../src/model/index.js").Statement} Statement */
/** @typedef {import("../../src/model/index.js").QualifierValue} QualifierValue */
/** @typedef {import("../../src/ingest/seeds/declarations.js").EntityDeclaration} EntityDeclaration */
/** @typedef {import("../../src/ingest/seeds/declarations.js").SourceDeclaration} SourceDeclaration */
/**
 * @typedef {object} Said what is stated of an entity; what is left out is null, empty or as usual
 * @property {string} subject
 * @property {string} predicate
 * @property {string} [object]
 * @property {string | number} [value]
 * @property {Readonly<Record<string, QualifierValue>>} [qualifiers]
 * @property {string | null} [date]
 * @property {typeof LAYERS[number]} [layer]
 * @property {string | null} [statedAs]
 */

/** Collects entities and statements; gives statements their ids and citations. */
export class Writer {
  /** @type {Map<string, EntityDeclaration>} */
  entities = new Map();
  /** @type {Map<string, Statement>} */
  statements = new Map();
  /** @type {Map<string, SourceDeclaration>} */
  sources;
  /** @type {Readonly<Record<string, readonly SourceDeclaration[]>>} */
  #sourcesByLayer;
  #statementId;

  /** @param {typeof import("../../src/model/index.js").statementId} statementId */
  constructor(statementId) {
    this.#statementId = statementId;
    this.#sourcesByLayer = Object.fromEntries(LAYERS.map((layer) => [layer, sourcesOf(layer)]));
    this.sources = new Map(Object.values(this.#sourcesByLayer).flat().map((source) => [source.id, source]));
  }

  /** @param {string} kind @param {string} id */
  entity(kind, id) {
    this.entities.set(id, { id, kind, alsoKinds: [], formerIds: [], notes: [] });
    return id;
  }

  /** Adds a statement, unless just this is stated already. @param {Random} chance @param {Said} said */
  state(chance, { subject, predicate, object, value, qualifiers = {}, date = null, layer = LAYERS[0], statedAs = null }) {
    const content = { subject, predicate, object: object ?? null, value: value ?? null, valueState: /** @type {const} */ ("VALUE"), qualifiers, date, layer };
    const id = this.#statementId(content);
    const citations = citationsOf(chance, this.#sourcesByLayer[layer] ?? [], statedAs);
    if (this.statements.has(id)) return;
    this.statements.set(id, { ...content, id, rank: "NORMAL", citations, derivedFrom: [], note: null });
  }
}
