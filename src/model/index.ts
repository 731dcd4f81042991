export * from "./definition.js";
export * from "./model.js";
export * from "./vocabulary.js";
export * from "./dates.js";
export * from "./fold.js";
export * from "./statement.js";
export * from "./property-qualifiers.js";
export * from "./identifiers.js";
