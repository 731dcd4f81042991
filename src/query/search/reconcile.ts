/** `reconcile`: candidates for many names, found in one statement and read in another. */
import { getNamedType, type GraphQLObjectType } from "graphql";
import { badInput } from "../../errors.js";
import { askedKey, fold, possibleKeys } from "../../model/index.js";
import { cypher, type Fragment, join, parameter, type Variable, variable, whereAll } from "../../store/cypher.js";
import { findByWordIndexes } from "../../store/word-indexes.js";
import { notWithdrawn, visible } from "../entity-where.js";
import { presentId } from "../former-id.js";
import { countriesOf } from "../hierarchy.js";
import { enter } from "../lists.js";
import { byId, planEntities } from "../lookups.js";
import { below, type Place, type Planning } from "../planning.js";
import { answering, finding, type RootPlan } from "../root-plan.js";
import type { Cells, Columns, Shape } from "../row.js";
import { type SelectedField, selectedFields } from "../selection.js";
import { bestValue, type Viewpoint } from "../viewpoint.js";
import { hitsFor, isValueInView } from "./candidates.js";
import { type Candidate, type Named, scoreCandidates } from "./reconciliation.js";
import { candidatesQuery, demanded } from "./sought.js";

/** The most names at once. */
const MOST_NAMES = 50;

/** The most candidates for a name. */
const MOST_CANDIDATES = 25;

/** The names that are compared with one that is asked for, the likeliest first. */
const COMPARED = 200;

/** A question, as the API takes it. */
interface Query {
  readonly name: string;
  readonly kind?: string | null;
  readonly country?: string | null;
  readonly limit?: number | null;
}

/**
 * Plans `reconcile`.
 *
 * @throws ApiError BAD_USER_INPUT for too many names, for one in which there is nothing to look for, and for a limit out of bounds
 */
export function planReconcile(planning: Planning, field: SelectedField, outer: Place): RootPlan {
  const place = enter(planning, field, outer);
  const path = `${place.path}.queries`;
  const queries = field.arguments["queries"] as readonly Query[];
  if (queries.length > MOST_NAMES) throw badInput(path, `${queries.length} are more than ${MOST_NAMES} at once`);
  const asked = queries.map((query, index) => {
    const { limit } = query;
    if (limit !== undefined && limit !== null && (limit < 1 || limit > MOST_CANDIDATES))
      throw badInput(`${path}.${index}.limit`, `${limit} is not between 1 and ${MOST_CANDIDATES}`);
    return { ...query, sought: demanded(query.name, `${path}.${index}.name`) };
  });
  planning.budget.spend(asked.length * MOST_CANDIDATES, place.path);
  return finding((columns) => {
    const names = findNames(
      planning,
      columns,
      place.view,
      asked.map(({ sought }) => candidatesQuery(sought)),
      asked.map(({ country }) => (country ?? "") !== ""),
    );
    const identified = findEach(
      columns,
      asked.map(({ name }) => [name.trim(), possibleKeys(name)]),
      (item) => {
        const [statement, entity] = [variable("s"), variable("e")];
        const inView = visible(place.view, entity);
        const where = whereAll(inView);
        const lookup = [cypher`${statement}.lookup IN ${item}[1]`, ...isValueInView(place.view, statement)];
        return cypher`(COLLECT { MATCH (${entity}:Entity {id: ${presentId(cypher`${item}[0]`)}})${where} RETURN ${entity}.id } + COLLECT { MATCH (${statement}:Statement) WHERE ${join(lookup, " AND ")} MATCH (${entity}:Entity {id: ${statement}.subject})${where} RETURN DISTINCT ${entity}.id })`;
      },
    );
    const countries = findEach(
      columns,
      asked.map(({ country }) => countryOf(country ?? "")),
      (item) => {
        const [statement, country] = [variable("s"), variable("country")];
        // A hint is in the words of who asks, whatever is in view; but nobody means what was withdrawn, or is not published.
        const said = [
          cypher`${statement}.lookup IN ${item}[1]`,
          cypher`${statement}.subject = ${country}.id`,
          ...isValueInView({ ...place.view, asOf: undefined, layers: undefined }, statement),
        ];
        return cypher`COLLECT { MATCH (${country}:Country) WHERE ${item}[0] IN ${country}.foldedNames OR EXISTS { MATCH (${statement}:Statement) WHERE ${join(said, " AND ")} } OR ${country}.id = ${item}[0] RETURN ${country}.id }`;
      },
    );
    return (cells) => {
      const [ofNames, ofIds, ofCountries] = [names(cells), identified(cells), countries(cells)];
      const candidates = asked.map(({ sought, kind, country, limit }, index) =>
        scoreCandidates(
          sought,
          ofNames[index] ?? [],
          { kind: kind ?? undefined, country: country ?? undefined, countryIds: ofCountries[index] ?? [] },
          ofIds[index],
        ).slice(0, limit ?? 5),
      );
      return answering((next) => planCandidates(planning, field, next, place, candidates));
    };
  });
}

