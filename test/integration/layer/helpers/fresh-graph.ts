import { importSeeds } from "../../../../src/ingest/index.js";
import type { ImportResult } from "../../../../src/ingest/import.js";
import { type TestGraph, testGraph, wipe } from "../../../setup/graph.js";
import type { Files } from "../../../unit/ingest/helpers.js";
import { seedDirectory, temporaryDirectory } from "../../ingest/helpers/seed-directory.js";
import { SEEDS } from "./layer.js";

/** A graph beside whose seeds layers are laid. */
export interface FreshGraph extends Pick<TestGraph, "connection" | "ask"> {
  /** Imports the seeds, with some files that differ from those of {@link SEEDS}. */
  importSeeds(different?: Files): Promise<ImportResult>;
}

/** Before each test of a file, a database that holds {@link SEEDS} and nothing else. */
export function freshGraph(): FreshGraph {
  const directory = temporaryDirectory();
  const seeds = seedDirectory(directory, SEEDS);
  let graph: TestGraph;
  beforeEach(async () => {
    graph = await testGraph(seeds);
    await wipe(graph.connection);
    await importSeeds({ ...graph.connection, directory: seeds });
  });
  afterEach(() => graph.close());
  return {
    get connection() {
      return graph.connection;
    },
    ask: (query, variables) => graph.ask(query, variables),
    importSeeds: (different = {}) => importSeeds({ ...graph.connection, directory: seedDirectory(directory, { ...SEEDS, ...different }) }),
  };
}
