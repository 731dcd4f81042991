/**
 * A bulk layer of any size, entity by entity. Everything about an entity follows from its place and the seed alone, by a
 * source of chance of its own: so nothing is held but the sizes of the networks, and each size gives the same items anywhere.
 */
import { citationsOf, sourcesOf } from "../generator/citations.mjs";
import { interval, point } from "../generator/dates.mjs";
import { countsOf, idOf, valuesOf } from "../generator/entities.mjs";
import { random, zipfSizes } from "../generator/random.mjs";
import { OCCURRENCES, STATED_TWICE } from "../generator/relationships.mjs";

/** @typedef {import("../generator/random.mjs").Random} Random */
/** @typedef {import("../generator/entities.mjs").KindPlan} KindPlan */
/** @typedef {import("../../src/ingest/readers/reader.js").Claim} Claim */
/** @typedef {import("../../src/ingest/readers/reader.js").EntityItem} EntityItem */
/** @typedef {{ predicate: string; value?: string; object?: string; qualifiers?: Readonly<Record<string, string>>; date?: string | null; statedAs?: string | null }} Said */

export const LAYER = "SYNTHETIC";

const SOURCES = sourcesOf(LAYER);

/** The members of all networks together, for each entity; the largest network has a tenth of all entities. */
const MEMBERSHIPS = 1.2;
const LARGEST = 0.1;

/**
 * The header of the layer.
 *
 * @param {number} size
 * @param {number} seed
 */
export const headerOf = (size, seed) => ({
  layer: { name: LAYER, title: "Synthetic entities", description: `Generated for measuring, of nothing that exists: ${size} entities, seed ${seed}.`, asOf: null, synthetic: /** @type {const} */ (true) },
  sources: SOURCES,
});

/**
 * The entities of the layer, each once.
 *
 * @param {number} size how many, at least 100
 * @param {number} seed
 * @returns {Generator<EntityItem>}
 */
export function* itemsOf(size, seed) {
  const counts = countsOf(size);
  const links = linksOf(counts, size);
  for (const [plan, count] of counts) for (let index = 0; index < count; index++) yield itemOf(plan, index, seed, links);
}

/** @param {KindPlan} plan @param {number} index @param {number} seed @param {Links} links @returns {EntityItem} */
function itemOf(plan, index, seed, links) {
  const id = idOf(plan, index);
  const chance = random(seed, id);
  /** @type {Claim[]} */
  const claims = [];
  for (const said of valuesOf(plan, index, chance)) claims.push(claimOf(said, chance));
  for (const { predicate, object, qualifiers } of links(plan.kind, index, chance)) {
    if (object === id) continue;
    const said = { predicate, object, ...(qualifiers !== undefined && { qualifiers }), statedAs: chance.chance(0.2) ? "as written" : null };
    for (let times = chance.chance(STATED_TWICE) ? 2 : 1; times > 0; times--) {
      claims.push(claimOf({ ...said, date: OCCURRENCES.has(predicate) ? point(chance) : interval(chance) }, chance));
    }
  }
  return { origin: { file: "" }, id, kind: plan.kind, claims };
}

/** @param {Said} said @param {Random} chance @returns {Claim} */
function claimOf({ statedAs = null, date = null, ...said }, chance) {
  return { ...said, ...(date !== null && { date }), citations: citationsOf(chance, SOURCES, statedAs) };
}

/** @typedef {(kind: string, index: number, chance: Random) => Generator<{ predicate: string; object: string; qualifiers?: Record<string, string> }>} Links */

/**
 * The relationships that start at an entity: about four for each entity, and skewed, as real ones are.
 *
 * @param {readonly (readonly [KindPlan, number])[]} counts
 * @param {number} size
 * @returns {Links}
 */
