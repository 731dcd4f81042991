import type { LayerDeclaration, SourceDeclaration } from "../seeds/declarations.js";
import { model as projectModel, type Model, type Scheme } from "../../model/index.js";
import { groupBy } from "../group.js";
import type { Claim, LayerReader, ReaderContext } from "../readers/reader.js";
import { compareText } from "../seeds/place.js";
import type { Frequencies } from "./frequencies.js";
import { isPlaceKind, Places } from "./places.js";
import { ownIdentifier, type Profile, profileOf, searchTermsOf } from "./profile.js";
import { readSeeds } from "./read-seeds.js";
import { type RecordRow, spoolRecords } from "./record-spool.js";
import { type Score, scoreOf } from "./score.js";
import { profilesOf, type Sought, soughtAmong } from "./sought.js";

/** What to match with what. */
export interface MatchOptions {
  /** Of the seed files. */
  readonly directory: string;
  /** Opens the file; told what the seeds know. */
  readonly open: (context: ReaderContext) => Promise<LayerReader>;
  readonly sought: readonly Sought[];
  /** The most candidates for one entity. */
  readonly candidates: number;
  /** The least score of a candidate, from 0 to 1. */
  readonly least: number;
  /** Whether a curator has said that a record is not an entity: it is not proposed again. */
  readonly isRejected: (entity: string, candidate: string) => boolean;
  readonly model?: Model;
  /** Receives a line now and then about what is going on. */
  readonly report?: (line: string) => void;
}

/** What people are shown of an entity or a record. */
export interface Description {
  readonly id: string;
  readonly kind: string;
  /** As written, with their languages: `Regione Molise (it)`. */
  readonly names: readonly string[];
  /** Where it is: cities, then countries; of a body of unknown place what it is part of. */
  readonly place: readonly string[];
  readonly types: readonly string[];
  readonly established: readonly string[];
  readonly links: readonly string[];
}

/** A record that may be an entity. */
export interface Candidate extends Description, Score {
  /** The identifiers of the record, with their citations: what becomes the entity's when it is accepted. */
  readonly identifiers: readonly Claim[];
}

/** An entity and the records that may be it, the likeliest first. */
export interface Proposal {
  readonly entity: Description;
  readonly candidates: readonly Candidate[];
}

/** What a match found. */
export interface Proposals {
  readonly layer: LayerDeclaration;
  readonly sources: readonly SourceDeclaration[];
  readonly schemes: readonly Scheme[];
  /** Those with candidates, by their best candidate's score. */
  readonly proposals: readonly Proposal[];
  /** The ids of sought entities for which there is none. */
  readonly without: readonly string[];
  /** How many records of the file could not be read. */
  readonly invalid: number;
}

/**
 * Proposes, for the entities of the seeds that no identifier of a source identifies, the records of a file that may be them. The
 * file is read as a stream and laid on disk; of its records only the best of each entity are kept in memory.
 *
 * @throws SeedError with all that is wrong with the seed files; OperatorError when the file cannot be read
 */
export async function proposeMatches(options: MatchOptions): Promise<Proposals> {
  const { directory, open, sought, model = projectModel, report = () => undefined } = options;
  const { known } = await readSeeds(directory, model);
  const profiles = profilesOf(known);
  const places = new Places();
  for (const profile of profiles.values()) places.add(profile);
  const reader = await open(contextOf(profiles, sought));
  const { rows, frequencies, invalid } = await spoolRecords(reader, (id) => profiles.get(id)?.kind, places, report);
  try {
    const entities = [...profiles.values()].filter((profile) => soughtAmong(profile, sought, false) !== undefined);
    const best = new Map<string, Found[]>(entities.map(({ id }) => [id, []]));
    const nearTo = findNear(entities, frequencies);
    for (const part of rows.parts) {
      for (const [id, own] of groupBy(rows.read(part), (row) => row.id)) {
        // An entity of the seeds has its record already.
        if (profiles.has(id)) continue;
        const near = nearTo(new Set(own.flatMap(({ terms }) => terms)));
        if (near.length === 0) continue;
        const record = profileOf(id, kindOf(own), claimsOf(own));
        const among = soughtAmong(record, sought, true);
        if (among === undefined) continue;
        for (const entity of near) {
          if (!among.kinds.includes(entity.kind) || options.isRejected(entity.id, id)) continue;
          const score = scoreOf(entity, record, { frequencies, places });
          if (score !== undefined && score.score >= options.least)
            keepBest(best.get(entity.id) ?? [], { ...score, record, claims: claimsOf(own) }, options.candidates);
        }
      }
    }
    const proposals = entities
      .map((entity) => proposalOf(entity, best.get(entity.id) ?? [], places))
      .filter(({ candidates }) => candidates.length > 0)
      .sort((a, b) => bestScore(b) - bestScore(a) || compareText(a.entity.id, b.entity.id));
    return {
      layer: reader.layer,
      sources: reader.sources,
      schemes: [...new Set(sought.map(({ scheme }) => scheme))],
      proposals,
      without: [...best].flatMap(([id, found]) => (found.length === 0 ? [id] : [])).sort(compareText),
      invalid,
    };
  } finally {
    await rows.remove();
  }
}

