import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { printSchema } from "graphql";
import { buildApiSchema } from "../api/schema.js";
import { OperatorError } from "../errors.js";
import { contextOf, model, type Model } from "../model/index.js";
import { constraintStatements } from "../store/constraints.js";
import { seedsSchema } from "../ingest/index.js";
import type { Output } from "./output.js";

/** Where what derives from the model is kept. */
const directory = join(import.meta.dirname, "../../schema");

/** What derives from a model: file name to content. */
export function derivedFiles(of: Model): Readonly<Record<string, string>> {
  return {
    "schema.graphql": `${printSchema(buildApiSchema(of))}\n`,
    "constraints.cypher": `${constraintStatements(of)
      .map((statement) => `${statement};`)
      .join("\n")}\n`,
    "context.jsonld": `${JSON.stringify(contextOf(of), null, 2)}\n`,
    "seeds.schema.json": `${JSON.stringify(seedsSchema(of), null, 2)}\n`,
  };
}

/** `crg schema`: writes what derives from the model, or checks that what is there is current. */
export async function schemaCommand(output: Output, options: { readonly check: boolean }): Promise<void> {
  const files = derivedFiles(model);
  const stale: string[] = [];
  await mkdir(directory, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const present = await readFile(join(directory, name), "utf8").catch(() => undefined);
    if (present === content) continue;
    stale.push(name);
    if (!options.check) await writeFile(join(directory, name), content);
  }
  if (options.check && stale.length > 0)
    throw new OperatorError(`Not current in schema/: ${stale.join(", ")}.`, ["npm run schema writes them anew."]);
  output.result({ files: Object.keys(files), changed: stale }, [
    stale.length === 0 ? "schema/ is current." : `Written: ${stale.map((name) => `schema/${name}`).join(", ")}`,
  ]);
}
