import { OperatorError } from "../errors.js";
import type { ProcessEnd } from "./guarded-process.js";
import type { RecentLines } from "./recent-lines.js";
import { NEO4J_VERSION } from "./release.js";
import { WITHOUT_EMBEDDED_NEO4J } from "./ways-out.js";

const NO_NETWORK =
  /Could not transfer|Cannot access|Unknown host|Connection (refused|timed out|reset)|Network is unreachable|name resolution|offline mode/i;
const NO_SPACE = /No space left on device|Disk quota exceeded/i;

/** The error for a Maven that failed: what a person has to do differs between no network, no space and the rest. */
export function mavenProblem(end: ProcessEnd, output: RecentLines): OperatorError {
  const text = output.all().join("\n");
  const said = output.telling(3).map((line) => `Maven said: ${line}`);
  if (NO_SPACE.test(text)) {
    return new OperatorError(`Neo4j ${NEO4J_VERSION} could not be fetched: there is no space left for Maven's files (about 150 MB).`, [
      "Make room in Maven's local repository (usually ~/.m2), then start again.",
      ...WITHOUT_EMBEDDED_NEO4J,
      ...said,
    ]);
  }
  if (NO_NETWORK.test(text)) {
    return new OperatorError(
      `Neo4j ${NEO4J_VERSION} could not be fetched: Maven does not reach its repository. The network is needed on the first start only.`,
      [
        "Connect to the network and start again; what has arrived so far is kept.",
        "Behind a proxy or with a mirror, name it in Maven's settings (~/.m2/settings.xml).",
        ...WITHOUT_EMBEDDED_NEO4J,
        ...said,
      ],
    );
  }
  const how = end.signal === null ? `exit code ${end.code ?? "unknown"}` : `signal ${end.signal}`;
  return new OperatorError(`Neo4j ${NEO4J_VERSION} could not be fetched: Maven failed (${how}).`, [
    "Run `mvn -version`: Maven 3.6.3 or later is needed.",
    ...WITHOUT_EMBEDDED_NEO4J,
    ...said,
  ]);
}
