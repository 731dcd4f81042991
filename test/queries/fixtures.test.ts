/**
 * Fixture families: a folder for each behaviour, in it for each case the operation, its variables where it has some, the
 * answer, and the statement that it made. See README.md beside this file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SourceTexts } from "../../src/query/index.js";
import { type TestGraph, testGraph } from "../setup/graph.js";
import { ask, type Asked, type Json } from "./helpers/ask.js";
import { compact } from "./helpers/compact.js";
import { updating } from "./helpers/updating.js";

const here = import.meta.dirname;
const families = join(here, "families");

const sorted = (folder: string): string[] => readdirSync(folder).sort();
const ENDINGS = [".graphql", ".variables.json", ".json", ".cypher"];

/** The cases of a family; a file that belongs to none is a mistake. */
function casesOf(family: string): string[] {
  const files = sorted(join(families, family));
  const cases = files.filter((file) => file.endsWith(".graphql")).map((file) => basename(file, ".graphql"));
  const known = new Set(cases.flatMap((one) => ENDINGS.map((ending) => one + ending)));
  const strays = files.filter((file) => !known.has(file));
  if (strays.length > 0) throw new Error(`${family} holds files of no case: ${strays.join(", ")}`);
  return cases;
}

/** The statements as they lie in a file: one for each root field that could be planned. */
const written = ({ statements }: Asked): string => statements.map(({ text }) => `${text};\n`).join("\n");

/** Root fields are asked side by side: which of them comes to its second statement first is not ours to say. */
const inAnyOrder = (statements: string): string[] =>
  statements
    .split(";\n")
    .map((one) => one.trim())
    .sort();

/** The text of one of the two documents is at hand. */
const texts: SourceTexts = { passage: (source, _sha256, start, end) => (source === "doc-b" ? `code points ${start} to ${end}` : null) };

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(join(here, "seeds"), { texts });
});
afterAll(() => graph.close());

describe.each(sorted(families))("%s", (family) => {
  test.each(casesOf(family))("%s", async (one) => {
    const path = (ending: string): string => join(families, family, one + ending);
    const query = readFileSync(path(".graphql"), "utf8");
    const variables = existsSync(path(".variables.json"))
      ? (JSON.parse(readFileSync(path(".variables.json"), "utf8")) as Record<string, Json>)
      : {};
    expect(query).toMatch(/^# /);
    const asked = await ask(graph, query, variables);
    if (updating()) {
      writeFileSync(path(".json"), `${compact(asked.answer as Json)}\n`);
      writeFileSync(path(".cypher"), written(asked));
      return;
    }
    expect(asked.answer).toEqual(JSON.parse(readFileSync(path(".json"), "utf8")));
    expect(inAnyOrder(written(asked))).toEqual(inAnyOrder(readFileSync(path(".cypher"), "utf8")));
  });
});
