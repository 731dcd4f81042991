/** Texts with columns in them, and dates as tables write them. */
import fc from "fast-check";
import { parseDateFormat, toEdtf } from "../../../../src/ingest/readers/mapping/date-format.js";
import { parseTemplate, slug } from "../../../../src/ingest/readers/mapping/template.js";
import { ENTITY_ID } from "../../../../src/ingest/seeds/declare-entities.js";
import { fold, parseDate } from "../../../../src/model/index.js";

describe("a text with columns", () => {
  test("has literal parts and columns, and braces that are written twice", () => {
    expect(parseTemplate("a {b c} {{d}} {e|slug}")).toEqual({
      parts: ["a ", { column: "b c", slug: false }, " ", "{", "d", "}", " ", { column: "e", slug: true }],
      columns: ["b c", "e"],
    });
  });

  test.each(["{", "}", "{a", "a}", "{}", "{a|}", "{a|upper}", "{a}}", "{{a}"])("is refused: %s", (text) => {
    expect(parseTemplate(text)).toBeUndefined();
  });

  test("without braces is itself, and any text can be written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = text.replace(/[{}]/g, "$&$&");
        expect(parseTemplate(escaped)?.parts.join("")).toBe(text);
        expect(parseTemplate(escaped)?.columns).toEqual([]);
      }),
    );
  });
});

describe("a part of an id made of a text", () => {
  test.each([
    ["Città dell’Infanzia", "citta-dell-infanzia"],
    ["  Łódź (Øst) ", "lodz-ost"],
    ["A & B / 2", "a-b-2"],
    ["Straße", "strasse"],
    ["Ελλάδα", undefined],
    ["Рим 2", undefined],
    ["٣", undefined],
    ["--", undefined],
  ])("%s: %s", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test("is fit for an id, and of a text with the same folding the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const made = slug(text);
        if (made !== undefined) expect(`org:${made}`).toMatch(ENTITY_ID);
        expect(slug(fold(text))).toBe(made);
      }),
    );
  });
});

describe("a way of writing dates", () => {
  const read = (written: string, text: string): string | undefined => {
    const format = parseDateFormat(written);
    if (format === undefined) throw new Error(`${written} is no format`);
    return toEdtf(text, [format]);
  };

  test.each([
    ["d/m/yyyy", "1/2/2001", "2001-02-01"],
    ["d/m/yyyy", "01/02/2001", "2001-02-01"],
    ["dd.mm.yyyy", "01.02.2001", "2001-02-01"],
    ["dd.mm.yyyy", "1.2.2001", undefined],
    ["DD/MM/YYYY", "31/12/1999", "1999-12-31"],
    ["m/yyyy", "5/2009", "2009-05"],
    ["yyyymmdd", "20010203", "2001-02-03"],
    ["d mmmm yyyy", "2 may 2009", "2009-05-02"],
    ["mmm d, yyyy", "Sep 12, 2009", "2009-09-12"],
    ["yyyy-mm-dd*", "2009-05-01T12:00:00Z", "2009-05-01"],
    ["(yyyy)", "(2009)", "2009"],
    ["d/m/yyyy", "29/2/2001", undefined],
    ["d/m/yyyy", "29/2/2004", "2004-02-29"],
    ["d/m/yyyy", "1/13/2001", undefined],
    ["d/m/yyyy", "1/2/01", undefined],
    ["yyyy", "0000", undefined],
    ["yyyy", "2009 ", undefined],
  ])("%s reads %s as %s", (written, text, expected) => {
    expect(read(written, text)).toBe(expected);
  });

  test.each(["", "d/m", "d/yyyy", "yy", "d/m/yy", "yyyy yyyy", "yyyy-mm-ddThh", "d/m/yyyy h", "yyyy'x'", "m mm yyyy"])(
    "is none: %s",
    (written) => {
      expect(parseDateFormat(written)).toBeUndefined();
    },
  );

  test("reads every day that it writes", () => {
    const written = fc.constantFrom("d/m/yyyy", "dd.mm.yyyy", "yyyy-mm-dd", "d mmm yyyy", "mmmm d, yyyy", "yyyymmdd");
    const day = fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(written, day, (format, date) => {
        const edtf = date.toISOString().slice(0, 10);
        expect(read(format, inFormat(date, format))).toBe(edtf);
        expect(parseDate(edtf)).toBeDefined();
      }),
    );
  });
});

function inFormat(date: Date, format: string): string {
  const month = (style: "long" | "short"): string => new Intl.DateTimeFormat("en-US", { month: style, timeZone: "UTC" }).format(date);
  const number = (value: number, digits: number): string => String(value).padStart(digits, "0");
  const parts: Readonly<Record<string, string>> = {
    yyyy: number(date.getUTCFullYear(), 4),
    mmmm: month("long"),
    mmm: month("short"),
    mm: number(date.getUTCMonth() + 1, 2),
    m: number(date.getUTCMonth() + 1, 1),
    dd: number(date.getUTCDate(), 2),
    d: number(date.getUTCDate(), 1),
  };
  return format.replace(/yyyy|m+|d+/g, (token) => parts[token] ?? "");
}
