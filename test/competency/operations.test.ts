/** The files of operations/: one named question each, in words and in GraphQL. */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type FieldNode, Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from "graphql";
import { notStated, questionNumbers, whyNotAtHand } from "./helpers/shared.js";

const filesIn = (folder: string): string[] => readdirSync(`operations/${folder}`).map((file) => `operations/${folder}/${file}`);
/** The operation of a file; throws when the file is not a question in words and one named operation. */
function operationOf(file: string): OperationDefinitionNode {
  const text = readFileSync(file, "utf8");
  const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!/^# \S.*[.?]\n/.test(text)) throw new Error(`${file} does not begin with its question in words`);
  if (operation?.name === undefined || operations.length !== 1) throw new Error(`${file} is not one named operation`);
  return operation;
}

const layersOf = (field: FieldNode): unknown => {
  const layers = field.arguments?.find(({ name }) => name.value === "layers")?.value;
  return layers === undefined ? undefined : valueFromASTUntyped(layers);
};

test.each(["competency", "not-stated", "external", "cookbook", "un-treaties", "first"])(
  "each file of operations/%s asks one question, in words and in GraphQL",
  (folder) => {
    const named = filesIn(folder).map((file) => operationOf(file).name?.value);
    expect(new Set(named).size).toBe(named.length);
  },
);

test.each(["competency", "not-stated"])("operations/%s asks the documents alone", (folder) => {
  const fields = filesIn(folder).flatMap((file) => operationOf(file).selectionSet.selections.filter((one) => one.kind === Kind.FIELD));
  // Sources and the dataset are the same from every viewpoint.
  const ofStatements = fields.filter(({ name }) => !["nodes", "dataset"].includes(name.value));
  expect(ofStatements.filter((field) => JSON.stringify(layersOf(field)) !== '["DOCUMENTS"]')).toEqual([]);
});

const withList = whyNotAtHand === undefined ? test : test.skip;
const why = whyNotAtHand === undefined ? "" : ` (skipped: ${whyNotAtHand})`;
const numbersIn = (folder: string): number[] =>
  filesIn(folder)
    .map((file) => Number.parseInt(basename(file), 10))
    .sort((a, b) => a - b);

withList(`each question of the list has its operation${why}`, () => {
  expect(numbersIn("competency")).toEqual([...questionNumbers()].sort((a, b) => a - b));
});

withList(`so has each thing that is not stated${why}`, () => {
  expect(numbersIn("not-stated")).toEqual(notStated().map((_, index) => index + 1));
});
