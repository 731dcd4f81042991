/** What candidates for a name are worth: pure, so that it can be held against examples. */
import { editDistance } from "../../model/index.js";
import { compare, type Hit } from "./rank.js";
import type { Sought } from "./sought.js";

/** Points out of 100, set by judgement. */
const POINTS = {
  /** The very name. One that several bear is told apart by its country or kind, or by nobody. */
  NAME: 90,
  /** Many share an acronym. */
  ACRONYM: 75,
  /** Names that are nearly the same, by how far they are. */
  SIMILAR_NAME: 80,
  /** An identifier, or the id. */
  IDENTIFIER: 100,
  COUNTRY: 10,
  ANOTHER_COUNTRY: -25,
  KIND: 5,
  ANOTHER_KIND: -25,
} as const;

/** What is less than this is nobody's candidate. */
const LEAST_POINTS = 20;

/**
 * One candidate is safe when it has so many points, no other comes near, and its name is the very one: that of another may differ in a
 * letter or in the order of the words, and a match is for a client to take without a look.
 */
const SAFE = { points: 85, ahead: 15 } as const;

/** A name that the index found, and what is known of the entity that bears it. */
export interface Named extends Hit {
  readonly value: string;
  readonly kinds: readonly string[];
  /** The countries in which it lies; undefined where the question names none. */
  readonly countries: readonly { readonly id: string; readonly name: string }[] | undefined;
}

/** A question, as far as it is looked at here. */
export interface Hints {
  readonly kind: string | undefined;
  /** As written. */
  readonly country: string | undefined;
  /** The countries that it may mean. */
  readonly countryIds: readonly string[];
}

/** A candidate, and why. */
export interface Candidate {
  readonly entity: string;
  /** From 0 to 100. */
  readonly score: number;
  readonly match: boolean;
  readonly reasons: readonly string[];
}

/** A reason, with the points that it gives or takes. */
type Reason = readonly [points: number, detail: string];

/** What is known of a candidate before all are compared. */
interface Scored {
  readonly score: number;
  readonly reasons: readonly string[];
  /** Whether a name is only alike, if by the same words in another order. */
  readonly isDoubtful: boolean;
}

/**
 * Scores candidates, the best first. At most one is a match: where it is safe, and no other comes near.
 *
 * @param identified - the entities of which the text is the id or an identifier
 */
export function scoreCandidates(sought: Sought, names: readonly Named[], hints: Hints, identified: readonly string[] = []): Candidate[] {
  const best = new Map<string, Scored>();
  for (const named of names) {
    const similarity = named.words === sought.text ? 1 : similarityOf(sought, named);
    const reasons = [nameReason(sought, named, similarity), ...kindReason(named, hints), ...countryReason(named, hints)];
    const score = Math.round(
      Math.min(
        100,
        Math.max(
          0,
          reasons.reduce((sum, [points]) => sum + points, 0),
        ),
      ),
    );
    if (score >= LEAST_POINTS && score > (best.get(named.entity)?.score ?? 0))
      best.set(named.entity, { score, reasons: reasons.map(([, detail]) => detail), isDoubtful: named.words !== sought.text });
  }
  for (const entity of identified)
    best.set(entity, { score: POINTS.IDENTIFIER, reasons: ["the text is its id or an identifier of it"], isDoubtful: false });
  const all = [...best].sort(([a, { score }], [b, { score: other }]) => other - score || (a < b ? -1 : 1));
  const [first, second] = all.map(([, scored]) => scored);
  const isSafe = first !== undefined && !first.isDoubtful && first.score >= SAFE.points && first.score - (second?.score ?? 0) >= SAFE.ahead;
  return all.map(([entity, { score, reasons }], index) => ({ entity, score, match: isSafe && index === 0, reasons }));
}

function nameReason(sought: Sought, named: Named, similarity: number): Reason {
  const written = `“${named.value}”`;
  if (named.words === sought.text)
    return named.type === "ACRONYM" ? [POINTS.ACRONYM, `the same acronym: ${written}`] : [POINTS.NAME, `the same name: ${written}`];
  // Only the same name is alike by 1, though small words weigh next to nothing.
  return [POINTS.SIMILAR_NAME * similarity, `a name alike by ${Math.min(similarity, 0.99).toFixed(2)}: ${written}`];
}

/** How alike two names are, from 0 to 1: how much of what is looked for the name has, by how much of the name that is; or, letter by letter, all of both. */
function similarityOf(sought: Sought, named: Named): number {
  const { quality, coverage } = compare(sought, named);
  const longer = Math.max(sought.text.length, named.words.length);
  // For long texts the words tell enough.
  const letters = longer > 100 ? 0 : 1 - editDistance(sought.text, named.words) / longer;
  return Math.max(quality * coverage, letters >= 0.8 ? letters : 0);
}

function kindReason({ kinds }: Named, { kind }: Hints): Reason[] {
  if (kind === undefined) return [];
  return kinds.includes(kind) ? [[POINTS.KIND, `of kind ${kind}`]] : [[POINTS.ANOTHER_KIND, `of another kind: ${kinds[0] ?? ""}`]];
}

function countryReason({ countries = [] }: Named, { country, countryIds }: Hints): Reason[] {
  if (country === undefined || countries.length === 0) return [];
  if (countryIds.length === 0) return [[0, `no country is known as “${country}”`]];
  const same = countries.find(({ id }) => countryIds.includes(id));
  if (same !== undefined) return [[POINTS.COUNTRY, `in the same country: ${same.name}`]];
  return [[POINTS.ANOTHER_COUNTRY, `in another country: ${countries.map(({ name }) => name).join(", ")}`]];
}
