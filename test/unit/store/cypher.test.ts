/** Cypher is written through a template that no value passes, and its text depends on its shape alone. */
import fc from "fast-check";
import {
  alternatives,
  compile,
  cypher,
  type Fragment,
  join,
  literal,
  name,
  parameter,
  type Parameter,
  type Variable,
  variable,
} from "../../../src/store/cypher.js";

const settings = { numRuns: 500, seed: Number(process.env["FC_SEED"] ?? 20251122) };
const isText = (text: string): boolean => text.length > 0;

describe("the template", () => {
  test("refuses whatever is no fragment, parameter, variable or name", () => {
    const write = cypher as unknown as (texts: readonly string[], ...parts: unknown[]) => Fragment;
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => write(["RETURN ", ""], value)).toThrow(TypeError);
      }),
      settings,
    );
  });

  test("refuses what only looks like one", () => {
    const write = cypher as unknown as (texts: readonly string[], ...parts: unknown[]) => Fragment;
    for (const value of [{ texts: ["1"], parts: [] }, { hint: "x" }, { value: 1 }, { text: "n" }, Object.create(null)])
      expect(() => write(["", ""], value)).toThrow(TypeError);
  });

  test("names are plain identifiers, literals plain words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        if (/^[A-Za-z][A-Za-z0-9_]*$/.test(text)) expect(compile(cypher`${name(text)}`).text).toBe(text);
        else expect(() => name(text)).toThrow(TypeError);
        if (/^[A-Za-z0-9_:.+-]*$/.test(text)) expect(compile(literal(text)).text).toBe(`"${text}"`);
        else expect(() => literal(text)).toThrow(TypeError);
      }),
      settings,
    );
    for (const text of ["A`B", "A B", "n)//", "", "1a", "é", 'a"b', "a\n"]) expect(() => name(text)).toThrow(TypeError);
    expect(() => alternatives(["A", "B`"])).toThrow(TypeError);
  });

  test("a value stands in the parameters and nowhere in the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string())), { minLength: 1 }),
        (values) => {
          const { text, parameters } = compile(
            cypher`RETURN [${join(
              values.map((value) => cypher`${parameter(value)}`),
              ", ",
            )}]`,
          );
          expect(text).toBe(`RETURN [${values.map((_, i) => `$p${i}`).join(", ")}]`);
          expect(Object.values(parameters)).toEqual(values);
        },
      ),
      settings,
    );
  });
});

/** The shape of a fragment: where it names which of a few parameters and variables, and where it holds another. */
type Tree = { readonly parameter: number } | { readonly variable: number } | { readonly children: readonly Tree[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({ parameter: fc.nat(3) }),
    fc.record({ variable: fc.nat(3) }),
    fc.record({ children: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }) }),
  ),
}));

function built(shape: Tree, parameters: readonly Parameter[], variables: readonly Variable[]): Fragment {
  if ("children" in shape)
    return cypher`(${join(
      shape.children.map((child) => built(child, parameters, variables)),
      " ",
    )})`;
  const part = "parameter" in shape ? parameters[shape.parameter] : variables[shape.variable];
  if (part === undefined) throw new Error("No such part");
  return cypher`${part}`;
}

describe("compiling", () => {
  test("the same shape gives the same text, whatever the values and whichever the objects", () => {
    const four = fc.array(fc.anything(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(tree, four, four, (shape, one, other) => {
        const text = (values: readonly unknown[]): string =>
          compile(
            built(
              shape,
              values.map((value) => parameter(value)),
              ["a", "b", "c", "d"].map((hint) => variable(hint)),
            ),
          ).text;
        expect(text(one)).toBe(text(other));
      }),
      settings,
    );
  });

  test("parameters are numbered in the order in which they appear, each once; so are variables", () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const values = ["v0", "v1", "v2", "v3"];
        const { text, parameters } = compile(
          built(
            shape,
            values.map((value) => parameter(value)),
            values.map(() => variable("x")),
          ),
        );
        const seen = [...new Set(text.match(/\$p\d+/g) ?? [])];
        expect(seen).toEqual(seen.map((_, i) => `$p${i}`));
        expect(Object.keys(parameters)).toEqual(seen.map((one) => one.slice(1)));
        expect(new Set(Object.values(parameters)).size).toBe(seen.length);
        const variables = [...new Set(text.match(/x\d+/g) ?? [])];
        expect(variables).toEqual(variables.map((_, i) => `x${i}`));
      }),
      settings,
    );
  });

  test("compiling twice gives the same, and changes nothing", () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const fragment = built(
          shape,
          [1, 2, 3, 4].map((value) => parameter(value)),
          [1, 2, 3, 4].map(() => variable("x")),
        );
        expect(compile(fragment)).toEqual(compile(fragment));
      }),
      settings,
    );
  });

  test("one parameter used twice is one; two of one value are two", () => {
    const same = parameter("x");
    expect(compile(cypher`${same} ${same}`)).toEqual({ text: "$p0 $p0", parameters: { p0: "x" } });
    expect(compile(cypher`${parameter("x")} ${parameter("x")}`)).toEqual({ text: "$p0 $p1", parameters: { p0: "x", p1: "x" } });
    const [e, other] = [variable("e"), variable("e")];
    expect(compile(cypher`${e} ${other} ${e}`).text).toBe("e0 e1 e0");
  });

  test("joining nothing is nothing", () => {
    expect(compile(join([], ", ")).text).toBe("");
    expect(isText(compile(join([cypher`a`], " AND ")).text)).toBe(true);
  });
});
