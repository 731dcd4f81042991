/** What a planned root field is: a statement and its answer; or two, where things are found first and read then. */
import { cypher, type Fragment, parameter, variable } from "../store/cypher.js";
import { PUBLICATION_MILLISECONDS } from "./dataset.js";
import { type Cells, Columns, type Shape } from "./row.js";

/** A planned root field. */
export type RootPlan = Answering | Finding;

/** The statement to send, and what its one row means. */
interface Answering {
  readonly statement: Fragment;
  readonly shape: (answer: Cells) => unknown;
}

/** A statement that finds things, and what to send once they are known: paths and searches are found, then read. */
interface Finding {
  readonly statement: Fragment;
  readonly next: (answer: Cells) => RootPlan;
}

/** Plans one statement that reads all of the answer. */
export function answering(plan: (columns: Columns) => Shape): RootPlan {
  const columns = new Columns();
  const shape = plan(columns);
  return { statement: statementOf(columns), shape };
}

/** Plans a statement that finds things; `plan` says what follows from its row. */
export function finding(plan: (columns: Columns) => (answer: Cells) => RootPlan): RootPlan {
  const columns = new Columns();
  const next = plan(columns);
  return { statement: statementOf(columns), next };
}

/** Reads the columns; and the dataset's version and publication first and last, so that its reader can tell whether a publication came between. */
function statementOf(columns: Columns): Fragment {
  const anchor = variable("anchor");
  const { before, row } = columns.compile(anchor);
  // By the clock of the database, which set the mark.
  const alive = cypher`timestamp() - ${parameter(PUBLICATION_MILLISECONDS)}`;
  return cypher`MATCH (${anchor}:Dataset)
WITH ${anchor}, ${anchor}.version AS versionBefore, ${anchor}.publishingSince > ${alive} AS publishingBefore, ${anchor}.hiding AS hidingBefore
${before}WITH versionBefore, publishingBefore, hidingBefore, ${row} AS answer
MATCH (after:Dataset)
RETURN versionBefore, publishingBefore, hidingBefore, after.version, after.publishingSince > ${alive}, after.hiding, answer`;
}
