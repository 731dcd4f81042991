/** Texts with columns in them: `org:office-{id}`, `{first} {last}`, `cty:{city|slug}`. */
import { fold } from "../../../model/index.js";

/** Where the value of a column goes. */
export interface Placeholder {
  readonly column: string;
  /** Whether the value is made fit for an id: see {@link slug}. */
  readonly slug: boolean;
}

/** A text with columns in it. */
export interface Template {
  /** In their order. */
  readonly parts: readonly (string | Placeholder)[];
  readonly columns: readonly string[];
}

/** How a template is written, for messages. */
export const TEMPLATE_FORM = "`{column}` or `{column|slug}`, in quotes; a brace that means itself is written twice";

const PART = /\{\{|\}\}|\{(?<column>[^{}|]+)(?<slug>\|slug)?\}|[^{}]+/y;

/** Parses a text with columns; undefined when a brace stands alone or what is in it is not a column. */
export function parseTemplate(text: string): Template | undefined {
  const parts: (string | Placeholder)[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const match = PART.exec(text);
    if (match === null) return undefined;
    const column = match.groups?.["column"];
    if (column !== undefined) parts.push({ column, slug: match.groups?.["slug"] !== undefined });
    else parts.push(match[0] === "{{" ? "{" : match[0] === "}}" ? "}" : match[0]);
  }
  return templateOf(parts);
}

/** What a column holds, and nothing else. */
export const columnTemplate = (column: string): Template => templateOf([{ column, slug: false }]);

const templateOf = (parts: Template["parts"]): Template => ({
  parts,
  columns: parts.flatMap((part) => (typeof part === "string" ? [] : part.column)),
});

/** Letters that are not another letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", đ: "d", ð: "d", þ: "th", ı: "i" };

/**
 * A text as a part of an id: small letters without accents and digits, whatever is between them as one `-`.
 * "Città dell’Infanzia" becomes `citta-dell-infanzia`.
 *
 * @returns undefined when nothing would be left, or when the text has letters or digits of another script: an id without them could be that of another text
 */
export function slug(text: string): string | undefined {
  const latin = fold(text).replace(/[ßøłæœđðþı]/gu, (letter) => LETTERS[letter] ?? letter);
  if (/[^a-z0-9\P{L}]|[^0-9\P{N}]/u.test(latin)) return undefined;
  const made = latin.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
  return made === "" ? undefined : made;
}
