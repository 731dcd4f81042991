export { FACET_KEYS } from "./facets/keys.js";
export { QueryEngine, type EngineSettings, type RootAnswer } from "./operation.js";
export type { SourceTexts } from "./planning.js";
export { qualifiersOf } from "./route.js";
export { propertyEnum } from "./property-name.js";
export { MATCHES } from "./search/rank.js";
