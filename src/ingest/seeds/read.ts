import { join } from "node:path";
import { LineCounter, parseAllDocuments } from "yaml";
import type { Problems } from "./place.js";
import { readSeedText, seedPathsBelow } from "./seed-files.js";
import { seedNodeOf, type SeedNode } from "./seed-node.js";

/** A seed file, parsed. */
export interface SeedFile {
  /** The path below the seeds directory, with `/`. */
  readonly path: string;
  readonly root: SeedNode;
}

/** A seed file as it was read. */
export interface SeedText {
  /** As that of {@link SeedFile}. */
  readonly path: string;
  /** The path that problems name. */
  readonly shown: string;
  readonly text: string;
}

/**
 * Reads all YAML files below a directory, sorted by path.
 *
 * @param directory - usually `seeds`; problems name files by it
 * @param problems - takes what is no file, not UTF-8 or too large; such a file is left out of the result
 * @throws OperatorError when the directory cannot be read
 */
export async function readSeedTexts(directory: string, problems: Problems): Promise<SeedText[]> {
  const texts: SeedText[] = [];
  for (const path of await seedPathsBelow(directory, problems)) {
    const shown = join(directory, path);
    const text = await readSeedText(shown, problems);
    if (text !== undefined) texts.push({ path, shown, text });
  }
  return texts;
}

/**
 * Parses seed files.
 *
 * @param problems - takes what is not YAML; such a file is left out of the result
 */
export function parseSeeds(texts: readonly SeedText[], problems: Problems): SeedFile[] {
  return texts.flatMap(({ path, shown, text }) => parseSeedFile(path, shown, text, problems) ?? []);
}

/**
 * Parses the text of one seed file.
 *
 * @param path - below the seeds directory; tells what sort of file it is
 * @param shown - the path that problems name
 * @returns undefined when the text is not YAML; then `problems` says why
 */
export function parseSeedFile(path: string, shown: string, text: string, problems: Problems): SeedFile | undefined {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    // The parser compares each key with each; seedNodeOf sees a second one at once.
    uniqueKeys: false,
  });
  const [document, second] = "empty" in documents ? [] : documents;
  const whole = { file: shown, line: 1, column: 1, field: "" };
  if (document === undefined) {
    problems.add(whole, "the file is empty");
    return undefined;
  }
  if (second !== undefined) {
    problems.add(whole, "the file holds several YAML documents", "one document, without `---` in between");
    return undefined;
  }
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.add({ file: shown, line, column: col, field: "" }, `not valid YAML: ${error.message.split("\n")[0] ?? error.code}`, hintFor(error.code));
  }
  if (document.errors.length > 0) return undefined;
  return { path, root: seedNodeOf({ file: shown, document, lines, problems }) };
}

const hintFor = (code: string): string | undefined => (code === "TAB_AS_INDENT" ? "spaces, no tabs" : undefined);
