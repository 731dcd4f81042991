import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { cypher, parameter } from "../store/cypher.js";
import { inTransaction, type Target } from "./database/session.js";
import { sha256OfFile } from "./readers/files/file-state.js";
import { compareText, Problems } from "./seeds/place.js";
import { readSeedTexts, type SeedText } from "./seeds/read.js";

const SOURCE_FOLDER = join(import.meta.dirname, "..");

/** What decides how seeds become records: modules, and package.json with the versions of what they use. */
const PROGRAM_FOLDERS = ["model", "store", "ingest"];
const PACKAGE_FILE = join(SOURCE_FOLDER, "../package.json");

/**
 * A hash over the texts of seed files and over the program that makes the graph of them: where both are the same, so is the
 * graph.
 */
export async function fingerprintOf(texts: readonly SeedText[]): Promise<string> {
  const hash = createHash("sha256");
  // Names and lengths too, so that a text which moves from one file to another changes the hash.
  for (const { path, text } of texts) hash.update(`${path} ${text.length}\n`).update(text);
  return hash.update(await programHash()).digest("hex");
}

/** A hash over the program that makes records of what it reads. */
async function programHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const module of [PACKAGE_FILE, ...(await modules())]) hash.update(await readFile(module));
  return hash.digest("hex");
}

/**
 * A hash of all that decides what a layer will say: the bytes of its files, the choices made, this program.
 *
 * @param choice - what else decides what the files give, as JSON
 */
export async function layerFingerprint({ files, choice }: { files: readonly string[]; choice: object }): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([await programHash(), choice]));
  for (const file of files) hash.update(await sha256OfFile(file));
  return hash.digest("hex");
}

/** The program's modules: compiled, or as sources where a test runs those. */
async function modules(): Promise<string[]> {
  const extension = extname(import.meta.filename);
  const entries = await Promise.all(
    PROGRAM_FOLDERS.map((folder) => readdir(join(SOURCE_FOLDER, folder), { recursive: true, withFileTypes: true })),
  );
  return entries
    .flat()
    .filter((entry) => entry.isFile() && extname(entry.name) === extension)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
}

/**
 * Whether the database was filled from just these seed files by just this program, and no publication is pending; so an
 * import would change nothing. Told by the fingerprint that the import left, without reading the graph: what somebody
 * else changed in the database since then is not seen; an import compares everything, and `verify` proves it.
 *
 * @returns the version that is published; undefined when an import is due
 */
export async function importedVersion({ directory, ...target }: Target & { readonly directory: string }): Promise<number | undefined> {
  const problems = new Problems();
  const texts = await readSeedTexts(directory, problems);
  // What is wrong with the files is for the import to say.
  if (problems.count > 0) return undefined;
  const fingerprint = await fingerprintOf(texts);
  const [dataset] = await inTransaction(target, (run) =>
    run(cypher`MATCH (d:Dataset {id: "dataset", fingerprint: ${parameter(fingerprint)}}) WHERE d.publishingSince IS NULL AND NOT coalesce(d.hiding, "") STARTS WITH "withdrawnBy"
RETURN d.version AS version`),
  );
  return dataset && Number(dataset["version"]);
}

/**
 * Keeps the fingerprint of seeds that were compared with the graph of a version and found the same. Not if anything was or
 * is being published since: then they were compared with something else.
 */
export async function keepFingerprint(target: Target, version: number, fingerprint: string): Promise<void> {
  await inTransaction(target, (run) =>
    run(cypher`MATCH (d:Dataset {id: "dataset", version: ${parameter(version)}}) WHERE d.publishingSince IS NULL
SET d.fingerprint = ${parameter(fingerprint)}`),
  );
}
