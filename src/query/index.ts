export { QueryEngine, type EngineSettings, type RootAnswer } from "./operation.js";
export type { SourceTexts } from "./planning.js";
export { qualifiersOf } from "./relationship.js";
export { propertyEnum } from "./statement.js";
export { MATCHES } from "./search/rank.js";
