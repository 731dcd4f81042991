import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
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
  const fields = countFields(operation, fragmentsOf(document));
  if (fields > MOST_FIELDS) throw tooComplex(fields, MOST_FIELDS, `The operation has ${fields} fields, its fragments written out`);
}

function countFields(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): number {
  // Each fragment is counted once: written out, a few of them that name one another twice would fill the memory.
  const counted = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode, weight: number, level: number): number => {
    assertLevel(level);
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD)
        return sum + weight + (selection.selectionSet === undefined ? 0 : count(selection.selectionSet, 1, level + 1));
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet, weight, level + 1);
      return sum + countFragment(selection.name.value, weight, level + 1);
    }, 0);
  };
  const countFragment = (name: string, weight: number, level: number): number => {
    const fragment = fragments.get(name);
    const known = counted.get(name) ?? (fragment === undefined ? 0 : count(fragment.selectionSet, weight, level));
    counted.set(name, known);
    return known;
  };
  return count(operation.selectionSet, ROOT_FIELD_WEIGHT, 1);
}

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
