/** `crg schema`, in a copy of the program, so that the project's own files stay as they are. */
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crg, temporaryDirectory } from "./helpers/crg.js";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const copy = temporaryDirectory();
const main = path.join(copy, "dist/cli/main.js");
const FILES = [
  "docs/model.md",
  "schema/constraints.cypher",
  "schema/context.jsonld",
  "schema/mapping.schema.json",
  "schema/schema.graphql",
  "schema/seeds.schema.json",
];

beforeAll(() => {
  const isProgram = (file: string): boolean => !file.endsWith(path.join("web", "playground")) && !file.endsWith(".map");
  cpSync(path.join(PROJECT, "dist"), path.join(copy, "dist"), { recursive: true, filter: isProgram });
  cpSync(path.join(PROJECT, "package.json"), path.join(copy, "package.json"));
  cpSync(path.join(PROJECT, "seeds"), path.join(copy, "seeds"), { recursive: true });
  symlinkSync(path.join(PROJECT, "node_modules"), path.join(copy, "node_modules"));
});

const schema = async (...parameters: string[]): Promise<{ code: number | null; printed: unknown; stderr: string }> => {
  const { code, stdout, stderr } = await crg(["schema", "--json", ...parameters], {}, main);
  return { code, printed: JSON.parse(stdout), stderr };
};

test("writes all that derives from the model, once", async () => {
  const written = await schema();
  expect(written).toMatchObject({ code: 0, stderr: "" });
  expect((written.printed as { changed: string[] }).changed.sort()).toEqual(FILES);
  expect(readdirSync(path.join(copy, "schema"))).toHaveLength(5);
  expect(await schema()).toMatchObject({ code: 0, printed: { changed: [] } });
  expect(await schema("--check")).toMatchObject({ code: 0, printed: { changed: [] } });
});

test("--check fails when a file differs or is missing, names it, and writes nothing", async () => {
  const file = path.join(copy, "schema/schema.graphql");
  const drifted = `${readFileSync(file, "utf8")}# by hand\n`;
  writeFileSync(file, drifted);
  const { code, printed, stderr } = await schema("--check");
  expect([code, printed]).toMatchObject([1, { error: { message: "Not current: schema/schema.graphql." } }]);
  expect(stderr).toContain("Not current: schema/schema.graphql.");
  expect(stderr).toContain("npm run schema");
  expect(readFileSync(file, "utf8")).toBe(drifted);
  expect(await schema()).toMatchObject({ code: 0, printed: { changed: ["schema/schema.graphql"] } });
  expect(await schema("--check")).toMatchObject({ code: 0 });
});
