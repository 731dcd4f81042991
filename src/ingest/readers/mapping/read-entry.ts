/** What every entry says of a row: its qualifiers, its date, and where it is stated. */
import { parseDate, type Citation, type Locator, type QualifierValue } from "../../../model/index.js";
import { asText, DATE_FORMS, LONGEST_STATED_AS } from "../../seeds/fields.js";
import { asUrl } from "../../seeds/interpret-dataset.js";
import { interpretPlainQualifier } from "../../seeds/interpret-values.js";
import type { Claim } from "../reader.js";
import { columnsRead, evaluateOne, type Expression, type Piece } from "./expression.js";
import { readReference } from "./read-reference.js";
import { placeIn, scalarOf } from "./row.js";
import type { RowContext } from "./row-context.js";
import type { CitationRule, DateRule, EntryRule, QualifierRule } from "./rules.js";

/** The parts of a claim that do not depend on its value. */
export type CommonClaim = Pick<Claim, "qualifiers" | "date" | "rank" | "note">;

/** Reads what an entry says beside its value. */
export function readCommon({ qualifiers, date, rank, note }: EntryRule, context: RowContext): CommonClaim {
  const read = Object.fromEntries(qualifiers.flatMap((qualifier) => readQualifier(qualifier, context) ?? []));
  const when = date && readDate(date, context);
  const remark = note && readText(note, context);
  return {
    ...(Object.keys(read).length > 0 && { qualifiers: read }),
    ...(when !== undefined && { date: when }),
    ...(rank !== undefined && { rank }),
    ...(remark !== undefined && { note: remark }),
  };
}

function readQualifier(
  { name, definition, value, entity, fallback }: QualifierRule,
  context: RowContext,
): [[string, QualifierValue]] | undefined {
  const { row, problems, model } = context;
  if (entity !== undefined) {
    const [target] = readReference(entity, undefined, context);
    return target && [[name, target.id]];
  }
  const piece = value && evaluateOne(value, row, problems);
  if (piece === undefined) return fallback === undefined ? undefined : [[name, fallback]];
  const read = interpretPlainQualifier(scalarOf(piece.text, placeIn(row, piece.columns)), name, definition, { problems, model });
  return read === undefined || read === null ? undefined : [[name, read]];
}

/** A date, or an interval whose end is unknown where nothing is written; undefined when nothing is written at all. */
function readDate({ date, from, until }: DateRule, { row, problems }: RowContext): string | undefined {
  const text = (part: Expression | undefined): string => (part === undefined ? "" : (evaluateOne(part, row, problems)?.text ?? ""));
  const start = text(from);
  const end = text(until);
  // Ends that are open or unknown alone say nothing.
  const interval = [start, end].every((one) => one === "" || one === "..") ? "" : `${start}/${end}`;
  const edtf = date === undefined ? interval : text(date);
  if (edtf === "" || parseDate(edtf) !== undefined) return edtf === "" ? undefined : edtf;
  const columns = [date, from, until].flatMap((part) => (part === undefined ? [] : columnsRead(part)));
  problems.add(placeIn(row, columns), `"${edtf}" is not a date that the graph knows`, `${DATE_FORMS}, or \`format\` in the mapping`);
  return undefined;
}

/**
 * Reads where a value is stated. The field of a record is the column that the value comes from, and the words as written
 * are those of its cell where a map or a format has turned them into something else, unless the mapping says otherwise.
 */
export function readCitations({ citations }: EntryRule, value: Pick<Piece, "columns" | "written">, context: RowContext): Citation[] {
  return citations.flatMap((rule) => {
    const locator = readLocator(rule, value.columns, context);
    if (locator === undefined) return [];
    const statedAs = rule.statedAs === undefined ? wordsOf(value) : (readText(rule.statedAs, context, LONGEST_STATED_AS) ?? null);
    return { source: rule.source.id, locator, basis: rule.basis, statedAs };
  });
}

const wordsOf = ({ written }: Pick<Piece, "written">): string | null =>
  written !== null && [...written].length <= LONGEST_STATED_AS ? written : null;

function readLocator(rule: CitationRule, columns: readonly string[], context: RowContext): Locator | undefined {
  const { row, problems } = context;
  if (rule.record !== undefined) {
    const record = readText(rule.record, context);
    if (record === undefined) {
      refuseEmpty(rule.record, context);
      return undefined;
    }
    const field = rule.field === undefined ? columns.join(", ") : readText(rule.field, context);
    const release = rule.release && readText(rule.release, context);
    return { type: "RECORD", record, field: field === undefined || field === "" ? null : field, release: release ?? null };
  }
  const piece = rule.url && evaluateOne(rule.url, row, problems);
  const url = piece === undefined ? rule.source.url : asUrl(scalarOf(piece.text, placeIn(row, piece.columns)), problems);
  if (url === undefined) {
    if (rule.url !== undefined) refuseEmpty(rule.url, context);
    return undefined;
  }
  return { type: "PAGE", url, retrieved: rule.retrieved ?? rule.source.retrieved ?? null };
}

/** Reports once, for all claims of the row, that what its citation needs is empty. */
function refuseEmpty(part: Expression, { row, problems }: RowContext): void {
  const columns = columnsRead(part);
  const reported = problems.list().some(({ field }) => field === columns.join(", "));
  if (!reported)
    problems.add(placeIn(row, columns), "it is empty, so that the row cannot be cited", "what the citation of the mapping needs");
}

function readText(part: Expression, { row, problems }: RowContext, longest?: number): string | undefined {
  const piece = evaluateOne(part, row, problems);
  return piece && asText(scalarOf(piece.text, placeIn(row, piece.columns)), problems, longest);
}
