/** Candidates from 35,990 records as the registry published them, for the seeds of this repository. */
import { cpSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type Candidate, proposeMatches, type Proposals } from "../../../../src/ingest/match/propose.js";
import { SOUGHT_IN_ROR } from "../../../../src/ingest/match/sought.js";
import { reviewText } from "../../../../src/ingest/match/write-review.js";
import { openRor } from "../../../../src/ingest/readers/ror/open-ror.js";
import { temporaryDirectory } from "../../../integration/ingest/helpers/seed-directory.js";
import { withSharedData } from "../readers/helpers/shared-data.js";

const directory = temporaryDirectory();

const propose = (seeds: string, file: string): Promise<Proposals> =>
  proposeMatches({
    directory: seeds,
    open: (context) => openRor(file, context),
    sought: SOUGHT_IN_ROR,
    candidates: 5,
    least: 0.1,
    isRejected: () => false,
  });

const candidatesOf = ({ proposals }: Proposals, id: string): readonly Candidate[] =>
  proposals.find(({ entity }) => entity.id === id)?.candidates ?? [];

withSharedData("ror-v2-records.jsonl.gz", "the registry's records", (file) => {
  describe("for the documents alone, as if nobody had looked the records up yet", () => {
    let found: Proposals;
    beforeAll(async () => {
      const seeds = path.join(directory, "seeds");
      cpSync("seeds", seeds, { recursive: true });
      rmSync(path.join(seeds, "external/ror.yaml"));
      found = await propose(seeds, file);
    }, 900_000);

    test.each([
      ["org:unicef", "org:ror-02dg0pv02", 0.95],
      ["org:united-nations", "org:ror-006kxhp52", 0.95],
      ["org:uil", "org:ror-03k51ct10", 0.15],
      ["org:regione-molise", "org:ror-008k2dm27", 0.1],
      ["org:regione-abruzzo", "org:ror-03pjfpa97", 0.1],
    ])("%s: %s comes first", (entity, record, least) => {
      const [first, second] = candidatesOf(found, entity);
      expect(first?.id).toBe(record);
      expect(first?.score).toBeGreaterThan(least);
      expect(second?.score ?? 0).toBeLessThan(first?.score ?? 0);
    });

    test.each([
      ["org:cnr", "org:ror-04zaypm56"],
      ["org:unesco", "org:ror-04h4z8k05"],
    ])("%s, of which they give the acronym alone: %s is one of several, and none is likely", (entity, record) => {
      const candidates = candidatesOf(found, entity);
      expect(candidates.map(({ id }) => id)).toContain(record);
      expect(candidates.length).toBeGreaterThan(1);
      for (const { score, reasons } of candidates) {
        expect(score).toBeLessThan(0.2);
        expect(reasons.map(({ evidence }) => evidence)).toEqual(["ACRONYM"]);
      }
    });

    test("a university of the same city whose own record is not in the file is no more likely than not to be another", () => {
      const [first] = candidatesOf(found, "org:cattolica-milano");
      expect(first?.names).toContain("University of Milan (en)");
      expect(first?.score).toBeLessThan(0.6);
    });

    test("the identifiers of a candidate are cited as the reader cites them", () => {
      const [own] = candidatesOf(found, "org:united-nations")[0]?.identifiers ?? [];
      expect(own).toMatchObject({
        value: "006kxhp52",
        qualifiers: { scheme: "ROR" },
        citations: [{ source: "ror", locator: { type: "RECORD", record: "https://ror.org/006kxhp52", field: "id" } }],
      });
    });
  });

  describe("for the seeds as they are", () => {
    let found: Proposals;
    beforeAll(async () => {
      found = await propose("seeds", file);
    }, 900_000);

    test("nothing is proposed for what is identified, nor the record of one entity for another", () => {
      const ids = [...found.proposals.map(({ entity }) => entity.id), ...found.without];
      expect(ids).toContain("org:istituto-degli-innocenti");
      expect(ids).not.toContain("org:cnr");
      expect(ids).not.toContain("cty:torino");
      const proposed = found.proposals.flatMap(({ candidates }) => candidates.map(({ id }) => id));
      for (const taken of ["org:ror-04zaypm56", "org:ror-02dg0pv02", "org:cnr", "org:unicef"]) expect(proposed).not.toContain(taken);
    });

    test("the review has what docs/curating.md shows of it", () => {
      const [, shown = ""] =
        /```yaml\n( {2}org:istituto-degli-innocenti:[^]*?)\n *# \.\.\. /.exec(readFileSync("docs/curating.md", "utf8")) ?? [];
      expect(shown).toContain("score: ");
      expect(reviewText(undefined, found)).toContain(shown);
    });

    test("nothing is likely: the bodies that are left are not in the file", () => {
      expect(found.proposals.filter(({ candidates: [first] }) => (first?.score ?? 0) > 0.3)).toEqual([]);
      const [florence] = candidatesOf(found, "org:istituto-degli-innocenti");
      expect(florence?.reasons.map(({ evidence }) => evidence)).toEqual(["CITY", "SIMILAR_NAME"]);
      for (const id of ["org:centro-nazionale", "org:osservatorio-nazionale", "org:iter", "net:iaec", "cty:fano"])
        expect(found.without).toContain(id);
    });
  });
});
