import type { Scheme } from "./vocabulary.js";

/**
 * The form in which an identifier is kept, from the forms in which people paste it: an address
 * (`https://ror.org/04zaypm56`), a bare value, another case.
 */
export function normalizeIdentifier(scheme: Scheme, pasted: string): string {
  const text = pasted.trim();
  if (scheme === "ELI") return text.replace(/^https:/i, "http:");
  if (scheme === "URN_NIR") return text.slice(Math.max(0, text.toLowerCase().indexOf("urn:nir:"))).toLowerCase();
  const isAddress = /^https?:\/\//i.test(text);
  const value = isAddress
    ? (text
        .replace(/[?#].*$/, "")
        .replace(/\/+$/, "")
        .split("/")
        .pop() ?? text)
    : text;
  switch (scheme) {
    case "ROR":
    case "GRID":
      return value.toLowerCase();
    case "WIKIDATA":
    case "ISO_3166_1":
    case "ISO_3166_1_ALPHA_3":
    case "CODICE_REDAZIONALE":
      return value.toUpperCase();
    case "ISNI":
      return value.replace(/\s+/g, "").toUpperCase();
    default:
      return value;
  }
}

/** What the look-up of an identifier goes by: `ROR:04zaypm56`. */
export const lookupKey = (scheme: Scheme, value: string): string => `${scheme}:${normalizeIdentifier(scheme, value)}`;
