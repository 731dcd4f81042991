/** Files to statements to graph: reading, validating, comparing, publishing, verifying, writing back. */
export { importSeeds, type ImportResult } from "./import.js";
export { SeedError } from "./seed-error.js";
export { claimDatabase, inspectDatabase } from "./database/claim.js";
export { recoverPublication, type PublicationStep } from "./database/publish.js";
export { checkSeeds } from "./check-seeds.js";
export { formatProblem } from "./seeds/place.js";
export { verifyGraph, verifyLines, type VerifyReport } from "./verify/verify.js";
export { exportSeeds } from "./export.js";
export { seedsSchema } from "./schema/seeds-schema.js";
export { seedUnTreaties, type UnTreatyTables } from "./un-treaties/seed-un-treaties.js";
export { mappingSchema } from "./schema/mapping-schema.js";
export { importLayer, type ImportLayerOptions, type ImportLayerResult } from "./layer/import-layer.js";
export type { LayerReader, ReaderContext } from "./readers/reader.js";
export { openRor } from "./readers/ror/open-ror.js";
export type { RorChoice } from "./readers/ror/choice.js";
export { outlineMapping } from "./readers/mapping/outline.js";
export { readMapping } from "./readers/mapping/reader.js";
export { sha256OfFile } from "./readers/files/file-state.js";
