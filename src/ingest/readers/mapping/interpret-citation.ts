import type { Basis } from "../../../model/index.js";
import type { SourceDeclaration } from "../../seeds/declarations.js";
import { asDate, asEnum, asText, asToken, child, listOrOne, LONGEST_STATED_AS, refuseUnknownKeys } from "../../seeds/fields.js";
import { WRITTEN_BASES } from "../../seeds/interpret-citations.js";
import { asUrl } from "../../seeds/interpret-dataset.js";
import type { Problems } from "../../seeds/place.js";
import type { MapNode, ScalarNode, SeedNode } from "../../seeds/seed-node.js";
import { didYouMean, oneOf } from "../../seeds/suggest.js";
import type { Expression } from "./expression.js";
import { interpretExpression, type ExpressionContext } from "./interpret-expression.js";
import type { CitationRule } from "./rules.js";

/** The keys of a citation. */
export const CITATION_KEYS = ["source", "record", "field", "release", "url", "retrieved", "basis", "statedAs"] as const;

/** What citations are read with. */
export interface CitationContext extends ExpressionContext {
  readonly sources: ReadonlyMap<string, SourceDeclaration>;
}

/** Reads `cite`: one citation or a list of them, each a mapping or the id of a source alone. */
export function interpretCitations(node: SeedNode, context: CitationContext): CitationRule[] {
  return listOrOne(node).flatMap((item) => {
    if (item.type === "map") return interpretCitation(item, context) ?? [];
    const source = interpretSource(item, context);
    return source === undefined ? [] : whole(item, { source, basis: "STATED" }, context.problems);
  });
}

function interpretCitation(node: MapNode, context: CitationContext): CitationRule | undefined {
  const { problems } = context;
  refuseUnknownKeys(node, CITATION_KEYS, "a citation", problems);
  const sourceNode = child(node, "source");
  if (sourceNode === undefined)
    problems.add(node.place, "a citation without `source`", "`source:` with the id of a source of this mapping");
  const source = sourceNode && interpretSource(sourceNode, context);
  const text = (longest?: number) => (written: ScalarNode) => asText(written, problems, longest);
  const part = (key: string, check: (written: ScalarNode) => unknown): Expression | undefined => {
    const value = child(node, key);
    return value && interpretExpression(value, `\`${key}\``, { many: false, dates: false, check }, context);
  };
  const record = part("record", text());
  const field = part("field", text());
  const release = part("release", text());
  const url = part("url", (written) => asUrl(written, problems));
  const statedAs = part("statedAs", text(LONGEST_STATED_AS));
  const retrievedNode = child(node, "retrieved");
  const basisNode = child(node, "basis");
  const retrieved = retrievedNode && asDate(retrievedNode, problems);
  const basis = basisNode === undefined ? "STATED" : asEnum(basisNode, WRITTEN_BASES, "a basis that can be written", problems);
  if (source === undefined) return undefined;
  const rule: CitationRule = {
    source,
    basis: (basis ?? "STATED") as Basis,
    ...(record && { record }),
    ...(field && { field }),
    ...(release && { release }),
    ...(url && { url }),
    ...(statedAs && { statedAs }),
    ...(retrieved !== undefined && { retrieved }),
  };
  // With a record that could not be read, nothing more can be said.
  return node.entries.has("record") ? ofRecord(node, rule, problems) : whole(node, rule, problems);
}

function interpretSource(node: SeedNode, { sources, problems }: CitationContext): SourceDeclaration | undefined {
  const id = asToken(node, "the id of a source of this mapping", problems);
  if (id === undefined) return undefined;
  const source = sources.get(id);
  if (source === undefined)
    problems.add(
      node.place,
      `the mapping declares no source "${id}"${didYouMean(id, sources.keys())}`,
      sources.size === 0 ? "a source below `sources`" : oneOf(sources.keys()),
    );
  return source;
}

function ofRecord(node: MapNode, rule: CitationRule, problems: Problems): CitationRule {
  const record = node.entries.get("record");
  if (record !== undefined && rule.source.type !== "RECORDS")
    problems.add(record.key, `${rule.source.id} is a PAGE, so it has no records`, "a source of type RECORDS, or `url`");
  for (const key of ["url", "retrieved"]) {
    const entry = node.entries.get(key);
    if (entry !== undefined)
      problems.add(entry.key, `\`${key}\` beside \`record\``, "a record of a data set or a page; two citations where there are both");
  }
  return rule;
}

function whole(node: SeedNode, rule: CitationRule, problems: Problems): CitationRule {
  for (const key of ["field", "release"]) {
    const entry = node.type === "map" ? node.entries.get(key) : undefined;
    if (entry !== undefined) problems.add(entry.key, `\`${key}\` without \`record\``, "`record: ...` as well");
  }
  const { id, type, url } = rule.source;
  const names = node.type === "map" && node.entries.has("url");
  if (url === undefined && !names)
    problems.add(
      node.place,
      `${id} has no url, so it cannot be cited as a whole`,
      type === "RECORDS" ? "`record: ...`" : "`url:` here or at the source",
    );
  return rule;
}
