/** Short ways to read answers. */

interface Named {
  readonly name: string | null;
}
interface Edge {
  readonly node: Named;
  readonly since: { readonly edtf: string } | null;
}

/** Fails when the thing asked for is not there. */
export function present<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error("The answer is empty where something was asked for by id");
  return thing;
}

/** The names at the other ends of relationships, in the order of the answer. */
export const names = (connection: { readonly edges: readonly { readonly node: Named }[] } | undefined): (string | null)[] =>
  present(connection).edges.map(({ node }) => node.name);

/** What is at the other ends of relationships, and since when. */
export const since = (connection: { readonly edges: readonly Edge[] } | undefined): [string | null, string | null][] =>
  present(connection).edges.map((edge) => [edge.node.name, edge.since?.edtf ?? null]);

/** The texts that are stated. */
export const values = (texts: readonly { readonly value: string }[] | undefined): string[] =>
  present(texts)
    .map(({ value }) => value)
    .sort();

/** A count in one line, such as "MORE_THAN 60 CITIES in Argentina (outside …)". */
export const counts = (
  observations: readonly {
    readonly metric: string;
    readonly qualifier: string;
    readonly value: number;
    readonly scope?: string | null;
    readonly place?: Named | null;
    readonly asOf?: { readonly edtf: string } | null;
  }[],
): string[] =>
  observations
    .map(({ metric, qualifier, value, scope, place, asOf }) =>
      [
        qualifier,
        value,
        metric,
        place?.name === undefined || place.name === null ? "" : `in ${place.name}`,
        scope === null || scope === undefined ? "" : `(${scope})`,
        asOf === null || asOf === undefined ? "" : `as of ${asOf.edtf}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    )
    .sort();

/** The names of the nodes of a list. */
export const nodeNames = (connection: { readonly nodes: readonly Named[] }): (string | null)[] => connection.nodes.map(({ name }) => name);

/** What is read of each thing, under its name. */
export const byName = <Thing extends Named, Value>(things: readonly Thing[], read: (thing: Thing) => Value): Record<string, Value> =>
  Object.fromEntries(things.map((thing) => [thing.name ?? "", read(thing)]));
