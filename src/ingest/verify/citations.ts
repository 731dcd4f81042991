import type { Citation, Statement, TextLocator } from "../../model/index.js";
import { sectionAt, type SourceDeclaration } from "../seeds/declarations.js";
import { headingProblem, passageProblem, readSourceText, type SourceText } from "./passages.js";

/** How many citations were proved, and why others could not be. */
export interface CitationCounts {
  readonly total: number;
  /** Passages proved against the text at hand. */
  readonly verified: number;
  /** Passages of documents whose text is not at hand. */
  readonly withoutText: number;
  /** Fields of records whose data set is not at hand. */
  readonly records: number;
  /** Pages, which nobody can prove later. */
  readonly pages: number;
}

/** Takes what is wrong: with a citation of a statement (by its index), or, without a statement, with a source. */
export type OnBreach<Cited> = (problem: string, of?: { readonly cited: Cited; readonly index: number }) => void;

/**
 * Proves each citation of stated statements as far as it can be proved. Derived statements repeat those of their premises.
 *
 * @param directory - holds the texts as `<source>.txt`; without it no passage can be proved
 */
export async function proveCitations<Cited extends { readonly statement: Statement }>(
  all: readonly Cited[],
  sources: ReadonlyMap<string, SourceDeclaration>,
  directory: string | undefined,
  onBreach: OnBreach<Cited>,
): Promise<CitationCounts> {
  const texts = await readTexts(sources, directory);
  for (const [id, text] of texts) {
    for (const { heading, start } of sources.get(id)?.sections ?? []) {
      const problem = headingProblem(text, heading, start);
      if (problem !== undefined) onBreach(`${id}: ${problem}`);
    }
  }
  const counts = { total: 0, verified: 0, withoutText: 0, records: 0, pages: 0 };
  for (const cited of all) {
    for (const [index, citation] of cited.statement.citations.entries()) {
      counts.total += 1;
      if (citation.locator.type === "RECORD") counts.records += 1;
      else if (citation.locator.type === "PAGE") counts.pages += 1;
      else {
        const text = texts.get(citation.source);
        const problem =
          sectionProblem(citation, citation.locator, sources) ?? (text && passageProblem(text, citation.locator, citation.statedAs));
        if (problem !== undefined) onBreach(problem, { cited, index });
        else if (text === undefined) counts.withoutText += 1;
        else counts.verified += 1;
      }
    }
  }
  return counts;
}

async function readTexts(sources: ReadonlyMap<string, SourceDeclaration>, directory: string | undefined): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>();
  if (directory === undefined) return texts;
  for (const { id, type } of sources.values()) {
    const text = type === "DOCUMENT" ? await readSourceText(directory, id) : undefined;
    if (text !== undefined) texts.set(id, text);
  }
  return texts;
}

function sectionProblem(
  { source }: Citation,
  { start, section, sha256 }: TextLocator,
  sources: ReadonlyMap<string, SourceDeclaration>,
): string | undefined {
  const declared = sources.get(source);
  const expected = sectionAt(declared?.sections ?? [], start);
  if (section !== expected) return `the passage at ${start} is in the section ${JSON.stringify(expected)}, not ${JSON.stringify(section)}`;
  return sha256 === declared?.sha256
    ? undefined
    : `the passage is of a text with the SHA-256 ${sha256}, the source's is ${String(declared?.sha256)}`;
}
