/** The relationships: about four for each entity, skewed as real ones are. */
import { LAYERS } from "./citations.mjs";
import { interval, point } from "./dates.mjs";
import { random, shuffled, zipfSizes } from "./random.mjs";

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {import("./writer.mjs").Writer} Writer */
/** @typedef {import("./entities.mjs").IdsByKind} IdsByKind */

/** Statements of the second layer: beside one of the first, and alone. */
const ALSO_IN_SECOND_LAYER = 0.05;
const ONLY_IN_SECOND_LAYER = 0.02;
/** Relationships with a second statement, of another date, in the same layer. */
export const STATED_TWICE = 0.05;

/** Verbs that are true from a moment on; all others used here hold over an interval. */
export const OCCURRENCES = new Set(["ESTABLISHED_BY", "SIGNED"]);

/**
 * @param {Writer} writer
 * @param {IdsByKind} ids
 * @param {number} seed
 */
export function writeRelationships(writer, ids, seed) {
  const of = (/** @type {string} */ kind) => ids[kind] ?? [];
  // In an order of their own, so that who is active does not follow from the id.
  const actors = shuffled([...of("Organization"), ...of("City")], random(seed, "actors"));
  const bodies = shuffled(of("Organization"), random(seed, "bodies"));
  writeMemberships(writer, of("Network"), actors, writer.entities.size, random(seed, "MEMBER_OF"));

  const chance = random(seed, "others");
  const link = linker(writer, chance);
  /** @param {string} verb @param {readonly string[]} from @param {number} share @param {readonly string[]} to @param {number} [most] */
  const some = (verb, from, share, to, most = 1) => {
    for (const subject of from) if (chance.chance(share)) for (let left = 1 + chance.int(most); left > 0; left--) link(verb, subject, chance.favour(to));
  };
  for (const agreement of of("Agreement")) for (const party of distinct(actors, 2 + Math.floor(7 * chance.next() ** 1.6), chance)) link("PARTY_TO", party, agreement);
  for (const subject of of("Agreement")) for (let left = 1 + chance.int(2); left > 0; left--) link("GOVERNED_BY", subject, chance.favour(of("Law")), { role: chance.favour(["BASIS", "REGULATES", "FUNCTIONS"]) });
  for (const subject of of("Organization")) if (chance.chance(0.3)) link("GOVERNED_BY", subject, chance.favour(of("Law")), { role: chance.favour(["REGULATES", "FUNCTIONS", "COMPETENCE"]) });
  some("LOCATED_IN", of("Organization"), 0.9, of("City"));
  some("LOCATED_IN", of("City"), 1, of("Country"));
  some("CONCERNS", of("Agreement"), 0.9, of("Topic"), 2);
  some("CONCERNS", of("Law"), 1, of("Topic"), 2);
  some("ESTABLISHED_BY", of("Organization"), 0.1, of("Law"));
  some("SIGNED", bodies, 0.1, of("Agreement"), 2);
  for (const network of of("Network")) link("COORDINATES", chance.favour(bodies), network);
}

/** @param {Writer} writer @param {readonly string[]} networks @param {readonly string[]} actors @param {number} size @param {Random} chance */
function writeMemberships(writer, networks, actors, size, chance) {
  const link = linker(writer, chance);
  const sizes = zipfSizes({ count: networks.length, largest: Math.round(size / 10), total: Math.round(size * 1.2), least: 3 });
  networks.forEach((network, rank) => {
    for (const member of distinct(actors, Math.min(sizes[rank] ?? 0, Math.floor(actors.length / 2)), chance)) {
      link("MEMBER_OF", member, network, chance.chance(0.15) ? { role: chance.pick(["permanent member", "observer", "secretary"]) } : {});
    }
    // Some local networks belong to one of the large ones.
    if (rank > 10 && chance.chance(0.2)) link("MEMBER_OF", network, networks[chance.int(10)] ?? network);
  });
}

/** Several that differ; the first of the list more often. @param {readonly string[]} list @param {number} count @param {Random} chance */
function distinct(list, count, chance) {
  /** @type {Set<string>} */
  const chosen = new Set();
  while (chosen.size < Math.min(count, list.length)) chosen.add(chance.favour(list, 1.6));
  return chosen;
}

/** @param {Writer} writer @param {Random} chance */
function linker(writer, chance) {
  /** @param {string} predicate @param {string} subject @param {string} object @param {Readonly<Record<string, string>>} [qualifiers] */
  return (predicate, subject, object, qualifiers = {}) => {
    const dated = () => (OCCURRENCES.has(predicate) ? point(chance) : interval(chance));
    const said = { subject, predicate, object, qualifiers, statedAs: chance.chance(0.2) ? "as written" : null };
    writer.state(chance, { ...said, date: dated(), layer: LAYERS[chance.chance(ONLY_IN_SECOND_LAYER) ? 1 : 0] });
    if (chance.chance(ALSO_IN_SECOND_LAYER)) writer.state(chance, { ...said, date: dated(), layer: LAYERS[1] });
    if (chance.chance(STATED_TWICE)) writer.state(chance, { ...said, date: dated() });
  };
}
