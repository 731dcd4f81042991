/** What is proposed, the file in which a curator decides, and what becomes of a decision. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { checkSeeds } from "../../../../src/ingest/index.js";
import { applyReview, type ApplyResult } from "../../../../src/ingest/match/apply.js";
import { temporaryDirectory } from "../../../integration/ingest/helpers/seed-directory.js";
import { A, B, C, own, record } from "../readers/helpers/ror.js";
import { decide, ENTITIES, match, RECORDS, reviewIn, seeds } from "./helpers.js";

const directory = temporaryDirectory();
let place: string;
let seedsDirectory: string;
let review: string;
beforeEach(() => {
  place = mkdtempSync(path.join(directory, "match-"));
  seedsDirectory = seeds(place);
  review = reviewIn(place);
});

const text = (): string => readFileSync(review, "utf8");
const apply = (more: object = {}): Promise<ApplyResult> => applyReview({ review, directory: seedsDirectory, layer: "EXTERNAL", ...more });
const written = (): string => path.join(seedsDirectory, "external/matches.yaml");
const problemsOfSeeds = async (): Promise<unknown> => (await checkSeeds({ directory: seedsDirectory })).problems;

describe("proposals", () => {
  test("are written for a person to decide, the likeliest first", async () => {
    await match(seedsDirectory, review);
    expect(text()).toMatch(/^# Records that may be entities[^]*accept: true[^]*reject: true/);
    const { entities } = parse(text()) as { entities: Record<string, { name: string; candidates: { id: string; score: number }[] }> };
    expect(Object.keys(entities)).toEqual(["org:innocenti", "net:educating"]);
    expect(entities["org:innocenti"]).toMatchObject({
      name: "Istituto degli Innocenti (it)",
      kind: "Organization",
      place: "Torino, Italy",
      established: "1419",
    });
    expect(entities["org:innocenti"]?.candidates.map(({ id }) => id)).toEqual([own(A), own(B)]);
    expect(entities["org:innocenti"]?.candidates[0]).toMatchObject({
      record: `https://ror.org/${A}`,
      place: "Torino, Italy",
      reasons: [
        "+8.0 the same name: “Istituto degli Innocenti” (it) and “Istituto degli Innocenti” (it)",
        "+2.5 the same city: Torino",
        "+2.0 both established in 1419",
      ],
      identifiers: [
        { scheme: "ROR", value: A, source: "ror", record: `https://ror.org/${A}`, field: "id", release: "2026-01-31" },
        { scheme: "GRID", value: "grid.1.2", field: "external_ids[0].all[0]" },
        { scheme: "WIKIDATA", value: "Q42" },
      ],
      accept: false,
    });
    expect(entities["net:educating"]?.candidates.map(({ id }) => id)).toEqual([own(C)]);
  });

  test("are never of a record that an entity has, nor for an entity that is identified", async () => {
    const identified = ENTITIES.replace(
      "  net:educating",
      `    identifiers: { scheme: ROR, value: ${A}, source: ror, record: x }\n  net:educating`,
    );
    const { proposals, without } = await match(seeds(place, identified), review);
    expect([...proposals.map(({ entity }) => entity.id), ...without]).toEqual(["net:educating"]);
  });

  test("tell what the seeds know by another scheme as evidence", async () => {
    const identified = ENTITIES.replace(
      "  net:educating",
      `    identifiers: { scheme: WIKIDATA, value: Q42, source: ror, record: x }\n  net:educating`,
    );
    const { proposals } = await match(seeds(place, identified), review);
    expect(proposals[0]?.candidates[0]?.reasons[0]).toMatchObject({ evidence: "IDENTIFIER", detail: "the same identifier WIKIDATA:Q42" });
  });

  test("count records that cannot be read, and names a fault of the seeds", async () => {
    expect(await match(seedsDirectory, review, [...RECORDS, record("0eeeeee05", { names: [] })])).toMatchObject({ invalid: 1 });
    await expect(match(seeds(place, ENTITIES.replace("kind: Network", "kind: Net")), review)).rejects.toThrow(
      /nothing was matched[^]*entities.yaml:10:/,
    );
  });

  test("are not written on a dry run, nor among the seed files", async () => {
    await match(seedsDirectory, review, RECORDS, true);
    expect(existsSync(review)).toBe(false);
    await expect(match(seedsDirectory, path.join(seedsDirectory, "review.yaml"))).rejects.toThrow("would lie among the seed files");
  });
});

describe("a second run", () => {
  beforeEach(() => match(seedsDirectory, review));

  test("changes nothing where nothing changed", async () => {
    const before = text();
    await match(seedsDirectory, review);
    expect(text()).toBe(before);
  });

  test("keeps decisions, remarks and comments, also of what is no longer proposed, and renews the rest", async () => {
    decide(review, "org:innocenti", own(A), "accept: true # seen on its page");
    decide(review, "org:innocenti", own(B), "accept: false\n        reject: true");
    decide(review, "net:educating", own(C), "accept: false\n        note: ask them");
    const before = text();
    await match(seedsDirectory, review);
    expect(text()).toBe(before);

    const further = record("0eeeeee05", { names: [{ value: "Istituto Innocenti", types: ["ror_display"], lang: "it" }] });
    await match(seedsDirectory, review, [further, ...RECORDS.slice(3)]);
    for (const kept of ["accept: true # seen on its page", "reject: true", "note: ask them"]) expect(text()).toContain(kept);
    const { entities } = parse(text()) as { entities: Record<string, { candidates: { id: string }[] }> };
    expect(entities["org:innocenti"]?.candidates.map(({ id }) => id)).toEqual([own(A), own(B), "org:ror-0eeeeee05"]);
    expect(entities["net:educating"]?.candidates.map(({ id }) => id)).toEqual([own(C)]);
  });

  test("forgets what nobody decided", async () => {
    await match(seedsDirectory, review, RECORDS.slice(3));
    expect(parse(text())).toEqual({ entities: {} });
  });

  test("does not propose again what was rejected, and makes room for others", async () => {
    decide(review, "org:innocenti", own(A), "accept: false\n        reject: true");
    const { proposals } = await match(seedsDirectory, review);
    expect(proposals.find(({ entity }) => entity.id === "org:innocenti")?.candidates.map(({ id }) => id)).toEqual([own(B)]);
  });

  test("never overwrites a review that it does not understand", async () => {
    decide(review, "org:innocenti", own(A), "accept: yess");
    const before = text();
    await expect(match(seedsDirectory, review)).rejects.toThrow(
      /has 1 problem; nothing was written\.\n.*review.yaml:\d+:\d+: .*accept: "yess" is not true or false/,
    );
    expect(text()).toBe(before);
  });
});

describe("what is accepted", () => {
  beforeEach(async () => {
    await match(seedsDirectory, review);
    decide(review, "org:innocenti", own(A), "accept: true");
  });

  test("becomes identifiers in the seeds, cited to the record, without fault", async () => {
    const result = await apply();
    expect(result).toEqual({
      outcome: "WRITTEN",
      file: written(),
      accepted: [{ entity: "org:innocenti", candidate: own(A), written: [`ROR:${A}`, "GRID:grid.1.2", "WIKIDATA:Q42"], present: [] }],
    });
    expect(readFileSync(written(), "utf8"))
      .toBe(`# Identifiers of entities whose record in a register a curator recognized: accepted in a review and written by \`crg match apply\`.
layer: EXTERNAL
source: ror
entities:
  org:innocenti:
    identifiers:
      - { scheme: ROR, value: ${A}, record: https://ror.org/${A}, field: id, release: 2026-01-31 }
      - { scheme: GRID, value: grid.1.2, record: https://ror.org/${A}, field: "external_ids[0].all[0]", release: 2026-01-31 }
      - { scheme: WIKIDATA, value: Q42, record: https://ror.org/${A}, field: "external_ids[1].all[0]", release: 2026-01-31 }
`);
    expect(await problemsOfSeeds()).toEqual([]);
  });

  test("is applied once: again changes nothing, and the entity is sought no more, while the decision stays", async () => {
    await apply();
    const [seedsBefore, before] = [readFileSync(written(), "utf8"), text()];
    expect(await apply()).toMatchObject({
      outcome: "UNCHANGED",
      accepted: [{ written: [], present: [`ROR:${A}`, "GRID:grid.1.2", "WIKIDATA:Q42"] }],
    });
    expect(readFileSync(written(), "utf8")).toBe(seedsBefore);
    const { proposals } = await match(seedsDirectory, review);
    expect(proposals.map(({ entity }) => entity.id)).toEqual(["net:educating"]);
    expect(text()).toContain("accept: true");
    expect(before).toContain(own(B));
    expect(text()).not.toContain(own(B));
  });

  test("is added to what stands in the file, which stays as it is written", async () => {
    await apply();
    const by = `${readFileSync(written(), "utf8")}    # A remark of a curator.\n    notes: [Kept.]\n`;
    writeFileSync(written(), by);
    decide(review, "net:educating", own(C), "accept: true");
    expect(await apply()).toMatchObject({ outcome: "WRITTEN" });
    const now = readFileSync(written(), "utf8");
    expect(now).toContain("    # A remark of a curator.\n    notes: [ Kept. ]\n");
    expect(now).toContain(`  net:educating:\n    identifiers:\n      - { scheme: ROR, value: ${C},`);
    expect(await problemsOfSeeds()).toEqual([]);
  });

  test("can be shortened: an identifier whose line was removed is not written", async () => {
    writeFileSync(review, text().replace(/.*scheme: WIKIDATA.*\n/, ""));
    expect(await apply()).toMatchObject({ accepted: [{ written: [`ROR:${A}`, "GRID:grid.1.2"] }] });
  });

  test("goes to the layer that is named, and to none that there is not", async () => {
    expect(await apply({ layer: "DOCUMENTS" })).toMatchObject({ file: path.join(seedsDirectory, "documents/matches.yaml") });
    await expect(apply({ layer: "EXTRNAL" })).rejects.toThrow('There is no layer "EXTRNAL" in the seeds (did you mean "EXTERNAL"?).');
  });

  test("is not written on a dry run, and leaves no draft behind", async () => {
    expect(await apply({ dryRun: true })).toMatchObject({
      outcome: "DRY_RUN",
      accepted: [{ written: [`ROR:${A}`, "GRID:grid.1.2", "WIKIDATA:Q42"] }],
    });
    expect(existsSync(written())).toBe(false);
    await apply();
    expect(readdirSync(path.dirname(written()))).toEqual(["matches.yaml"]);
  });
});

test("without anything accepted nothing is written", async () => {
  await match(seedsDirectory, review);
  expect(await apply()).toMatchObject({ outcome: "UNCHANGED", accepted: [] });
  expect(existsSync(written())).toBe(false);
});

describe("a review is refused, with file, line and field, and nothing is written,", () => {
  beforeEach(async () => {
    await match(seedsDirectory, review);
    decide(review, "org:innocenti", own(A), "accept: true");
  });
  afterEach(() => expect(existsSync(written())).toBe(false));

  const line = (wanted: string): number => text().slice(0, text().indexOf(wanted)).split("\n").length;

  test("when two candidates are accepted for one entity", async () => {
    decide(review, "org:innocenti", own(B), "accept: true");
    await expect(apply()).rejects.toThrow(
      `review.yaml:${line(`id: ${own(B)}`)}:13: entities.org:innocenti.candidates[1].id: org:innocenti accepts ${own(B)}, and ${own(A)} on line ${line(`id: ${own(A)}`)}; expected one record for an entity`,
    );
  });

  test("when one candidate is accepted for two entities", async () => {
    decide(review, "net:educating", own(C), "accept: true");
    writeFileSync(review, text().replaceAll(own(C), own(A)));
    await expect(apply()).rejects.toThrow(
      /candidates\[0\]\.id: org:ror-0aaaaaa01 is accepted for net:educating, and for org:innocenti on line \d+/,
    );
  });

  test("when an identifier is another entity's already", async () => {
    writeFileSync(
      path.join(seedsDirectory, "more.yaml"),
      `layer: EXTERNAL\nsource: ror\nentities:\n  org:other:\n    kind: Organization\n    names: { value: Other, record: x }\n    identifiers: { scheme: WIKIDATA, value: Q42, record: x }\n`,
    );
    await expect(apply()).rejects.toThrow(
      /review\.yaml:\d+:\d+: .*identifiers\[2\]: WIKIDATA:Q42 identifies org:other already: .*more\.yaml:7/,
    );
  });

  test.each<[string, (before: string) => string, RegExp]>([
    [
      "names an entity that there is not",
      (before) => before.replace("  org:innocenti:", "  org:inocenti:"),
      /:\d+:3: entities.org:inocenti: the seeds have no entity org:inocenti \(did you mean "org:innocenti"\?\)/,
    ],
    ["is not YAML", (before) => `${before}]`, /not valid YAML/],
    ["is of another form", () => "- a list\n", /:1:1: a list where a review should be/],
    ["has no entities", () => "{}\n", /a review without `entities`/],
    [
      "has a key that there is not",
      (before) => before.replace("        accept: true", "        acept: true"),
      /a candidate without `accept`[^]*"acept" is not a key of a candidate \(did you mean "accept"\?\)/,
    ],
    [
      "accepts and rejects",
      (before) => before.replace("        accept: true", "        accept: true\n        reject: true"),
      /org:ror-0aaaaaa01 is both accepted and rejected for org:innocenti/,
    ],
    [
      "has a candidate twice",
      (before) => before.replace(own(B), own(A)),
      /org:ror-0aaaaaa01 is twice a candidate for org:innocenti: see line \d+/,
    ],
    [
      "accepts without an identifier",
      (before) => before.replace(/( +)identifiers:\n( +- \{.*\n){3}/, "$1identifiers: []\n"),
      /org:ror-0aaaaaa01 has no identifiers to accept/,
    ],
    ["has an identifier of no form", (before) => before.replace(`value: ${A}`, "value: 12"), /identifiers\[0\]\.value: "12" .*ROR/],
    [
      "cites a source that is not declared",
      (before) => before.replace("source: ror", "source: rorr"),
      /identifiers\[0\]\.source: the source "rorr" is not declared \(did you mean "ror"\?\)/,
    ],
  ])("when it %s", async (_, change, expected) => {
    writeFileSync(review, change(text()));
    await expect(apply()).rejects.toThrow(expected);
    await expect(apply()).rejects.toThrow("nothing was written");
  });

  test("when it is not there", async () => {
    await expect(apply({ review: "no-review.yaml" })).rejects.toThrow("There is no review no-review.yaml.");
  });

  test("when the seed file is of another layer", async () => {
    const other = path.join(seedsDirectory, "external/matches.yaml");
    await apply({ layer: "EXTERNAL" });
    writeFileSync(
      other,
      readFileSync(other, "utf8")
        .replace("layer: EXTERNAL", "layer: DOCUMENTS")
        .replace(/.*scheme: GRID.*\n/, ""),
    );
    await expect(apply()).rejects.toThrow("is of the layer DOCUMENTS, not EXTERNAL; nothing was written.");
    writeFileSync(other, "");
    const { unlinkSync } = await import("node:fs");
    unlinkSync(other);
  });
});
