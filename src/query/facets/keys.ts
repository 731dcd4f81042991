/** By what lists can be counted and grouped: what each key reads of an item, as a list of values. */
import { badInput } from "../../errors.js";
import type { Kind } from "../../model/index.js";
import { cypher, type Fragment, join, type Variable, variable, whereAll } from "../../store/cypher.js";
import { saidOf } from "../../store/unsaid.js";
import type { EdgeCarrier } from "../edge-where.js";
import { valuesInView } from "../entity-where.js";
import { countriesOf, topicsOf } from "../hierarchy.js";
import { statementsOf } from "../statement-where.js";
import { bestValue, edgeInView, matchStatementsOf, restricts, statementInView, type Viewpoint } from "../viewpoint.js";

/** What lists can be counted and grouped by. */
export const FACET_KEYS = {
  KIND: "The kind of the entity.",
  TYPE: "The type of the entity, as `LABORATORY`.",
  COUNTRY: "The country in which the entity lies: by LOCATED_IN or as a part of a place, then from place to place.",
  TOPIC: "What the entity concerns, also through agreements to which it is a party and initiatives that it carries.",
  YEAR: "The year of the date: of a relationship when it began, of an entity its first date, as when it was established. Only where the year is known.",
  DECADE: "The decade of the date, as for YEAR.",
  SOURCE: "The sources that state it.",
  LAYER: "The layers that state it.",
  VERB: "The verb of a relationship; of an entity, the verbs of its relationships.",
} as const;

/** A key to count and group by. */
export type FacetKey = keyof typeof FACET_KEYS;

/** The values that an item has under a key: a list, empty where it has none. */
export type FacetValues = (key: FacetKey, path: string) => Fragment;

/** Of entities of some kinds. */
export const entityFacets =
  (kinds: readonly Kind[], entity: Variable, view: Viewpoint): FacetValues =>
  (key) => {
    switch (key) {
      case "KIND":
        return cypher`[${entity}.kind]`;
      case "TYPE":
        return restricts(view) ? distinct(valuesInView("type", "value", entity, view)) : cypher`coalesce(${entity}.type, [])`;
      case "COUNTRY":
        return countriesOf(entity, view);
      case "TOPIC":
        return topicsOf(entity, view);
      case "YEAR":
      case "DECADE": {
        const properties = new Set(kinds.map(mainDate).filter((property) => property !== undefined));
        return yearOf(
          key,
          coalesced([...properties].map((property) => bestValue(property, `${property}Earliest`, "valueEarliest", view)(entity))),
          coalesced([...properties].map((property) => bestValue(property, `${property}Latest`, "valueLatest", view)(entity))),
        );
      }
      case "SOURCE":
      case "LAYER": {
        // An entity carries the layers of all that is stated of it; within a viewpoint its statements tell.
        if (key === "LAYER" && !restricts(view)) return eachLayer(cypher`${entity}.layers`);
        const statement = variable("s");
        const { match, where } = statementsOf(entity, statement);
        const inView = statementInView(view, statement);
        const said = cypher`${where} AND ${saidOf(statement, "rank")} <> "DEPRECATED"`;
        return bornBy(key, statement, cypher`${match} WHERE ${inView === undefined ? said : cypher`${said} AND ${inView}`}`);
      }
      case "VERB": {
        const edge = variable("r");
        const inView = edgeInView(view, edge);
        return cypher`COLLECT { MATCH (${entity})-[${edge}]-()${whereAll([inView])} RETURN DISTINCT type(${edge}) }`;
      }
    }
  };

/** Of relationships: what the edge says of itself, else of the entity at the other end. */
export const relationshipFacets =
  (kinds: readonly Kind[], node: Variable, { edge, values }: EdgeCarrier, view: Viewpoint): FacetValues =>
  (key, path) => {
    switch (key) {
      case "VERB":
        return cypher`[type(${edge})]`;
      case "YEAR":
      case "DECADE":
        return yearOf(key, cypher`${values}.sinceEarliest`, cypher`${values}.sinceLatest`);
      case "SOURCE":
      case "LAYER": {
        if (key === "LAYER" && !restricts(view)) return eachLayer(cypher`${edge}.layers`);
        const statement = variable("s");
        return bornBy(key, statement, matchStatementsOf(edge, view, statement));
      }
      default:
        return entityFacets(kinds, node, view)(key, path);
    }
  };

/** Of statements. */
export const statementFacets =
  (statement: Variable): FacetValues =>
  (key, path) => {
    switch (key) {
      case "VERB":
        return cypher`CASE WHEN ${statement}.object IS NULL THEN [] ELSE [${statement}.predicate] END`;
      case "YEAR":
      case "DECADE":
        return yearOf(
          key,
          cypher`coalesce(${statement}.sinceEarliest, ${statement}.valueEarliest)`,
          cypher`coalesce(${statement}.sinceLatest, ${statement}.valueLatest)`,
        );
      case "SOURCE":
        return cypher`${statement}.sources`;
      case "LAYER":
        return cypher`split(${saidOf(statement, "layerKey")}, "+")`;
      default:
        throw badInput(path, `statements have no ${key}; count them by VERB, YEAR, DECADE, SOURCE or LAYER`);
    }
  };

/** The property that says when an entity of a kind came to be or happened: its first date. */
const mainDate = (kind: Kind): string | undefined => [...kind.properties.values()].find((property) => property.value === "DATE")?.name;

const coalesced = (values: readonly Fragment[]): Fragment => (values.length === 0 ? cypher`null` : cypher`coalesce(${join(values, ", ")})`);

function distinct(list: Fragment): Fragment {
  const one = variable("one");
  return cypher`COLLECT { UNWIND ${list} AS ${one} RETURN DISTINCT ${one} }`;
}

/** The year, or the decade, of a date whose first and last day lie in one. */
function yearOf(key: "YEAR" | "DECADE", earliest: Fragment, latest: Fragment): Fragment {
  const part = (day: Fragment): Fragment => (key === "YEAR" ? cypher`left(${day}, 4)` : cypher`left(${day}, 3) + "0"`);
  return cypher`CASE WHEN ${part(earliest)} = ${part(latest)} THEN [${part(earliest)}] ELSE [] END`;
}

/** The distinct layers in a list of layers and sets of layers. */
function eachLayer(layerKeys: Fragment): Fragment {
  const [key, one] = [variable("key"), variable("one")];
  return cypher`COLLECT { UNWIND ${layerKeys} AS ${key} UNWIND split(${key}, "+") AS ${one} RETURN DISTINCT ${one} }`;
}

/** The distinct sources, or layers, of some statements. */
function bornBy(key: "SOURCE" | "LAYER", statement: Variable, match: Fragment): Fragment {
  const one = variable("one");
  const list = key === "SOURCE" ? cypher`${statement}.sources` : cypher`split(${saidOf(statement, "layerKey")}, "+")`;
  return cypher`COLLECT { ${match} UNWIND ${list} AS ${one} RETURN DISTINCT ${one} }`;
}