/** A country as people name it: by a name, a code or its id. Nothing is known as the empty text. */
const countryOf = (country: string): readonly [folded: string, keys: readonly string[]] => [
  fold(country),
  country === "" ? [] : [askedKey("ISO_3166_1", country)],
];

/** Adds a list of ids for each of several questions; the result reads them from the row. */
function findEach(columns: Columns, items: readonly unknown[], find: (item: Fragment) => Fragment): (cells: Cells) => string[][] {
  const all = parameter(items);
  const i = variable("i");
  const column = columns.add({ value: () => cypher`[${i} IN range(0, ${parameter(items.length - 1)}) | ${find(cypher`${all}[${i}]`)}]` });
  return (cells) => cells[column] as string[][];
}

/** Adds the names that the index finds for each of several queries; the result reads them from the row. */
function findNames(
  planning: Planning,
  columns: Columns,
  view: Viewpoint,
  queries: readonly string[],
  withCountries: readonly boolean[],
): (cells: Cells) => Named[][] {
  const [i, statement, words, entity, found, hits, all] = [
    variable("i"),
    variable("s"),
    variable("words"),
    variable("e"),
    variable("found"),
    variable("hits"),
    variable("all"),
  ];
  const listed = [...visible(view, entity), ...notWithdrawn(planning, undefined, [...planning.model.kinds.values()], entity)];
  const named = [cypher`${statement}.predicate = "names"`, ...isValueInView(view, statement)];
  const column = columns.add({
    before: (of) => cypher`CALL (${of}) { UNWIND range(0, ${parameter(queries.length - 1)}) AS ${i}
CALL (${of}, ${i}) { ${findByWordIndexes(of, cypher`${parameter(queries)}[${i}]`, cypher`${parameter(hitsFor(COMPARED, view))}`, { statement, words, score: found })} WHERE ${join(named, " AND ")}
MATCH (${entity}:Entity {id: ${statement}.subject})${whereAll(listed)}
RETURN collect([${entity}.id, ${statement}.id, ${words}, ${statement}.type, ${statement}.language, ${statement}.value, ${entity}.kind, ${entity}.alsoKinds,
CASE WHEN ${parameter(withCountries)}[${i}] THEN ${namedCountries(entity, view)} END]) AS ${hits} }
RETURN collect(${hits}) AS ${all} }`,
    value: () => cypher`${all}`,
  });
  return (cells) =>
    (cells[column] as Row[][]).map((rows) =>
      rows.map(([ofEntity, id, words, type, language, value, kind, alsoKinds, countries]) => ({
        entity: ofEntity,
        statement: id,
        words,
        isName: true,
        type,
        language,
        value,
        kinds: [kind, ...(alsoKinds ?? [])],
        countries: countries?.map(([country, itsName]) => ({ id: country, name: itsName ?? country })),
      })),
    );
}

type CountryCell = readonly [id: string, name: string | null];

type Row = readonly [
  entity: string,
  statement: string,
  words: string,
  type: string | null,
  language: string | null,
  value: string,
  kind: string,
  alsoKinds: readonly string[] | null,
  countries: readonly CountryCell[] | null,
];

/** The countries in which an entity lies, each with its name. */
function namedCountries(entity: Variable, view: Viewpoint): Fragment {
  const [id, country] = [variable("id"), variable("country")];
  return cypher`COLLECT { UNWIND ${countriesOf(entity, view)} AS ${id} MATCH (${country}:Country {id: ${id}}) RETURN [${id}, ${bestValue("names", "name", "value", view)(country)}] }`;
}

/** Plans what is asked of the candidates. */
function planCandidates(
  planning: Planning,
  field: SelectedField,
  columns: Columns,
  place: Place,
  candidates: readonly (readonly Candidate[])[],
): Shape {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const kinds = [...planning.model.kinds.values()];
  const ids = [...new Set(candidates.flat().map(({ entity }) => entity))];
  const fields = selectedFields(planning, type, field.nodes).map((selected) => {
    switch (selected.name) {
      case "__typename":
        return [selected.key, () => type.name] as const;
      case "entity": {
        const shape = planEntities(planning, selected, columns, below(place, selected.key), kinds, byId(ids));
        return [selected.key, ({ entity }: Candidate, cells: Cells) => (shape(cells) as unknown[])[ids.indexOf(entity)] ?? null] as const;
      }
      default:
        return [selected.key, (candidate: Candidate) => candidate[selected.name as keyof Candidate]] as const;
    }
  });
  return (cells) =>
    candidates.map((list) =>
      list.map((candidate) => {
        const object: Record<string, unknown> = {};
        for (const [key, shape] of fields) object[key] = shape(candidate, cells);
        return object;
      }),
    );
}
