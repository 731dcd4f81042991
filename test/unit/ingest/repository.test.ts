import { existsSync } from "node:fs";
import { OperatorError } from "../../../src/errors.js";
import { checkSeeds } from "../../../src/ingest/index.js";
import { formatProblem } from "../../../src/ingest/seeds/place.js";

const SOURCES = process.env["SOURCES_DIR"] ?? "../shared/sources";
const withTexts = existsSync(SOURCES);

describe("the seeds of this repository", () => {
  test("have no problem", async () => {
    const { problems, entities, statements } = await checkSeeds({ directory: "seeds" });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(entities).toBeGreaterThan(150);
    expect(statements).toBeGreaterThan(1000);
  });

  const title = "have passages that the texts bear, every one";
  if (!withTexts) test.skip(`${title} (skipped: the texts are not at ${SOURCES}; SOURCES_DIR names another place)`, () => {});
  else {
    test(title, async () => {
      const { problems, citations } = await checkSeeds({ directory: "seeds", sourcesDirectory: SOURCES });
      expect(problems.map(formatProblem)).toEqual([]);
      expect(citations.withoutText).toBe(0);
      expect(citations.verified).toBeGreaterThan(1000);
    });
  }
});

test("a directory that is not there is said to be missing, with a way out", async () => {
  const missing = checkSeeds({ directory: "no-seeds-here" });
  await expect(missing).rejects.toThrow(OperatorError);
  await expect(missing).rejects.toThrow(/The seeds directory no-seeds-here cannot be read/);
});

test("a directory without dataset.yaml is said to lack it", async () => {
  const { problems } = await checkSeeds({ directory: "seeds/documents" });
  expect(problems.map(({ file, problem }) => `${file}: ${problem}`)).toContain("dataset.yaml: the file is missing or cannot be read");
});
