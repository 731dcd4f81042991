/** Laws as people cite them: "L. 451/97", "Legge 23 dicembre 1997, n. 451", "art. 2 L.R. Toscana 31/2000". */
import { fold } from "./fold.js";

/** What a citation tells of the law that it means. */
export interface LawCitation {
  /** The types it may mean, of the model's kind Law; empty when it does not say. */
  readonly types: readonly string[];
  readonly number: string;
  /** The years it may mean, the likelier first: two digits leave the century open. */
  readonly years: readonly number[];
  /** The names of the region whose law it is, folded; empty when it names none. */
  readonly region: readonly string[];
}

/** How each type of law is cited, folded; the longer before the shorter that is a part of it. */
const TYPES: readonly { readonly pattern: string; readonly types: readonly string[] }[] = [
  // Types of which the graph has none, so that they must not be taken for another: a legislative decree is no law.
  {
    pattern:
      "legge\\s+costituzionale|decreto\\s+legislativo|legislative\\s+decree|d\\.?\\s?lgs|decreto\\s+ministeriale|ministerial\\s+decree|d\\.?\\s?m|d\\.?\\s?p\\.?\\s?c\\.?\\s?m",
    types: [],
  },
  { pattern: "legge\\s+regionale|regional\\s+law|l\\.?\\s?r", types: ["REGIONAL_LAW"] },
  { pattern: "decreto[\\s-]+legge|decree[\\s-]+law|law[\\s-]+decree|d\\.?\\s?l", types: ["DECREE_LAW"] },
  {
    pattern:
      "decreto\\s+del\\s+presidente\\s+della\\s+repubblica|presidential\\s+decree|decree\\s+of\\s+the\\s+president(?:\\s+of\\s+the\\s+republic)?|d\\.?\\s?p\\.?\\s?r",
    types: ["PRESIDENTIAL_DECREE"],
  },
  { pattern: "decreto|decree", types: ["PRESIDENTIAL_DECREE", "DECREE_LAW"] },
  { pattern: "legge|law|act|l", types: ["LAW"] },
];

/** Italian regions by their names in Italian and English, folded; the first is how they are written in citations. */
const REGIONS: readonly (readonly string[])[] = [
  ["abruzzo", "abruzzi"],
  ["basilicata"],
  ["calabria"],
  ["campania"],
  ["emilia-romagna", "emilia romagna"],
  ["friuli-venezia giulia", "friuli venezia giulia"],
  ["lazio", "latium"],
  ["liguria"],
  ["lombardia", "lombardy"],
  ["marche", "the marches"],
  ["molise"],
  ["piemonte", "piedmont"],
  ["puglia", "apulia"],
  ["sardegna", "sardinia"],
  ["sicilia", "sicily"],
  ["toscana", "tuscany"],
  ["trentino-alto adige", "trentino alto adige", "trentino"],
  ["umbria"],
  ["valle d'aosta", "aosta valley"],
  ["veneto"],
];

const MONTHS =
  "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|" +
  "january|february|march|april|may|june|july|august|september|october|november|december";

/** A day and a month: "23 dicembre", "23/12/". */
const DAY = `\\d{1,2}(?:°?\\s+(?:${MONTHS})\\s+|[/.-]\\d{1,2}[/.-])`;
const NUMBER = "(?:(?:n|no|nr|num)\\s?[.°º]?|number|numero)";

/** The number after the date: "23 dicembre 1997, n. 451". */
const DATED = new RegExp(`^(?:del\\s+|of\\s+)?${DAY}(?<year>\\d{4})\\s*,?\\s*${NUMBER}?\\s*(?<number>\\d{1,5})$`, "u");
/** The number first: "451/97", "n. 451 del 1997", "no. 451 of 23 December 1997". */
const NUMBERED = new RegExp(
  `^(?:${NUMBER}\\s*)*(?<number>\\d{1,5})\\s*(?:/|-|,?\\s+del(?:l'anno)?\\s+|,?\\s+of\\s+|,\\s*)\\s*(?:${DAY})?(?<year>\\d{4}|\\d{2})$`,
  "u",
);

/** Its uniform name: "urn:nir:stato:legge:1997-12-23;451", "urn:nir:regione.toscana:legge:2000;31". */
const URN = /urn:nir:(?<issuer>[^:;]+):(?<act>[^:;]+):(?<year>\d{4})(?:-\d{2}-\d{2})?;(?<number>\d{1,5})/u;

