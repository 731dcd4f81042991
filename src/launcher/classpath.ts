import { readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { fetchJars, type FetchOptions } from "./fetch-jars.js";
import { cacheDirectory, type Machine } from "./machine.js";
import { NEO4J_VERSION } from "./release.js";

/** The cache: each jar with its size when Maven delivered it. */
const cacheSchema = z.array(z.object({ file: z.string(), bytes: z.number() }));
type CachedJar = z.infer<typeof cacheSchema>[number];

/** The folder for what belongs to this release of Neo4j and can be made again. */
export function projectDirectory(machine: Machine): string {
  return path.join(cacheDirectory(machine), `neo4j-${NEO4J_VERSION}`);
}

function cacheFile(machine: Machine): string {
  return path.join(projectDirectory(machine), "classpath.json");
}

async function bytesOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.size;
}

async function readCache(file: string): Promise<readonly CachedJar[]> {
  try {
    return cacheSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return []; // Missing or damaged: both mean to fetch, which mends it.
  }
}

/**
 * Neo4j's jars as fetched by an earlier start, if every one of them is still there in its full size (Maven's repository
 * may have been cleared meanwhile, or a disk run full).
 *
 * @returns undefined if they have to be fetched
 */
export async function fetchedJars(machine: Machine): Promise<readonly string[] | undefined> {
  const jars = await readCache(cacheFile(machine));
  const intact = await Promise.all(jars.map(async ({ file, bytes }) => (await bytesOf(file)) === bytes));
  return jars.length > 0 && intact.every(Boolean) ? jars.map(({ file }) => file) : undefined;
}

/**
 * Neo4j's class path; fetches through Maven what is missing.
 *
 * @throws OperatorError if it has to be fetched and cannot be; the signal's reason if it is aborted
 */
export async function neo4jClasspath(options: Omit<FetchOptions, "projectDirectory">): Promise<string> {
  const { machine } = options;
  const present = await fetchedJars(machine);
  if (present !== undefined) return present.join(path.delimiter);

  const jars = await fetchJars({ ...options, projectDirectory: projectDirectory(machine) });
  const cached = await Promise.all(jars.map(async (file): Promise<CachedJar> => ({ file, bytes: (await bytesOf(file)) ?? 0 })));
  // Renamed into place, so that nobody reads half of it.
  const draft = `${cacheFile(machine)}.${process.pid}`;
  await writeFile(draft, JSON.stringify(cached, null, 1));
  await rename(draft, cacheFile(machine));
  return jars.join(path.delimiter);
}
