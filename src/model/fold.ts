/**
 * The one folding of text that is stored, asked, filtered and sorted by: no accents, lower case, straight quotes,
 * single spaces. "Città  dell’Infanzia" folds to "citta dell'infanzia".
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

/** A name as it is kept: composed characters, no space around it, any white space inside as one space. */
export function normalizeText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
