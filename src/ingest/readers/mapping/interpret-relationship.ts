import { asMap, child, refuseUnknownKeys } from "../../seeds/fields.js";
import type { MapNode, SeedNode } from "../../seeds/seed-node.js";
import { didYouMean, oneOf } from "../../seeds/suggest.js";
import type { Model, Verb } from "../../../model/index.js";
import type { TableContext } from "./interpret-context.js";
import { COMMON_KEYS, interpretEntry } from "./interpret-entry.js";
import { interpretFilters } from "./interpret-filters.js";
import { interpretReference } from "./interpret-reference.js";
import type { Reference, RelationshipRule } from "./rules.js";

/** The keys of a relationship beside its qualifiers and what every entry has. */
export const RELATIONSHIP_KEYS = ["verb", "from", "to", "only", "except"] as const;

/** Reads a relationship. */
export function interpretRelationship(item: SeedNode, context: TableContext): RelationshipRule | undefined {
  const { problems } = context;
  const node = asMap(item, "a relationship", problems);
  const verb = node && interpretVerb(node, context);
  if (node === undefined || verb === undefined) return undefined;
  refuseUnknownKeys(node, [...RELATIONSHIP_KEYS, ...verb.qualifiers.keys(), ...COMMON_KEYS], `a relationship ${verb.name}`, problems);
  const common = interpretEntry(node, verb.qualifiers, context);
  const filters = interpretFilters(node, context);
  const from = interpretEnd(node, "from", verb, context);
  const to = interpretEnd(node, "to", verb, context);
  return from && to && { verb, from, to, filters, ...common };
}

function interpretVerb(node: MapNode, { model, problems }: TableContext): Verb | undefined {
  const written = child(node, "verb");
  const name = written?.type === "scalar" ? written.text : "";
  const verb = model.verbs.get(name);
  if (verb !== undefined) return verb;
  if (written === undefined) problems.add(node.place, "a relationship without `verb`", "`verb:` with a verb of the model, e.g. MEMBER_OF");
  else
    problems.add(
      written.place,
      `"${name}" is not a verb${ofField(name, model) ?? didYouMean(name, model.verbs.keys())}`,
      oneOf(model.verbs.keys()),
    );
  return undefined;
}

/** Seed files name a verb by its field. */
function ofField(name: string, { verbs }: Model): string | undefined {
  for (const { name: verb, definition } of verbs.values()) {
    if (definition.subject.field === name) return `: it is the field of ${verb}`;
    if (definition.object?.field === name) return `: it is the field of ${verb} at its other end`;
  }
  return undefined;
}

function interpretEnd(node: MapNode, end: "from" | "to", verb: Verb, context: TableContext): Reference | undefined {
  const written = child(node, end);
  const kinds = end === "from" ? verb.subjectKinds : verb.objectKinds;
  if (written !== undefined)
    return interpretReference(
      written,
      { kinds, role: `the ${end === "from" ? "subject" : "object"} of ${verb.name}`, many: true },
      context,
    );
  context.problems.add(node.place, `\`${end}\` is missing`, `\`${end}:\` with ${oneOf(kinds)}`);
  return undefined;
}
