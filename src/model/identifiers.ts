import { SCHEMES, type Scheme } from "./vocabulary.js";

/** What people write before an identifier: "ROR:", "Wikidata ID", "ISO 3166-1 alpha-2:". What follows must be set apart. */
const LABEL =
  /^(?:ror|wikidata|wd|istat|codice|iso(?:[\s-]?3166(?:-1)?)?(?:[\s-]?(?:alpha[\s-]?[23]|numeric))?|m49|geonames|grid|isni|fundref)(?:\s+(?:id|code|istat|no\.?))?(?:\s*[:=#]\s*|\s+)/i;

/** An address, with or without its protocol: "https://ror.org/04zaypm56", "www.wikidata.org/wiki/Q42", "ror.org/04zaypm56". */
const ADDRESS = /^(?:https?:)?\/\/|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\//i;

/**
 * The form in which an identifier is kept, from the forms in which people paste it: an address, whole or without its protocol
 * (`www.wikidata.org/wiki/Q42`), a bare value, another case, with a label (`ROR: 04zaypm56`), with spaces, a slash at the end.
 * What is no identifier of the scheme comes back in some form that its pattern does not fit.
 */
export function normalizeIdentifier(scheme: Scheme, pasted: string): string {
  const text = pasted.trim().replace(/^[<("'“«]+|[>)"'”»]+$/g, "");
  if (scheme === "ELI") return normalizeEli(text);
  if (scheme === "URN_NIR") return normalizeUrn(text);
  const unlabelled = text.replace(LABEL, "");
  const value = ADDRESS.test(unlabelled) ? inAddress(scheme, unlabelled) : unlabelled.replace(/\/+$/, "").trim();
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
      return value.replace(/[\s-]+/g, "").toUpperCase();
    case "ISTAT":
      // Spreadsheets take zeros away: municipalities have six digits, provinces three.
      return /^\d{1,6}$/.test(value) ? value.padStart(value.length > 3 ? 6 : 3, "0") : value;
    case "M49":
      return /^\d{1,3}$/.test(value) ? value.padStart(3, "0") : value;
    default:
      return value;
  }
}

/** What in an address is the identifier: the last part of its path, or the part that looks like one. */
function inAddress(scheme: Scheme, address: string): string {
  // The code browser of ISO: https://www.iso.org/obp/ui/#iso:code:3166:IT
  const country = /#iso:code:3166:([a-z]{2})\b/i.exec(address)?.[1];
  if (country !== undefined) return country;
  const parts = address
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "")
    .split("/");
  // https://www.wikidata.org/wiki/Special:EntityData/Q42.json, https://www.geonames.org/3169070/rome.html
  const looks = scheme === "WIKIDATA" ? /^Q\d+(?=\.|$)/i : scheme === "GEONAMES" ? /^\d+$/ : undefined;
  const found = looks && parts.map((part) => looks.exec(part)?.[0]).find((part) => part !== undefined);
  return found ?? parts[parts.length - 1] ?? address;
}

/** The name of an act, without the article or the version of it: `urn:nir:stato:legge:1997-12-23;451~art2` names law 451. */
function normalizeUrn(text: string): string {
  const plain = text.replace(/%3a/gi, ":").replace(/%3b/gi, ";").toLowerCase();
  const found = /(?:urn:)?(nir:\S*)/.exec(plain)?.[1];
  return found === undefined ? plain : `urn:${found.replace(/[~@!&?#].*$/, "").replace(/[/.,]+$/, "")}`;
}

function normalizeEli(text: string): string {
  const bare = text
    .replace(/^eli\s*:\s*/i, "")
    .replace(/^(?:https?:)?\/\//i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  const italian = /^(?:(?:www\.)?normattiva\.it\/)?eli\/id\/(.*)$/i.exec(bare)?.[1];
  // Its parts are digits and capitals.
  if (italian !== undefined) return `http://www.normattiva.it/eli/id/${italian.toUpperCase()}`;
  const [host = "", ...path] = bare.split("/");
  return `http://${[host.toLowerCase(), ...path].join("/")}`;
}

/** What the look-up of an identifier goes by: `ROR:04zaypm56`. */
export const lookupKey = (scheme: Scheme, value: string): string => `${scheme}:${normalizeIdentifier(scheme, value)}`;

const CODES_OF_COUNTRIES = ["ISO_3166_1", "ISO_3166_1_ALPHA_3", "M49"] as const satisfies readonly Scheme[];

/**
 * What an identifier that a person asks for is looked up by. The codes of a country (two letters, three, a number) are told apart
 * by their form, whichever of them is named.
 */
export function askedKey(scheme: Scheme, pasted: string): string {
  const isCode = CODES_OF_COUNTRIES.some((one) => one === scheme);
  const fitting = isCode ? CODES_OF_COUNTRIES.find((one) => SCHEMES[one].pattern.test(normalizeIdentifier(one, pasted))) : undefined;
  return lookupKey(fitting ?? scheme, pasted);
}

/** Schemes whose identifiers are told by their form; those of the others are a few letters or digits, which may be anything. */
const TELLING: readonly Scheme[] = ["ROR", "WIKIDATA", "URN_NIR", "ELI", "GRID", "CODICE_REDAZIONALE", "ISNI"];

/** How each scheme is named in a label or in an address; of those that are not told by their form. */
const NAMED: readonly (readonly [RegExp, readonly Scheme[]])[] = [
  [/^iso\b|iso\.org/i, CODES_OF_COUNTRIES],
  [/^m49\b/i, ["M49"]],
  [/^(?:codice\s+)?istat\b/i, ["ISTAT"]],
  [/geonames/i, ["GEONAMES"]],
  [/^fundref\b/i, ["FUNDREF"]],
];

/** The look-ups of a text that may be an identifier of some scheme; none when it does not look like one. */
export function possibleKeys(text: string): string[] {
  const trimmed = text.trim();
  const named = NAMED.find(([name]) => name.test(trimmed))?.[1] ?? [];
  return [...TELLING, ...named].flatMap((scheme) => {
    const value = normalizeIdentifier(scheme, trimmed);
    const isAny = scheme === "ELI" ? /^http:\/\/\S+\/eli\//.test(value) : SCHEMES[scheme].pattern.test(value);
    return isAny ? [`${scheme}:${value}`] : [];
  });
}
