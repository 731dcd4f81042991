/**
 * The examples of a document: each operation with the answer that follows it. A test asks them again, so that the document
 * stays true; UPDATE_FIXTURES=1 writes the answers anew, but not under CI.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, type Json } from "../../queries/helpers/ask.js";
import { compact } from "../../queries/helpers/compact.js";
import { updating } from "../../queries/helpers/updating.js";
import type { TestGraph } from "../../setup/graph.js";

/** An operation in a document, its answer, and the heading under which they stand. */
export interface Example {
  readonly heading: string;
  readonly query: string;
  readonly answer: string;
}

const root = join(import.meta.dirname, "../../..");

/** Reads a document of the project, or a part of it: from a heading on, or until one. */
export function documentAt(path: string, { from, until }: { from?: string; until?: string } = {}): string {
  const text = readFileSync(join(root, path), "utf8");
  const at = (heading: string | undefined, otherwise: number): number => {
    if (heading === undefined) return otherwise;
    const found = text.indexOf(`\n${heading}\n`);
    if (found < 0) throw new Error(`${path} has no heading “${heading}”`);
    return found;
  };
  return text.slice(at(from, 0), at(until, text.length));
}

/**
 * The examples of a document, in order.
 *
 * @throws Error when an operation has no answer after it
 */
export function examplesIn(text: string): Example[] {
  const examples = [...text.matchAll(/```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
    ({ 1: query = "", 2: answer = "", index }): Example => ({ heading: headingAt(text, index), query, answer }),
  );
  if (examples.length !== text.split("```graphql\n").length - 1) throw new Error("An operation of the document has no answer after it");
  return examples;
}

const headingAt = (text: string, index: number): string => /^#+ (.*)$/m.exec(text.slice(text.lastIndexOf("\n#", index)))?.[1] ?? "";

/**
 * Declares a test for each example of a document, or of a part of it.
 *
 * @param graph - gives the graph to ask, once the tests run
 */
export function answersStand(path: string, graph: () => TestGraph, part?: { from?: string; until?: string }): void {
  test.each(examplesIn(documentAt(path, part)))(`${path}: $heading`, async ({ query, answer }) => {
    const asked = (await ask(graph(), query)).answer;
    expect(asked.errors).toBeUndefined();
    if (updating()) write(path, query, asked.data ?? null);
    else expect(asked.data).toEqual(JSON.parse(answer));
  });
}

/** Writes the answer after a query, unless it stands there already, in whatever form. */
function write(path: string, query: string, answer: Json): void {
  const text = documentAt(path);
  const example = examplesIn(text).find((one) => one.query === query);
  if (example === undefined || compact(parsed(example.answer)) === compact(answer)) return;
  const shown = (json: string): string => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${json}\`\`\``;
  writeFileSync(
    join(root, path),
    text.replace(shown(example.answer), () => shown(`${compact(answer)}\n`)),
  );
}

function parsed(json: string): Json {
  try {
    return JSON.parse(json) as Json;
  } catch {
    // Not an answer yet.
    return null;
  }
}
