/**
 * Cypher is written only through the tagged template {@link cypher}. A raw value in it is refused: a value becomes a
 * parameter through {@link parameter}, a label, type or property name comes from the model through {@link name}, and a
 * variable is made by {@link variable}. Parameters and variables are numbered in the order in which they appear, so that
 * the same shape always gives the same text, whatever the values: Neo4j then finds its plan in the cache.
 *
 * The idea of a template that throws on a raw value is pg-sql2's (graphile/crystal).
 */

/** A value that the statement refers to as `$p0`, `$p1`, ...; used twice, it is one parameter. */
export class Parameter {
  constructor(readonly value: unknown) {}
}

/** A variable; its text is the hint and a number. */
export class Variable {
  constructor(readonly hint: string) {}
}

/** A label, relationship type or property name. */
class Name {
  constructor(readonly text: string) {}
}

/** A piece of Cypher, to be put into another or to be compiled. */
export class Fragment {
  constructor(
    readonly texts: readonly string[],
    readonly parts: readonly Part[],
  ) {}
}

type Part = Fragment | Parameter | Variable | Name;

/** A statement as Neo4j takes it. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Writes Cypher: cypher`MATCH (${e}:${name("Network")} {id: ${parameter(id)}})`.
 *
 * @throws TypeError when an interpolated value is none of fragment, parameter, variable and name
 */
export function cypher(texts: TemplateStringsArray, ...parts: readonly Part[]): Fragment {
  for (const part of parts) {
    const given: unknown = part;
    if (!(given instanceof Fragment || given instanceof Parameter || given instanceof Variable || given instanceof Name)) {
      throw new TypeError(`A raw value (${typeof given}) in Cypher: use parameter(), name() or variable()`);
    }
  }
  return new Fragment(texts, parts);
}

/** A value for Neo4j. */
export const parameter = (value: unknown): Parameter => new Parameter(value);

/** A variable whose name begins with `hint`. */
export const variable = (hint: string): Variable => new Variable(hint);

/**
 * A name of the model: a label, a relationship type or a property.
 *
 * @throws TypeError when it is not a plain identifier, which no name of the model may be
 */
export function name(text: string): Name {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(text)) throw new TypeError(`Not a name that Cypher may carry: ${JSON.stringify(text)}`);
  return new Name(text);
}

/** Nothing. */
export const empty = new Fragment([""], []);

/** Several fragments, with a text between. The separator is one of a few, so that it cannot carry a value. */
export function join(fragments: readonly Fragment[], separator: ", " | " AND " | " OR " | "\n" | "|" | " "): Fragment {
  if (fragments.length === 0) return empty;
  return new Fragment(["", ...fragments.slice(1).map(() => separator), ""], fragments);
}

/** ` WHERE …` with all conditions that there are; nothing when there are none. */
export function whereAll(conditions: readonly (Fragment | undefined)[]): Fragment {
  const given = conditions.filter((one) => one !== undefined);
  return given.length === 0 ? empty : cypher` WHERE ${join(given, " AND ")}`;
}

/** A string of the model as a Cypher literal, e.g. a verb's name. */
export function literal(text: string): Fragment {
  if (!/^[A-Za-z0-9_:.+-]*$/.test(text)) throw new TypeError(`Not a text that Cypher may carry as it is: ${JSON.stringify(text)}`);
  return new Fragment([`"${text}"`], []);
}

/** `list[3]`. @throws TypeError when the index is no whole number from 0 */
export function elementOf(list: Fragment, index: number): Fragment {
  if (!Number.isSafeInteger(index) || index < 0) throw new TypeError(`Not an index that Cypher may carry: ${index}`);
  return cypher`${list}${new Fragment([`[${index}]`], [])}`;
}

/** Several names with a separator, for `A|B` in a pattern. */
export const alternatives = (names: readonly string[]): Fragment =>
  join(
    names.map((one) => cypher`${name(one)}`),
    "|",
  );

/** Text and parameters of a fragment. */
export function compile(fragment: Fragment): Statement {
  const parameters: Record<string, unknown> = {};
  const numbered = new Map<Parameter | Variable, string>();
  const out: string[] = [];
  const write = (one: Fragment): void => {
    one.texts.forEach((text, index) => {
      out.push(text);
      const part = one.parts[index];
      if (part === undefined) return;
      if (part instanceof Fragment) write(part);
      else if (part instanceof Name) out.push(part.text);
      else {
        let label = numbered.get(part);
        if (label === undefined) {
          label =
            part instanceof Parameter
              ? `p${Object.keys(parameters).length}`
              : `${part.hint}${numbered.size - Object.keys(parameters).length}`;
          numbered.set(part, label);
          if (part instanceof Parameter) parameters[label] = part.value;
        }
        out.push(part instanceof Parameter ? `$${label}` : label);
      }
    });
  };
  write(fragment);
  return { text: out.join(""), parameters };
}
