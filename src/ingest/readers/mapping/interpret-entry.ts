import { RANKS, type Rank } from "../../../model/index.js";
import { asDate, asEnum, asText, child, refuseUnknownKeys } from "../../seeds/fields.js";
import { interpretPlainQualifier, type Qualifiers } from "../../seeds/interpret-values.js";
import type { MapNode, ScalarNode, SeedNode } from "../../seeds/seed-node.js";
import type { Expression } from "./expression.js";
import { interpretCitations } from "./interpret-citation.js";
import type { TableContext } from "./interpret-context.js";
import { interpretExpression } from "./interpret-expression.js";
import { interpretReference } from "./interpret-reference.js";
import type { CitationRule, DateRule, EntryRule, QualifierRule } from "./rules.js";

/** The keys that every entry may have beside its value or ends and its qualifiers. */
export const COMMON_KEYS = ["date", "rank", "note", "cite"] as const;

/** Reads what every entry may say; what is wrong is reported, and left out of the result. */
export function interpretEntry(node: MapNode, definitions: Qualifiers, context: TableContext): EntryRule {
  const { problems } = context;
  const citations = interpretOwnCitations(node, context);
  const qualifiers = interpretQualifiers(node, definitions, citations[0]?.source.language, context);
  const date = interpretDate(child(node, "date"), context);
  const rankNode = child(node, "rank");
  const rank = rankNode && (asEnum(rankNode, Object.keys(RANKS), "a rank", problems) as Rank | undefined);
  const noteNode = child(node, "note");
  const note =
    noteNode &&
    interpretExpression(noteNode, "a note", { many: false, dates: false, check: (written) => asText(written, problems) }, context);
  return { qualifiers, citations, ...(date && { date }), ...(rank && { rank }), ...(note && { note }) };
}

/** The citations of an entry, or else those of its table. */
function interpretOwnCitations(node: MapNode, context: TableContext): readonly CitationRule[] {
  const own = child(node, "cite");
  if (own !== undefined) return interpretCitations(own, context);
  if (context.citations.length === 0 && !context.citesBadly)
    context.problems.add(node.place, "nothing says where this is stated", "`cite:` here or at the table");
  return context.citations;
}

function interpretQualifiers(node: MapNode, definitions: Qualifiers, language: string | undefined, context: TableContext): QualifierRule[] {
  const { problems, model } = context;
  return [...definitions].flatMap(([name, definition]): QualifierRule[] => {
    const written = child(node, name);
    const fallback = definition.value === "LANGUAGE" ? language : "fallback" in definition ? definition.fallback : undefined;
    if (written === undefined) {
      if (fallback !== undefined) return [{ name, definition, fallback }];
      if ("required" in definition && definition.required) problems.add(node.place, `\`${name}\` is missing`, definition.description);
      return [];
    }
    // Null says that a name or text has no language.
    if (definition.value === "LANGUAGE" && written.type === "scalar" && written.value === null) return [];
    if (definition.value === "ENTITY") {
      const entity = interpretReference(written, { kinds: undefined, role: `\`${name}\``, many: false }, context);
      return entity ? [{ name, definition, entity }] : [];
    }
    const check = (one: ScalarNode): unknown => interpretPlainQualifier(one, name, definition, { problems, model });
    const value = interpretExpression(written, `\`${name}\``, { many: false, dates: false, check }, context);
    return value ? [{ name, definition, value, ...(fallback !== undefined && { fallback }) }] : [];
  });
}

/** Reads `date`: one date, or `{ from, until }`. */
function interpretDate(node: SeedNode | undefined, context: TableContext): DateRule | undefined {
  const { problems } = context;
  if (node === undefined) return undefined;
  const interval = node.type === "map" && (node.entries.has("from") || node.entries.has("until"));
  const read = (value: SeedNode | undefined, end: boolean): Expression | undefined => {
    // An end may be open; whatever else is written must be a date by itself.
    const check = (written: ScalarNode): unknown => (end && written.text === ".." ? undefined : asDate(written, problems));
    return value && interpretExpression(value, "a date", { many: false, dates: true, check }, context);
  };
  if (!interval) {
    const date = read(node, false);
    return date && { date };
  }
  refuseUnknownKeys(node, ["from", "until"], "an interval", problems);
  const from = read(child(node, "from"), true);
  const until = read(child(node, "until"), true);
  return { ...(from && { from }), ...(until && { until }) };
}
