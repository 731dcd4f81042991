/** The entities of each kind and what is stated of them alone: names, types, dates, identifiers. */
import { point } from "./dates.mjs";
import { namesOf } from "./names.mjs";
import { random } from "./random.mjs";

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("./writer.mjs").Writer} Writer */
/**
 * @typedef {object} KindPlan
 * @property {string} kind
 * @property {string} prefix
 * @property {number} share of all entities; Organization takes what is left
 * @property {number} [most] however large the graph
 * @property {readonly string[]} types the first are the most frequent
 * @property {readonly string[]} [dates] properties that hold a date
 * @property {string} [scheme] the register that gives most of them an identifier
 */

/** @type {readonly KindPlan[]} */
export const KINDS = [
  { kind: "Network", prefix: "net", share: 0.02, types: ["NATIONAL", "REGIONAL", "INTERNATIONAL", "ASSOCIATION", "PROVINCIAL"], dates: ["established"], scheme: "WIKIDATA" },
  { kind: "Country", prefix: "plc", share: 0.01, most: 200, types: ["STATE"] },
  { kind: "Topic", prefix: "top", share: 0.02, types: ["SUBJECT"] },
  { kind: "Law", prefix: "law", share: 0.08, types: ["LAW", "REGIONAL_LAW", "PRESIDENTIAL_DECREE", "CONVENTION"], dates: ["date"], scheme: "WIKIDATA" },
  { kind: "City", prefix: "cty", share: 0.15, types: ["MUNICIPALITY", "CITY"], scheme: "GEONAMES" },
  { kind: "Agreement", prefix: "agr", share: 0.25, types: ["COOPERATION_AGREEMENT", "PARTNERSHIP", "PROTOCOL_OF_UNDERSTANDING", "COLLABORATION"], dates: ["signedOn"] },
  {
    kind: "Organization", prefix: "org", share: 1, dates: ["established"], scheme: "WIKIDATA",
    types: ["EDUCATION", "NONPROFIT", "MUNICIPAL_ADMINISTRATION", "RESEARCH_INSTITUTE", "UNIVERSITY", "ASSOCIATION", "MINISTRY", "LABORATORY", "OMBUDSPERSON", "OBSERVATORY"],
  },
];

/** @typedef {Readonly<Record<string, readonly string[]>>} IdsByKind */

/**
 * @param {Writer} writer
 * @param {number} size how many entities in all
 * @param {number} seed
 * @returns {IdsByKind}
 */
export function writeEntities(writer, size, seed) {
  /** @type {Record<string, string[]>} */
  const ids = {};
  for (const [plan, count] of countsOf(size)) {
    const chance = random(seed, plan.kind);
    ids[plan.kind] = Array.from({ length: count }, (_, index) => writeEntity(writer, plan, index, chance));
  }
  return ids;
}

/** How many entities of each kind there are among `size`. @param {number} size @returns {(readonly [KindPlan, number])[]} */
export function countsOf(size) {
  let left = size;
  return KINDS.map((plan) => {
    const count = Math.min(left, plan.most ?? Infinity, Math.max(2, Math.round(size * plan.share)));
    left -= count;
    return [plan, count];
  });
}

/** @param {KindPlan} plan @param {number} index */
export const idOf = (plan, index) => `${plan.prefix}:syn-${String(index).padStart(6, "0")}`;

/** @param {Writer} writer @param {KindPlan} plan @param {number} index @param {Random} chance */
function writeEntity(writer, plan, index, chance) {
  const subject = writer.entity(plan.kind, idOf(plan, index));
  for (const said of valuesOf(plan, index, chance)) writer.state(chance, { subject, ...said });
  return subject;
}

/**
 * What is stated of an entity alone.
 *
 * @param {KindPlan} plan
 * @param {number} index of the entity among those of its kind
 * @param {Random} chance
 * @returns {Generator<{ predicate: string; value: string; qualifiers?: Record<string, string>; statedAs?: string }>}
 */
export function* valuesOf(plan, index, chance) {
  for (const { value, language, type } of namesOf(plan.kind, chance)) {
    yield { predicate: "names", value, qualifiers: { ...(language === null ? {} : { language }), type }, statedAs: value };
  }
  yield { predicate: "type", value: chance.favour(plan.types) };
  for (const predicate of plan.dates ?? []) if (chance.chance(0.6)) yield { predicate, value: point(chance) };
  if (plan.scheme !== undefined && chance.chance(0.5)) {
    const number = 1_000_000 + index * 10 + KINDS.indexOf(plan);
    yield { predicate: "identifiers", value: plan.scheme === "WIKIDATA" ? `Q${number}` : String(number), qualifiers: { scheme: plan.scheme, identifies: "ITSELF", status: "VERIFIED" } };
  }
}
