/** A graph small enough to know by heart. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { importSeeds } from "../../../src/ingest/index.js";
import type { Connection } from "../../../src/store/connection.js";
import { seedDirectory } from "../../integration/ingest/helpers/seed-directory.js";
import { wipe } from "../../setup/graph.js";
import { entities } from "../../unit/ingest/helpers.js";

/** A new folder that is removed after the tests of the file. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "crg-http-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Seed files of two networks and two organizations, one of which coordinates both networks. */
export function smallSeeds(directory: string): string {
  return seedDirectory(
    directory,
    entities(`
  org:one:
    kind: Organization
    names: { value: "Città \\"Uno\\" & più", at: 1-2 }
    coordinates: [{ to: "net:a", at: 1-2 }, { to: "net:b", at: 1-2 }]
  org:two:
    kind: Organization
    names: { value: Two, at: 1-2 }
    memberOf: { to: "net:a", at: 1-2 }
  net:a:
    kind: Network
    names: { value: A, at: 1-2 }
  net:b:
    kind: Network
    names: { value: B, at: 1-2 }
`),
  );
}

/** Fills the database with the small graph, and with nothing else. */
export async function fillSmall(connection: Connection, directory: string): Promise<void> {
  await wipe(connection);
  await importSeeds({ driver: connection.driver, database: connection.database, directory: smallSeeds(directory) });
}
