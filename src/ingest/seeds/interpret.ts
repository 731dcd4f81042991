import { basename } from "node:path";
import { model as projectModel, type Model } from "../../model/index.js";
import type { Context } from "./context.js";
import { refuseCycles, refuseNameless, refuseRepeatedStatements, refuseSharedIdentifiers } from "./cross-checks.js";
import { declareEntities } from "./declare-entities.js";
import type { DatasetDeclaration, Seeds, SourceDeclaration } from "./declarations.js";
import { interpretDataset, interpretSources } from "./interpret-dataset.js";
import { interpretFile } from "./interpret-entities.js";
import type { Place, Problems } from "./place.js";
import type { SeedFile } from "./read.js";

/**
 * Reads the meaning of seed files against the model. `dataset.yaml` declares the layers, every `sources.yaml` sources,
 * all others state something of entities. What is wrong is added to `problems`, all at once; then the result is
 * what could be understood, and not to be imported.
 */
export function interpretSeeds(files: readonly SeedFile[], problems: Problems, model: Model = projectModel): Seeds {
  let dataset: DatasetDeclaration = { title: null, description: null, layers: [] };
  const sources = new Map<string, SourceDeclaration>();
  const sourcePlaces = new Map<string, Place>();
  const entityFiles: SeedFile[] = [];
  for (const file of files) {
    if (file.path === "dataset.yaml") dataset = interpretDataset(file.root, problems);
    else if (basename(file.path) === "sources.yaml") interpretSources(file.root, sources, sourcePlaces, problems);
    else entityFiles.push(file);
  }
  if (!files.some(({ path }) => path === "dataset.yaml")) {
    problems.add({ file: "dataset.yaml", line: 1, column: 1, field: "layers" }, "the file is missing or cannot be read", "dataset.yaml with the layers, in the seeds directory");
  }
  const declared = declareEntities(
    entityFiles.map(({ root }) => root),
    model,
    problems,
  );
  const context: Context = { model, problems, layers: dataset.layers, sources, ...declared };
  const statements = entityFiles.flatMap(({ root }) => interpretFile(root, context));
  refuseRepeatedStatements(statements, problems);
  refuseNameless(declared, statements, problems);
  refuseSharedIdentifiers(statements, problems);
  refuseCycles(statements, problems);
  return { dataset, sources, entities: declared.entities, statements };
}
