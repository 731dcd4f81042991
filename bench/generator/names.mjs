/** Names as the real graph has them: several languages, accents, long titles, acronyms. */

/** @typedef {import("./random.mjs").Random} Random */
/** @typedef {{ value: string; language: string | null; type: string }} Name */

const LANGUAGES = ["it", "es", "en", "fr", "de", "pt"];

const STARTS = ["Mon", "Val", "San", "Cas", "Bor", "Tor", "Ver", "Lam", "Pes", "Gua", "Fiu", "Zar", "Ber", "Kal", "Nov", "Rio", "Œr", "Ål", "Ška", "Ñan"];
const MIDDLES = ["te", "da", "ri", "lo", "ga", "né", "cò", "bú", "ša", "mi", "ra", "lì", "zo", "ñe"];
const ENDS = ["na", "vara", "tello", "burg", "mento", "ville", "ano", "ès", "ção", "sund", "grad", "via", "polis", "à"];

/** @param {Random} chance @returns {string} the name of a place */
export function placeName(chance) {
  const middles = chance.chance(0.4) ? chance.pick(MIDDLES) + chance.pick(MIDDLES) : chance.pick(MIDDLES);
  return chance.pick(STARTS) + middles + chance.pick(ENDS);
}

/** What a name is made of, in each language; the place comes last. */
const PATTERNS = {
  Organization: {
    it: ["Istituto per i diritti dell’infanzia di", "Assessorato alle politiche educative di", "Laboratorio delle bambine e dei bambini di", "Università degli Studi di"],
    es: ["Instituto de los derechos de la niñez de", "Consejería de Educación de", "Fundación para la infancia de", "Universidad de"],
    en: ["Institute for the Rights of the Child of", "Department of Youth of", "Children’s Commissioner of", "University of"],
    fr: ["Institut des droits de l’enfant de", "Défenseur des enfants de", "Fondation pour la jeunesse de", "Université de"],
    de: ["Institut für Kinderrechte", "Jugendamt", "Stiftung Kinderfreundliche Stadt", "Universität"],
    pt: ["Instituto dos direitos da criança de", "Secretaria da Educação de", "Fundação para a infância de", "Universidade de"],
  },
  Network: {
    it: ["Rete delle città amiche dei bambini di"], es: ["Red de ciudades de la niñez de"], en: ["Network of Child-friendly Cities of"],
    fr: ["Réseau des villes amies des enfants de"], de: ["Netzwerk kinderfreundlicher Städte"], pt: ["Rede das cidades educadoras de"],
  },
  Agreement: {
    it: ["Protocollo d’intesa con il Comune di"], es: ["Convenio de cooperación con el municipio de"], en: ["Cooperation agreement with the City of"],
    fr: ["Accord de coopération avec la ville de"], de: ["Kooperationsvereinbarung mit der Stadt"], pt: ["Acordo de cooperação com o município de"],
  },
  Law: {
    it: ["Legge sulla tutela dell’infanzia"], es: ["Ley de protección de la infancia"], en: ["Act on the Protection of Childhood"],
    fr: ["Loi relative à la protection de l’enfance"], de: ["Gesetz zum Schutz der Kinder"], pt: ["Lei de proteção da infância"],
  },
  Topic: {
    it: ["Diritto al gioco a"], es: ["Derecho al juego en"], en: ["Right to play in"], fr: ["Droit au jeu à"], de: ["Recht auf Spiel in"], pt: ["Direito de brincar em"],
  },
};

/**
 * The names of an entity of a kind: the official one, often a translation, sometimes an acronym.
 *
 * @param {string} kind
 * @param {Random} chance
 * @returns {Name[]}
 */
export function namesOf(kind, chance) {
  const place = placeName(chance);
  const home = chance.favour(LANGUAGES, 1.5);
  const patterns = kind === "Organization" || kind === "Network" || kind === "Agreement" || kind === "Law" || kind === "Topic" ? PATTERNS[kind] : undefined;
  /** @param {string} language @param {number} which */
  const named = (language, which) => {
    if (patterns === undefined) return place;
    const list = /** @type {Record<string, readonly string[]>} */ (patterns)[language] ?? [];
    return `${list[which % list.length] ?? ""} ${place}`;
  };
  const which = chance.int(4);
  const official = named(home, which);
  const names = [{ value: official, language: home, type: "OFFICIAL" }];
  if (home !== "en" && chance.chance(0.4)) names.push({ value: named("en", which), language: "en", type: "TRANSLATION" });
  if (patterns === undefined || !chance.chance(0.2)) return names;
  const acronym = official.split(/[\s’]+/u).filter((word) => /^\p{Lu}|.{5,}/u.test(word)).map((word) => word.charAt(0).toUpperCase()).join("");
  return [...names, { value: acronym, language: null, type: "ACRONYM" }].map((name) => /** @type {Name} */ (name));
}
