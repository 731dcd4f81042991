import { getNamedType, type GraphQLObjectType } from "graphql";
import neo4j from "neo4j-driver";
import { cypher, type Fragment, join, parameter, type Variable, variable, whereAll } from "../store/cypher.js";
import { planAggregate } from "./facets/aggregate.js";
import type { Countable } from "./facets/counting.js";
import { planFacets } from "./facets/facets.js";
import { planGroups } from "./facets/groups.js";
import type { FacetValues } from "./facets/keys.js";
import type { Measures } from "./facets/measures.js";
import { behind, orderBy, type OrderKey, orderSignature } from "./order.js";
import { encodeCursor, type Page, pageOf } from "./pagination.js";
import { planPlain } from "./plain.js";
import { below, type Place, type Planning } from "./planning.js";
import type { Cells, Columns, Shape } from "./row.js";
import { type SelectedField, selectedFields } from "./selection.js";

/** What a connection lists, in terms of Cypher and of shapes; the paging is {@link planConnection}'s. */
export interface Listing {
  /** The pattern, from the thing that the connection hangs on (the dataset for a root field), and what must hold. */
  readonly match: (of: Variable) => { readonly pattern: Fragment; readonly conditions: readonly Fragment[] };
  /** The pattern as a degree, which Neo4j looks up instead of counting; where there is one, and nothing else must hold. */
  readonly degree?: (of: Variable) => Fragment;
  /** Clauses that bind more, once the page is cut. */
  readonly late?: Fragment;
  /** The variables of an item that are needed after the page is cut. */
  readonly bound: readonly Variable[];
  /** The order; the last key is unique. */
  readonly keys: readonly OrderKey[];
  /** What is read of an item: the columns of each of its variables. A row holds one list of cells for each. */
  readonly parts: readonly { readonly columns: Columns; readonly variable: Variable }[];
  /** Plans `nodes` and an edge's `node`. */
  readonly node: (field: SelectedField, place: Place) => Shape;
  /** Plans a field of an edge other than `node` and `cursor`. */
  readonly edge?: (field: SelectedField, place: Place) => Shape;
  /** What the items can be counted and grouped by, and what can be aggregated over them; where they can. */
  readonly counted?: { readonly values: FacetValues; readonly measures: Measures };
}

/** One item of a page, as it comes back: the cells of its parts, then the values it is sorted by. */
type Row = readonly [...parts: Cells[], keys: Cells];

/**
 * Plans a connection: filter, order and limit come first, only then what is asked of the items. `totalCount` is counted
 * apart and ignores the page.
 *
 * @returns the shape of the connection
 */
export function planConnection(planning: Planning, field: SelectedField, columns: Columns, place: Place, listing: Listing): Shape {
  const order = orderSignature(listing.keys);
  const page = pageOf(field.arguments, `${place.path}.`, order, place.view.text);
  planning.budget.compare(field.arguments, place.path);
  planning.budget.spend(place.parents * page.size, place.path);
  const items: Place = { ...place, parents: place.parents * Math.max(1, page.size) };
  const connectionType = getNamedType(field.definition.type) as GraphQLObjectType;
  const fields = selectedFields(planning, connectionType, field.nodes);
  // Read only where they are asked for: the values an item is sorted by, and one item more than the page.
  let cursors = false;
  const cursor: CursorPlan = () => {
    cursors = true;
    return (row) => encodeCursor(order, place.view.text, planning.dataset.version, row[row.length - 1] ?? []);
  };
  const ahead = fields.some((selected) => selected.name === "pageInfo");

  const asksTotal = fields.some((selected) => selected.name === "totalCount");
  const asksRows = fields.some((selected) => !WITHOUT_ROWS.has(selected.name));
  let total: number | undefined;
  const shapes = fields.map((selected): readonly [string, PartShape] => {
    if (selected.name === "totalCount") return [selected.key, (_shown, cells) => cells[total ?? -1]];
    if (selected.name === "__typename") return [selected.key, () => connectionType.name];
    const ofWhole = planWhole(planning, selected, listing, columns, below(place, selected.key));
    if (ofWhole !== undefined) return [selected.key, (_shown, cells) => ofWhole(cells)];
    return [selected.key, planPart(planning, selected, listing, below(items, selected.key), cursor)];
  });
  const readsRows = asksRows && (page.size > 0 || ahead);
  const counted = variable("total");
  const together = asksTotal && readsRows && isCountedTogether(listing);
  const rows = readsRows
    ? addRows(columns, listing, page, page.size + (ahead ? 1 : 0), cursors, together ? counted : undefined)
    : undefined;
  if (asksTotal) total = columns.add({ value: (of) => (together ? cypher`${counted}` : countOf(listing, of)) });
  return (cells) => {
    const shown = shownOf(page, rows === undefined ? [] : (cells[rows] as Row[]));
    const connection: Record<string, unknown> = {};
    for (const [key, shape] of shapes) connection[key] = shape(shown, cells);
    return connection;
  };
}

