/** Laws as people cite them. */
import fc from "fast-check";
import { parseLawCitation } from "../../../src/model/index.js";

const tuscany = ["toscana", "tuscany"];

test.each([
  ["L. 451/97", ["LAW"], "451", [1997, 2097], []],
  ["l.451/97", ["LAW"], "451", [1997, 2097], []],
  ["L 451/1997", ["LAW"], "451", [1997], []],
  ["451/97", [], "451", [1997, 2097], []],
  ["legge n. 451 del 1997", ["LAW"], "451", [1997], []],
  ["Legge n° 451/97", ["LAW"], "451", [1997, 2097], []],
  ["LEGGE NR. 451/97.", ["LAW"], "451", [1997, 2097], []],
  ["Legge 23 dicembre 1997, n. 451", ["LAW"], "451", [1997], []],
  ["L. 23/12/1997 n. 451", ["LAW"], "451", [1997], []],
  ["Law of 23 December 1997, no. 451", ["LAW"], "451", [1997], []],
  ["Law 451 of 23 December 1997", ["LAW"], "451", [1997], []],
  ["Law no. L. 451/97", ["LAW"], "451", [1997, 2097], []],
  ["Law no.n. 8/2020", ["LAW"], "8", [2020], []],
  ["law 149/01", ["LAW"], "149", [2001, 1901], []],
  ["L. 285/49", ["LAW"], "285", [2049, 1949], []],
  ["L. 285/50", ["LAW"], "285", [1950, 2050], []],
  ["L. 0451/1997", ["LAW"], "451", [1997], []],
  ["art. 2 L. 285/1997", ["LAW"], "285", [1997], []],
  ["art. 2, comma 1, della legge 451/1997", ["LAW"], "451", [1997], []],
  ["article 2 of Law 451/1997", ["LAW"], "451", [1997], []],
  ["DPR 103/2007", ["PRESIDENTIAL_DECREE"], "103", [2007], []],
  ["D.P.R. 14 maggio 2007, n. 103", ["PRESIDENTIAL_DECREE"], "103", [2007], []],
  ["Dpr n.103 del 2007", ["PRESIDENTIAL_DECREE"], "103", [2007], []],
  ["Presidential Decree no.DPR 108/2007", ["PRESIDENTIAL_DECREE"], "108", [2007], []],
  ["decreto del Presidente della Repubblica 14 maggio 2007, n. 103", ["PRESIDENTIAL_DECREE"], "103", [2007], []],
  ["Decree no. 103/2007", ["PRESIDENTIAL_DECREE", "DECREE_LAW"], "103", [2007], []],
  ["D.L. 162/2019", ["DECREE_LAW"], "162", [2019], []],
  ["decreto-legge 30 dicembre 2019, n. 162", ["DECREE_LAW"], "162", [2019], []],
  ["L.R. Toscana 31/2000", ["REGIONAL_LAW"], "31", [2000], tuscany],
  ["L.R. 31/2000", ["REGIONAL_LAW"], "31", [2000], []],
  ["l.r. 31/2000 Toscana", ["REGIONAL_LAW"], "31", [2000], tuscany],
  ["legge regionale 31/2000 della Regione Toscana", ["REGIONAL_LAW"], "31", [2000], tuscany],
  ["legge Toscana 31/2000", ["REGIONAL_LAW"], "31", [2000], tuscany],
  ["Regional Law no. 31 of 2000 of Tuscany", ["REGIONAL_LAW"], "31", [2000], tuscany],
  ["regional law no. 31 of 2000", ["REGIONAL_LAW"], "31", [2000], []],
  ["Regional Law no. L.R. n. 31 del 2000", ["REGIONAL_LAW"], "31", [2000], []],
  ["urn:nir:stato:legge:1997-12-23;451", ["LAW"], "451", [1997], []],
  [
    "https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:2007-05-14;103",
    ["PRESIDENTIAL_DECREE"],
    "103",
    [2007],
    [],
  ],
  ["urn:nir:regione.toscana:legge:2000;31", ["REGIONAL_LAW"], "31", [2000], tuscany],
])("%s", (text, types, number, years, region) => {
  expect(parseLawCitation(text)).toEqual({ types, number, years, region });
});

test.each([
  ["no law", "Città dei bambini 2000"],
  ["a goal", "Agenda 2030"],
  ["a saying", "24/7"],
  ["a road", "Route 66/99"],
  ["nothing", ""],
  ["no number", "L. 0/97"],
  ["a legislative decree, of which the graph has none", "D.Lgs. 81/2008"],
  ["a ministerial decree", "D.M. 5/2010"],
  ["a constitutional law", "legge costituzionale 3/2001"],
  ["another's name that has a law in it", "documentation system set out by L. 451/1997"],
  ["a page", `L. 451/97 ${"x ".repeat(200)}`],
])("%s is no citation: %s", (_, text) => {
  expect(parseLawCitation(text)).toBeUndefined();
});

test("any text is read, or none, without failing", () => {
  const part = fc.constantFrom(
    "l.",
    "legge",
    "n.",
    "451",
    "/",
    "97",
    "del",
    " ",
    "art. 2",
    "toscana",
    "decreto",
    ",",
    "1997",
    "(",
    "urn:nir:",
    ";",
    "\\",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join(" ")),
      ),
      (text) => {
        const citation = parseLawCitation(text);
        if (citation === undefined) return;
        expect(citation.number).toMatch(/^[1-9]\d*$/);
        expect(citation.years.every((year) => year >= 0 && year < 10_000)).toBe(true);
      },
    ),
  );
});
