/** Files to statements to graph: reading, validating, comparing, publishing, verifying, writing back. */
export { importedVersion } from "./fingerprint.js";
export { importSeeds, type ImportResult } from "./import.js";
export { SeedError } from "./seed-error.js";
export { claimDatabase, inspectDatabase } from "./database/claim.js";
export { recoverPublication, type PublicationStep } from "./database/publish.js";
export { checkSeeds } from "./check-seeds.js";
export { formatProblem } from "./seeds/place.js";
export { verifyGraph, verifyLines, type VerifyReport } from "./verify/verify.js";
export { exportSeeds } from "./export.js";
export { seedsSchema } from "./schema/seeds-schema.js";