/** What stands before the law: an article, a paragraph. "art. 2, comma 1, della", "article 2 of". */
const PLACE = /^(?:artt?\.?|articol[oi]|articles?|section|comma|co\.|c\.|paragraph|para\.)\s*\d+(?:[- ]?(?:bis|ter|quater))?\s*,?\s*/u;
const LINK = /^(?:dell?[ao]?\b'?|of(?:\s+the)?|the|italian)\s+/u;

/**
 * Reads a citation of an Italian law or decree.
 *
 * @returns undefined when the text is none; a name that merely has numbers in it is none
 */
export function parseLawCitation(text: string): LawCitation | undefined {
  const plain = fold(text);
  if (plain.length > LONGEST_CITATION) return undefined;
  const urn = URN.exec(plain)?.groups;
  // As if it were written: "decreto del presidente della repubblica 103/2007".
  const written =
    urn === undefined
      ? plain
      : [urn["act"], urn["issuer"], `${urn["number"]}/${urn["year"]}`]
          .join(" ")
          .replace(/(?<=[a-z])\./gu, " ")
          .replace(/ stato /u, " ")
          .replace("decreto presidente repubblica", "dpr");
  const { types, rest } = typeAt(
    withoutPlace(
      written
        .replace(/[()\s]+/gu, " ")
        .trim()
        .replace(/[.;,]$/u, ""),
    ),
  );
  if (types === undefined) return undefined;
  const { region, rest: numbered } = regionIn(rest);
  const { number = "", year = "" } = (DATED.exec(numbered) ?? NUMBERED.exec(numbered))?.groups ?? {};
  if (Number(number) === 0) return undefined;
  // "24/7" may be anything; a law is cited by its type, its region or a year that is one.
  if (types.length + region.length === 0 && year.length === 2 && number.length < 3) return undefined;
  const ofRegion = region.length > 0 && (types.length === 0 || types[0] === "LAW");
  return { types: ofRegion ? ["REGIONAL_LAW"] : types, number: String(Number(number)), years: yearsOf(year), region };
}

/** No citation is longer. */
const LONGEST_CITATION = 200;

function withoutPlace(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(PLACE, "").replace(LINK, "");
  }
  return rest;
}

/** The type at the beginning, also said twice as in "Law no. L. 451/97"; undefined where it is one that the graph has not. */
function typeAt(text: string): { types: readonly string[] | undefined; rest: string } {
  let rest = text;
  let types: readonly string[] = [];
  for (;;) {
    const found = TYPES.find(({ pattern }) => typePattern(pattern).test(rest));
    if (found === undefined) return { types, rest };
    if (found.types.length === 0) return { types: undefined, rest };
    types = found.types;
    // "no." between two types; before the number itself it stays.
    rest = rest.replace(typePattern(found.pattern), "").replace(/^no?\.\s?(?=[a-z])/u, "");
  }
}

const typePattern = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?:\\.\\s*|\\s+|(?=\\d))`, "u");

/** Takes the region out, wherever it stands: "Toscana 31/2000", "31/2000 della Regione Toscana". */
function regionIn(text: string): { region: readonly string[]; rest: string } {
  for (const names of REGIONS) {
    for (const one of names) {
      const found = new RegExp(
        `(?:,?\\s*(?:della\\s+|of\\s+(?:the\\s+)?)?(?:regione\\s+|region\\s+(?:of\\s+)?)?)(?<![\\p{L}])${one}(?![\\p{L}])`,
        "u",
      ).exec(text);
      if (found === null) continue;
      const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/\s+/gu, " ").trim();
      return { region: names, rest: rest.replace(/^,\s*|\s*,$/gu, "") };
    }
  }
  return { region: [], rest: text };
}

/** Of this century up to here, of the last one beyond: most laws that are cited by two digits are of its second half. */
const PIVOT = 50;

function yearsOf(year: string): number[] {
  if (year.length === 4) return [Number(year)];
  const [of1900, of2000] = [1900 + Number(year), 2000 + Number(year)];
  return Number(year) < PIVOT ? [of2000, of1900] : [of1900, of2000];
}
