import { isMap, isSeq, parseDocument, visit } from "yaml";
import { OperatorError } from "../../errors.js";
import { propertyQualifiers, type Statement } from "../../model/index.js";
import { groupBy } from "../group.js";
import type { SourceDeclaration } from "../seeds/declarations.js";
import { seedEntry } from "../seeds/write.js";

/** Identifiers to write, and where. */
export interface NewIdentifiers {
  readonly layer: string;
  /** As messages name it. */
  readonly file: string;
  readonly statements: readonly Statement[];
}

/**
 * The text of a seed file with further identifiers, what else stands in it kept as it is written.
 *
 * @param earlier - the text so far, without fault
 * @throws OperatorError when it is of another layer
 */
export function addIdentifiers(
  earlier: string | undefined,
  { layer, file, statements }: NewIdentifiers,
  sources: ReadonlyMap<string, SourceDeclaration>,
): string {
  const document = parseDocument(earlier ?? emptyFile(layer, statements));
  const written = document.get("layer");
  if (written !== layer)
    throw new OperatorError(`${file} is of the layer ${String(written)}, not ${layer}; nothing was written.`, [
      "Name that layer by --layer, or move the file.",
    ]);
  const source = document.get("source");
  const head = typeof source === "string" ? source : undefined;
  const entities = document.get("entities");
  if (!isMap(entities)) throw new TypeError("a seed file that was read has entities");
  entities.flow = false;
  for (const [id, own] of groupBy(statements, ({ subject }) => subject)) {
    const entries = own.map((statement) => document.createNode(identifierEntry(statement, head, sources)));
    const entity = entities.get(id);
    const present = isMap(entity) ? entity.get("identifiers") : undefined;
    if (isSeq(present)) present.items.push(...entries);
    else if (isMap(entity)) entity.set("identifiers", document.createNode(present === undefined ? entries : [present, ...entries]));
    else entities.set(document.createNode(id), document.createNode({ identifiers: entries }));
  }
  visit(document, {
    Map(_, map) {
      if (map.has("scheme")) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** An identifier as an entry of a seed file. The scheme stands first, as curators write it. */
export function identifierEntry(statement: Statement, head: string | undefined, sources: ReadonlyMap<string, SourceDeclaration>): object {
  const { value, scheme, ...others } = seedEntry(statement, propertyQualifiers.IDENTIFIER ?? {}, head, sources) as Record<string, unknown>;
  return { scheme, value, ...others };
}

const emptyFile = (
  layer: string,
  [first]: readonly Statement[],
): string => `# Identifiers of entities whose record in a register a curator recognized: accepted in a review and written by \`crg match apply\`.
layer: ${layer}
source: ${first?.citations[0]?.source ?? ""}
entities: {}
`;
