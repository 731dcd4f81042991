/** Identifiers in the forms in which people paste them. */
import fc from "fast-check";
import { askedKey, lookupKey, normalizeIdentifier, possibleKeys, SCHEMES, type Scheme } from "../../../src/model/index.js";

const URN = "urn:nir:stato:legge:1997-12-23;451";
const ELI = "http://www.normattiva.it/eli/id/1997/12/30/097G0487/ORIGINAL";

test.each<[Scheme, string, string[]]>([
  [
    "ROR",
    "04zaypm56",
    [
      "04zaypm56",
      " 04ZAYPM56 ",
      "https://ror.org/04zaypm56",
      "https://ror.org/04zaypm56/",
      "http://www.ror.org/04zaypm56?x=1",
      "ror.org/04zaypm56",
      "ROR:04zaypm56",
      "ROR ID: 04zaypm56",
      "<https://ror.org/04zaypm56>",
      "https://api.ror.org/v2/organizations/04zaypm56",
    ],
  ],
  [
    "WIKIDATA",
    "Q42",
    [
      "Q42",
      "q42",
      "wd:Q42",
      "Wikidata: Q42",
      "https://www.wikidata.org/wiki/Q42",
      "www.wikidata.org/wiki/Q42#P31",
      "http://www.wikidata.org/entity/Q42",
      "https://www.wikidata.org/wiki/Special:EntityData/Q42.json",
      "https://m.wikidata.org/wiki/Q42",
    ],
  ],
  ["ISTAT", "001272", ["001272", "1272", "ISTAT 001272", "codice ISTAT: 001272"]],
  ["ISTAT", "001", ["001", "1", "istat: 001"]],
  [
    "ISO_3166_1",
    "IT",
    ["IT", "it", " It ", "ISO 3166-1: it", "iso 3166-1 alpha-2 IT", "ISO 3166: IT", "https://www.iso.org/obp/ui/#iso:code:3166:IT"],
  ],
  ["ISO_3166_1_ALPHA_3", "ITA", ["ITA", "ita", "ISO 3166-1 alpha-3: ita"]],
  ["M49", "040", ["040", "40", "M49: 040", "ISO 3166-1 numeric 040"]],
  ["GEONAMES", "3169070", ["3169070", "https://www.geonames.org/3169070/rome.html", "geonames.org/3169070", "GeoNames: 3169070"]],
  [
    "URN_NIR",
    URN,
    [
      URN,
      URN.toUpperCase(),
      "nir:stato:legge:1997-12-23;451",
      `https://www.normattiva.it/uri-res/N2Ls?${URN}`,
      `http://normattiva.it/uri-res/N2Ls?${URN}~art2`,
      `${URN}!vig=2020-01-01`,
      `${URN}@originale`,
      "urn%3Anir%3Astato%3Alegge%3A1997-12-23%3B451",
    ],
  ],
  [
    "ELI",
    ELI,
    [
      ELI,
      ELI.replace("http:", "https:"),
      `${ELI}/`,
      ELI.replace("http://", ""),
      ELI.toLowerCase(),
      "eli/id/1997/12/30/097G0487/ORIGINAL",
      `ELI: ${ELI}`,
    ],
  ],
  [
    "ELI",
    "http://data.europa.eu/eli/reg/2016/679/oj",
    ["https://data.europa.eu/eli/reg/2016/679/oj", "http://DATA.europa.eu/eli/reg/2016/679/oj/"],
  ],
  [
    "ISNI",
    "0000000123318773",
    ["0000 0001 2331 8773", "0000-0001-2331-8773", "ISNI: 0000 0001 2331 8773", "https://isni.org/isni/0000000123318773"],
  ],
  ["GRID", "grid.5170.3", ["grid.5170.3", "GRID.5170.3", "GRID: grid.5170.3"]],
  ["FUNDREF", "501100000780", ["501100000780", "https://doi.org/10.13039/501100000780"]],
  ["CODICE_REDAZIONALE", "097G0487", ["097g0487"]],
])("%s: %s", (scheme, kept, pasted) => {
  for (const one of pasted) expect(normalizeIdentifier(scheme, one)).toBe(kept);
  expect(SCHEMES[scheme].pattern.test(kept)).toBe(true);
});

test("what is kept stays as it is, whatever was pasted", () => {
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(SCHEMES) as Scheme[])), fc.string(), (scheme, text) => {
      const kept = normalizeIdentifier(scheme, text);
      if (SCHEMES[scheme].pattern.test(kept)) expect(normalizeIdentifier(scheme, kept)).toBe(kept);
    }),
  );
});

test.each<[Scheme, string, string]>([
  ["ISO_3166_1", "ita", "ISO_3166_1_ALPHA_3:ITA"],
  ["ISO_3166_1", "380", "M49:380"],
  ["ISO_3166_1_ALPHA_3", "it", "ISO_3166_1:IT"],
  ["M49", "it", "ISO_3166_1:IT"],
  ["ISO_3166_1", "Italy", "ISO_3166_1:ITALY"],
  ["ROR", "ror.org/04zaypm56", "ROR:04zaypm56"],
])("the codes of a country are told apart by their form: %s %s", (scheme, text, key) => {
  expect(askedKey(scheme, text)).toBe(key);
});

test.each([
  ["https://ror.org/04zaypm56", [lookupKey("ROR", "04zaypm56")]],
  ["Q42", ["WIKIDATA:Q42"]],
  [URN, [`URN_NIR:${URN}`]],
  [ELI, [`ELI:${ELI}`]],
  ["ISO 3166-1: it", ["ISO_3166_1:IT"]],
  ["istat 048017", ["ISTAT:048017"]],
  ["innocenti", []],
  ["it", []],
  ["048017", []],
  ["www.istitutodeglinnocenti.it/", []],
])("a text that may be an identifier: %s", (text, keys) => {
  expect(possibleKeys(text)).toEqual(keys);
});
