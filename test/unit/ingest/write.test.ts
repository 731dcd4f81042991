import fc from "fast-check";
import { assemble } from "../../../src/ingest/graph/assemble.js";
import { knowledgeOf } from "../../../src/ingest/seeds/declarations.js";
import { writeSeedFiles } from "../../../src/ingest/seeds/write.js";
import { model } from "../../../src/model/index.js";
import { DATASET, entities, seedsOf, type Files } from "./helpers.js";

/** The files that are written back of what files say. */
const writtenBack = (files: Files): Files => Object.fromEntries(writeSeedFiles(knowledgeOf(seedsOf(files)), model));
const graph = (files: Files): ReturnType<typeof assemble> => assemble(knowledgeOf(seedsOf(files)), model);

describe("what is written back makes the same graph", () => {
  test("of everything an entry can say", () => {
    const files: Files = {
      ...entities(`  net:x:
    kind: Network
    alsoKinds: [Organization]
    formerIds: [net:old]
    notes: ["A remark: with a colon.", "And #another."]
    names:
      - { value: "Lazio: \\"the\\" network", at: 1-5 }
      - { value: Rete, language: it, type: TRANSLATION, source: testo, at: [7-9, 11-12], statedAs: Rete, cite: { source: testo, at: 15-16, basis: IMPLIED } }
      - { value: "2014", language: null, type: ALIAS, at: 1-2, cite: [{ source: web }, { source: web, url: "https://example.org/x", retrieved: 2025 }] }
    established: { value: 2014, at: 1-2, rank: PREFERRED, note: A remark }
    purposes: { state: NONE, at: 1-2 }
    observations: { metric: CITIES, value: 60, qualifier: ABOUT, scope: in all, date: 2019, place: net:y, at: 1-2 }
    identifiers: { scheme: ISTAT, value: "001272", identifies: PLACE, status: PATTERN, source: records, record: r1, field: id, release: v2 }
    memberOf: { to: net:y, joint: true, role: member, date: 1995/.., at: 1-2, rank: DEPRECATED }
    collaboratesWith: { to: net:a, at: 1-2 }
  net:y:
    kind: Network
    names: { value: Y, at: 1-2 }
  net:a:
    kind: Network
    names: { value: A, at: 1-2 }`),
      "dataset.yaml": `title: A title\ndescription: What it is.\n${DATASET}`,
      "z.yaml":
        "layer: EXTERNAL\nsource: web\nentities:\n  net:y:\n    purposes: { value: y, cite: { source: testo, at: 3-4 } }\n  net:x:\n    level: { value: z }",
    };
    const back = writtenBack(files);
    expect(Object.keys(back)).toEqual(["dataset.yaml", "sources.yaml", "documents.yaml", "external.yaml"]);
    expect(graph(back)).toEqual(graph(files));
    expect(writtenBack(back)).toEqual(back);
  });

  test("whatever the texts", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== "");
    fc.assert(
      fc.property(text, text, text, (name, purpose, statedAs) => {
        const line = JSON.stringify({ value: purpose, at: "1-2", statedAs, note: name });
        const files = entities(
          `  net:x:\n    kind: Network\n    names: ${JSON.stringify({ value: name, at: "1-2" })}\n    purposes: ${line}`,
        );
        expect(graph(writtenBack(files)).curated.contentHash).toBe(graph(files).curated.contentHash);
      }),
    );
  });
});
