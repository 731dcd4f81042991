/** Root fields: each becomes one statement, whatever lies below it. */
import { GraphQLError } from "graphql";
import { badInput } from "../errors.js";
import { alikeKinds, alsoFilter, type Kind, type Scheme } from "../model/index.js";
import { scopeOf } from "./centrality.js";
import type { DatasetSnapshot } from "./dataset.js";
import { planGraph } from "./graph/plan.js";
import { enter, planEntityConnection, planSourceConnection, planStatementConnection } from "./lists.js";
import { byId, byIdentifier, planEntities, planNodes, planSources, planStatements } from "./lookups.js";
import { planPlain } from "./plain.js";
import type { Place, Planning } from "./planning.js";
import { answering, type RootPlan } from "./root-plan.js";
import type { Columns, Shape } from "./row.js";
import { planSearching } from "./search/roots.js";
import type { SelectedField } from "./selection.js";
import { everything } from "./viewpoint.js";

/** How many ids or identifiers one field may ask for. */
export const LARGEST_LIST = 500;

/**
 * Plans a root field.
 *
 * @throws ApiError BAD_USER_INPUT and QUERY_TOO_COMPLEX, GraphQLError for a field that has no plan
 */
export function planRoot(planning: Planning, field: SelectedField): RootPlan {
  const place: Place = { view: everything(planning.dataset), path: field.key, parents: 1 };
  return (
    planSearching(planning, field, place) ??
    planGraph(planning, field) ??
    answering((columns) => planField(planning, field, columns, place))
  );
}

/** Whether a root field looks one thing up by its id. */
export const isLookup = (planning: Planning, field: SelectedField): boolean =>
  ["node", "entity", "statement", "source"].includes(field.name) ||
  [...planning.model.kinds.values()].some((kind) => kind.singular === field.name);

/**
 * Plans look-ups by id of several root fields that ask the same of what they find. The shape gives a list, in the order of the ids.
 */
export function planLookup(planning: Planning, field: SelectedField, ids: readonly string[]): RootPlan {
  return answering((columns) => {
    const place = enter(planning, field, { view: everything(planning.dataset), path: field.key, parents: 1 });
    const kinds = [...planning.model.kinds.values()];
    switch (field.name) {
      case "node":
        return planNodes(planning, field, columns, place, ids);
      case "statement":
        return planStatements(planning, field, columns, place, ids);
      case "source":
        return planSources(planning, field, columns, place, ids);
      default: {
        const one = kinds.find((kind) => kind.singular === field.name);
        return planEntities(planning, field, columns, place, one === undefined ? kinds : [one], byId(ids));
      }
    }
  });
}

function planField(planning: Planning, field: SelectedField, columns: Columns, outer: Place): Shape {
  const place = enter(planning, field, outer);
  const { arguments: given } = field;
  const kinds = [...planning.model.kinds.values()];
  switch (field.name) {
    case "dataset":
      return planDataset(planning, field);
    case "nodes":
      return planNodes(planning, field, columns, place, list(given["ids"], `${field.key}.ids`));
    case "entityByIdentifier":
      return first(
        planEntities(planning, field, columns, place, kinds, byIdentifier(given["scheme"] as Scheme, [String(given["value"])], place)),
      );
    case "entitiesByIdentifier":
      return planEntities(
        planning,
        field,
        columns,
        place,
        kinds,
        byIdentifier(given["scheme"] as Scheme, list(given["values"], `${field.key}.values`), place),
      );
    case "entities":
      return planEntityConnection(planning, field, columns, outer);
    case "statements":
      return planStatementConnection(planning, field, columns, outer);
    case "sources":
      return planSourceConnection(planning, field, columns, place);
    default: {
      const many = kinds.find((kind) => kind.plural === field.name);
      if (many !== undefined) return planEntityConnection(planning, field, columns, outer, undefined, kindsListed(planning, field, many));
      throw new GraphQLError(`The field ${field.name} has no plan`);
    }
  }
}

function kindsListed(planning: Planning, field: SelectedField, kind: Kind): readonly Kind[] {
  const where = field.arguments["where"] as Record<string, unknown> | null | undefined;
  return [kind, ...alikeKinds(planning.model, kind).filter((alike) => where?.[alsoFilter(alike)] === true)];
}

const first =
  (shape: Shape): Shape =>
  (cells) =>
    (shape(cells) as unknown[])[0] ?? null;

function list(values: unknown, path: string): readonly string[] {
  const all = (values as unknown[]).map(String);
  if (all.length > LARGEST_LIST) throw badInput(path, `${all.length} are more than ${LARGEST_LIST} at once`);
  return all;
}

const countsOf = (counts: Readonly<Record<string, number>>): { key: string; count: number }[] =>
  Object.entries(counts)
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));

function planDataset(planning: Planning, field: SelectedField): Shape {
  const shape = planPlain(planning, field);
  const { version, contentHash, importedAt, layers, counts }: DatasetSnapshot = planning.dataset;
  const { kinds, verbs, layers: ofLayers, ...totals } = counts;
  const attributes = {
    version,
    contentHash,
    importedAt,
    ...totals,
    layers: layers.map((layer) => ({ synthetic: false, ...layer, __typename: "Layer", statements: ofLayers[layer.name] ?? 0 })),
    kinds: countsOf(kinds),
    centralityScope: scopeOf(planning.dataset),
    verbs: countsOf(verbs),
  };
  return () => shape(attributes);
}
