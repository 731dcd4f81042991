import type { Model } from "../../model/index.js";
import type { Claim, InvalidItem, Origin } from "../readers/reader.js";
import { oneOf } from "../seeds/suggest.js";
import { claimProblem, idProblem } from "./check-claim.js";
import type { GatheredRow, ObjectMention } from "./gather.js";

/** All that a layer says of one entity. */
export interface Dossier {
  readonly id: string;
  readonly origin: Origin;
  /** As the layer says, else as other layers do. */
  kind: string | undefined;
  readonly alsoKinds: Set<string>;
  readonly formerIds: Set<string>;
  readonly claims: { readonly claim: Claim; readonly origin: Origin }[];
  /** What is said of it from the other end, added up: of a hub by a tenth of all entities. */
  readonly mentioned: Mentioned;
}

/** The statements of which an entity is the object. */
export interface Mentioned {
  /** A few by each verb, to check and to name. */
  readonly examples: Map<string, Origin[]>;
  /** Of those that are not deprecated. */
  readonly sources: Set<string>;
  citationCount: number;
}

/** How many statements with one verb about one entity are named when it cannot be their object. */
const MOST_EXAMPLES = 100;

/** What is known of entities beside the layer. */
export interface OtherLayers {
  readonly kindOf: (id: string) => string | undefined;
}

/**
 * Puts the rows of one part together, entity by entity; contradictions go to `refuse`, with the entity that is to blame.
 *
 * @param left - entities that are left out, with all that is said of them or by them
 */
export function dossiersOf(
  rows: Iterable<GatheredRow>,
  others: OtherLayers,
  refuse: (item: InvalidItem, id: string) => void,
  left: ReadonlySet<string> = new Set(),
): Dossier[] {
  const dossiers = new Map<string, Dossier>();
  const of = (id: string, origin: Origin): Dossier => {
    const known = dossiers.get(id);
    if (known !== undefined) return known;
    const made = { ...emptyDossier(id, origin), kind: others.kindOf(id) };
    dossiers.set(id, made);
    return made;
  };
  const owners = new Map<string, string>();
  for (const row of rows) {
    if (row.type === "OBJECT") {
      if (!left.has(row.mention.subject)) addMention(of(row.id, row.origin).mentioned, row.mention, row.origin);
    } else if (row.type === "IDENTIFIER") {
      const owner = owners.get(row.key) ?? row.subject;
      owners.set(row.key, owner);
      if (owner !== row.subject)
        refuse(
          {
            origin: row.origin,
            field: "identifiers",
            problem: `the identifier ${row.key} identifies both ${owner} and ${row.subject}`,
            expected: "one entity for each",
          },
          row.subject,
        );
    } else {
      const { item } = row;
      const dossier = of(item.id, item.origin);
      if (item.kind !== undefined && dossier.kind !== undefined && item.kind !== dossier.kind)
        refuse(
          {
            origin: item.origin,
            field: "kind",
            problem: `${item.id} is a ${item.kind} here and a ${dossier.kind} elsewhere`,
            expected: "one kind",
          },
          item.id,
        );
      dossier.kind ??= item.kind;
      for (const kind of item.alsoKinds ?? []) dossier.alsoKinds.add(kind);
      for (const former of item.formerIds ?? []) dossier.formerIds.add(former);
      for (const claim of item.claims)
        if (claim.object === undefined || !left.has(claim.object)) dossier.claims.push({ claim, origin: item.origin });
    }
  }
  return [...dossiers.values()].filter(({ id }) => !left.has(id));
}

/** A dossier in which nothing is said. */
export const emptyDossier = (id: string, origin: Origin): Dossier => ({
  id,
  origin,
  kind: undefined,
  alsoKinds: new Set(),
  formerIds: new Set(),
  claims: [],
  mentioned: { examples: new Map(), sources: new Set(), citationCount: 0 },
});

function addMention(mentioned: Mentioned, { verb, sources, citationCount, deprecated }: ObjectMention, origin: Origin): void {
  const examples = mentioned.examples.get(verb) ?? [];
  mentioned.examples.set(verb, examples);
  if (examples.length < MOST_EXAMPLES) examples.push(origin);
  if (deprecated) return;
  for (const source of sources) mentioned.sources.add(source);
  mentioned.citationCount += citationCount;
}

/** Holds a dossier against the model. */
export function* dossierProblems(
  dossier: Dossier,
  sources: ReadonlySet<string>,
  others: OtherLayers,
  model: Model,
): Generator<InvalidItem> {
  const { id, origin, claims, mentioned } = dossier;
  const kind = dossier.kind === undefined ? undefined : model.kinds.get(dossier.kind);
  if (kind === undefined) {
    const problem =
      dossier.kind !== undefined
        ? `"${dossier.kind}" is no kind`
        : claims.length > 0
          ? `nothing says of which kind ${id} is`
          : `there is no entity ${id}`;
    yield {
      origin,
      field: dossier.kind === undefined && claims.length === 0 ? "object" : "kind",
      problem,
      expected: oneOf(model.kinds.keys()),
    };
    return;
  }
  const wrongId = idProblem(id, kind.name, model);
  if (wrongId !== undefined)
    yield {
      origin,
      field: "id",
      problem: wrongId,
      expected: `${kind.definition.prefixes.map((prefix) => `${prefix}:`).join(" or ")} and small letters, digits, -, _ and .`,
    };
  if (
    others.kindOf(id) === undefined &&
    !claims.some(({ claim }) => claim.predicate === "names" && claim.value !== undefined && claim.rank !== "DEPRECATED")
  )
    yield { origin, field: "names", problem: `${id} has no name`, expected: "at least one" };
  for (const former of dossier.formerIds)
    if (others.kindOf(former) !== undefined)
      yield {
        origin,
        field: "formerIds",
        problem: `the former id ${former} is the id of an entity of another layer`,
        expected: "an id that no entity has",
      };
  for (const { claim, origin: place } of claims) {
    const wrong = claimProblem(claim, id, kind, sources, model);
    if (wrong !== undefined) yield { origin: place, ...wrong, field: [claim.predicate, wrong.field].join(".") };
  }
  for (const [name, examples] of mentioned.examples) {
    const verb = model.verbs.get(name);
    if (verb === undefined || verb.objectKinds.includes(kind.name)) continue;
    for (const place of examples)
      yield {
        origin: place,
        field: name,
        problem: `${id} is a ${kind.name}, which cannot be the object of ${name}`,
        expected: oneOf(verb.objectKinds),
      };
  }
}
