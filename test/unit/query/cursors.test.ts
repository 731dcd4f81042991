/** Pages and cursors: what was given is read again, what was not is refused, and nothing else happens. */
import fc from "fast-check";
import { ApiError } from "../../../src/errors.js";
import { encodeCursor, pageOf } from "../../../src/query/pagination.js";

const settings = { numRuns: 500, seed: Number(process.env["FC_SEED"] ?? 20251122) };
const value = (): fc.Arbitrary<string | number | boolean | null> => fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
/** The error that names an argument. */
const badInputAt = (argument: string): Error => expect.objectContaining({ code: "BAD_USER_INPUT", details: { argument } }) as Error;
const ORDER = "name,established:DESC,id";

test("a cursor gives back its values, in either direction", () => {
  fc.assert(
    fc.property(
      fc.tuple(value(), value(), value()),
      fc.string(),
      fc.nat(),
      fc.constantFrom("after", "before"),
      (values, view, version, argument) => {
        const cursor = encodeCursor(ORDER, view, version, values);
        expect(pageOf({ [argument]: cursor }, "list.", ORDER, view)).toEqual({ size: 20, backwards: argument === "before", values });
      },
    ),
    settings,
  );
});

test("a cursor of another order or viewpoint is refused, by name of the argument", () => {
  const cursor = encodeCursor(ORDER, "all", 1, ["a", null, "x"]);
  for (const [order, view] of [
    ["name,id", "all"],
    ["name:DESC,established:DESC,id", "all"],
    [ORDER, "asOf=2000;certainty=POSSIBLE"],
  ] as const) {
    expect(() => pageOf({ after: cursor }, "list.", order, view)).toThrow(badInputAt("list.after"));
  }
});

test.each([
  [[{ toString: 1, valueOf: 1 }, "all", 1, "a", null, "x"]],
  [[ORDER, { toString: 1, valueOf: 1 }, 1, "a", null, "x"]],
  [[["name"], "all", 1, "a", null, "x"]],
  [[ORDER, null, 1, "a", null, "x"]],
])("a forged cursor %j was not given by us", (parts) => {
  const cursor = Buffer.from(JSON.stringify(parts)).toString("base64url");
  expect(() => pageOf({ after: cursor }, "list.", ORDER, "all")).toThrow(badInputAt("list.after"));
});

test("whatever text comes as a cursor is read or refused", () => {
  const almost = fc
    .tuple(fc.jsonValue(), fc.constantFrom("base64url", "base64", "hex", "utf8"))
    .map(([json, encoding]) => Buffer.from(JSON.stringify(json)).toString(encoding as BufferEncoding));
  const shaped = fc
    .array(fc.oneof(fc.constantFrom<unknown>(ORDER, "all", 1), fc.jsonValue()), { maxLength: 7 })
    .map((parts) => Buffer.from(JSON.stringify(parts)).toString("base64url"));
  fc.assert(
    fc.property(fc.oneof(fc.string(), almost, shaped), (cursor) => {
      try {
        const { values } = pageOf({ after: cursor }, "", ORDER, "all");
        expect(values).toHaveLength(3);
      } catch (error) {
        expect(error).toBeInstanceOf(ApiError);
        expect(error).toMatchObject({ code: "BAD_USER_INPUT", details: { argument: "after" } });
      }
    }),
    settings,
  );
});

test.each([
  [{}, { size: 20, backwards: false, values: undefined }],
  [
    { first: null, after: null, last: null, before: null },
    { size: 20, backwards: false, values: undefined },
  ],
  [{ first: 0 }, { size: 0, backwards: false, values: undefined }],
  [{ last: 100 }, { size: 100, backwards: true, values: undefined }],
])("%j is a page", (given, page) => {
  expect(pageOf(given, "", ORDER, "all")).toEqual(page);
});

test.each([
  [{ first: -1 }, "first"],
  [{ first: 101 }, "first"],
  [{ last: 101 }, "last"],
  [{ first: 1, last: 1 }, "last"],
  [{ first: 1, before: "x" }, "before"],
  [{ last: 1, after: "x" }, "last"],
])("%j is none", (given, argument) => {
  expect(() => pageOf(given, "", ORDER, "all")).toThrow(badInputAt(argument));
});
