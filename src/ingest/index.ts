/** Files to statements to graph: reading, validating, comparing, publishing, verifying, writing back. */
export { importSeeds, readGraph, type ImportOptions, type ImportResult } from "./import.js";
export { SeedError } from "./seed-error.js";
export { formatProblem, type Problem } from "./seeds/place.js";
export { claimDatabase, inspectDatabase } from "./database/claim.js";
export { recoverPublication, type PublicationStep, type Recovery } from "./database/publish.js";
export { differenceLines, type ChangeCount, type DescribedChange, type DescribedDifference } from "./graph/describe-difference.js";
export { verifyGraph, verifyLines, type VerifyOptions, type VerifyReport } from "./verify/verify.js";
export { exportSeeds, type ExportOptions } from "./export.js";
export { seedsSchema, type JsonSchema } from "./schema/seeds-schema.js";
export { checkSeeds, type CheckOptions, type CheckReport } from "./check-seeds.js";