/** Fields of a connection for which no item of the page is read. */
const WITHOUT_ROWS: ReadonlySet<string> = new Set(["totalCount", "facets", "aggregate", "groupBy", "__typename"]);

/** Whether the fields of a connection count or group its items by what they say. */
export const countsWhole = (planning: Planning, field: SelectedField): boolean =>
  selectedFields(planning, getNamedType(field.definition.type) as GraphQLObjectType, field.nodes).some(({ name }) =>
    ["facets", "aggregate", "groupBy"].includes(name),
  );

/** Plans a field that is about the whole list, whatever the page; undefined when it is another. */
function planWhole(planning: Planning, field: SelectedField, listing: Listing, columns: Columns, place: Place): Shape | undefined {
  if (listing.counted === undefined) return undefined;
  const list: Countable = {
    planning,
    view: place.view,
    items: (of) => {
      const { pattern, conditions } = listing.match(of);
      return cypher`${pattern}${whereAll(conditions)}`;
    },
    ...listing.counted,
  };
  switch (field.name) {
    case "facets":
      return planFacets(list, field, columns, place);
    case "aggregate":
      return planAggregate(list, field, columns);
    case "groupBy":
      return planGroups(list, field, columns, place);
    default:
      return undefined;
  }
}

/** Gives the cursor of an item; to ask for it is to have it read. */
type CursorPlan = () => (row: Row) => string;

/** How a part of a connection comes out of its page. */
type PartShape = (shown: Shown, cells: Cells) => unknown;

/** The page in the order asked for, from the rows as read: one more than the page, to tell whether there is more. */
function shownOf(page: Page, read: readonly Row[]): Shown {
  const more = read.length > page.size;
  const rows = more ? read.slice(0, page.size) : [...read];
  const before = page.values !== undefined;
  if (page.backwards) rows.reverse();
  return { rows, hasNextPage: page.backwards ? before : more, hasPreviousPage: page.backwards ? more : before };
}

