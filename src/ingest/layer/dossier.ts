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
  /** The statements of which it is the object. */
  readonly mentions: { readonly mention: ObjectMention; readonly origin: Origin }[];
}

/** What is known of entities beside the layer. */
export interface OtherLayers {
  readonly kindOf: (id: string) => string | undefined;
}

/** Puts the rows of one part together, entity by entity; contradictions go to `refuse`, with the entity that is to blame. */
export function dossiersOf(rows: Iterable<GatheredRow>, others: OtherLayers, refuse: (item: InvalidItem, id: string) => void): Dossier[] {
  const dossiers = new Map<string, Dossier>();
  const of = (id: string, origin: Origin): Dossier => {
    const known = dossiers.get(id);
    if (known !== undefined) return known;
    const made: Dossier = { id, origin, kind: others.kindOf(id), alsoKinds: new Set(), formerIds: new Set(), claims: [], mentions: [] };
    dossiers.set(id, made);
    return made;
  };
  const owners = new Map<string, string>();
  for (const row of rows) {
    if (row.type === "OBJECT") of(row.id, row.origin).mentions.push({ mention: row.mention, origin: row.origin });
    else if (row.type === "IDENTIFIER") {
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
      for (const claim of item.claims) dossier.claims.push({ claim, origin: item.origin });
    }
  }
  return [...dossiers.values()];
}

/** A dossier without what is said of, or by, entities that are left out. */
export const without = (dossier: Dossier, left: ReadonlySet<string>): Dossier =>
  left.size === 0
    ? dossier
    : {
        ...dossier,
        claims: dossier.claims.filter(({ claim }) => claim.object === undefined || !left.has(claim.object)),
        mentions: dossier.mentions.filter(({ mention }) => !left.has(mention.subject)),
      };

/** Holds a dossier against the model. */
export function* dossierProblems(
  dossier: Dossier,
  sources: ReadonlySet<string>,
  others: OtherLayers,
  model: Model,
): Generator<InvalidItem> {
  const { id, origin, claims, mentions } = dossier;
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
  for (const { mention, origin: place } of mentions) {
    const verb = model.verbs.get(mention.verb);
    if (verb !== undefined && !verb.objectKinds.includes(kind.name))
      yield {
        origin: place,
        field: mention.verb,
        problem: `${id} is a ${kind.name}, which cannot be the object of ${mention.verb}`,
        expected: oneOf(verb.objectKinds),
      };
  }
}
