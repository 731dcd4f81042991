import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentsOf } from "./fragments.js";
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

/** Fields of an operation once fragments are written out; our planner and Neo4j's take time for each. */
export const MOST_FIELDS = 3_000;

/** A field of Query is a statement of its own, and weighs as much as so many fields. */
const ROOT_FIELD_WEIGHT = 5;

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
 * @throws ApiError QUERY_TOO_COMPLEX; GRAPHQL_VALIDATION_FAILED for an alias that cannot be a key
 */
export function assertFewFields(operation: OperationDefinitionNode, document: DocumentNode): void {
  const { weight, levels } = sizeOf(operation.selectionSet, fragmentsOf(document));
  assertLevel(levels);
  if (weight > MOST_FIELDS)
    throw tooComplex(
      weight,
      MOST_FIELDS,
      `The operation weighs ${weight} (a field 1, a field of Query ${ROOT_FIELD_WEIGHT}, fragments written out)`,
    );
}

interface Size {
  readonly weight: number;
  readonly levels: number;
}

const NOTHING: Size = { weight: 0, levels: 0 };

/** The size of an operation. Each fragment is measured once: written out, a few that name one another twice would fill the memory. */
function sizeOf(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Size {
  const measured = new Map<string, Size>();
  const measure = ({ selections }: SelectionSetNode, fieldWeight: number, level: number): Size => {
    assertLevel(level);
    const sizes = selections.map((selection) => measureOne(selection, fieldWeight, level + 1));
    return {
      weight: sizes.reduce((sum, { weight }) => sum + weight, 0),
      levels: 1 + Math.max(...sizes.map(({ levels }) => levels)),
    };
  };
  const measureOne = (selection: SelectionNode, fieldWeight: number, level: number): Size => {
    switch (selection.kind) {
      case Kind.FIELD: {
        assertKey(selection);
        const { weight, levels } = selection.selectionSet === undefined ? NOTHING : measure(selection.selectionSet, 1, level);
        return { weight: weight + fieldWeight, levels };
      }
      case Kind.INLINE_FRAGMENT:
        return measure(selection.selectionSet, fieldWeight, level);
      case Kind.FRAGMENT_SPREAD:
        return measureFragment(selection.name.value, fieldWeight, level);
    }
  };
  const measureFragment = (name: string, fieldWeight: number, level: number): Size => {
    const fragment = fragments.get(name);
    const size = measured.get(name) ?? (fragment === undefined ? NOTHING : measure(fragment.selectionSet, fieldWeight, level));
    measured.set(name, size);
    return size;
  };
  return measure(root, ROOT_FIELD_WEIGHT, 1);
}

/** Refuses the one alias that would not become a key of an answer: to JavaScript it is the prototype. */
function assertKey({ alias }: FieldNode): void {
  if (alias?.value === "__proto__") throw new ApiError("GRAPHQL_VALIDATION_FAILED", "__proto__ cannot be an alias.");
}

function assertLevel(level: number): void {
  if (level > MOST_LEVELS) throw tooComplex(level, MOST_LEVELS, `The operation or its variables are nested ${level} levels deep or more`);
}

function tooComplex(cost: number, limit: number, what: string): ApiError {
  return new ApiError("QUERY_TOO_COMPLEX", `${what}; the limit is ${limit}.`, { cost, limit });
}