interface Shown {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

function planPart(planning: Planning, selected: SelectedField, listing: Listing, place: Place, cursor: CursorPlan): PartShape {
  switch (selected.name) {
    case "nodes": {
      const shape = listing.node(selected, place);
      return ({ rows }) => rows.map(shape);
    }
    case "edges": {
      const shape = planEdges(planning, selected, listing, place, cursor);
      return ({ rows }) => rows.map(shape);
    }
    default: {
      const shape = planPlain(planning, selected);
      const cursorOf = pageInfoAsks(planning, selected) ? cursor() : () => null;
      return ({ rows, hasNextPage, hasPreviousPage }) => {
        const [first] = rows;
        const last = rows[rows.length - 1];
        return shape({
          hasNextPage,
          hasPreviousPage,
          startCursor: first === undefined ? null : cursorOf(first),
          endCursor: last === undefined ? null : cursorOf(last),
        });
      };
    }
  }
}

const pageInfoAsks = (planning: Planning, selected: SelectedField): boolean =>
  selectedFields(planning, getNamedType(selected.definition.type) as GraphQLObjectType, selected.nodes).some((field) =>
    field.name.endsWith("Cursor"),
  );

function planEdges(planning: Planning, selected: SelectedField, listing: Listing, place: Place, cursor: CursorPlan): (row: Row) => object {
  const type = getNamedType(selected.definition.type) as GraphQLObjectType;
  const fields = selectedFields(planning, type, selected.nodes).map((field) => {
    const at = below(place, field.key);
    if (field.name === "__typename") return [field.key, () => type.name] as const;
    if (field.name === "cursor") return [field.key, cursor()] as const;
    if (field.name === "node") return [field.key, listing.node(field, at)] as const;
    if (listing.edge === undefined) throw new Error(`The edge type ${type.name} has no field ${field.name}`);
    return [field.key, listing.edge(field, at)] as const;
  });
  return (row) => {
    const edge: Record<string, unknown> = {};
    for (const [key, shape] of fields) edge[key] = shape(row);
    return edge;
  };
}

function countOf(listing: Listing, of: Variable): Fragment {
  if (listing.degree !== undefined) return cypher`COUNT { ${listing.degree(of)} }`;
  const { pattern, conditions } = listing.match(of);
  return cypher`COUNT { ${pattern}${whereAll(conditions)} }`;
}

/** Whether page and total are read in one go: where a filter would have to be evaluated twice, and an item is one thing. */
const isCountedTogether = (listing: Listing): boolean => listing.bound.length === 1 && listing.match(variable("of")).conditions.length > 0;

function addRows(columns: Columns, listing: Listing, page: Page, limit: number, cursors: boolean, counted: Variable | undefined): number {
  const out = variable("rows");
  return columns.add({
    before: (of) => {
      const { pattern, conditions } = listing.match(of);
      const { keys: sorted, bindings } = keysBound(listing.keys);
      const cut = page.values === undefined ? [] : [behind(sorted, page.values, page.backwards)];
      const parts = listing.parts.map((part) => part.columns.compile(part.variable));
      const keys = cursors ? sorted.map((key) => key.value()) : [];
      const before = parts.map((part) => part.before);
      const row = [...parts.map((part) => part.row), cypher`[${join(keys, ", ")}]`];
      const item = listing.bound.map((one) => cypher`${one}`);
      const bound = [...item, ...bindings.map(({ as }) => cypher`${as}`)];
      const bind = [...item, ...bindings.map(({ value, as }) => cypher`${value} AS ${as}`)];
      const paged = cypher`WITH ${join(bound, ", ")} ${orderBy(sorted, page.backwards)} LIMIT ${parameter(neo4j.int(limit))}
${listing.late ?? cypher``}${join(before, " ")}RETURN collect([${join(row, ", ")}]) AS ${out} }`;
      if (counted === undefined) {
        if (bindings.length === 0) return cypher`CALL (${of}) { ${pattern}${whereAll([...conditions, ...cut])}\n${paged}`;
        return cypher`CALL (${of}) { ${pattern}${whereAll(conditions)}\nWITH ${join(bind, ", ")}${whereAll(cut)}\n${paged}`;
      }
      const all = variable("all");
      return cypher`CALL (${of}) { ${pattern}${whereAll(conditions)}
RETURN collect(${join(item, ", ")}) AS ${all} }
WITH *, size(${all}) AS ${counted}
CALL (${all}) { UNWIND ${all} AS ${join(item, ", ")}
${cut.length + bindings.length === 0 ? cypher`` : cypher`WITH ${join(bind, ", ")}${whereAll(cut)}\n`}${paged}`;
    },
    value: () => cypher`${out}`,
  });
}

/** Keys whose values are subqueries, read once under a name. */
function keysBound(keys: Listing["keys"]): { keys: Listing["keys"]; bindings: { value: Fragment; as: Variable }[] } {
  const bindings: { value: Fragment; as: Variable }[] = [];
  const named = keys.map((key) => {
    if (key.computed !== true) return key;
    const as = variable("key");
    bindings.push({ value: key.value(), as });
    return { ...key, value: () => cypher`${as}` };
  });
  return { keys: named, bindings };
}