/**
 * What a reader is told of the seeds: whom identifiers of the sought schemes identify, and which places there are. What else
 * identifies bodies is kept from it: a reader leaves out what another entity has, and here that is evidence.
 */
function contextOf(profiles: ReadonlyMap<string, Profile>, sought: readonly Sought[]): ReaderContext {
  const schemes = new Set<string>(sought.map(({ scheme }) => scheme));
  const identified = new Map<string, string>();
  for (const { id, kind, identifiers } of profiles.values()) {
    for (const key of identifiers) if (isPlaceKind(kind) || schemes.has(key.slice(0, key.indexOf(":")))) identified.set(key, id);
  }
  return {
    known: (scheme, value) => identified.get(`${scheme}:${value}`),
    kindOf: (id) => profiles.get(id)?.kind,
  };
}

/**
 * Which part of what singles out one record two names must share, for them to be compared: below it, what they share is such as
 * "National" and "of", and nearly all records would be compared with all entities.
 */
const SHARED_PART = 1 / 3;

/** Finds the entities that share terms with a record which tell enough. An identifier is one of its own, and so tells all. */
function findNear(entities: readonly Profile[], frequencies: Frequencies): (terms: Iterable<string>) => Profile[] {
  const having = new Map<string, Profile[]>();
  for (const entity of entities) {
    for (const term of searchTermsOf(entity)) having.set(term, [...(having.get(term) ?? []), entity]);
  }
  return (terms) => {
    const shared = new Map<Profile, number>();
    for (const term of terms) {
      for (const entity of having.get(term) ?? []) shared.set(entity, (shared.get(entity) ?? 0) + frequencies.information(term));
    }
    return [...shared].filter(([, bits]) => bits >= SHARED_PART * frequencies.enough).map(([entity]) => entity);
  };
}

/** A candidate while they are sought. */
interface Found extends Score {
  readonly record: Profile;
  readonly claims: readonly Claim[];
}

/** Keeps the best, in order; of two with one score the one with the smaller id, so that an order never depends on the file's. */
function keepBest(best: Found[], found: Found, most: number): void {
  best.push(found);
  best.sort((a, b) => b.score - a.score || compareText(a.record.id, b.record.id));
  if (best.length > most) best.pop();
}

function proposalOf(entity: Profile, found: readonly Found[], places: Places): Proposal {
  return {
    entity: describe(entity, places),
    candidates: found.map(({ record, claims, score, reasons }) => ({
      ...describe(record, places),
      score,
      reasons,
      identifiers: claims.filter((claim) => ownIdentifier(claim) !== undefined),
    })),
  };
}

function describe(profile: Profile, places: Places): Description {
  const { id, kind, names, acronyms, types, years, links, within } = profile;
  const { cities, countries } = places.of(profile);
  const around = [...cities, ...countries];
  return {
    id,
    kind,
    names: [...names.map(({ value, language }) => (language === undefined ? value : `${value} (${language})`)), ...acronyms.values()],
    place: (around.length > 0 ? around : within).map((one) => places.nameOf(one)),
    types,
    established: [...years],
    links,
  };
}

const bestScore = ({ candidates }: Proposal): number => candidates[0]?.score ?? 0;

const kindOf = (rows: readonly RecordRow[]): string => rows.find(({ kind }) => kind !== "")?.kind ?? "";

const claimsOf = (rows: readonly RecordRow[]): Claim[] => rows.flatMap(({ claims }) => claims);
