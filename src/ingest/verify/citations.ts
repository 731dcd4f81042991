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

/** What checking citations finds. */
export interface CitationReport {
  readonly counts: CitationCounts;
  readonly breaches: readonly string[];
}

/**
 * Proves each citation of stated statements as far as it can be proved. Derived statements repeat those of their premises.
 *
 * @param directory - holds the texts as `<source>.txt`; without it no passage can be proved
 */
export async function verifyCitations(statements: readonly Statement[], sources: ReadonlyMap<string, SourceDeclaration>, directory: string | undefined): Promise<CitationReport> {
  const texts = await readTexts(sources, directory);
  const breaches: string[] = [];
  for (const [id, text] of texts) {
    for (const { heading, start } of sources.get(id)?.sections ?? []) {
      const problem = headingProblem(text, heading, start);
      if (problem !== undefined) breaches.push(`${id}: ${problem}`);
    }
  }
  const counts = { total: 0, verified: 0, withoutText: 0, records: 0, pages: 0 };
  for (const { id, subject, predicate, citations } of statements) {
    for (const citation of citations) {
      counts.total += 1;
      if (citation.locator.type === "RECORD") counts.records += 1;
      else if (citation.locator.type === "PAGE") counts.pages += 1;
      else {
        const text = texts.get(citation.source);
        const problem = sectionProblem(citation, citation.locator, sources) ?? (text && passageProblem(text, citation.locator, citation.statedAs));
        if (problem !== undefined) breaches.push(`${id} (${subject} ${predicate}): ${problem}`);
        else if (text === undefined) counts.withoutText += 1;
        else counts.verified += 1;
      }
    }
  }
  return { counts, breaches };
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

function sectionProblem({ source }: Citation, { start, section, sha256 }: TextLocator, sources: ReadonlyMap<string, SourceDeclaration>): string | undefined {
  const declared = sources.get(source);
  const expected = sectionAt(declared?.sections ?? [], start);
  if (section !== expected) return `the passage at ${start} is in the section ${JSON.stringify(expected)}, not ${JSON.stringify(section)}`;
  return sha256 === declared?.sha256 ? undefined : `the passage is of a text with the SHA-256 ${sha256}, the source's is ${String(declared?.sha256)}`;
}
