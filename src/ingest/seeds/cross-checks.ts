/** What is wrong only when the entries of all files are seen together. */
import type { Statement } from "../../model/index.js";
import { cyclesIn } from "../cycles.js";
import type { Declared } from "./declare-entities.js";
import type { SeedStatement } from "./declarations.js";
import { fileAndLine, type Place, type Problems } from "./place.js";

/** Two entries that state the same. */
export function refuseRepeatedStatements(statements: readonly SeedStatement[], problems: Problems): void {
  const places = new Map<string, Place>();
  for (const { statement, place } of statements) {
    const earlier = places.get(statement.id);
    if (earlier === undefined) places.set(statement.id, place);
    else problems.add(place, `the same is stated twice in the layer ${statement.layer}: see ${fileAndLine(earlier)}`, "one entry with all passages (`at` as a list) and further sources under `cite`");
  }
}

/** Entities that have no name. */
export function refuseNameless({ entities, places }: Declared, statements: readonly SeedStatement[], problems: Problems): void {
  const named = new Set(statements.filter(({ statement }) => statement.predicate === "names" && statement.rank !== "DEPRECATED").map(({ statement }) => statement.subject));
  for (const id of entities.keys()) {
    const place = places.get(id);
    if (!named.has(id) && place !== undefined) problems.add(place, `${id} has no name`, "`names:` with at least one entry that is not deprecated");
  }
}

/** The key by which an entity is looked up by an identifier of it, or undefined when the statement gives none. */
export function lookupKey({
  predicate,
  valueState,
  value,
  qualifiers,
  rank,
}: Pick<Statement, "predicate" | "valueState" | "value" | "qualifiers" | "rank">): string | undefined {
  const { scheme, identifies } = qualifiers;
  if (predicate !== "identifiers" || valueState !== "VALUE" || rank === "DEPRECATED" || scheme === undefined || identifies !== "ITSELF") return undefined;
  return `${String(scheme)}:${String(value)}`;
}

/** One identifier that two entities claim as their own. */
export function refuseSharedIdentifiers(statements: readonly SeedStatement[], problems: Problems): void {
  const owners = new Map<string, SeedStatement>();
  for (const one of statements) {
    const key = lookupKey(one.statement);
    if (key === undefined) continue;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, one);
    else if (owner.statement.subject !== one.statement.subject) {
      const both = `${owner.statement.subject} (${fileAndLine(owner.place)}) and ${one.statement.subject}`;
      problems.add(one.place, `the identifier ${key} identifies both ${both}`, "one entity for each identifier, or `identifies: PLACE` or `BODY` at the other");
    }
  }
}

/** Verbs of which a chain that comes back to its beginning is a mistake. */
const ACYCLIC_VERBS: readonly string[] = ["PART_OF"];

/** An entity that is, over others, a part of itself. */
export function refuseCycles(statements: readonly SeedStatement[], problems: Problems): void {
  for (const verb of ACYCLIC_VERBS) {
    const steps = new Map<string, { to: string; place: Place }[]>();
    for (const { statement, place } of statements) {
      if (statement.predicate !== verb || statement.object === null || statement.rank === "DEPRECATED") continue;
      const from = steps.get(statement.subject) ?? [];
      from.push({ to: statement.object, place });
      steps.set(statement.subject, from);
    }
    for (const { cycle, closedBy } of cyclesIn(steps)) problems.add(closedBy.place, `${verb} goes in a circle: ${cycle.join(" -> ")}`, "a chain that ends");
  }
}
