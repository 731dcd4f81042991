/** The embedded Neo4j: starts one, finds one that runs, and says what it needs. */
export { startEmbeddedNeo4j, type EmbeddedNeo4j, type EmbeddedNeo4jEnd, type EmbeddedNeo4jOptions } from "./embedded-neo4j.js";
export { inspectPrerequisites, type Prerequisite } from "./prerequisites.js";
export { findRunningNeo4j, type RunningNeo4j } from "./running-neo4j.js";
