import { badInput } from "../errors.js";
import { extent, parseDate } from "../model/index.js";
import {
  cypher,
  type Fragment,
  join,
  literal,
  name,
  parameter,
  type Parameter,
  type Variable,
  variable,
  whereAll,
} from "../store/cypher.js";
import { type Hiding, isSeen, parseHiding } from "../store/hiding.js";
import { saidOf, saidOfItem } from "../store/unsaid.js";
import type { DatasetSnapshot } from "./dataset.js";

/** Whether partial dates are read generously or strictly. */
export type Certainty = "POSSIBLE" | "CERTAIN";

/** The days there are; `BEGINNING` and `END` lie beyond them. */
const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

/** What of the graph is in view: at which time, with which certainty, by which layers. Inherited by everything below. */
export interface Viewpoint {
  /** A short stable text of it; `all` when nothing is restricted. */
  readonly text: string;
  readonly asOf:
    { readonly edtf: string; readonly earliest: Parameter; readonly latest: Parameter; readonly certainty: Certainty } | undefined;
  /** The names asked for, sorted, and the parameter that holds the layer keys they bring into view. */
  readonly layers: { readonly names: readonly string[]; readonly keys: Parameter } | undefined;
  /** The records that nobody is to see now; undefined when there are none. Not the client's doing, and not in `text`. */
  readonly hidden: Hiding | undefined;
  /** Whether entities carry measures of centrality of this version. Not the client's doing either. */
  readonly measured: boolean;
}

/** Everything is in view that may be seen. */
export const everything = ({ hiding, measured }: DatasetSnapshot): Viewpoint => ({
  text: "all",
  asOf: undefined,
  layers: undefined,
  hidden: parseHiding(hiding),
  measured: measured === "ALL" || measured === "WITHOUT_BETWEENNESS",
});

/**
 * The viewpoint below a field: absent arguments inherit, an explicit null lifts, certainty goes with its asOf.
 *
 * @throws ApiError BAD_USER_INPUT for a date that is not EDTF and for an unknown layer
 */
export function viewpointBelow(
  parent: Viewpoint,
  given: Readonly<Record<string, unknown>>,
  path: string,
  dataset: DatasetSnapshot,
): Viewpoint {
  if (!("asOf" in given) && !("layers" in given)) return parent;
  let asOf = parent.asOf;
  if (given["asOf"] === null) asOf = undefined;
  else if (typeof given["asOf"] === "string") {
    const date = parseDate(given["asOf"]);
    if (date === undefined)
      throw badInput(`${path}asOf`, `${JSON.stringify(given["asOf"])} is not a date in EDTF, such as 2010, 2009-05 or 1997/2003`);
    const { earliest, latest } = extent(date);
    // An open period is one of days, however many: what is certain at no day is bounded by the marks beyond them.
    asOf = {
      edtf: given["asOf"],
      earliest: parameter(earliest < FIRST_DAY ? FIRST_DAY : earliest),
      latest: parameter(latest > LAST_DAY ? LAST_DAY : latest),
      certainty: (given["certainty"] ?? "POSSIBLE") as Certainty,
    };
  }
  let layers = parent.layers;
  if (given["layers"] === null) layers = undefined;
  else if (Array.isArray(given["layers"])) layers = layersInView(given["layers"].map(String), path, dataset);
  return { ...parent, text: textOf(asOf, layers?.names), asOf, layers };
}

function layersInView(asked: readonly string[], path: string, dataset: DatasetSnapshot): NonNullable<Viewpoint["layers"]> {
  const known = dataset.layers.map((layer) => layer.name);
  const unknown = asked.filter((layer) => !known.includes(layer));
  if (unknown.length > 0) {
    throw badInput(
      `${path}layers`,
      `there is no layer ${unknown.map((layer) => JSON.stringify(layer)).join(", ")}; the layers are ${known.join(", ")}`,
    );
  }
  const names = [...new Set(asked)].sort();
  // A derived statement needs every layer of its key.
  const keys = dataset.layerKeys.filter((key) => key.split("+").every((layer) => names.includes(layer)));
  return { names, keys: parameter(keys) };
}

function textOf(asOf: Viewpoint["asOf"], layers: readonly string[] | undefined): string {
  const parts = [asOf && `asOf=${asOf.edtf}`, asOf && `certainty=${asOf.certainty}`, layers && `layers=${layers.join(",")}`].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? "all" : parts.join(";");
}

/** Whether the client restricts what is in view, so that values are those of the best statement in it. */
export const restricts = (view: Viewpoint): boolean => view.asOf !== undefined || view.layers !== undefined;

/** That a node or relationship may be seen; undefined when everything may be. */
export const notHidden = ({ hidden }: Viewpoint, record: Variable): Fragment | undefined => hidden && isSeen(hidden, record);

/** All of several conditions; undefined when none is there. */
function together(...conditions: readonly (Fragment | undefined)[]): Fragment | undefined {
  const there = conditions.filter((one) => one !== undefined);
  return there.length === 0 ? undefined : join(there, " AND ");
}

