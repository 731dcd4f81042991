/** Seed files as nobody should write them: each is refused at its place, in bounded time, and none is passed over. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formatProblem, Problems } from "../../../src/ingest/seeds/place.js";
import { parseSeeds, readSeedTexts } from "../../../src/ingest/seeds/read.js";
import { seedDirectory, temporaryDirectory } from "../../integration/ingest/helpers/seed-directory.js";
import { entities, read } from "./helpers.js";

const NAME = "names: { value: Lazio, at: 1-5 }";
const network = (line: string): string[] =>
  read(entities(`  net:x:\n    kind: Network\n    ${NAME}\n    ${line}`)).problems.map(formatProblem);

describe("YAML", () => {
  const laughs = Array.from(
    { length: 10 },
    (_, i) =>
      `  a${i}: &a${i} [${Array(10)
        .fill(i === 0 ? "x" : `*a${i - 1}`)
        .join(", ")}]`,
  ).join("\n");
  test.each([
    ["references that write out to ten billion values", laughs, "a.yaml:4:11: entities.a0: `&a0`"],
    ["a reference within what it names", `  net:x: &a\n    kind: Network\n    names: *a`, "a.yaml:6:12: entities.net:x.names: `*a`"],
    ["a reference to nothing", `  net:x:\n    kind: Network\n    names: *none`, "a.yaml:6:12: entities.net:x.names: `*none`"],
    [
      "a text that begins as a reference",
      `  net:x:\n    kind: Network\n    names: { value: &Co, at: 1-2 }`,
      "a.yaml:6:24: entities.net:x.names.value: `&Co`",
    ],
  ])("%s", (_, lines, start) => {
    const { problems } = read(entities(lines));
    expect(problems.map(formatProblem)).toContainEqual(expect.stringContaining(start));
    expect(problems.find((one) => one.problem.includes("reference"))?.expected).toMatch(/in quotes/);
  });

  test("a key twice in a mapping of twenty thousand, in time that grows with its size only", () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `  org:n${i}: { kind: Organization, names: { value: N, at: 1-2 } }`);
    const began = process.cpuUsage();
    const { problems } = read(entities([...lines, "  org:n7: { kind: Organization }"].join("\n")));
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/a\.yaml:20004:3: entities\.org:n7: .*twice.*; expected each key once/),
    ]);
    // Each compared with each took more than a minute.
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(20);
  });
});

test.each([
  ["purposes: { value: x, at: [] }", "entities.net:x.purposes: no passage of page-of-text"],
  ["purposes: { value: x, cite: [] }", "entities.net:x.purposes: no passage of page-of-text"],
  ["purposes: { value: x, at: 1-99999999999999999999 }", "entities.net:x.purposes.at: "],
  ['purposes: { value: "a\\0b", at: 1-2 }', "entities.net:x.purposes.value: the text has the control character U+0000"],
  ['purposes: { value: "a\\e[31mb", at: 1-2 }', "entities.net:x.purposes.value: the text has the control character U+001B"],
  ['purposes: { value: "a\\uD800b", at: 1-2 }', "entities.net:x.purposes.value: the text has half a character, U+D800"],
  ['memberOf: { to: "net:\\0", at: 1-2 }', "entities.net:x.memberOf.to: "],
  ["observations: { metric: MUNICIPALITIES, value: 3000000000, at: 1-2 }", "entities.net:x.observations.value: "],
])("%s", (line, start) => {
  expect(network(line)).toContainEqual(expect.stringContaining(start));
});

test("an id of more than 200 characters, which the index of the database could not hold", () => {
  const { problems } = read(entities(`  ? net:${"x".repeat(9_000)}\n  : { kind: Network, ${NAME} }`));
  expect(problems.map(formatProblem)).toContainEqual(expect.stringMatching(/cannot be the id of an entity.*at most 200/));
});

test("a problem is one line of bounded length, whatever stands in the file: a terminal obeys control characters", () => {
  const { problems } = read({ "a.yaml": `layer: "\\e]0;title\\a${"x".repeat(5_000)}"\nentities: {}\n` });
  for (const line of problems.map(formatProblem)) {
    expect(line).not.toMatch(/\p{Cc}/u);
    expect(line.length).toBeLessThan(1_000);
  }
});

describe("files", () => {
  const directory = temporaryDirectory();
  const organization = (id: string): string =>
    `layer: DOCUMENTS\nsource: page-of-text\nentities:\n  ${id}: { kind: Organization, names: { value: Citt\u00e0, at: 1-2 } }\n`;
  const reading = async (seeds: string): Promise<{ paths: string[]; problems: string[] }> => {
    const problems = new Problems();
    const files = parseSeeds(await readSeedTexts(seeds, problems), problems);
    return { paths: files.map((file) => file.path), problems: problems.list().map(formatProblem) };
  };
  const ALWAYS = ["dataset.yaml", "sources.yaml"];

  test.each([
    ["in Latin-1", Buffer.from(organization("org:a"), "latin1"), /latin\.yaml:4:52: .*not UTF-8/],
    ["in UTF-16", Buffer.from(`\ufeff${organization("org:a")}`, "utf16le"), /latin\.yaml:1:1: .*not UTF-8/],
    ["of bytes at random", Buffer.from([0x61, 0x0a, 0xff, 0x00]), /latin\.yaml:2:1: .*not UTF-8/],
  ])("a file %s is refused and not read with holes", async (_, bytes, problem) => {
    const seeds = seedDirectory(directory, {});
    writeFileSync(path.join(seeds, "latin.yaml"), bytes);
    expect(await reading(seeds)).toEqual({ paths: ALWAYS, problems: [expect.stringMatching(problem)] });
  });

  test("a byte order mark is none of the text", async () => {
    const seeds = seedDirectory(directory, { "a.yaml": `\ufeff${organization("org:a")}` });
    expect(await reading(seeds)).toEqual({ paths: ["a.yaml", ...ALWAYS], problems: [] });
  });

  test("a file of more than 16 MB", async () => {
    const seeds = seedDirectory(directory, { "a.yaml": `#${"x".repeat(17_000_000)}\n` });
    expect(await reading(seeds)).toEqual({ paths: ALWAYS, problems: [expect.stringMatching(/a\.yaml:1:1: .*17 MB.*; expected .*16 MB/)] });
  });

  test("files and folders behind links are read, each once; what a link does not lead to is missed", async () => {
    const elsewhere = seedDirectory(directory, { "more/b.yaml": organization("org:b") });
    const seeds = seedDirectory(directory, { "a.yaml": organization("org:a"), "d/c.YML": organization("org:c") });
    symlinkSync(path.join(elsewhere, "more/b.yaml"), path.join(seeds, "link.yaml"));
    symlinkSync(path.join(elsewhere, "more"), path.join(seeds, "more"));
    symlinkSync("..", path.join(seeds, "d/loop"));
    symlinkSync("nowhere.yaml", path.join(seeds, "dangling.yaml"));
    symlinkSync("itself.yaml", path.join(seeds, "itself.yaml"));
    expect(await reading(seeds)).toEqual({
      paths: ["a.yaml", "d/c.YML", "dataset.yaml", "link.yaml", "more/b.yaml", "sources.yaml"],
      problems: [
        expect.stringMatching(/dangling\.yaml:1:1: .*cannot be read/),
        expect.stringMatching(/itself\.yaml:1:1: .*cannot be read/),
      ],
    });
  });

  test("what begins with a dot is an editor's or the system's own", async () => {
    const seeds = seedDirectory(directory, { "._a.yaml": "\u0000", ".git/b.yaml": "x" });
    mkdirSync(path.join(seeds, "folder.yaml"));
    expect(await reading(seeds)).toEqual({ paths: ALWAYS, problems: [] });
  });
});
