import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorMessage, OperatorError } from "../../errors.js";
import { compareText, type Problems } from "./place.js";

/** The most megabytes of one seed file: what a person writes is far from it, and more would not fit the memory as YAML. */
const LARGEST_MEGABYTES = 16;

const MEGABYTE = 1_000_000;

/**
 * The paths of all YAML files below a directory, sorted, with `/`. Links are followed, and each folder is read once. What
 * begins with a dot is left out: editors and systems keep files of their own so.
 *
 * @param problems - takes names that lead to no file
 * @throws OperatorError when the directory itself cannot be read
 */
export async function seedPathsBelow(directory: string, problems: Problems): Promise<string[]> {
  const paths: string[] = [];
  const seen = new Set<string>();
  const walk = async (below: string): Promise<void> => {
    const folder = await realpath(join(directory, below));
    if (seen.has(folder)) return;
    seen.add(folder);
    for (const name of (await readdir(folder)).filter((one) => !one.startsWith("."))) {
      const path = below === "" ? name : `${below}/${name}`;
      const found = await stat(join(folder, name)).catch(() => undefined);
      if (found?.isDirectory() === true) await walk(path);
      else if (/\.ya?ml$/i.test(name)) {
        if (found?.isFile() === true) paths.push(path);
        else problems.add(wholeFile(join(directory, path)), "it cannot be read: it is no file, or a link that leads to none", "a file");
      }
    }
  };
  try {
    await walk("");
  } catch (error) {
    throw new OperatorError(`The seeds directory ${directory} cannot be read: ${errorMessage(error)}`, [
      "Start from the project's directory, or name the directory of the seed files.",
    ]);
  }
  return paths.sort(compareText);
}

/** The text of a seed file; undefined when it has none that is fit to be read, and `problems` says why. */
export async function readSeedText(file: string, problems: Problems): Promise<string | undefined> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_MEGABYTES * MEGABYTE) {
      problems.add(
        wholeFile(file),
        `the file has ${Math.round(size / MEGABYTE)} MB`,
        `at most ${LARGEST_MEGABYTES} MB; split it, or bring large data in as a layer of its own (crg import --help)`,
      );
      return undefined;
    }
    return decoded(await readFile(file), file, problems);
  } catch (error) {
    problems.add(wholeFile(file), `it cannot be read: ${errorMessage(error)}`);
    return undefined;
  }
}

function decoded(bytes: Buffer, file: string, problems: Problems): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Read with marks for what is not UTF-8, the first of which says where.
    const lines = (bytes.toString("utf8").split("\ufffd")[0] ?? "").split("\n");
    const place = { file, line: lines.length, column: (lines.at(-1) ?? "").length + 1, field: "" };
    problems.add(place, "the file is not UTF-8 from here on", "text in UTF-8; an editor converts it by saving it with another encoding");
    return undefined;
  }
}

const wholeFile = (file: string) => ({ file, line: 1, column: 1, field: "" });
