import { ENTITY_ID } from "../../seeds/declare-entities.js";
import { oneOf } from "../../seeds/suggest.js";
import { evaluate, type Piece } from "./expression.js";
import { interpretIdentifier } from "./identifier.js";
import { placeIn, scalarOf } from "./row.js";
import type { RowContext } from "./row-context.js";
import type { Reference } from "./rules.js";

/** An entity that a row names. */
export interface Target {
  readonly id: string;
  readonly columns: readonly string[];
}

/**
 * The entities that a row names: none where the columns are empty or where the entity is left out of the row.
 *
 * @param kinds - those that may stand here; undefined where any may
 */
export function readReference(reference: Reference, kinds: readonly string[] | undefined, context: RowContext): Target[] {
  const { row, problems, entities } = context;
  if (reference.type === "ROW") {
    const entity = entities.get(reference.key);
    return entity !== undefined && fits(entity.id, entity.kind.name, kinds, entity.columns, context)
      ? [{ id: entity.id, columns: entity.columns }]
      : [];
  }
  const pieces = evaluate(reference.type === "ID" ? reference.id : reference.value, row, problems);
  return pieces.flatMap(
    (piece) => (reference.type === "ID" ? byId(piece, kinds, context) : byIdentifier(piece, reference, kinds, context)) ?? [],
  );
}

function byId({ text, columns }: Piece, kinds: readonly string[] | undefined, context: RowContext): Target | undefined {
  const { graph, ownIds, merged, problems, row } = context;
  const id = merged.get(text) ?? text;
  const kind = graph.kindOf(id) ?? ownIds.kindOf(id);
  if (!ENTITY_ID.test(id))
    problems.add(
      placeIn(row, columns),
      `"${id}" cannot be the id of an entity`,
      "small letters, digits, `-`, `_` and `.` after the colon, or `{column|slug}` in the mapping",
    );
  else if (kind === undefined)
    problems.add(placeIn(row, columns), `there is no entity ${id}`, "an entity of the graph, or one that the mapping makes");
  else if (fits(id, kind, kinds, columns, context)) return { id, columns };
  return undefined;
}

function byIdentifier(
  { text, columns }: Piece,
  { scheme, optional }: Extract<Reference, { type: "IDENTIFIER" }>,
  kinds: readonly string[] | undefined,
  context: RowContext,
): Target | undefined {
  const { graph, problems, row, findings } = context;
  const place = placeIn(row, columns);
  const value = interpretIdentifier(scalarOf(text, place), scheme, problems);
  if (value === undefined) return undefined;
  const id = graph.known(scheme, value);
  const kind = id && graph.kindOf(id);
  if (id !== undefined && kind !== undefined) return fits(id, kind, kinds, columns, context) ? { id, columns } : undefined;
  if (optional)
    findings.add(`references to entities that the graph does not have (${scheme}), left out`, `${value} (${place.file}:${place.line})`);
  else
    problems.add(
      place,
      `the graph has no entity with ${scheme} ${value}`,
      "the identifier of an entity of another layer, or `optional: true` in the mapping, which leaves such references out",
    );
  return undefined;
}

function fits(
  id: string,
  kind: string,
  kinds: readonly string[] | undefined,
  columns: readonly string[],
  { row, problems }: RowContext,
): boolean {
  if (kinds?.includes(kind) ?? true) return true;
  problems.add(placeIn(row, columns), `${id} is of kind ${kind}, which cannot stand here`, oneOf(kinds ?? []));
  return false;
}
