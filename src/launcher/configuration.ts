import { LOOPBACK } from "./ports.js";
import { NEO4J_MAIN_CLASS } from "./release.js";

/** Megabytes of memory for Neo4j. */
export interface MemorySettings {
  /** The Java heap: queries and transactions. 512 carries a transaction of about 20,000 entities. */
  readonly heapMegabytes: number;
  /** The cache of the store files, outside of the heap. */
  readonly pagecacheMegabytes: number;
}

/**
 * Heap below which Java's serial collector is the better one. Measured with 512 MB on two cores: a tenth more queries a
 * second than with G1, equal tails, and a server at rest takes 250 MB instead of 330.
 */
const SERIAL_COLLECTOR_BELOW_MEGABYTES = 1024;

/**
 * Java's optimizing compiler works for ten times as often called code as by default. Measured on two cores: Neo4j then needs
 * 10 s of processor time to start instead of 14, most of which went into code that only the start uses. Room for the
 * classes from the beginning spares three collections of all garbage.
 */
const QUICK_START = [
  "-XX:Tier4InvocationThreshold=50000",
  "-XX:Tier4MinInvocationThreshold=50000",
  "-XX:Tier4BackEdgeThreshold=400000",
  "-XX:MetaspaceSize=160m",
];

/** The text of neo4j.conf. Only what differs from Neo4j's defaults; an unknown setting stops the start. */
export function neo4jConfiguration(port: number, { heapMegabytes, pagecacheMegabytes }: MemorySettings): string {
  const settings = {
    "server.default_listen_address": LOOPBACK,
    "server.bolt.listen_address": `${LOOPBACK}:${port}`,
    "server.bolt.advertised_address": `${LOOPBACK}:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    "server.memory.pagecache.size": `${pagecacheMegabytes}m`,
    // Left at 70 %, a transaction that is too large fills a small heap before it is refused, and the database ends.
    "dbms.memory.transaction.total.max": `${Math.floor(heapMegabytes / 2)}m`,
    // The log serves recovery only: no replica reads it. Left alone, a new database starts with 512 MB of it.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "1 files",
    // Bolt's threads have nothing left to do once the databases have stopped, yet Neo4j waits for them twice five seconds.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
    "internal.server.bolt.connection_shutdown_wait_time": "1s",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

/** Packages of Java's own that Neo4j reaches into, as parameters of `java`. */
export const openedPackages: readonly string[] = ["java.nio", "java.io", "sun.nio.ch", "java.lang"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * Parameters of `java`, apart from the class path. Memory stands here as neo4j.conf is read too late for it.
 *
 * @param more - further ones, for Java itself
 */
export function javaParameters(
  neo4jHome: string,
  configurationDirectory: string,
  { heapMegabytes }: MemorySettings,
  more: readonly string[] = [],
): readonly string[] {
  return [
    `-Xms${Math.ceil(heapMegabytes / 4)}m`,
    `-Xmx${heapMegabytes}m`,
    heapMegabytes < SERIAL_COLLECTOR_BELOW_MEGABYTES ? "-XX:+UseSerialGC" : "-XX:+UseG1GC",
    "-XX:+ExitOnOutOfMemoryError", // A database that limps on is worse than one that is started anew.
    "-XX:-OmitStackTraceInFastThrow",
    ...QUICK_START,
    "-Dfile.encoding=UTF-8",
    ...openedPackages,
    ...more,
    NEO4J_MAIN_CLASS,
    `--home-dir=${neo4jHome}`,
    `--config-dir=${configurationDirectory}`,
    "--console-mode",
  ];
}
