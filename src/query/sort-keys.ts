/** What things can be sorted by. */
import { badInput } from "../errors.js";
import type { Direction, Kind } from "../model/index.js";
import type { CentralityMeasure } from "../store/centrality.js";
import { cypher, type Fragment, type Variable } from "../store/cypher.js";
import { saidOf } from "../store/unsaid.js";
import { centralityKey } from "./centrality.js";
import { countAlong, countOfEdge, countOfEntity, degreeOf } from "./counts.js";
import type { EdgeCarrier } from "./edge-where.js";
import type { OrderKey } from "./order.js";
import type { Planning } from "./planning.js";
import { routeOfVerb } from "./route.js";
import { bestValue, restricts, type Viewpoint } from "./viewpoint.js";

/** The one entry of an order input, such as `{name: ASC}`. */
function entryOf(input: unknown, path: string): [string, unknown] {
  const entries = Object.entries(input as Record<string, unknown>).filter(([, direction]) => direction !== undefined);
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1)
    throw badInput(path, "name exactly one key to sort by, such as {name: ASC}; several keys are several items of the list");
  if (entry[1] === null) throw badInput(`${path}.${entry[0]}`, "say ASC or DESC");
  return entry;
}

const itemsOf = (input: unknown): readonly unknown[] =>
  input === undefined || input === null ? [] : Array.isArray(input) ? input : [input];

/** Which way a key sorts: `DESC`, or `{…, sort: DESC}`. */
const isDescending = (given: unknown): boolean =>
  (typeof given === "object" && given !== null && "sort" in given ? given.sort : given) === "DESC";

/** One key by which entities of these kinds are sorted. */
function entityKey(
  planning: Planning,
  field: string,
  given: unknown,
  kinds: readonly Kind[],
  entity: Variable,
  view: Viewpoint,
  prefix: string,
): OrderKey {
  const signature = `${prefix}${field}`;
  const descending = isDescending(given);
  const computed = restricts(view);
  switch (field) {
    case "id":
      return { signature, descending, nullable: false, value: () => cypher`${entity}.id` };
    case "name": {
      // In a restricted view the best name may be missing; the stored sortName never is.
      const value = bestValue("names", "sortName", "folded", view);
      return { signature, descending, nullable: restricts(view), computed, value: () => value(entity) };
    }
    case "sourceCount":
    case "citationCount":
      return { signature, descending, nullable: false, computed, value: () => countOfEntity(field, entity, view) };
    case "degree":
      return { signature, descending, nullable: false, computed: true, value: () => degreeOf(entity, view) };
    case "relationshipCount": {
      const { verb, direction = "BOTH" } = given as { verb: string; direction?: Direction };
      const route = routeOfVerb(planning, verb, direction);
      const value = (): Fragment => countAlong(route, entity, view);
      return { signature: `${signature}(${verb} ${direction})`, descending, nullable: false, computed: true, value };
    }
    default: {
      const property = kinds.map((kind) => kind.properties.get(field)).find((one) => one !== undefined);
      const isDate = property?.value === "DATE";
      const value = bestValue(field, isDate ? `${field}Earliest` : field, isDate ? "valueEarliest" : "value", view);
      return { signature, descending, nullable: true, computed, value: () => value(entity) };
    }
  }
}

function measureKey(input: unknown, entity: Variable, view: Viewpoint, prefix: string, path: string): OrderKey {
  const [measure, direction] = entryOf(input, `${path}.centrality`);
  return centralityKey(measure as CentralityMeasure, direction === "DESC", entity, view, prefix);
}

/** The order of a list of entities: as asked, else by name; always made total by the id. */
export function entityOrder(
  planning: Planning,
  input: unknown,
  kinds: readonly Kind[],
  entity: Variable,
  view: Viewpoint,
  path: string,
): OrderKey[] {
  const asked = itemsOf(input).map((item, index) => {
    const at = `${path}.${index}`;
    const [field, given] = entryOf(item, at);
    if (field === "centrality") return measureKey(given, entity, view, "", at);
    return entityKey(planning, field, given, kinds, entity, view, "");
  });
  const keys = asked.length > 0 ? asked : [entityKey(planning, "name", "ASC", kinds, entity, view, "")];
  return [...keys, { signature: "id", descending: false, nullable: false, value: () => cypher`${entity}.id` }];
}

/** The order of a relationship field: by keys of the node and of the edge, else by the node's name; always made total by the edge's id. */
export function relationshipOrder(
  planning: Planning,
  input: unknown,
  kinds: readonly Kind[],
  node: Variable,
  { edge, values }: EdgeCarrier,
  view: Viewpoint,
  path: string,
): { keys: OrderKey[]; usesEdgeValues: boolean } {
  let usesEdgeValues = false;
  const asked = itemsOf(input).map((item, index) => {
    const at = `${path}.${index}`;
    const [side, key] = entryOf(item, at);
    const [field, given] = entryOf(key, `${at}.${side}`);
    const descending = isDescending(given);
    if (side === "node" && field === "centrality") return measureKey(given, node, view, "node.", `${at}.${side}`);
    if (side === "node") return entityKey(planning, field, given, kinds, node, view, "node.");
    const signature = `edge.${field}`;
    if (field === "sourceCount" || field === "citationCount")
      return { signature, descending, nullable: false, computed: restricts(view), value: () => countOfEdge(field, edge, view) };
    usesEdgeValues = true;
    const stored = field === "since" || field === "until" ? `${field}Earliest` : field;
    return { signature, descending, nullable: true, value: () => saidOf(values, stored) };
  });
  const keys = asked.length > 0 ? asked : [entityKey(planning, "name", "ASC", kinds, node, view, "node.")];
  return { keys: [...keys, { signature: "edge.id", descending: false, nullable: false, value: () => cypher`${edge}.id` }], usesEdgeValues };
}
