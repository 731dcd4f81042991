import { NEO4J_VERSION, SUPPORTED_JAVA_VERSIONS } from "./release.js";

/** The ways out that many messages share; one wording each. */

export const INSTALL_JAVA = `Install Java ${SUPPORTED_JAVA_VERSIONS.join(" or ")} (for example apt-get install openjdk-17-jre-headless, or brew install openjdk@21), or set JAVA_HOME to one.`;

export const INSTALL_MAVEN =
  "Install Maven 3.6.3 or later (for example apt-get install maven, or brew install maven); it is needed on the first start only.";

export const OTHER_DATA_DIRECTORY = "Choose another data directory: set CRG_DATA_DIR.";

/** What always helps, since it needs no Neo4j of ours. */
export const WITHOUT_EMBEDDED_NEO4J: readonly string[] = [
  `Run database and API in containers: NEO4J_PASSWORD=<choose one> docker compose up`,
  `Use a Neo4j that runs elsewhere (${NEO4J_VERSION.replace(/\.\d+$/, "")} or later): set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.`,
];