/** That a statement (any node with its bounds and layerKey) is in view; undefined when every one is. */
export function statementInView(view: Viewpoint, statement: Variable): Fragment | undefined {
  const { asOf, layers } = view;
  const held =
    asOf &&
    (asOf.certainty === "POSSIBLE"
      ? cypher`${saidOf(statement, "possibleFrom")} <= ${asOf.latest} AND ${saidOf(statement, "possibleTo")} >= ${asOf.earliest}`
      : cypher`${saidOf(statement, "certainFrom")} <= ${asOf.latest} AND ${saidOf(statement, "certainTo")} >= ${asOf.earliest}`);
  return together(layers && cypher`${saidOf(statement, "layerKey")} IN ${layers.keys}`, held, notHidden(view, statement));
}

/**
 * That a statement gives a value in view to an entity's property, or to any where none is named. What a deprecated
 * statement says is not a value.
 */
export function valueInView(view: Viewpoint, statement: Variable, entity: Variable, property: string | undefined): Fragment {
  const inView = statementInView(view, statement);
  return join(
    [
      cypher`${statement}.subject = ${entity}.id`,
      // Every statement has a precedence: to compare it is to have the index of all three used, not that of the subject alone.
      property === undefined
        ? cypher`${statement}.object IS NULL`
        : cypher`${statement}.predicate = ${literal(property)} AND ${statement}.precedence > ""`,
      cypher`${saidOf(statement, "rank")} <> "DEPRECATED"`,
      ...(inView === undefined ? [] : [inView]),
    ],
    " AND ",
  );
}

/** A stored value of an entity's best statement in view, for comparing and sorting: `established`, `establishedEarliest`, `sortName`. */
export function bestValue(property: string, stored: string, statementProperty: string, view: Viewpoint): (entity: Variable) => Fragment {
  return (entity) => {
    if (!restricts(view)) return cypher`${entity}.${name(stored)}`;
    const statement = variable("s");
    return cypher`head(COLLECT { MATCH (${statement}:Statement) WHERE ${valueInView(view, statement, entity, property)} RETURN ${statement}.${name(statementProperty)} ORDER BY ${statement}.precedence LIMIT 1 })`;
  };
}

/** That an entity is in view: one of its statements is, whenever it holds. */
export function entityInView(view: Viewpoint, entity: Variable): Fragment | undefined {
  const layer = variable("layer");
  return together(view.layers && cypher`any(${layer} IN ${entity}.layers WHERE ${layer} IN ${view.layers.keys})`, notHidden(view, entity));
}

/** That the edge's statement number `i` is in view. */
function itemInView(view: Viewpoint, edge: Variable, i: Variable): Fragment {
  const { asOf, layers } = view;
  const held =
    asOf &&
    (asOf.certainty === "POSSIBLE"
      ? cypher`${saidOfItem(edge, "possibleFrom", i)} <= ${asOf.latest} AND ${saidOfItem(edge, "possibleTo", i)} >= ${asOf.earliest}`
      : cypher`${saidOfItem(edge, "certainFrom", i)} <= ${asOf.latest} AND ${saidOfItem(edge, "certainTo", i)} >= ${asOf.earliest}`);
  const layered = layers && cypher`${edge}.layers[${i}] IN ${layers.keys}`;
  return held && layered ? cypher`${layered} AND ${held}` : (held ?? layered ?? cypher`true`);
}

/** That an edge is in view: one of its statements is. */
export function edgeInView(view: Viewpoint, edge: Variable): Fragment | undefined {
  const i = variable("i");
  return together(
    restricts(view) ? cypher`any(${i} IN range(0, size(${edge}.statements) - 1) WHERE ${itemInView(view, edge, i)})` : undefined,
    notHidden(view, edge),
  );
}

/**
 * The clause that finds a statement by its id. While a layer is loaded, and until what it replaced is gone, there may be
 * two of one id, of which one is to be seen.
 */
export function matchStatement(view: Viewpoint, statement: Variable, id: Fragment): Fragment {
  return cypher`MATCH (${statement}:Statement {id: ${id}})${whereAll([notHidden(view, statement)])}`;
}

/** The clause that finds the statements of an edge that are in view; more conditions may follow with AND. */
export function matchStatementsOf(edge: Variable, view: Viewpoint, statement: Variable): Fragment {
  return cypher`MATCH (${statement}:Statement)${whereAll([cypher`${statement}.id IN ${statementsInView(view, edge)}`, notHidden(view, statement)])}`;
}

/** The ids of an edge's statements that are in view, best first. */
export function statementsInView(view: Viewpoint, edge: Variable): Fragment {
  const i = variable("i");
  return restricts(view)
    ? cypher`[${i} IN range(0, size(${edge}.statements) - 1) WHERE ${itemInView(view, edge, i)} | ${edge}.statements[${i}]]`
    : cypher`${edge}.statements`;
}
