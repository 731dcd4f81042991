/** Partial dates, held against the `edtf` package and against the laws that a question about time relies on. */
import edtf from "edtf";
import fc from "fast-check";
import { ALWAYS, BEGINNING, type Bounds, boundsOf, END, extent, intersect, parseDate, UNDATED } from "../../../src/model/index.js";

const settings = { numRuns: 2_000, seed: Number(process.env["FC_SEED"] ?? 20251122) };
const pad = (number: number, width: number): string => String(number).padStart(width, "0");

/** Points as they are written, and as they are miswritten. */
const point = (): fc.Arbitrary<string> => {
  const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1995, max: 2005 })).map((number) => pad(number, 4));
  const month = fc.integer({ min: 0, max: 13 }).map((number) => pad(number, 2));
  const day = fc.integer({ min: 0, max: 32 }).map((number) => pad(number, 2));
  const mark = fc.constantFrom("", "", "?", "~", "%");
  return fc.oneof(
    fc.tuple(year, mark).map((parts) => parts.join("")),
    fc.tuple(year, month, mark).map(([y, m, end]) => `${y}-${m}${end}`),
    fc.tuple(year, month, day, mark).map(([y, m, d, end]) => `${y}-${m}-${d}${end}`),
    fc.tuple(year, mark).map(([y, end]) => `${y.slice(0, 3)}X${end}`),
  );
};
const end = (): fc.Arbitrary<string> => fc.oneof({ weight: 6, arbitrary: point() }, { weight: 1, arbitrary: fc.constantFrom("", "..") });
const written = (): fc.Arbitrary<string> =>
  fc.oneof(
    point(),
    fc.tuple(end(), end()).map(([from, to]) => `${from}/${to}`),
  );
/** Any text, mostly near what is written. */
const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    written(),
    fc.string({ unit: fc.constantFrom(...Array.from("0129-/X?~%. TZ[]{}Y")), maxLength: 12 }),
    fc.constantFrom("2001-21", "2001-XX", "19XX", "[2001,2002]", "2001-02-03T04:05:06Z", "-0044", "Y12000", "?2001"),
  );
const valid = (): fc.Arbitrary<string> => written().filter((one) => parseDate(one) !== undefined);

function acceptedByEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** The one place where we accept more: an end that, as written, lies before the start, but may be after it. */
const endsMayOverlap = (text: string): boolean => {
  const [from = "", to = ""] = text.split("/");
  const [start, stop] = [parseDate(from)?.start, parseDate(to)?.start];
  return start !== undefined && stop !== undefined && start.earliest <= stop.latest;
};

/** What we refuse though EDTF has it: the year 0, and a 29 February that was none, which the package takes for 1 March. */
const refusedOnPurpose = (text: string): boolean =>
  /(^|\/)0000/.test(text) || text.split("/").some((part) => part.slice(4, 10) === "-02-29" && parseDate(part) === undefined);

describe("parsing", () => {
  test("accepts nothing that edtf does not", () => {
    fc.assert(
      fc.property(text(), (one) => {
        if (parseDate(one) !== undefined && !endsMayOverlap(one)) expect(acceptedByEdtf(one)).toBe(true);
      }),
      settings,
    );
  });

  test("accepts every year, month, day, decade and interval of them that edtf does", () => {
    fc.assert(
      fc.property(written(), (one) => {
        fc.pre(!["/", "../..", "/..", "../"].includes(one) && !refusedOnPurpose(one));
        if (acceptedByEdtf(one)) expect(parseDate(one)?.edtf).toBe(one);
      }),
      settings,
    );
  });

  test("what has no mark spans the days that edtf says", () => {
    fc.assert(
      fc.property(valid(), (one) => {
        fc.pre(!/[?~%]/.test(one) && acceptedByEdtf(one));
        const date = parseDate(one);
        if (date === undefined) return;
        for (const [side, day] of [
          ["start", date.start],
          ["end", date.end],
        ] as const) {
          if (day === undefined) continue;
          const { min, max } = edtf(day.edtf);
          const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
          expect({ side, earliest: day.earliest, latest: day.latest }).toEqual({ side, earliest: isoDay(min), latest: isoDay(max) });
        }
      }),
      settings,
    );
  });

  test.each([
    "",
    "/",
    "../..",
    "/..",
    "0000",
    "2001-13",
    "2001-02-30",
    "2007-02-29",
    "2001-21",
    "2001-XX",
    "19XX",
    "199X~",
    "10000",
    "-0044",
    " 2001",
    "2001 ",
    "2001/2002/2003",
    "2002/2001",
    "2001-1",
    "[2001]",
    "2001T10",
  ])("%j is refused", (one) => {
    expect(parseDate(one)).toBeUndefined();
  });

  test.each([
    ["1999~", "1997-01-01", "2001-12-31"],
    ["2009-01~", "2008-11-01", "2009-03-31"],
    ["2000-03-01%", "2000-02-28", "2000-03-03"],
    ["0002~", BEGINNING, "0004-12-31"],
    ["9998~", "9996-01-01", END],
    ["2016?", "2016-01-01", "2016-12-31"],
    ["../2001", BEGINNING, "2001-12-31"],
    ["2001/", "2001-01-01", END],
  ])("%s may be from %s to %s", (one, earliest, latest) => {
    const date = parseDate(one);
    expect(date && extent(date)).toEqual({ earliest, latest });
  });
});

