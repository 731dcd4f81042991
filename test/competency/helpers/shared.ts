/**
 * The passages that must bear each answer (facts/competency.json) and the texts of the three documents (sources/). They are
 * not part of the repository: CRG_SHARED_DIR says where they lie, `../shared` when it does not.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A passage of a document, in Unicode code points, the end exclusive. */
export interface Passage {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

interface Question {
  readonly n: number;
  readonly evidence: readonly Passage[];
}

const directory = resolve(process.env["CRG_SHARED_DIR"] ?? "../shared");
const questionsFile = join(directory, "facts/competency.json");
const textFile = (source: string): string => join(directory, "sources", `${source}.txt`);

/** Why what the passages ask for cannot be checked here; undefined when it can. */
export const whyNotAtHand: string | undefined = [questionsFile, join(directory, "sources")].every((path) => existsSync(path))
  ? undefined
  : `${questionsFile} and the texts beside it are not at hand; set CRG_SHARED_DIR to the folder that holds facts/ and sources/`;

if (whyNotAtHand !== undefined) process.stderr.write(`Skipped, what needs the documents' texts: ${whyNotAtHand}\n`);

interface Competency {
  readonly questions: readonly Question[];
  readonly notStated: readonly string[];
}

const competency = (): Competency => JSON.parse(readFileSync(questionsFile, "utf8")) as Competency;

/** The numbers of the questions. */
export const questionNumbers = (): readonly number[] => competency().questions.map(({ n }) => n);

/** What the documents do not state. */
export const notStated = (): readonly string[] => competency().notStated;

/** The passages that bear the answer to a question. */
export function passagesOf(n: number): readonly Passage[] {
  const question = competency().questions.find((one) => one.n === n);
  if (question === undefined) throw new Error(`There is no question ${n} in ${questionsFile}`);
  return question.evidence;
}

/** The code points of a document. */
export const textOf = (source: string): readonly string[] => [...readFileSync(textFile(source), "utf8")];
