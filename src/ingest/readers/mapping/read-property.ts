import { type Kind, type QualifierValue } from "../../../model/index.js";
import { interpretValue } from "../../seeds/interpret-values.js";
import type { ScalarNode } from "../../seeds/seed-node.js";
import type { Claim } from "../reader.js";
import { evaluate } from "./expression.js";
import { interpretIdentifier, isScheme } from "./identifier.js";
import { readCitations, readCommon } from "./read-entry.js";
import { placeIn, scalarOf } from "./row.js";
import type { RowContext } from "./row-context.js";
import type { PropertyRule } from "./rules.js";

/**
 * Reads the values of a property of an entity of the row.
 *
 * @param kind - of the entity in the graph, which may be another than the mapping says: a network where it says organization
 */
export function readProperty(rule: PropertyRule, kind: Kind, context: RowContext): Claim[] {
  const { row, problems } = context;
  const pieces = evaluate(rule.values, row, problems);
  if (pieces.length === 0) return [];
  const property = kind.properties.get(rule.property.name);
  if (property === undefined) {
    problems.add(
      placeIn(row, pieces[0]?.columns ?? []),
      `the graph has the entity as ${kind.name}, which has no \`${rule.property.name}\``,
      "an entity of the kind that the mapping says",
    );
    return [];
  }
  const common = readCommon(rule, context);
  return pieces.flatMap((piece) => {
    const value = readValue(
      scalarOf(piece.text, placeIn(row, piece.columns)),
      { ...rule, property },
      kind,
      common.qualifiers?.["scheme"],
      context,
    );
    return value === undefined ? [] : { predicate: property.name, value, ...common, citations: readCitations(rule, piece, context) };
  });
}

function readValue(
  node: ScalarNode,
  { property }: PropertyRule,
  kind: Kind,
  scheme: QualifierValue | undefined,
  { problems }: RowContext,
): string | number | undefined {
  if (property.value !== "IDENTIFIER") return interpretValue(node, property, kind, undefined, { problems });
  return isScheme(scheme) ? interpretIdentifier(node, scheme, problems) : undefined;
}
