import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { ApiError } from "../errors.js";

/*
 * What is refused before it costs anything: the planner counts what an operation may read, but a text can be costly merely
 * to parse, to validate or to plan. No question that a person asks comes near these limits.
 */

/** Bytes of a request's body. */
export const LARGEST_BODY = 256 * 1024;

/** Words and signs of a document. */
export const MOST_TOKENS = 10_000;

/**
 * Levels of brackets in a document, of objects and lists in its variables, of selections once fragments are written out.
 * Everything that reads them is recursive; Neo4j's parser is the first to run out of stack, at about 70 nested NOTs.
 */
export const MOST_LEVELS = 40;

/** Fields of an operation once fragments are written out; the planner and Neo4j's take time for each. */
export const MOST_FIELDS = 2_000;

/** A field of Query is a statement of its own, and weighs as much as so many fields. */
const ROOT_FIELD_WEIGHT = 20;

/** Strings and comments, which may hold any bracket, and brackets. */
const BRACKETS = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\r\n])*"|#[^\r\n]*|[{[(]|[\])}]/g;

/**
 * Refuses a document, or JSON, with too many levels of brackets.
 *
 * @throws ApiError QUERY_TOO_COMPLEX
 */
export function assertFlatText(text: string): void {
  let level = 0;
  for (const [found] of text.matchAll(BRACKETS)) {
    if ("{[(".includes(found)) assertLevel((level += 1));
    else if (")]}".includes(found)) level -= 1;
  }
}

/**
 * Refuses a value with too many levels of objects and lists.
 *
 * @throws ApiError QUERY_TOO_COMPLEX
 */
export function assertFlatValue(value: unknown, level = 0): void {
  if (value === null || typeof value !== "object") return;
  assertLevel(level + 1);
  for (const one of Object.values(value)) assertFlatValue(one, level + 1);
}

/**
 * Refuses an operation with too many fields or levels, its fragments written out.
 *
 * @throws ApiError QUERY_TOO_COMPLEX
 */
export function assertFewFields(document: DocumentNode, operationName: string | null | undefined): void {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return;
  const { fields, levels } = sizeOf(operation.selectionSet, fragmentsOf(document));
  assertLevel(levels);
  if (fields > MOST_FIELDS) throw tooComplex(fields, MOST_FIELDS, `The operation has ${fields} fields, its fragments written out`);
}

interface Size {
  readonly fields: number;
  readonly levels: number;
}

/** The size of an operation. Each fragment is measured once: written out, a few that name one another twice would fill the memory. */
function sizeOf(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Size {
  const measured = new Map<string, Size>();
  const measure = ({ selections }: SelectionSetNode, weight: number, level: number): Size => {
    assertLevel(level);
    let fields = 0;
    let levels = 0;
    for (const selection of selections) {
      const below = measureBelow(selection, weight, level + 1);
      fields += below.fields + (selection.kind === Kind.FIELD ? weight : 0);
      levels = Math.max(levels, below.levels);
    }
    return { fields, levels: levels + 1 };
  };
  const measureBelow = (selection: SelectionNode, weight: number, level: number): Size => {
    if (selection.kind === Kind.FIELD) return selection.selectionSet === undefined ? NOTHING : measure(selection.selectionSet, 1, level);
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet, weight, level);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    const size = measured.get(name) ?? (fragment === undefined ? NOTHING : measure(fragment.selectionSet, weight, level));
    measured.set(name, size);
    return size;
  };
  return measure(root, ROOT_FIELD_WEIGHT, 1);
}

const NOTHING: Size = { fields: 0, levels: 0 };

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function assertLevel(level: number): void {
  if (level > MOST_LEVELS) throw tooComplex(level, MOST_LEVELS, `The operation or its variables are nested ${level} levels deep or more`);
}

function tooComplex(cost: number, limit: number, what: string): ApiError {
  return new ApiError("QUERY_TOO_COMPLEX", `${what}; the limit is ${limit}.`, { cost, limit });
}
