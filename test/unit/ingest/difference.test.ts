import { NOTHING, type Current } from "../../../src/ingest/database/current.js";
import { describeDifference, differenceLines } from "../../../src/ingest/graph/describe-difference.js";
import { differenceOf } from "../../../src/ingest/graph/difference.js";
import { model } from "../../../src/model/index.js";
import type { GraphRecords } from "../../../src/ingest/graph/records.js";
import { entities, graphOf } from "./helpers.js";

const graph = (line: string): GraphRecords =>
  graphOf(
    entities(
      `  net:x:\n    kind: Network\n    names: { value: X, at: 1-2 }\n    ${line}\n  org:y:\n    kind: Organization\n    names: { value: Y, at: 1-2 }`,
    ),
  );

/** The database after `graph` was published in it. */
function holding(of: GraphRecords): Current {
  const { sources, entities: all, edges, statements, formerIds } = of;
  return {
    dataset: { ...differenceOf(NOTHING, of, model).dataset, id: "dataset", version: 1, importedAt: "2026" },
    sources,
    entities: all,
    edges,
    statements: statements.map((one) => ({ ...one, text: String(one.object ?? one.value ?? one.valueState) })),
    formerIds: formerIds.map(({ id, to }) => ({ id, hash: to })),
  };
}

describe("the difference between the database and the seeds", () => {
  test("is nothing when they say the same", () => {
    const same = graph("level: { value: x, at: 1-2 }");
    const difference = differenceOf(holding(same), same, model);
    expect(difference.empty).toBe(true);
    expect(differenceLines(describeDifference(difference))).toEqual(["Nothing changes."]);
  });

  test("is everything when the database is empty", () => {
    const described = describeDifference(differenceOf(NOTHING, graph("memberOf: { to: org:y, at: 1-2 }"), model));
    expect(described).toMatchObject({
      empty: false,
      entities: { added: 2, changed: 0, removed: 0 },
      edges: { added: 1 },
      statements: { added: 3 },
      sources: { added: 4 },
      byKind: { Network: { added: 1 }, Organization: { added: 1 } },
      byVerb: { MEMBER_OF: { added: 1 } },
      byLayer: { DOCUMENTS: { added: 3 } },
    });
  });

  test("tells what is added, changed and removed, in words", () => {
    const described = describeDifference(
      differenceOf(
        holding(graph("memberOf: { to: org:y, at: 1-2 }\n    level: { value: x, at: 1-2 }")),
        graph("level: { value: x, at: 3-4 }\n    legalForm: { value: y, at: 1-2 }"),
        model,
      ),
    );
    expect(differenceLines(described)).toEqual([
      "entities: ~2",
      "relationships: -1",
      "statements: +1 ~1 -1",
      "by kind: Network ~1, Organization ~1",
      "by verb: MEMBER_OF -1",
      "by layer: DOCUMENTS +1 ~1 -1",
      "  - net:x MEMBER_OF org:y (DOCUMENTS)",
      "  + net:x legalForm y (DOCUMENTS)",
      "  ~ net:x level x (DOCUMENTS)",
    ]);
    expect(differenceLines(described, 1).at(-1)).toBe("  … and 2 more");
  });

  test("is there when only a remark on the data set changes", () => {
    const same = graph("level: { value: x, at: 1-2 }");
    const difference = differenceOf(holding(same), { ...same, curated: { ...same.curated, title: "Another" } }, model);
    expect(difference).toMatchObject({ empty: false, datasetChanged: true });
    expect(differenceLines(describeDifference(difference))).toEqual(["Only what is said of the data set changes."]);
  });
});