const nature = (): fc.Arbitrary<"STATE" | "OCCURRENCE"> => fc.constantFrom("STATE", "OCCURRENCE");
const statement = (): fc.Arbitrary<Bounds> =>
  fc
    .tuple(fc.option(valid(), { nil: undefined }), nature())
    .map(([one, of]) => boundsOf(one === undefined ? undefined : parseDate(one), of));
/** A period of days, as a question asks for one. */
const period = (): fc.Arbitrary<{ first: string; last: string }> =>
  valid().map((one) => {
    const date = parseDate(one);
    const { earliest = BEGINNING, latest = END } = date === undefined ? {} : extent(date);
    return { first: earliest < "0001-01-01" ? "0001-01-01" : earliest, last: latest > "9999-12-31" ? "9999-12-31" : latest };
  });
const possibly = (of: Bounds, { first, last }: { first: string; last: string }): boolean =>
  of.possibleFrom <= last && of.possibleTo >= first;
const certainly = (of: Bounds, { first, last }: { first: string; last: string }): boolean =>
  of.certainFrom <= last && of.certainTo >= first;

describe("bounds", () => {
  test("are in order: what is possible begins before it ends, and what is certain lies within it", () => {
    fc.assert(
      fc.property(statement(), (of) => {
        expect(of.possibleFrom <= of.possibleTo).toBe(true);
        expect(of.possibleFrom <= of.certainFrom).toBe(true);
        expect(of.certainTo <= of.possibleTo).toBe(true);
      }),
      settings,
    );
  });

  test("what certainly holds at a time possibly does", () => {
    fc.assert(
      fc.property(statement(), period(), (of, at) => {
        if (certainly(of, at)) expect(possibly(of, at)).toBe(true);
      }),
      settings,
    );
  });

  test("what holds in a period holds in every longer one", () => {
    fc.assert(
      fc.property(statement(), period(), period(), (of, a, b) => {
        const longer = { first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
        if (possibly(of, a)) expect(possibly(of, longer)).toBe(true);
        if (certainly(of, a)) expect(certainly(of, longer)).toBe(true);
      }),
      settings,
    );
  });

  test("a state that is marked `?` or `%` is certain at no time", () => {
    fc.assert(
      fc.property(valid(), period(), (one, at) => {
        fc.pre(/[?%]/.test(one));
        expect(certainly(boundsOf(parseDate(one), "STATE"), at)).toBe(false);
      }),
      settings,
    );
  });

  // An occurrence within an interval takes the interval's end for certain, whatever its mark: src/model/dates.ts, boundsOf.
  test.failing("so is an occurrence", () => {
    fc.assert(
      fc.property(valid(), period(), (one, at) => {
        fc.pre(/[?%]/.test(one));
        expect(certainly(boundsOf(parseDate(one), "OCCURRENCE"), at)).toBe(false);
      }),
      settings,
    );
  });

  test("the undated may hold at any time and certainly at none; what is always true holds at any", () => {
    fc.assert(
      fc.property(period(), (at) => {
        expect([possibly(UNDATED, at), certainly(UNDATED, at)]).toEqual([true, false]);
        expect([possibly(ALWAYS, at), certainly(ALWAYS, at)]).toEqual([true, true]);
      }),
      settings,
    );
  });

  test("an open end lasts, an unknown one only possibly", () => {
    const later = { first: "2050-01-01", last: "2050-12-31" };
    const of = (one: string): boolean[] => {
      const bounds = boundsOf(parseDate(one), "STATE");
      return [possibly(bounds, later), certainly(bounds, later)];
    };
    expect([of("1997/.."), of("1997/"), of("1997/2001"), of("1997")]).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });
});

describe("what follows from several statements", () => {
  test("holds exactly when all of them do", () => {
    fc.assert(
      fc.property(fc.array(statement(), { minLength: 1, maxLength: 4 }), period(), (all, at) => {
        const together = intersect(all);
        expect(possibly(together, at)).toBe(all.every((one) => possibly(one, at)));
        expect(certainly(together, at)).toBe(all.every((one) => certainly(one, at)));
      }),
      settings,
    );
  });

  test("does not depend on their order, nor on naming one twice, nor on how they are grouped", () => {
    fc.assert(
      fc.property(statement(), statement(), statement(), (a, b, c) => {
        const all = intersect([a, b, c]);
        expect(intersect([c, a, b, a])).toEqual(all);
        expect(intersect([a, intersect([b, c])])).toEqual(all);
        expect(intersect([intersect([a, b]), c])).toEqual(all);
        expect(intersect([a, ALWAYS])).toEqual(a);
      }),
      settings,
    );
  });
});
