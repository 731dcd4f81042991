import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { printSchema } from "graphql";
import { buildApiSchema } from "../api/schema.js";
import { OperatorError } from "../errors.js";
import { contextOf, model, type Model } from "../model/index.js";
import { constraintStatements } from "../store/constraints.js";
import { mappingSchema, seedsSchema } from "../ingest/index.js";
import { modelDocument } from "./model-document.js";
import type { Output } from "./output.js";

/** The project's folder. */
const project = join(import.meta.dirname, "../..");

/** What derives from a model: path to content. */
export function derivedFiles(of: Model): Readonly<Record<string, string>> {
  const schema = buildApiSchema(of);
  return {
    "schema/schema.graphql": `${printSchema(schema)}\n`,
    "schema/constraints.cypher": `${constraintStatements(of)
      .map((statement) => `${statement};`)
      .join("\n")}\n`,
    "schema/context.jsonld": `${JSON.stringify(contextOf(of), null, 2)}\n`,
    "schema/seeds.schema.json": `${JSON.stringify(seedsSchema(of), null, 2)}\n`,
    "schema/mapping.schema.json": `${JSON.stringify(mappingSchema(of), null, 2)}\n`,
    "docs/model.md": modelDocument(of, schema),
  };
}

/** `crg schema`: writes what derives from the model, or checks that what is there is current. */
export async function schemaCommand(output: Output, options: { readonly check: boolean }): Promise<void> {
  const files = derivedFiles(model);
  const stale: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const present = await readFile(join(project, name), "utf8").catch(() => undefined);
    if (present === content) continue;
    stale.push(name);
    if (options.check) continue;
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), content);
  }
  if (options.check && stale.length > 0) throw new OperatorError(`Not current: ${stale.join(", ")}.`, ["npm run schema writes them anew."]);
  output.result({ files: Object.keys(files), changed: stale }, [
    stale.length === 0 ? "All that derives from the model is current." : `Written: ${stale.join(", ")}`,
  ]);
}
