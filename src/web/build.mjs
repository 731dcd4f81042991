// Builds the playground (src/web/client) into dist/web/playground. Every `npm start` calls this, so it first compares a hash
// over what the bundle is made of with the one of the last build, and loads Vite only when they differ.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

const project = join(import.meta.dirname, "../..");
const client = join(project, "src/web/client");
const output = join(project, "dist/web/playground");
// Beside the bundle, not in it, as all that is in it is served.
const hashFile = join(project, "dist/web/.inputs-hash");

const BUNDLED_PACKAGES = ["graphiql", "graphql", "react", "react-dom", "vite"];

// On standard error: the commands that build first print their result, perhaps as JSON, on standard output.
const hash = await hashOfInputs();
if (existsSync(join(output, "index.html")) && (await readFile(hashFile, "utf8").catch(() => "")) === hash) {
  console.error("Playground: is up to date.");
} else {
  const start = performance.now();
  process.stderr.write("Playground: building ... ");
  await build();
  console.error(`built in ${((performance.now() - start) / 1000).toFixed(1)} s (${await megabytes(output)} MB).`);
}

async function hashOfInputs() {
  const sum = createHash("sha256");
  const files = [import.meta.filename, ...(await filesIn(client)), ...(await filesIn(join(project, "operations/first")))];
  for (const file of files) {
    // Names and lengths too, so that text which moves from one file to another changes the hash.
    const content = await readFile(file);
    sum.update(`${relative(project, file).split(sep).join("/")} ${content.length}\n`).update(content);
  }
  sum.update(versionsOf(BUNDLED_PACKAGES, JSON.parse(await readFile(join(project, "package-lock.json"), "utf8")).packages));
  return sum.digest("hex");
}

/**
 * The locked versions of these packages and of all that they need. Not the whole lock file: most of what changes there has
 * nothing to do with the page.
 */
function versionsOf(names, packages) {
  const found = new Set();
  const visit = (from, name) => {
    const key = nearest(from, name, packages);
    if (key === undefined || found.has(key)) return;
    found.add(key);
    const { dependencies, optionalDependencies, peerDependencies } = packages[key];
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) visit(key, needed);
  };
  for (const name of names) visit("", name);
  return [...found]
    .sort()
    .map((key) => `${key} ${packages[key].version}\n`)
    .join("");
}

/** The folder that Node takes the package from, as seen from another: its own node_modules, or that of one further up. */
function nearest(from, name, packages) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const key = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (key in packages) return key;
    if (at === "") return undefined; // optional, and not installed
  }
}

async function build() {
  // Vite keeps what it finds, and with Jest's "test" it bundles the development build of React.
  process.env.NODE_ENV = "production";
  const { build: viteBuild } = await import("vite").catch((error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    console.error("\nVite, which builds the playground, is not installed. Run `npm ci` without --omit=dev and with NODE_ENV unset.");
    process.exit(1);
  });
  // Built aside and renamed when complete: a build that was interrupted leaves nothing that looks like a playground, and
  // two builds at a time do not write into each other's files.
  const unfinished = `${output}.${process.pid}`;
  try {
    await viteBuild({
      root: client,
      base: "/playground/",
      configFile: false,
      logLevel: "warn",
      // Vite would keep a cache folder inside src/web otherwise.
      cacheDir: join(project, "node_modules/.vite"),
      // The GraphQL worker loads its formatter when it is asked to format, which only a worker that is a module can do.
      worker: { format: "es", rolldownOptions: { onwarn } },
      build: {
        outDir: unfinished,
        emptyOutDir: true,
        // All browsers that Vite builds for know modulepreload; the polyfill would be an inline script.
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        // Monaco is one chunk of 3 MB, loaded once beside the page; nothing is gained by a warning about it.
        chunkSizeWarningLimit: 5000,
        rolldownOptions: { onwarn },
      },
    });
    await rm(hashFile, { force: true });
    await rm(output, { recursive: true, force: true });
    await rename(unfinished, output);
    await writeFile(hashFile, hash);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Packages mark modules with "use client" for server rendering, which does not concern us: a warning each, about a hundred. */
function onwarn(warning, print) {
  if (warning.code !== "MODULE_LEVEL_DIRECTIVE") print(warning);
}

/** All files below a folder, in an order that is the same on every machine. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function megabytes(folder) {
  const sizes = await Promise.all((await filesIn(folder)).map(async (file) => (await stat(file)).size));
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
}