function linksOf(counts, size) {
  const ofKind = new Map(counts.map(([plan, count]) => [plan.kind, { plan, count }]));
  const count = (/** @type {string} */ kind) => ofKind.get(kind)?.count ?? 0;
  const actors = count("Organization") + count("City");
  const networks = zipf(count("Network"), size);
  const nth = (/** @type {string} */ kind, /** @type {number} */ index) => {
    const plan = ofKind.get(kind)?.plan;
    if (plan === undefined) throw new Error(`There is no kind ${kind}.`);
    return idOf(plan, index);
  };
  const network = (/** @type {number} */ rank) => nth("Network", rank);
  /** One of a kind; the first more often, the higher the power the more so. @param {string} kind @param {Random} chance @param {number} [power] */
  const one = (kind, chance, power = 2) => nth(kind, Math.floor(count(kind) * chance.next() ** power));
  /** Relationships, `least` and up to `more` of them. @param {string} predicate @param {string} kind @param {Random} chance @param {{ share?: number; least?: number; more?: number; power?: number; roles?: readonly string[] }} how */
  function* some(predicate, kind, chance, { share = 1, least = 1, more = 0, power = 2, roles }) {
    if (!chance.chance(share)) return;
    for (let left = least + chance.int(more + 1); left > 0; left--) {
      yield { predicate, object: one(kind, chance, power), ...(roles !== undefined && { qualifiers: { role: chance.favour(roles) } }) };
    }
  }
  /** What organizations and cities take part in. @param {number} actor its number among both @param {Random} chance */
  function* asActor(actor, chance) {
    const chosen = new Set(inLargest(actor, actors, networks.largest) ? [0] : []);
    for (let left = times(networks.others / actors, chance); left > 0; left--) chosen.add(networks.pick(chance));
    for (const rank of chosen) {
      const role = chance.chance(0.15) ? chance.pick(["permanent member", "observer", "secretary"]) : undefined;
      yield { predicate: "MEMBER_OF", object: network(rank), ...(role !== undefined && { qualifiers: { role } }) };
    }
    // Few sign much, most sign little.
    for (let left = Math.floor(1.4 / (0.12 + chance.next())) - 1; left > 0; left--) yield { predicate: "PARTY_TO", object: one("Agreement", chance, 1.2) };
  }
  return function* (kind, index, chance) {
    switch (kind) {
      case "Organization":
        yield* asActor(index, chance);
        yield* some("LOCATED_IN", "City", chance, { share: 0.9 });
        yield* some("GOVERNED_BY", "Law", chance, { share: 0.3, roles: ["REGULATES", "FUNCTIONS", "COMPETENCE"] });
        yield* some("ESTABLISHED_BY", "Law", chance, { share: 0.1 });
        yield* some("SIGNED", "Agreement", chance, { share: 0.1, more: 1 });
        if (index < count("Network")) yield { predicate: "COORDINATES", object: network(index) };
        return;
      case "City":
        yield* asActor(count("Organization") + index, chance);
        yield* some("LOCATED_IN", "Country", chance, {});
        return;
      case "Network":
        // Some local networks belong to a large one; the largest has organizations and cities alone.
        if (index > 10 && chance.chance(0.2)) yield { predicate: "MEMBER_OF", object: network(1 + chance.int(10)) };
        return;
      case "Agreement":
        yield* some("GOVERNED_BY", "Law", chance, { more: 1, roles: ["BASIS", "REGULATES", "FUNCTIONS"] });
        yield* some("CONCERNS", "Topic", chance, { share: 0.9, more: 1 });
        return;
      case "Law":
        yield* some("CONCERNS", "Topic", chance, { more: 1 });
    }
  };
}

/** The sizes of the networks after Zipf's law: that of the largest, that of all others together, and a draw among these. @param {number} count @param {number} size */
function zipf(count, size) {
  const sizes = zipfSizes({ count, largest: Math.round(size * LARGEST), total: Math.round(size * MEMBERSHIPS), least: 3 });
  const [largest = 0] = sizes;
  // Of each, how many members those before it have, beside the largest.
  const before = new Float64Array(count);
  for (let rank = 2; rank < count; rank++) before[rank] = (before[rank - 1] ?? 0) + (sizes[rank - 1] ?? 0);
  const others = (before[count - 1] ?? 0) + (count > 1 ? (sizes[count - 1] ?? 0) : 0);
  /** @param {Random} chance */
  const pick = (chance) => {
    const wanted = chance.next() * others;
    let [low, high] = [1, count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((before[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { largest, others, pick };
}

/** Whether an actor is a member of the largest network: just so many of all are, evenly. @param {number} actor @param {number} actors @param {number} members */
const inLargest = (actor, actors, members) => Math.floor(((actor + 1) * members) / actors) > Math.floor((actor * members) / actors);

/** A number of times with this mean: many never, some often. @param {number} mean @param {Random} chance */
const times = (mean, chance) => Math.floor(-Math.log(1 - chance.next()) * mean + 0.5);
