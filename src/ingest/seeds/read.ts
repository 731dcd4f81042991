import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { LineCounter, parseAllDocuments } from "yaml";
import { OperatorError } from "../../errors.js";
import { compareText, type Problems } from "./place.js";
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
 * @throws OperatorError when the directory cannot be read
 */
export async function readSeedTexts(directory: string): Promise<SeedText[]> {
  const paths = await yamlFilesBelow(directory);
  return Promise.all(
    paths.map(async (path) => ({ path, shown: join(directory, path), text: await readFile(join(directory, path), "utf8") })),
  );
}

/**
 * Parses seed files.
 *
 * @param problems - takes what is not YAML; such a file is left out of the result
 */
export function parseSeeds(texts: readonly SeedText[], problems: Problems): SeedFile[] {
  return texts.flatMap(({ path, shown, text }) => parseSeedFile(path, shown, text, problems) ?? []);
}

async function yamlFilesBelow(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort(compareText);
  } catch (error) {
    throw new OperatorError(`The seeds directory ${directory} cannot be read: ${error instanceof Error ? error.message : String(error)}`, [
      "Start from the project's directory, or name the directory of the seed files.",
    ]);
  }
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
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
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

function hintFor(code: string): string | undefined {
  if (code === "TAB_AS_INDENT") return "spaces, no tabs";
  if (code === "DUPLICATE_KEY") return "each key once; several values of one key are a list";
  return undefined;
}
